using AngleSharp.Dom;
using ArticleKit.Parsers.Html.Head;
using ArticleKit.Parsers.Html.Tree;
using ArticleKit.Parsers.Profiles;

namespace ArticleKit.Parsers.Html;

/// <summary>A profile laid over a page: what it removes is out, what it names is what it says; the rest is read as ever.</summary>
internal sealed class PageProfile
{
    private readonly Page _page;
    private readonly Profile _profile;
    private readonly Dictionary<IElement, int> _nodes = [];

    private PageProfile(Page page, Profile profile)
    {
        _page = page;
        _profile = profile;
        for (int i = 0; i < page.Nodes.Length; i++) _nodes[page.Nodes[i].Element] = i;
    }

    /// <summary>The first profile that is for this page, the caller's before the built-in.</summary>
    public static PageProfile? Of(Page page, ParseOptions options)
    {
        if (options.Profiles.Count == 0 && page.Generator is null) return null;
        var profile = options.Profiles.Concat(ProfileReader.BuiltIn).FirstOrDefault(profile => Fits(profile, page));
        return profile is null ? null : new PageProfile(page, profile);
    }

    /// <summary>Marks blocks by the selectors; before anything is read of the page.</summary>
    public void Mark()
    {
        foreach (string selector in _profile.Remove) Mark(selector, Roles.Hidden, Roles.None);
        foreach (var (part, role) in (ReadOnlySpan<(string, Roles)>)[("caption", Roles.Caption), ("credit", Roles.Credit), ("editors_note", Roles.Note),
            ("subheadline", Roles.Standfirst), ("byline", Roles.Byline)])
        {
            if (_profile.Page.TryGetValue(part, out string? selector)) Mark(selector, role, ProseReader.Outside);
        }
        if (Find("headline") is { } headline && _nodes.TryGetValue(headline, out int node) && _page.Nodes[node] is var at && at.EndBlock > at.FirstBlock)
            _page.Heading = at.FirstBlock;
        if (Find("body") is { } body && _nodes.TryGetValue(body, out node)) _page.Body = node;
    }

    /// <summary>What the selectors say in place of what was read.</summary>
    public PageHead Over(PageHead head)
    {
        var names = new List<string>();
        if (_profile.Page.TryGetValue("authors", out string? authors))
            foreach (var element in _page.Document.QuerySelectorAll(Css(authors)).Take(30))
                AuthorNames.Add(Text(element, authors), head.Story.Publisher, names);
        return head with
        {
            Story = head.Story with
            {
                Headline = Say("headline") ?? head.Story.Headline,
                Byline = Say("byline") ?? head.Story.Byline,
                Authors = names.Count > 0 ? names : head.Story.Authors,
                Published = PageDates.Read(Say("published")) ?? head.Story.Published,
                Updated = PageDates.Read(Say("updated")) ?? head.Story.Updated,
                Section = Say("section") ?? head.Story.Section,
            },
        };
    }

    private static bool Fits(Profile profile, Page page) =>
        profile.Page.Count + profile.Remove.Count > 0
            && (profile.Generator is null || page.Generator?.StartsWith(profile.Generator, StringComparison.OrdinalIgnoreCase) == true)
        && (profile.Hosts.Count == 0
            || Uri.TryCreate(page.Address, UriKind.Absolute, out var address) && profile.Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase));

    private void Mark(string selector, Roles role, Roles instead)
    {
        foreach (var element in _page.Document.QuerySelectorAll(Css(selector)))
        {
            if (!_nodes.TryGetValue(element, out int node)) continue;
            for (int i = _page.Nodes[node].FirstBlock; i < _page.Nodes[node].EndBlock; i++)
            {
                _page.Blocks[i].Roles = _page.Blocks[i].Roles & ~instead | role;
                if (role is Roles.Hidden or Roles.Caption or Roles.Credit) _page.Blocks[i].IsProse = false;
            }
        }
    }

    private IElement? Find(string part) => _profile.Page.TryGetValue(part, out string? selector) ? _page.Document.QuerySelector(Css(selector)) : null;
    private string? Say(string part) => Find(part) is { } element ? Text(element, _profile.Page[part]) : null;
    private static string? Text(IElement element, string selector) =>
        Words.Fold(selector.Contains('@', StringComparison.Ordinal)
            ? element.GetAttribute(selector[(selector.IndexOf('@') + 1)..])
            : Page.Beginning(element, 1000));
    private static string Css(string selector) => selector.Split('@')[0];
}
