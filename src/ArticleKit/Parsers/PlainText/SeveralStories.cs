using ArticleKit.Model;

namespace ArticleKit.Parsers.PlainText;

/// <summary>
/// Tells the stories of one file apart: behind an end mark (`-30-`, `###`), a rule (`=====`, `* * *`) or a form feed another one begins, where what is above
/// and what is below each says where or when it was filed. A press release's notes below its end mark do not, and stay with it.
/// </summary>
internal static class SeveralStories
{
    private const int ShortestRule = 3;

    /// <summary>The stretches of the stories in order, from the first character to the last; one for most files.</summary>
    public static List<Span> Of(string text, StoryHead head)
    {
        var ends = Ends(text);
        var stories = new List<Span>();
        int start = 0;
        bool filed = ends.Count > 0 && IsFiled(text[..ends[0]], head);
        for (int n = 0; n < ends.Count; n++)
        {
            // what is not filed itself goes with the story above it
            if (!IsFiled(text[ends[n]..(n + 1 < ends.Count ? ends[n + 1] : text.Length)], head)) continue;
            if (filed)
            {
                stories.Add(new Span(start, ends[n]));
                start = ends[n];
            }
            filed = true;
        }
        stories.Add(new Span(start, text.Length));
        return stories;
    }

    private static bool IsFiled(string text, StoryHead head) => !string.IsNullOrWhiteSpace(text) && new BlockReader(text, head).Read().Dateline is not null;

    /// <summary>Where the lines behind which a story may be over end.</summary>
    private static List<int> Ends(string text)
    {
        var ends = new List<int>();
        for (int at = 0; at < text.Length;)
        {
            int length = text.AsSpan(at).IndexOf('\n');
            int end = length < 0 ? text.Length : at + length + 1;
            if (end < text.Length && Closes(text.AsSpan(at, end - at))) ends.Add(end);
            at = end;
        }
        return ends;
    }

    private static bool Closes(ReadOnlySpan<char> line) =>
        line.Contains('\f') && line.Trim().IsEmpty || line.Trim() is var bare && (EndMarks.Is(bare) || IsRule(bare));

    /// <summary>Nothing but one mark, again and again: "-----", "* * *".</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= ShortestRule
            && line[0] is '-' or '=' or '*' or '_' or '#' or '~' or '—' or '–'
            && line.Count(line[0]) >= ShortestRule
            && line.IndexOfAnyExcept(line[0], ' ') < 0;
}
