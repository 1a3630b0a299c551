using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads a story in NITF, the News Industry Text Format.</summary>
internal sealed class NitfParser : IStoryParser
{
    public string Format => "nitf";

    public string Sign => "XML whose first element is nitf";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => XmlStory.Root(head) == "nitf";

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var (root, read, warning, failure) = XmlStory.Read(input, source with { Format = Format }, options);
        if (failure is not null) { yield return failure; yield break; }
        var nitf = root!.Name == "nitf" ? root : root.All("nitf").FirstOrDefault();
        if (nitf is null) { yield return new StoryFailure(read, null, "wrong_format", "there is no nitf element"); yield break; }
        yield return Story(nitf, new NewsStory(read, options), new StoryHead(), warning);
    }

    private static ParseResult Story(XmlNode nitf, NewsStory story, StoryHead head, Warning? warning)
    {
        head = Nitf.Head(nitf, head);
        story.Warn(warning);
        var markup = Nitf.Body(nitf);
        story.Add(markup, ref head);
        if (head.Wire!.Words is null && head.Wire.Preformatted) head = head with { Wire = head.Wire with { Words = story.Words } };
        return story.Finish(head, Nitf.Dateline(nitf, head.Published));
    }
}
