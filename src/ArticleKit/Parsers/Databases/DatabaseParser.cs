using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Parsers.Databases;

/// <summary>Reads what a news database gives as text: its documents one after the other, each a story.</summary>
internal abstract class DatabaseParser : IStoryParser
{
    public abstract string Format { get; }

    public abstract string Sign { get; }

    public abstract bool Recognises(ReadOnlySpan<byte> head, Source source);

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) { yield return refused; yield break; }
        if (TextDecoder.Decode(read.Bytes.Span) is not { } decoded)
        {
            yield return new StoryFailure(source, null, "binary", "this is no text: it has zero bytes or control characters");
            yield break;
        }
        source = source with { Format = Format, Encoding = decoded.Encoding, Bytes = read.Bytes.Length, Sha256 = InputBytes.Hash(read.Bytes.Span) };
        var documents = Documents(decoded.Text);
        for (int i = 0; i < documents.Count; i++) yield return Read(documents[i]).Finish(documents.Count > 1 ? source with { Index = i } : source, options);
        if (documents.Count == 0)
            yield return new StoryFailure(source, null, "no_text", "the file has no document", "without --from the format is told from the content");
    }

    /// <summary>The lines of each document.</summary>
    protected abstract List<List<string>> Documents(string text);

    protected abstract DatabaseDocument Read(List<string> lines);
}
