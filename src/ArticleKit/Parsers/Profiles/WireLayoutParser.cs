using ArticleKit.Model;
using ArticleKit.Parsers.Newsroom;

namespace ArticleKit.Parsers.Profiles;

/// <summary>Reads wire copy as a profile lays it out: a story from each line that begins one to the line that ends it.</summary>
internal sealed class WireLayoutParser(Profile profile) : IStoryParser
{
    private readonly WireLayout _layout = profile.Wire!;

    public string Format => "wire";

    public string Sign => $"the first line of the profile {profile.Name}";

    /// <summary>A line that begins a story, or the first line of a header, among the first lines.</summary>
    public bool Recognises(ReadOnlySpan<byte> head, Source source)
    {
        var first = _layout.Begins.Count > 0 ? _layout.Begins : _layout.Header;
        int lines = 0;
        foreach (string line in Lines(WireText.Decode(head).Text))
            if (line.Length > 0 && lines++ < 20 && first.Any(pattern => pattern.Match(line) is not null)) return true;
            else if (lines > 0 && _layout.Begins.Count == 0) return false;
        return false;
    }

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) { yield return refused; yield break; }
        var (text, encoding) = WireText.Decode(read.Bytes.Span);
        source = source with { Format = Format, Encoding = encoding, Bytes = read.Bytes.Length, Sha256 = InputBytes.Hash(read.Bytes.Span) };
        var stories = Stories(text);
        for (int i = 0; i < stories.Count; i++)
            yield return new LaidOutStory(_layout, new NewsStory(stories.Count > 1 ? source with { Index = i } : source, options), options).Read(stories[i]);
        if (stories.Count == 0)
            yield return new StoryFailure(source, null, "no_text", $"no line begins a story as the profile {profile.Name} says",
                "look at `begins` in the profile");
    }

    /// <summary>The lines of each story, the line that begins it first, the one that ends it left out.</summary>
    private List<List<string>> Stories(string text)
    {
        var stories = new List<List<string>>();
        List<string>? story = _layout.Begins.Count == 0 ? [] : null;
        foreach (string line in Lines(text))
        {
            if (_layout.Begins.Any(pattern => pattern.Match(line) is not null)) { Close(); story = []; }
            else if (story is not null && _layout.Ends.Any(pattern => pattern.Match(line) is not null))
            {
                Close();
                story = _layout.Begins.Count == 0 ? [] : null;
                continue;
            }
            story?.Add(line);
        }
        Close();
        return stories;

        void Close()
        {
            if (story is not null && story.Exists(line => line.Length > 0)) stories.Add(story);
        }
    }

    private static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
}
