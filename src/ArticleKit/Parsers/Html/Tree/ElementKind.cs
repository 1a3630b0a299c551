using System.Collections.Frozen;

namespace ArticleKit.Parsers.Html.Tree;

/// <summary>What an element does to the text around it; everything not named here is <see cref="Inline"/>.</summary>
internal enum ElementKind : byte
{
    Inline, Skipped, Block, Paragraph, Heading1, Heading2, Heading3, Heading4, Heading5, Heading6, List, ListItem, Term, Table, Row, Cell, Quote, Preformatted,
    Figure, Caption, Article, Main, Section, Aside, Navigation, Header, Footer, Form, Break, Rule, Anchor, Bold, Time, Address, Script, Body, NoScript, Image,
    Button, Title, Meta,
}

/// <summary>Element names to kinds.</summary>
internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> ByName = new Dictionary<string, ElementKind>(StringComparer.Ordinal)
    {
        ["style"] = ElementKind.Skipped, ["template"] = ElementKind.Skipped, ["svg"] = ElementKind.Skipped, ["math"] = ElementKind.Skipped,
        ["iframe"] = ElementKind.Skipped, ["object"] = ElementKind.Skipped, ["embed"] = ElementKind.Skipped, ["canvas"] = ElementKind.Skipped,
        ["audio"] = ElementKind.Skipped, ["video"] = ElementKind.Skipped, ["select"] = ElementKind.Skipped, ["textarea"] = ElementKind.Skipped,
        ["input"] = ElementKind.Skipped, ["option"] = ElementKind.Skipped, ["map"] = ElementKind.Skipped, 
        ["dialog"] = ElementKind.Skipped, ["title"] = ElementKind.Title, ["meta"] = ElementKind.Meta, ["link"] = ElementKind.Meta,
        ["head"] = ElementKind.Block, ["noframes"] = ElementKind.Skipped, ["rt"] = ElementKind.Skipped, ["rp"] = ElementKind.Skipped,
        ["progress"] = ElementKind.Skipped,
        ["script"] = ElementKind.Script, ["noscript"] = ElementKind.NoScript, ["img"] = ElementKind.Image, ["button"] = ElementKind.Button,
        ["body"] = ElementKind.Body, ["div"] = ElementKind.Block, ["center"] = ElementKind.Block, ["fieldset"] = ElementKind.Block,
        ["details"] = ElementKind.Block,
        ["summary"] = ElementKind.Block, ["hgroup"] = ElementKind.Block, ["legend"] = ElementKind.Block, ["tbody"] = ElementKind.Block,
        ["thead"] = ElementKind.Block,
        ["tfoot"] = ElementKind.Block, ["picture"] = ElementKind.Inline, ["amp-img"] = ElementKind.Skipped, ["frameset"] = ElementKind.Block,
        ["p"] = ElementKind.Paragraph, ["h1"] = ElementKind.Heading1, ["h2"] = ElementKind.Heading2, ["h3"] = ElementKind.Heading3,
        ["h4"] = ElementKind.Heading4, ["h5"] = ElementKind.Heading5, ["h6"] = ElementKind.Heading6, ["ul"] = ElementKind.List, ["ol"] = ElementKind.List,
        ["dl"] = ElementKind.List, ["menu"] = ElementKind.List, ["dir"] = ElementKind.List, ["li"] = ElementKind.ListItem, ["dd"] = ElementKind.ListItem,
        ["dt"] = ElementKind.Term, ["table"] = ElementKind.Table, ["tr"] = ElementKind.Row, ["td"] = ElementKind.Cell, ["th"] = ElementKind.Cell,
        ["caption"] = ElementKind.Caption, ["blockquote"] = ElementKind.Quote, ["pre"] = ElementKind.Preformatted, ["figure"] = ElementKind.Figure,
        ["figcaption"] = ElementKind.Caption, ["article"] = ElementKind.Article, ["main"] = ElementKind.Main, ["section"] = ElementKind.Section,
        ["aside"] = ElementKind.Aside, ["nav"] = ElementKind.Navigation, ["header"] = ElementKind.Header, ["footer"] = ElementKind.Footer,
        ["form"] = ElementKind.Form, ["br"] = ElementKind.Break, ["hr"] = ElementKind.Rule, ["a"] = ElementKind.Anchor, ["b"] = ElementKind.Bold,
        ["strong"] = ElementKind.Bold, ["time"] = ElementKind.Time, ["address"] = ElementKind.Address,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ElementKind Of(string localName) => ByName.TryGetValue(localName, out var kind) ? kind : ElementKind.Inline;

    public static bool IsHeading(this ElementKind kind) => kind is >= ElementKind.Heading1 and <= ElementKind.Heading6;

    /// <summary>True where the text before and after the element's tags is not of one line with what is inside.</summary>
    public static bool Breaks(this ElementKind kind) => kind is not (ElementKind.Inline or ElementKind.Anchor or ElementKind.Bold or ElementKind.Time
        or ElementKind.Break or ElementKind.Image or ElementKind.Button or ElementKind.Skipped or ElementKind.Script or ElementKind.Title or ElementKind.Meta);
}
