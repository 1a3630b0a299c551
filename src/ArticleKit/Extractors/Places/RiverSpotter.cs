using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Finds rivers that are called like a country or a division: "the Niger and Benue rivers", "the river Jordan", and then "the Jordan" alone.
/// </summary>
internal sealed class RiverSpotter(PlaceText text)
{
    public const string Rule = "place.river";

    /// <summary>Of the word "river".</summary>
    public const int Length = 5;
    private const int LongestName = 3, MostNames = 6;

    /// <summary>The rivers of the story that the gazetteer knows, by the words it calls them without "river".</summary>
    private readonly Dictionary<string, PlaceSense[]> _named = new(StringComparer.Ordinal);

    /// <summary>"the River Jordan": the river at a word for one with its name behind it; null where there is none.</summary>
    public PlaceMatch? At(int i)
    {
        if (text[i].Length != Length
            || !text.Is(i, FeatureWord.River)
            || text[i].IsAllCaps
            || i + 1 >= text.Count
            || !text.IsCapital(i + 1)
            || !text.Follows(i + 1)
            || text.IsCapital(i + 2) && text.Follows(i + 2))
        {
            return null;
        }
        return Known(i + 1, i + 2) is { } senses ? Match(i, i + 2, senses) : null;
    }

    /// <summary>"the Niger and Benue rivers": the names in the list that ends at a word.</summary>
    public void Before(int rivers, List<PlaceMatch> found)
    {
        var names = new List<(int First, int End)>();
        int end = rivers;
        while (names.Count < MostNames)
        {
            int first = end;
            while (end - first < LongestName
                && first > 0
                && text.IsCapital(first - 1)
                && text[first - 1].IsWord
                && !text[first].IsSentenceStart
                && !text.Is(first - 1, PlaceWord.Determiner | PlaceWord.Function))
            {
                first--;
            }
            if (first == end) break;
            names.Insert(0, (first, end));
            if (first < 2 || text[first].IsSentenceStart || !(text.Word(first - 1) is "and" or "or" || text.IsChar(first - 1, ','))) break;
            end = first - 1;
            if (text.IsChar(end - 1, ',')) end--;
        }
        if (names.Count < 2) return;
        foreach (var (first, stop) in names)
            if ((found.Count == 0 || found[^1].End <= first) && (Known(first, stop) ?? (IsRiver(first, stop) ? null : [])) is { } senses)
                found.Add(Match(first, stop, senses));
    }

    /// <summary>"the Jordan": a river that the story has called one, where no noun follows.</summary>
    public void Again(List<PlaceMatch> matches)
    {
        if (_named.Count == 0) return;
        for (int i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (match.IsPeople
                || match.First == 0
                || text.Word(match.First - 1) is not ("the" or "The")
                || !_named.TryGetValue(Name(match.First, match.End), out var senses))
            {
                continue;
            }
            bool alone = match.End >= text.Count
                || text.IsPossessive(match.End)
                || !text.Follows(match.End)
                || !text.IsCapital(match.End) && text[match.End].Tag is not (Tag.Noun or Tag.Plural or Tag.Adjective);
            if (alone) matches[i] = Match(match.First, match.End, senses);
        }
    }

    private static PlaceMatch Match(int first, int end, PlaceSense[] senses) =>
        new(first, end, senses, Rule)
        {
            Shaped = senses.Length == 0 ? PlaceKind.River : PlaceKind.Unknown, Key = senses.Length == 0 ? 0 : NameKey.Of($"river {senses[0].Number}").Value
        };

    private string Name(int first, int end) => text.Cover(first, end).Of(text.Analysis.Story.Text).ToString();

    /// <summary>What the name with "River" behind it means.</summary>
    private PlaceSense[]? Known(int first, int end)
    {
        string name = Name(first, end);
        if (_named.TryGetValue(name, out var known)) return known;
        var senses = new List<PlaceSense>();
        text.Gazetteer.Find($"{name} River", senses);
        senses.RemoveAll(static sense => sense.Kind != PlaceKind.River);
        if (senses.Count == 0) return null;
        return _named[name] = [.. senses];
    }

    /// <summary>The name alone is a river's: the Tigris.</summary>
    private bool IsRiver(int first, int end)
    {
        var senses = new List<PlaceSense>();
        text.Gazetteer.Find(Name(first, end), senses);
        return senses.Exists(static sense => sense.Kind == PlaceKind.River);
    }
}
