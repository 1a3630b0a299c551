using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"A wildfire that began with a burning car has scorched 353,000 acres": what stands in a clause about the subject is not the subject.</summary>
internal static class RelativeClause
{
    private const int Longest = 14;

    /// <summary>The last token of the noun that the clause ending at a token is about; the token itself where no such clause ends there.</summary>
    public static int Before(Line line, int i)
    {
        for (int k = i; k > i - Longest && line.Has(k); k--)
        {
            if (line.Is(k, ',') || line.Is(k, ';') || line.Is(k, ':')) return i;
            if (line.PhraseAt(k) is not { } phrase) continue;
            if (phrase.Kind != PhraseKind.Verb) { k = phrase.First; continue; }
            // a verb with an object may tell of figures itself: "the data that showed prices in Porto rose 2%"
            return line.TagOf(phrase.End) is Tag.Preposition
                && line.Is(phrase.First - 1, FigureParticle.That | FigureParticle.Which | FigureParticle.Who)
                && line.PhraseAt(phrase.First - 2) is { Kind: PhraseKind.Noun } subject
                && subject.End == phrase.First - 1
                ? phrase.First - 2
                : i;
        }
        return i;
    }
}
