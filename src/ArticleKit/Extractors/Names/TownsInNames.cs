using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Towns that are part of a body's name: "University of California, Davis", "the Royal Devon and Exeter Hospital", "Jammu and Kashmir Police".
/// </summary>
internal sealed class TownsInNames(NameText text)
{
    private readonly List<PlaceSense> _places = [];

    /// <summary>One place's whole name: Jammu and Kashmir, Brighton and Hove.</summary>
    public bool Is(int first, int end)
    {
        if (end > text.Tokens.Length || !text.Tokens[first].IsCapital) return false;
        _places.Clear();
        text.Lexicon.Gazetteer.Find(text.Slice(first, end), _places);
        return _places.Count > 0;
    }

    /// <summary>Where the two towns of "the Royal Devon and Exeter Hospital" begin, behind the article; the second where it is no such name.</summary>
    public int Twin(int second, Sentence sentence)
    {
        int start = second - 2;
        if (text.Entry(start).Is(WordFlags.Nation) || text.Entry(second).Is(WordFlags.Nation) || !Is(start, start + 1) || !Is(second, second + 1))
            return second;
        if (start > sentence.First + 1 && text.Word(start - 1) is "Royal" or "Great" or "North" or "South" or "East" or "West") start--;
        return start > sentence.First && text.Word(start - 1) is "the" or "The" ? start : second;
    }

    public bool IsUniversity(int first, int end) => end > first + 2 && text.Word(first) is "University" && text.Word(first + 1) is "of";

    /// <summary>
    /// Where "University of California, Berkeley", "University of Texas at Austin" and "University of Wisconsin-Madison" end: behind the town of the State
    /// whose university it is; behind the State where no town follows.
    /// </summary>
    public int Campus(int end, Sentence sentence)
    {
        int town = text.Is(end, ',') || text.Is(end, '-') || text.Is(end, '–') || text.Word(end) is "at" ? end + 1 : end;
        if (town == end || town >= sentence.End || !text.Tokens[town].IsCapital || !text.Tokens[town].IsWord) return end;
        int state = end - 1;
        while (state > 0 && text.Word(state - 1) is not "of") state--;
        for (int stop = Math.Min(town + 2, sentence.End); stop > town; stop--)
        {
            if (stop == town + 2 && !text.IsName(town + 1)) continue;
            _places.Clear();
            text.Lexicon.Gazetteer.Find(text.Slice(town, stop), _places);
            foreach (var sense in _places)
                if (sense.Country.Letters == "US"
                    && sense.Number >= 0
                    && !sense.IsAlternate
                    && text.Lexicon.Gazetteer.Admin1Name(sense) is { } lies
                    && lies.AsSpan().Equals(text.Slice(state, end), StringComparison.Ordinal))
                {
                    return text.UnitEnd(stop - 1, sentence.End);
                }
        }
        return end;
    }
}
