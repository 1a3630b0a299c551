using ArticleKit.Emitters;
using ArticleKit.Extractors;
using ArticleKit.Extractors.Datelines;
using ArticleKit.Extractors.Dates;
using ArticleKit.Extractors.Figures;
using ArticleKit.Extractors.Places;
using ArticleKit.Extractors.Quotes;
using ArticleKit.Extractors.Names;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Parsers;
using ArticleKit.Parsers.Databases;
using ArticleKit.Parsers.Html;
using ArticleKit.Parsers.Newsroom;
using ArticleKit.Parsers.Office;
using ArticleKit.Parsers.PlainText;
using ArticleKit.Parsers.Profiles;

namespace ArticleKit;

/// <summary>The one straight line: parse, analyse, extract, emit; and the ordered lists of what does each.</summary>
public static class Pipeline
{
    /// <summary>Asked in this order whether they recognise an input; plain text, the last, takes everything.</summary>
    internal static readonly IStoryParser[] Parsers =
    [
        new AnpaParser(),
        new Iptc7901Parser(),
        new NitfParser(),
        new NewsMlParser(),
        new NewsMlG2Parser(),
        new RbNewsParser(),
        new FeedParser(),
        new EmlParser(),
        new NinjsParser(),
        OfficeParser.Docx,
        OfficeParser.Odt,
        new RtfParser(),
        new NexisParser(),
        new FactivaParser(),
        new JsonLinesParser(),
        new CsvParser(),
        new HtmlParser(),
        new PlainTextParser(),
    ];

    /// <summary>The caller's own wire layouts are asked before all formats.</summary>
    internal static IEnumerable<IStoryParser> For(ParseOptions options) =>
        options.Profiles.Where(profile => profile.Wire is not null).Select(profile => new WireLayoutParser(profile)).Concat(Parsers);

    /// <summary>Each sees what those above it found.</summary>
    internal static readonly IExtractor[] Extractors =
    [
        new NameExtractor(),
        new PlaceExtractor(),
        new DatelinePlacer(),
        new DateExtractor(),
        new QuoteExtractor(),
        new FigureExtractor(),
        new Links(),
    ];

    internal static readonly IEmitter[] Emitters =
    [
        new JsonLinesEmitter(),
        new JsonEmitter(),
        new YamlEmitter(),
        new TableEmitter("csv", ','),
        new TableEmitter("tsv", '\t'),
        new SummaryEmitter(),
        new AuditEmitter(),
    ];

    /// <summary>
    /// The stories of an input, lazily, its format told from the content (and, where that leaves a doubt, the path's ending); a story that cannot be read comes
    /// as a failure.
    /// </summary>
    public static IEnumerable<ParseResult> Read(Stream input, string? path = null, ParseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        byte[] head = new byte[4096];
        head = head[..input.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        var source = new Source { Path = path };
        options ??= ParseOptions.Default;
        return For(options).First(parser => parser.Recognises(head, source)).Parse(new JoinedStream(head, input), source, options);
    }

    /// <summary>Writes one record: "jsonl", "json", "yaml", "csv", "tsv", "summary" or "audit".</summary>
    public static void Write(ArticleRecord record, Stream output, string format = "jsonl", EmitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        var emitter = Array.Find(Emitters, emitter => emitter.Format == format)
            ?? throw new ArgumentException($"there is no format '{format}'", nameof(format));
        emitter.Write(record, bytes, options ?? EmitOptions.Default);
        output.Write(bytes.WrittenSpan);
    }

    /// <summary>All the facts of a story.</summary>
    /// <param name="story">What a parser made.</param>
    /// <param name="places">Other places than the built-in ones, and a home place; null for neither.</param>
    public static ArticleRecord Extract(Story story, PlaceKnowledge? places = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        return Extract([story], places)[0];
    }

    /// <summary>
    /// All the facts of some stories, in their order: the same as one by one, but they go through each stage side by side. The code of all stages fits no
    /// near cache, that of one does, and the next story finds it there: short stories take a fifth less time. A fault in one story ends them all.
    /// </summary>
    internal static ArticleRecord[] Extract(IReadOnlyList<Story> stories, PlaceKnowledge? places = null)
    {
        var lexicon = places is null ? Lexicon.English : places.Lexicon;
        var works = new StoryWork[stories.Count];
        for (int n = 0; n < works.Length; n++) works[n] = new StoryWork(stories[n], lexicon, places?.Near);
        foreach (var extractor in Extractors)
            foreach (var work in works) work.Run(extractor, lexicon);
        return Array.ConvertAll(works, static work => work.Record());
    }
}
