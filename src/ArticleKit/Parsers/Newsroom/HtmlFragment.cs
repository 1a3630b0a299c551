using System.Net;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads HTML in a field of a newsroom format or feed, tolerant of every fault: tags are cut out by hand, entities decoded.</summary>
internal static class HtmlFragment
{
    public static Markup Read(string html)
    {
        var markup = new Markup();
        for (int at = 0; at < html.Length;)
        {
            int tag = html.IndexOf('<', at);
            if (tag < 0 || tag + 1 == html.Length) { markup.Text(WebUtility.HtmlDecode(html[at..])); break; }
            if (tag > at) markup.Text(WebUtility.HtmlDecode(html[at..tag]));
            at = Tag(html, tag, markup);
        }
        return markup;
    }

    private static int Tag(string html, int tag, Markup markup)
    {
        if (html.AsSpan(tag).StartsWith("<!--"))
        {
            int end = html.IndexOf("-->", tag + 4, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }
        bool close = html[tag + 1] == '/';
        int name = tag + (close ? 2 : 1), stop = name;
        while (stop < html.Length && stop - name < 20 && (char.IsAsciiLetterOrDigit(html[stop]) || html[stop] is '.' or '-')) stop++;
        if (stop == name && html[tag + 1] is not ('!' or '?')) { markup.Text("<"); return tag + 1; }
        int last = html.IndexOf('>', stop);
        if (last < 0) return html.Length;
        if (stop > name)
        {
            string word = html[name..stop];
            if (close) markup.Close(word);
            else
            {
                markup.Open(word);
                if (html[last - 1] == '/' && !Tags.Empty(word.ToLowerInvariant())) markup.Close(word);
            }
        }
        return last + 1;
    }

    /// <summary>Whether a field that should be text holds tags.</summary>
    public static bool Is(string text) =>
        text.Contains("</", StringComparison.Ordinal)
            || text.Contains("/>", StringComparison.Ordinal)
            || text.Contains("<br>", StringComparison.OrdinalIgnoreCase);
}
