using System.Buffers;

namespace ArticleKit.Parsers.Html;

/// <summary>
/// Blanks the tags of elements that stand too deep, before the page is parsed: a parser looks through all open elements at many a tag, and re-opens every
/// formatting element that was left open at each paragraph. Attributes of a length that nothing reads go too. Pages people write stay far below; their
/// characters are not touched.
/// </summary>
internal static class NestingLimit
{
    private const int Deepest = 256;
    private const int OpenFormats = 32;
    private const int LongestName = 8;

    /// <summary>Pages carry whole programs in attributes, which a parser copies and nothing is read from.</summary>
    private const int LongestAttributes = 1 << 16;

    private static readonly SearchValues<char> TagEnds = SearchValues.Create("\"'>");

    private enum TagKind
    {
        /// <summary>Stands inside others, and they in it.</summary>
        Nests,

        /// <summary>Closed by what follows, or never open: such do not nest by themselves.</summary>
        Flat,

        /// <summary>Opened again in each paragraph until it is closed.</summary>
        Format,

        /// <summary>Holds text and no tags.</summary>
        Raw,
    }

    private static readonly Dictionary<ulong, TagKind> Kinds = Load();

    public static void Apply(Span<char> text)
    {
        int depth = 0, formats = 0;
        for (int at = 0; at < text.Length;)
        {
            int open = text[at..].IndexOf('<');
            if (open < 0 || (at += open) + 1 >= text.Length) return;
            bool closes = text[at + 1] == '/';
            int name = closes ? at + 2 : at + 1, end = name;
            while (end < text.Length && end - name < 20 && char.IsAsciiLetterOrDigit(text[end])) end++;
            if (end == name) { at = Skip(text, at); continue; }
            int last = TagEnd(text, end);
            var tag = text[name..end];
            var kind = tag.Length > LongestName ? TagKind.Nests : Kinds.GetValueOrDefault(Key(tag));
            bool blank = false;
            if (kind == TagKind.Format) { if (closes) formats = Math.Max(0, formats - 1); else blank = ++formats > OpenFormats; }
            else if (kind != TagKind.Flat && text[Math.Min(last, text.Length) - 1] != '/')
            {
                if (closes) depth = Math.Max(0, depth - 1); else blank = ++depth > Deepest;
            }
            if (last - end > LongestAttributes) text[end..Math.Min(text.Length, last)].Fill(' ');
            if (blank) text[at..Math.Min(text.Length, last + 1)].Fill(' ');
            at = last + 1;
            if (!closes && !blank && kind == TagKind.Raw) at = RawEnd(text, at, tag);
        }
    }

    /// <summary>The letters of a short tag's name in small, eight bits each.</summary>
    private static ulong Key(ReadOnlySpan<char> tag)
    {
        ulong key = 0;
        foreach (char c in tag) key = key << 8 | (uint)(c | 0x20);
        return key;
    }

    private static Dictionary<ulong, TagKind> Load()
    {
        var kinds = new Dictionary<ulong, TagKind>();
        Add(TagKind.Flat,
            "p li dt dd option optgroup tr td th tbody thead tfoot colgroup col area base br embed hr img input "
                + "link meta param source track wbr html head body button h1 h2 h3 h4 h5 h6 rt rp");
        Add(TagKind.Format, "a b big code em font i nobr s small strike strong tt u");
        Add(TagKind.Raw, "script style textarea title xmp iframe noembed noframes");
        return kinds;

        void Add(TagKind kind, string names) { foreach (string name in names.Split(' ')) kinds.Add(Key(name), kind); }
    }

    /// <summary>The closing bracket, those inside quoted values not counted.</summary>
    private static int TagEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            int found = text[at..].IndexOfAny(TagEnds);
            if (found < 0) return text.Length;
            at += found;
            char c = text[at];
            if (c == '>') return at;
            bool value = text[at - 1] == '=' || (text[at - 1] == ' ' && at > 1 && text[at - 2] == '=');
            if (!value) { at++; continue; }
            int close = text[(at + 1)..].IndexOf(c);
            if (close < 0) return text.Length;
            at += close + 2;
        }
        return text.Length;
    }

    /// <summary>Comments and declarations.</summary>
    private static int Skip(ReadOnlySpan<char> text, int at)
    {
        if (!text[at..].StartsWith("<!--", StringComparison.Ordinal)) return at + 1;
        int end = text[(at + 4)..].IndexOf("-->", StringComparison.Ordinal);
        return end < 0 ? text.Length : at + 4 + end + 3;
    }

    /// <summary>Where the end tag of an element of raw text begins.</summary>
    private static int RawEnd(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> tag)
    {
        while (at < text.Length)
        {
            int end = text[at..].IndexOf("</", StringComparison.Ordinal);
            if (end < 0) return text.Length;
            at += end;
            if (text[(at + 2)..].StartsWith(tag, StringComparison.OrdinalIgnoreCase)) return at;
            at += 2;
        }
        return at;
    }
}
