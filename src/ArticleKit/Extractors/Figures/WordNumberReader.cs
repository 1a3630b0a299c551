using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"two hundred and six", "twenty-eight thousand", "a dozen", "half a million", "tens of thousands": numbers in words.</summary>
internal static class WordNumberReader
{
    public static Numeral? Read(Line line, int i)
    {
        int first = i;
        var kind = line.Words.Numbers[line.Word(i)].Kind;
        if (line.Is(i, FigureWord.Article))
        {
            var next = line.Words.Numbers[line.Word(i + 1)].Kind;
            if (next is not (NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen)) return null;
            return IsScaleWord(line, i + 1) ? Sum(line, first, i + 1, 1) : null;
        }
        switch (kind)
        {
            case NumberWordKind.Many: return Many(line, i);
            case NumberWordKind.One or NumberWordKind.Ten: return Sum(line, first, i, 0);
            case NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen when IsAlone(line, i): return Sum(line, first, i, 1);
            default: return null;
        }
    }

    /// <summary>"mn" and "lakh" alone are no number.</summary>
    private static bool IsScaleWord(Line line, int i) => line[i].Length > 4;

    /// <summary>"million dollar man", "hundred dollars": alone they need something counted behind, and no number in front.</summary>
    private static bool IsAlone(Line line, int i)
        => IsScaleWord(line, i)
            && line.TagOf(i - 1) is not (Tag.Possessive or Tag.NumberWord or Tag.PossessivePronoun)
            && line.IsWord(line.Joins(i + 1) ? i + 2 : i + 1)
            && line.TagOf(line.Joins(i + 1) ? i + 2 : i + 1) is Tag.Noun or Tag.Plural or Tag.Adjective or Tag.NumberWord;

    private static Numeral? Sum(Line line, int first, int i, decimal lead)
    {
        decimal total = 0, current = lead, smallest = decimal.MaxValue;
        var last = lead > 0 ? NumberWordKind.One : NumberWordKind.None;
        int end = first;
        for (int n = 0; n < 24; n++)
        {
            int at = i;
            if (n > 0 && line.Joins(at) && line.Words.Numbers[line.Word(at + 1)].Kind != NumberWordKind.None) at++;
            else if (n > 0 && line.Is(at, FigureParticle.And) && AfterHundred(line, at, last)) at++;
            var (kind, value) = line.Words.Numbers[line.Word(at)];
            bool opened = last is NumberWordKind.None or NumberWordKind.Hundred or NumberWordKind.Scale;
            bool takes = kind switch
            {
                NumberWordKind.One => opened || (last == NumberWordKind.Ten && value is > 0 and < 10),
                NumberWordKind.Ten => opened,
                NumberWordKind.Hundred or NumberWordKind.Dozen => last is NumberWordKind.One or NumberWordKind.Ten && current is > 0 and < 100,
                NumberWordKind.Scale => last != NumberWordKind.None && (value < smallest || current == 0),
                _ => false,
            };
            if (!takes) break;
            if (kind is NumberWordKind.One or NumberWordKind.Ten) current += value;
            else if (kind != NumberWordKind.Scale) current *= value;
            else if (current == 0 && total > 0) { if (total > 1e22m) break; total *= value; smallest = value; }
            else { total += current * value; current = 0; smallest = value; }
            last = kind;
            i = end = at + 1;
        }
        return end == first ? null : new Numeral(first, end, line.Cover(first, end), NumeralForm.Words) { Value = total + current };
    }

    /// <summary>"two hundred and six", but not "two and six".</summary>
    private static bool AfterHundred(Line line, int and, NumberWordKind last)
        => last is NumberWordKind.Hundred or NumberWordKind.Scale
            && line.Words.Numbers[line.Word(and + 1)].Kind is NumberWordKind.One or NumberWordKind.Ten
            && !line.Is(and + 2, FigureParticle.Partitive);

    /// <summary>"dozens", "hundreds of thousands": an order and the next.</summary>
    private static Numeral? Many(Line line, int i)
    {
        var word = line.Words.Numbers[line.Word(i)];
        decimal low = word.Value, high = low * 10;
        int end = i + 1;
        if (line.Is(end, FigureParticle.Partitive) && line.Words.Numbers[line.Word(end + 1)] is { Kind: NumberWordKind.Many, Value: >= 100 } scale)
        {
            low *= scale.Value;
            high *= scale.Value;
            end += 2;
        }
        else if (line.Is(i, FigureParticle.Tens)) return null;
        else if (line.Is(i, FigureParticle.Scores) && !line.Is(end, FigureParticle.Partitive)) return null;
        if (line.Is(i, FigureParticle.Scores)) high = 100;
        return new Numeral(i, end, line.Cover(i, end), NumeralForm.Many) { Low = low, High = high };
    }
}
