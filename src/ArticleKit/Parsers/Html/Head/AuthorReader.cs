using AngleSharp.Dom;
using ArticleKit.Parsers.Html.Data;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>Who wrote the story, one name an author, and the line that says so.</summary>
internal sealed class AuthorReader(Page page, Metas metas, LinkedData linked, string? publisher, int heading)
{
    /// <summary>An author marked there is a picture's or the site's.</summary>
    private const Roles Elsewhere = Roles.Figure | Roles.Caption | Roles.Credit | Roles.Footer | Roles.Aside | Roles.Navigation | Roles.Promo | Roles.Overlay
        | Roles.Teaser;

    private readonly string _host = Host(page.Address);
    private bool _says, _marked;

    /// <summary>The visible byline, as it stands on the page.</summary>
    public string? Byline { get; private set; }

    /// <summary>The block of the byline, or -1.</summary>
    public int BylineBlock { get; private set; } = -1;

    public List<string> Read()
    {
        var names = new List<string>();
        Byline = Visible(out string? visible);
        var site = new List<string>();
        var organisations = Linked(names, site);
        if (names.Count == 0) Marked(names);
        if (names.Count == 0)
            foreach (string key in (ReadOnlySpan<string>)["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
                "byl", "cXenseParse:author", "article:author_name", "og:article:author", "twitter:data1:author"])
            {
                foreach (string value in metas.All(key)) AuthorNames.Add(value, publisher, names);
                site.AddRange(names.Where(IsSite));
                names.RemoveAll(IsSite);
                if (names.Count > 0) break;
            }
        if (names.Count == 0 && site.Count == 0) Named(names);
        if (names.Count == 0 && (site.Count == 0 || _says)) AuthorNames.Add(visible, publisher, names);
        if (names.Count == 0) foreach (string name in site.Concat(organisations)) AuthorNames.Add(name, null, names);
        else if (names.Count == 1 && visible is not null && (_says || _marked)) Fuller(visible, names);
        if (Byline is { } line && (Byline = BylineText.Of(page, line, BylineBlock, names)) is null) BylineBlock = -1;
        if (Byline is null) Signed(names);
        return names;
    }

    /// <summary>The one author as the byline says it, where the metadata only have the first name or the name to sign in by.</summary>
    private void Fuller(string visible, List<string> names)
    {
        var shown = new List<string>();
        AuthorNames.Add(visible, publisher, shown);
        if (shown.Count != 1 || !shown[0].Contains(' ', StringComparison.Ordinal) || IsSite(shown[0])) return;
        string name = names[0];
        if (name.Contains(' ', StringComparison.Ordinal)) return;
        if (shown[0].StartsWith(name + " ", StringComparison.Ordinal)
            || AuthorNames.IsLogin(name) && Words.Bare(name) is { Length: > 3 } login && Words.Bare(shown[0]).EndsWith(login[1..], StringComparison.Ordinal))
        {
            names[0] = shown[0];
        }
    }

    /// <summary>
    /// A short line near the heading that begins with an author's name, or with a word for by and that name, is the byline, whatever its element is called.
    /// </summary>
    private void Signed(List<string> names)
    {
        for (int i = Math.Max(0, heading); heading >= 0 && i < page.Blocks.Length && i < heading + 12; i++)
        {
            ref var block = ref page.Blocks[i];
            if (block.Length > 100 || block.Words > 12 || (block.Roles & (Elsewhere | Roles.Comments | Roles.Related)) != 0) continue;
            string line = page.TextOf(i).ToString();
            if (!names.Exists(name => name.Contains(' ', StringComparison.Ordinal)
                && line.IndexOf(name, StringComparison.Ordinal) is >= 0 and int at
                && (at == 0 || AuthorNames.IsLead(line.AsSpan(0, at)))))
            {
                continue;
            }
            Byline = BylineText.Of(page, line.Replace('\n', ' '), i, names);
            BylineBlock = Byline is null ? -1 : i;
            return;
        }
    }

    /// <summary>Adds the persons of the JSON-LD; its organisations only stand where no person is found anywhere.</summary>
    private List<string> Linked(List<string> names, List<string> site)
    {
        var organisations = new List<string>();
        foreach (string key in (ReadOnlySpan<string>)["author", "creator"])
        {
            foreach (var item in linked.Article[key].Each())
            {
                var author = linked.Resolve(item);
                bool organisation = author["@type"].Each().Any(type => type.Text is { } name && name.EndsWith("Organization", StringComparison.Ordinal));
                foreach (var name in author.IsObject ? author["name"].Each() : author.Each())
                    if (!organisation && !IsPublisher(name.Text) && IsSite(name.Text)) site.Add(Words.Fold(name.Text) ?? "");
                    else if (organisation || IsPublisher(name.Text))
                        organisations.Add(Words.Fold(name.Text) ?? "");
                    else AuthorNames.Add(name.Text, null, names);
            }
            if (names.Count + organisations.Count > 0) break;
        }
        return organisations;
    }

    private bool IsPublisher(string? name) => name is not null && publisher is not null && Words.Bare(name) == Words.Bare(publisher);

    /// <summary>The name of the site itself, as its address has it: it only stands where no person is found.</summary>
    private bool IsSite(string? name)
    {
        if (_host.Length < 6 || Words.Bare(name) is not { Length: > 3 } bare) return false;
        return _host.Contains(bare, StringComparison.Ordinal) || bare.Contains(_host, StringComparison.Ordinal);
    }

    /// <summary>The host's letters without "www" and the last label: "bayrische-post.de" is bayrischepost.</summary>
    private static string Host(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return "";
        string host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        int last = host.LastIndexOf('.');
        return Words.Bare(last > 0 ? host[..last] : host);
    }

    /// <summary>Links and spans near the heading whose names say that an author stands in them.</summary>
    private void Named(List<string> names)
    {
        if (heading < 0) return;
        for (int i = 0; i < page.Nodes.Length && names.Count < 10; i++)
        {
            ref var node = ref page.Nodes[i];
            if ((node.Own & Roles.Byline) == 0 || node.Kind.Breaks() || node.FirstBlock < heading - 6 || node.FirstBlock > heading + 12) continue;
            if ((node.All & (Roles.Comments | Roles.Related | Roles.Navigation | Roles.Footer | Roles.Teaser | Roles.Figure | Roles.Caption
                | Roles.Credit)) == 0
                && Page.Beginning(node.Element, 90) is { Length: < 80 } text)
            {
                AuthorNames.Add(text, publisher, names);
            }
        }
    }

    /// <summary>The only author that is marked is the story's, whatever the element around is called.</summary>
    private void Marked(List<string> names)
    {
        var aside = new List<string>();
        for (int at = 0; at < page.Nodes.Length && names.Count < 30 && aside.Count < 3; at++)
        {
            ref var node = ref page.Nodes[at];
            if ((node.Own & Roles.Byline) == 0 || (node.All & Roles.Comments) != 0) continue;
            if (node.Element.GetAttribute("itemprop") is not { } value || !value.Contains("author", StringComparison.Ordinal)) continue;
            if ((node.All & Roles.Related) != 0 && (node.All & Elsewhere) != 0) continue;
            AuthorNames.Add(Name(node.Element) ?? node.Element.GetAttribute("content") ?? Page.Beginning(node.Element), publisher,
                (node.All & Roles.Related) == 0 ? names : aside);
        }
        if (names.Count == 0 && aside.Count == 1) names.AddRange(aside);
    }

    /// <summary>What is marked as a name inside an author.</summary>
    private static string? Name(IElement author)
    {
        var queue = new Queue<IElement>(author.Children.Take(20));
        for (int seen = 0; seen < 60 && queue.TryDequeue(out var element); seen++)
        {
            if (element.GetAttribute("itemprop") is "name") return element.GetAttribute("content") ?? Page.Beginning(element);
            foreach (var child in element.Children.Take(20)) queue.Enqueue(child);
        }
        return null;
    }

    /// <summary>The block marked as a byline that is nearest to the heading, or a short line that begins with "By".</summary>
    private string? Visible(out string? names)
    {
        names = null;
        int best = -1;
        double most = double.MinValue;
        var title = heading < 0 ? default : page.TextOf(heading);
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            ref var block = ref page.Blocks[i];
            bool lead = block.Length < 20 && AuthorNames.IsLead(page.TextOf(block));
            if (!lead && block.Length is < 4 or > 150 || (block.Roles & (Roles.Comments | Roles.Related | Roles.Teaser | Roles.Navigation | Roles.Tools)) != 0)
                continue;
            if (i == heading || (block.Length > 30 && page.TextOf(block).SequenceEqual(title))) continue;
            bool marked = (block.Roles & Roles.Byline) != 0;
            int distance = heading < 0 ? i : Math.Abs(i - heading);
            bool says = lead || Says(page.TextOf(block)) || (distance < 8 && block.Words < 14 && AuthorNames.After(page.TextOf(block).ToString()) is not null);
            if (!says && (block.Roles & (Roles.Figure | Roles.Caption | Roles.Credit)) != 0) continue;
            if (!marked && (!says || distance > 12 || block.Words > 12)) continue;
            if (BylineTrim.Of(page.TextOf(block).ToString()) is null) continue;
            double score = (marked ? 10 : 0) + (says ? 10 : 0) - Math.Min(distance, 60) - ((block.Roles & ProseReader.Outside) != 0 ? 15 : 0);
            if (score > most) { most = score; best = i; }
        }
        if (best < 0) return null;
        BylineBlock = best;
        _says = AuthorNames.IsLead(page.TextOf(best)) || Says(page.TextOf(best));
        _marked = (page.Blocks[best].Roles & Roles.Byline) != 0;
        string line = page.TextOf(best).ToString();
        foreach (string part in line.Split('\n')) if (Says(part)) { line = part; break; }
        names = AuthorNames.After(line)
            ?? (AuthorNames.IsLead(line) && best + 1 < page.Blocks.Length && page.Blocks[best + 1].Length < 80
                ? page.TextOf(best + 1).ToString()
                : string.Join('\n', line.Split('\n').Select(BylineTrim.Of)));
        return BylineTrim.Of(line.Replace('\n', ' ')) ?? line.Replace('\n', ' ');
    }

    private static bool Says(ReadOnlySpan<char> line) => Parsers.Byline.Opens(line.Trim());
}
