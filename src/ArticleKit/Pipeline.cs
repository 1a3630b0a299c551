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
using ArticleKit.Text;

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
    internal static IEnumerable<IStoryParser> For(ParseOptions options) => options.Profiles.Where(profile => profile.Wire is not null).Select(profile => new WireLayoutParser(profile)).Concat(Parsers);

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

    /// <summary>The stories of an input, lazily, its format told from the content (and, where that leaves a doubt, the path's ending); a story that cannot be read comes as a failure.</summary>
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
        var emitter = Array.Find(Emitters, emitter => emitter.Format == format) ?? throw new ArgumentException($"there is no format '{format}'", nameof(format));
        emitter.Write(record, bytes, options ?? EmitOptions.Default);
        output.Write(bytes.WrittenSpan);
    }

    /// <summary>All the facts of a story.</summary>
    /// <param name="story">What a parser made.</param>
    /// <param name="places">Other places than the built-in ones, and a home place; null for neither.</param>
    public static ArticleRecord Extract(Story story, PlaceKnowledge? places = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        var lexicon = places is null ? Lexicon.English : places.Lexicon;
        var analysis = Analysis.Of(story, lexicon);
        var found = Findings.None with { Published = Day(story.Head.Published) ?? story.Dateline?.Date, Dateline = story.Dateline, Near = places?.Near };
        string language = story.Head is { Language: { } told, LanguageIsClaimed: false } ? told : lexicon.LanguageGuess.Of(analysis.Tokens, story.Head.Language);
        bool known = Reads(language, lexicon);
        foreach (var extractor in Extractors) if (known || extractor.AnyLanguage) found = extractor.Extract(analysis, lexicon, found);
        return new ArticleRecord
        {
            Story = story,
            Language = language,
            Lead = story.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph) is { } lead ? lead.Span.Folded(story.Text) : null,
            Dateline = found.Dateline,
            Focus = found.Focus,
            Quotes = found.Quotes,
            MarkedWords = found.MarkedWords,
            Places = found.Places,
            Figures = found.Figures,
            Dates = found.Dates,
            Entities = found.Entities,
            Warnings = known ? [.. story.Warnings, .. found.Warnings] : [.. story.Warnings, .. found.Warnings, Unsupported(language)],
        };
    }

    /// <summary>"en", "en-GB" and a text too short to tell are read with the English words.</summary>
    private static bool Reads(string language, Lexicon lexicon) =>
        language == "und" || (language.StartsWith(lexicon.Language, StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_'));

    private static Warning Unsupported(string language) =>
        new("language_unsupported", $"there are no words for the language {language}: quotes are not looked for");

    private static string? Day(string? published) => published is { Length: >= 10 } ? published[..10] : null;
}
