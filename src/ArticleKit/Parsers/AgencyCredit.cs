using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers;

/// <summary>
/// The agency that signs a story off, on a last line of its own or behind the last sentence: "- AFP", "(ANI)", "Source: Xinhua", "AP/Reuters", "PTI SKL KVK".
/// </summary>
internal static class AgencyCredit
{
    private const int Longest = 40, LongestInitials = 4;
    private const string Marks = "-–—()[]/*©|:._, \u00A0";

    /// <summary>Makes the credit a sign-off, cut off its paragraph where it stands in one.</summary>
    /// <returns>The agency, the first of several; null where none signs.</returns>
    public static Agency? Split(string text, List<Block> blocks)
    {
        for (int i = blocks.Count - 1; i > 0; i--)
        {
            var block = blocks[i];
            var line = block.Span.Of(text);
            if (block.Kind is BlockKind.Signoff && Of(line) is { } signed) return signed;
            if (block.Kind is BlockKind.Signoff or BlockKind.Furniture or BlockKind.EditorsNote or BlockKind.Caption) continue;
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem)) return null;
            if (Of(line) is { } agency)
            {
                blocks[i] = block with { Kind = BlockKind.Signoff };
                return agency;
            }
            return Behind(text, blocks, i);
        }
        return blocks.Count == 1 && blocks[0].Kind == BlockKind.Paragraph ? Behind(text, blocks, 0) : null;
    }

    /// <summary>The agency a line names and nothing else; null where it says anything more.</summary>
    public static Agency? Of(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return null;
        var bare = line.Trim(Marks);
        if (bare.StartsWith("Source", StringComparison.OrdinalIgnoreCase)) bare = bare["Source".Length..].TrimStart(Marks);
        if (bare.IsEmpty || !Agencies.MayBegin(bare)) return null;
        if (Agencies.Find(bare) is { } agency) return agency;
        int end = bare.IndexOfAny("/- ");
        if (end < 0 || Agencies.Find(bare[..end]) is not { } first) return null;
        var rest = bare[(end + 1)..];
        return (bare[end] == ' ' ? line[^1] != '.' && AreInitials(rest) : Agencies.Find(rest) is not null) ? first : null;
    }

    private static Agency? Behind(string text, List<Block> blocks, int i)
    {
        var span = blocks[i].Span;
        int at = Start(span.Of(text));
        if (at < 0) return null;
        var credit = new Span(span.Start + at, span.End);
        blocks[i] = blocks[i] with { Span = new Span(span.Start, span.Start + span.Of(text)[..at].TrimEnd().Length) };
        blocks.Insert(i + 1, new Block(BlockKind.Signoff, credit));
        return Of(credit.Of(text));
    }

    /// <summary>Where behind the last sentence of a paragraph a credit begins; -1 where none does.</summary>
    private static int Start(ReadOnlySpan<char> line)
    {
        for (int at = line.Length - 2; at > 0 && at > line.Length - Longest; at--)
        {
            if (line[at] is not ('.' or '!' or '?')) continue;
            int end = at + 1;
            while (end < line.Length && line[end] is '"' or '\'' or '”' or '’' or '»') end++;
            if (end == line.Length || !Marks.Contains(line[end]) && !char.IsWhiteSpace(line[end])) continue;
            while (end < line.Length && char.IsWhiteSpace(line[end])) end++;
            return Of(line[end..]) is not null ? end : -1;
        }
        return -1;
    }

    /// <summary>The desk's marks behind its agency: "SKL KVK", "wsz jln".</summary>
    private static bool AreInitials(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '/'))
            if (words[range] is not { Length: > 1 and <= LongestInitials } word || word.ContainsAnyInRange('A', 'Z') == word.ContainsAnyInRange('a', 'z'))
                return false;
        return true;
    }
}
