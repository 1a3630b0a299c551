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

    public string Of(Span span) => span.Folded(story.Text);

    public string? Of(Span? span) => span is { } at ? at.Folded(story.Text) : null;
}
