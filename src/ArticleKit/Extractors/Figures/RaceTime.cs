using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"won in 2:05:41", "ran 3:52.17": how long it took, in seconds; among the dates it is a length of time.</summary>
internal static class RaceTime
{
    public const string Rule = "figure.race-time";

    public static Draft? Read(Line line, int i)
    {
        if (!line.IsNumber(i) || line.Lexicon.DateWords.Is(line.Word(i - 1), DateWord.ClockPreposition) && !line.Is(i - 1, FigureParticle.By)) return null;
        if (ClockDigits.Seconds(line.Analysis.Tokens, line.Story, i, line.End, out int end) is not { } seconds) return null;
        if (line.Calendar(end, CalendarKind.Meridiem | CalendarKind.Zone) || line.Lexicon.TimeWords.Is(line.Word(end), TimeWord.Local)) return null;
        var numeral = new Numeral(i, end, line.Cover(i, end), NumeralForm.Digits) { Value = seconds, HasPoint = true };
        return new Draft(line, numeral, Rule)
        {
            Kind = FigureKind.Measure, Bound = Bound.Exact, Unit = line.Words.Units["s"], End = end, CoreEnd = end
        };
    }
}
