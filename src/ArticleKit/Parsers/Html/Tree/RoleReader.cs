using AngleSharp.Dom;

namespace ArticleKit.Parsers.Html.Tree;

/// <summary>Reads an element's roles from its name, class, id, role, itemprop and the attributes that hide it; remembers what a class string meant.</summary>
internal sealed class RoleReader
{
    private readonly Dictionary<string, Roles> _known = new(StringComparer.Ordinal);

    public Roles Read(IElement element, ElementKind kind)
    {
        var roles = OfKind(kind);
        if (element.Attributes.Length == 0) return roles;
        foreach (var attribute in element.Attributes)
        {
            roles |= attribute.LocalName switch
            {
                "id" when kind.IsHeading() || kind == ElementKind.Paragraph => Roles.None,
                "class" or "id" or "data-component" or "data-testid" or "data-module" or "data-block" or "data-qa" => Known(attribute.Value),
                "role" => OfRole(attribute.Value),
                "itemprop" or "property" => OfProperty(attribute.Value),
                "hidden" => Roles.Hidden,
                "aria-hidden" => Roles.None,
                "style" => Hides(attribute.Value) ? Roles.Hidden : Roles.None,
                "itemtype" => attribute.Value.EndsWith("/Comment", StringComparison.Ordinal)
                    || attribute.Value.EndsWith("/UserComments", StringComparison.Ordinal)
                    ? Roles.Comments
                    : Roles.None,
                "rel" => attribute.Value switch { "author" => Roles.Byline, "tag" or "category tag" => Roles.Tags, _ => Roles.None },
                _ => Roles.None,
            };
        }
        return roles;
    }

    private Roles Known(string names)
    {
        if (names.Length > 1000) return Roles.None;
        if (_known.TryGetValue(names, out var roles)) return roles;
        return _known[names] = PageWords.RolesOf(names);
    }

    private static Roles OfKind(ElementKind kind) => kind switch
    {
        ElementKind.Navigation => Roles.Navigation,
        ElementKind.Footer => Roles.Footer,
        ElementKind.Header => Roles.Header,
        ElementKind.Aside => Roles.Aside,
        ElementKind.Form => Roles.Form,
        ElementKind.Figure => Roles.Figure,
        ElementKind.Caption => Roles.Caption,
        ElementKind.Button => Roles.Tools,
        ElementKind.Time => Roles.Date,
        _ => Roles.None,
    };

    private static Roles OfRole(string value) => value switch
    {
        "navigation" or "menu" or "menubar" or "tablist" => Roles.Navigation,
        "contentinfo" => Roles.Footer,
        "banner" => Roles.Header,
        "complementary" => Roles.Aside,
        "search" or "form" => Roles.Form,
        "dialog" or "alertdialog" => Roles.Overlay,
        "button" or "toolbar" => Roles.Tools,
        "figure" => Roles.Figure,
        _ => Roles.None,
    };

    private static Roles OfProperty(string value) => value switch
    {
        "articleBody" or "articlebody" or "content:encoded" => Roles.Body,
        "author" or "author.name" => Roles.Byline,
        "datePublished" or "dateModified" or "dateCreated" => Roles.Date,
        "headline" => Roles.Headline,
        "comment" => Roles.Comments,
        "caption" => Roles.Caption,
        "keywords" => Roles.Tags,
        "publisher" => Roles.Footer,
        _ => Roles.None,
    };

    /// <summary>What screen readers read and nobody sees: one pixel, cut off.</summary>
    private static bool IsClipped(string style)
    {
        if (!style.Contains("absolute", StringComparison.OrdinalIgnoreCase)) return false;
        var bare = style.Replace(" ", "", StringComparison.Ordinal);
        return bare.Contains("clip:rect(0", StringComparison.OrdinalIgnoreCase)
            || bare.Contains("clip:rect(1px", StringComparison.OrdinalIgnoreCase)
            || bare.Contains("clip-path:inset(50%", StringComparison.OrdinalIgnoreCase)
            || bare.Contains("left:-999", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Hides(string style)
    {
        if (IsClipped(style)) return true;
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var rest = style.AsSpan(at + 7).TrimStart(" :");
        return rest.StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
