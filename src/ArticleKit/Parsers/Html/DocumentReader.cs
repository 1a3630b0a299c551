using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.LinkRels;
using AngleSharp.Html.Parser;
using AngleParser = AngleSharp.Html.Parser.HtmlParser;

namespace ArticleKit.Parsers.Html;

/// <summary>
/// Makes AngleSharp's document of a page's characters, without what a browser needs and a reader does not: links to follow, observers, positions, styles.
/// </summary>
internal static class DocumentReader
{
    /// <summary>The attributes that something is read from; a page's own profile may ask for any other.</summary>
    private static readonly FrozenSet<string> Read = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "class", "id", "role", "itemprop", "itemtype", "property", "name", "content", "http-equiv", "rel", "href", "type", "lang", "xml:lang", "hidden",
        "style", "datetime", "pubdate",
        "data-component", "data-testid", "data-module", "data-block", "data-qa");

    private static readonly HtmlParserOptions Every = new()
    {
        SkipComments = true, SkipProcessingInstructions = true, SkipRawText = true, DisableElementPositionTracking = true, MaximumDepth = 500,
    };

    private static readonly HtmlParserOptions Few = Every with
    {
        ShouldEmitAttribute = (ref _, name) => Read.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span)
    };

    private static readonly IConfiguration Still = Configuration.Default.Without<IAttributeObserver>().WithOnly<ILinkRelationFactory>(new NoRelations());

    public static IHtmlDocument Document(ReadOnlyMemory<char> text, bool everyAttribute) =>
        new AngleParser(everyAttribute ? Every : Few, new BrowsingContext(Still)).ParseDocument(text);

    /// <summary>A link element that leads nowhere.</summary>
    private sealed class NoRelations : ILinkRelationFactory
    {
        public BaseLinkRelation? Create(IHtmlLinkElement link, string? relation) => null;
    }
}
