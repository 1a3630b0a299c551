using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// "3.7 deaths per 1,000 live births", "145.2 per 100,000": how many there are for each so many, one figure whose unit is what stands behind "per".
/// </summary>
internal static class Rates
{
    public static void Run(Line line, List<Draft> drafts)
    {
        for (int n = drafts.Count - 1; n > 0; n--)
        {
            var (count, each) = (drafts[n - 1], drafts[n]);
            if (!line.Is(each.First - 1, FigureParticle.Per)
                || count.End != each.First - 1
                || count is not { Unit: null, Kind: FigureKind.Count or FigureKind.Range, Adjective: false }
                || !IsRound(each.Value))
            {
                continue;
            }
            string per = line.Cover(each.First, each.End).Of(line.Story).ToString().ReplaceLineEndings(" ");
            count.Unit = new Unit("/" + per, "rate", "per " + per);
            count.End = each.End;
            if (count.Kind is FigureKind.Count) count.Kind = FigureKind.Measure;
            drafts.RemoveAt(n);
        }
    }

    /// <summary>A thousand, ten thousand, a hundred million.</summary>
    private static bool IsRound(decimal? value)
    {
        if (value is not (>= 1000 and <= 1_000_000_000)) return false;
        decimal rest = value.Value;
        while (rest > 1 && rest % 10 == 0) rest /= 10;
        return rest == 1;
    }
}
