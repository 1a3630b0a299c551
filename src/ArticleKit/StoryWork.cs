using ArticleKit.Extractors;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit;

/// <summary>One story on its way through the line: what is read of it so far.</summary>
internal sealed class StoryWork
{
    private readonly Story _story;
    private readonly Analysis _analysis;
    private readonly string _language;
    private readonly bool _known;
    private Findings _found;

    public StoryWork(Story story, Lexicon lexicon, PlaceSense? near)
    {
        _story = story;
        _analysis = Analysis.Of(story, lexicon);
        _found = Findings.None with { Published = Day(story.Head.Published) ?? story.Dateline?.Date, Dateline = story.Dateline, Near = near };
        _language = story.Head is { Language: { } told, LanguageIsClaimed: false } ? told : lexicon.LanguageGuess.Of(_analysis.Tokens, story.Head.Language);
        _known = Reads(_language, lexicon);
    }

    public void Run(IExtractor extractor, Lexicon lexicon)
    {
        if (_known || extractor.AnyLanguage) _found = extractor.Extract(_analysis, lexicon, _found);
    }

    public ArticleRecord Record() => new()
    {
        Story = _story,
        Language = _language,
        Lead = _story.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph) is { } lead ? lead.Span.Folded(_story.Text) : null,
        Dateline = _found.Dateline,
        Focus = _found.Focus,
        Quotes = _found.Quotes,
        MarkedWords = _found.MarkedWords,
        Places = _found.Places,
        Figures = _found.Figures,
        Dates = _found.Dates,
        Entities = _found.Entities,
        Warnings = _known ? [.. _story.Warnings, .. _found.Warnings] : [.. _story.Warnings, .. _found.Warnings, Unsupported(_language)],
    };

    /// <summary>"en", "en-GB" and a text too short to tell are read with the English words.</summary>
    private static bool Reads(string language, Lexicon lexicon) =>
        language == "und" || (language.StartsWith(lexicon.Language, StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_'));

    private static Warning Unsupported(string language) =>
        new("language_unsupported", $"there are no words for the language {language}: quotes are not looked for");

    private static string? Day(string? published) => published is { Length: >= 10 } ? published[..10] : null;
}
