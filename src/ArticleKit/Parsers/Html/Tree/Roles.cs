namespace ArticleKit.Parsers.Html.Tree;

/// <summary>What an element's name, class, id or attributes say it is for; a page's words for each are in Languages/any/page-words.tsv.</summary>
[Flags]
internal enum Roles : uint
{
    None = 0,
    Navigation = 1 << 0,
    Footer = 1 << 1,
    Header = 1 << 2,
    Aside = 1 << 3,
    Related = 1 << 4,
    Comments = 1 << 5,
    Share = 1 << 6,
    Promo = 1 << 7,
    Newsletter = 1 << 8,
    Overlay = 1 << 9,
    Caption = 1 << 10,
    Credit = 1 << 11,
    Byline = 1 << 12,
    Date = 1 << 13,
    Tags = 1 << 14,
    Bio = 1 << 15,
    Gallery = 1 << 16,
    Embed = 1 << 17,
    Hidden = 1 << 18,
    Standfirst = 1 << 19,
    Kicker = 1 << 20,
    Body = 1 << 21,
    Tools = 1 << 22,
    Note = 1 << 23,
    Figure = 1 << 24,
    Form = 1 << 25,
    Teaser = 1 << 26,
    Headline = 1 << 27,
    Media = 1 << 28,
    Pullquote = 1 << 29,
    References = 1 << 30,
}
