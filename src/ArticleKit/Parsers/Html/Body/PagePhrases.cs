using System.Buffers;
using ArticleKit.Languages;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>What a line that pages put around stories is: nothing of the story, its sign-off, an editor's note, a line on the author.</summary>
internal enum PhraseKind { None, Furniture, Signoff, Note, Bio }

/// <summary>Looks a block's words up in Languages/any/page-phrases.tsv; longer blocks are only held against what begins them.</summary>
internal static class PagePhrases
{
    private const int Longest = 420;
    private static readonly Dictionary<string, PhraseKind> Whole = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<(string Text, PhraseKind Kind)>> Starts = new(StringComparer.Ordinal);
    private static readonly List<(string Text, PhraseKind Kind)> Anywhere = [];
    private static readonly SearchValues<string> AnyOfAnywhere;

    static PagePhrases()
    {
        foreach (var row in LexiconReader.Read("any/page-phrases.tsv"))
        {
            string phrase = row.Cell(0).ToString();
            var kind = Enum.Parse<PhraseKind>(row.Cell(1), ignoreCase: true);
            if (row.Cell(2) is "whole") { Whole[phrase] = kind; continue; }
            if (row.Cell(2) is "any") { Anywhere.Add((phrase, kind)); continue; }
            string first = First(phrase);
            if (!Starts.TryGetValue(first, out var list)) Starts[first] = list = [];
            list.Add((phrase, kind));
        }
        AnyOfAnywhere = SearchValues.Create([.. Anywhere.Select(phrase => phrase.Text)], StringComparison.Ordinal);
    }

    public static PhraseKind Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return PhraseKind.None;
        Span<char> lower = stackalloc char[text.Length];
        for (int i = 0; i < text.Length; i++) lower[i] = text[i] is '’' or '‘' ? '\'' : char.ToLowerInvariant(text[i]);
        var line = lower.Trim(" :…>»→\n");
        if (line.Length <= 60
            && (Whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line, out var kind)
                || Whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out kind)))
        {
            return kind;
        }
        if (Starts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(First(line), out var list))
            foreach (var (phrase, of) in list)
                if (line.StartsWith(phrase, StringComparison.Ordinal)
                    && (line.Length == phrase.Length || !char.IsLetter(phrase[^1]) || !char.IsLetterOrDigit(line[phrase.Length])))
                {
                    return of;
                }
        if (line.ContainsAny(AnyOfAnywhere)) foreach (var (phrase, of) in Anywhere) if (line.IndexOf(phrase, StringComparison.Ordinal) >= 0) return of;
        return PhraseKind.None;
    }

    private static string First(string phrase) => First(phrase.AsSpan()).ToString();

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> line)
    {
        int end = line.IndexOf(' ');
        return end < 0 ? line : line[..end];
    }
}
