using ArticleKit.Model;
using ArticleKit.Parsers.Profiles;

namespace ArticleKit.Parsers;

/// <summary>Reads stories of one format from a stream, lazily; a story that cannot be read throws <see cref="StoryException"/> or comes as a failure.</summary>
internal interface IStoryParser
{
    /// <summary>The format's name for `--from` and `source.format`.</summary>
    string Format { get; }

    /// <summary>By what it is recognised, in words.</summary>
    string Sign => "";

    /// <summary>True where each line is a story of its own, so that a long input may be cut between lines and read in parts.</summary>
    bool OneStoryALine => false;

    /// <summary>Tells by content whether the first bytes look like this format.</summary>
    bool Recognises(ReadOnlySpan<byte> head, Source source);

    IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options);
}

/// <summary>A story, or why one could not be read; a failure never ends the stories after it.</summary>
public readonly record struct ParseResult(Story? Story, StoryFailure? Failure)
{
    public static implicit operator ParseResult(Story story) => new(story, null);
    public static implicit operator ParseResult(StoryFailure failure) => new(null, failure);
    public static ParseResult ToParseResult(Story story) => story;
}

/// <summary>Why a story could not be read: where (path, member, line), a code, what is wrong and how to mend it.</summary>
public sealed record StoryFailure(Source Source, int? Line, string Code, string Message, string? Hint = null);

/// <summary>An input that cannot be read at all.</summary>
public sealed class StoryException(StoryFailure failure) : Exception(failure.Message)
{
    public StoryFailure Failure { get; } = failure;
}

/// <summary>What the command line or the caller says of the inputs.</summary>
public sealed record ParseOptions
{
    public static readonly ParseOptions Default = new();

    /// <summary>An ISO day or time for stories that do not say when they were published.</summary>
    public string? Published { get; init; }
    public string? Language { get; init; }

    /// <summary>Stories longer than this are failures.</summary>
    public int MaxCharacters { get; init; } = 128_000_000;

    /// <summary>Names of corpus fields: our name to theirs.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Newsrooms' own layouts, asked before the built-in ones.</summary>
    public IReadOnlyList<Profile> Profiles { get; init; } = [];
}
