using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"won in 2:05:41", "ran 3:52.17": how long it took, in seconds; among the dates it is a length of time.</summary>
internal static class RaceTime
{
    public const string Rule = "figure.race-time";

    public static Draft? Read(Line line, int i)
    {
        if (!line.IsNumber(i) || ClockDigits.Took(line.Analysis.Tokens, line.Story, line.Lexicon, i, line.End, out int end) is not { } seconds) return null;
        var numeral = new Numeral(i, end, line.Cover(i, end), NumeralForm.Digits) { Value = seconds, HasPoint = true };
        return new Draft(line, numeral, Rule)
        {
            Kind = FigureKind.Measure, Bound = Bound.Exact, Unit = line.Words.Units["s"], End = end, CoreEnd = end
        };
    }
}
