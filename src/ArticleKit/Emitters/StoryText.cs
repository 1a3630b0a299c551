using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>A story's slices and offsets as an output wants them: line breaks folded, UTF-16 turned into the unit asked for.</summary>
internal readonly struct StoryText(Story story, OffsetUnit unit)
{
    public int At(int utf16) => unit switch
    {
        OffsetUnit.Utf16 => utf16,
        OffsetUnit.Utf8 => story.Offsets.Utf8(utf16),
        _ => story.Offsets.CodePoint(utf16),
    };

    public string Of(Span span) => Folded(story.Text, span);

    public string? Of(Span? span) => span is { } at ? Folded(story.Text, at) : null;

    /// <summary>The slice, a line break with the white space around it folded to one space.</summary>
    public static string Folded(string text, Span span)
    {
        var slice = span.Of(text);
        if (slice.IndexOfAny('\n', '\r') < 0) return slice.ToString();
        var folded = new System.Text.StringBuilder(slice.Length);
        for (int i = 0; i < slice.Length; i++)
        {
            if (!char.IsWhiteSpace(slice[i])) { folded.Append(slice[i]); continue; }
            int end = i;
            bool line = false;
            while (end < slice.Length && char.IsWhiteSpace(slice[end])) line |= slice[end++] is '\n' or '\r';
            if (line) folded.Append(' '); else folded.Append(slice[i..end]);
            i = end - 1;
        }
        return folded.ToString();
    }
}
