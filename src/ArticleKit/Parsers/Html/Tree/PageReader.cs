using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleKit.Parsers.Html.Tree;

/// <summary>Walks a document once, with a stack of its own, and lays it out as a <see cref="Page"/>.</summary>
internal sealed class PageReader
{
    private struct Frame
    {
        public INodeList Children;
        public int Next;
        public int Node;
    }

    private readonly List<PageNode> _nodes = [];
    private readonly RoleReader _roles = new();
    private readonly TextBlockWriter _text = new();
    private readonly bool _withNoScript;
    private readonly List<IElement> _metas = [];
    private readonly List<string> _linkedData = [];
    private string? _title;

    private PageReader(bool withNoScript) => _withNoScript = withNoScript;

    /// <summary>What is for browsers without scripts is only read where the page has next to no text without it.</summary>
    public static Page Read(IHtmlDocument document)
    {
        var page = new PageReader(false).Walk(document);
        if (page.Blocks.Sum(block => block.IsProse ? block.Length : 0) > 250) return page;
        var other = new PageReader(true).Walk(document);
        return other.Blocks.Sum(block => block.IsProse ? block.Length : 0) > 250 ? other : page;
    }

    private Page Walk(IHtmlDocument document)
    {
        var stack = new Stack<Frame>();
        if (document.DocumentElement is { } root) Open(root, -1, stack);
        while (stack.Count > 0)
        {
            var frame = stack.Pop();
            if (frame.Next == frame.Children.Length) { Close(frame.Node); continue; }
            var child = frame.Children[frame.Next++];
            stack.Push(frame);
            if (child is IElement element) Open(element, frame.Node, stack);
            else if (child.NodeType == NodeType.Text) _text.Write(((ICharacterData)child).Data, IsPreformatted(frame.Node));
        }
        var nodes = _nodes.ToArray();
        var (blocks, text) = _text.End();
        var page = new Page(document, nodes, blocks, text)
        {
            Metas = _metas, Scripts = _linkedData, Title = _title, MetaTitle = Meta("og:title", "twitter:title"), Generator = Meta("generator", "generator"),
            Address = Address()
        };
        ProseReader.Run(page);
        return page;
    }

    private void Open(IElement element, int parent, Stack<Frame> stack)
    {
        var kind = ElementKinds.Of(element.LocalName);
        if (kind is ElementKind.Skipped or ElementKind.Image || (kind == ElementKind.NoScript && !_withNoScript)) return;
        if (kind is ElementKind.Script or ElementKind.Meta or ElementKind.Title) { Keep(element, kind); return; }
        if (kind == ElementKind.Break) { _text.Break(); return; }
        if (kind == ElementKind.Anchor && !element.HasAttribute("href")) kind = ElementKind.Inline;
        int node = _nodes.Count;
        var own = _roles.Read(element, kind);
        if (kind == ElementKind.Button && (parent < 0 || !_nodes[parent].Kind.IsHeading())) return;
        bool breaks = kind.Breaks();
        if (!breaks && (own & (Roles.Hidden | Roles.References)) != 0)
        {
            if (element.HasAttribute("content")) _metas.Add(element);
            return;
        }
        if (breaks) _text.Flush();
        _nodes.Add(new PageNode { Element = element, Kind = kind, Parent = parent, FirstBlock = _text.Count, Own = own });
        if (breaks) _text.Into(node);
        _text.Enter(kind, own);
        stack.Push(new Frame { Children = element.ChildNodes, Node = node });
    }

    /// <summary>Elements without text of their own that say something of the page.</summary>
    private void Keep(IElement element, ElementKind kind)
    {
        if (kind == ElementKind.Meta) _metas.Add(element);
        else if (kind == ElementKind.Title) _title ??= Page.Beginning(element);
        else if (element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase)) _linkedData.Add(element.TextContent);
    }

    private string? Meta(string name, string other)
    {
        foreach (var meta in _metas)
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name")) is { } of && (of == name || of == other)) return meta.GetAttribute("content");
        return null;
    }

    private string? Address() => _metas.Find(meta => meta.GetAttribute("rel") is "canonical")?.GetAttribute("href") ?? Meta("og:url", "twitter:url");

    private void Close(int at)
    {
        var nodes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodes);
        ref var node = ref nodes[at];
        _text.Leave(node.Kind);
        if (node.Kind.Breaks())
        {
            _text.Flush();
            int parent = node.Parent;
            while (parent >= 0 && !nodes[parent].Kind.Breaks()) parent = nodes[parent].Parent;
            _text.Into(parent);
        }
        node.End = _nodes.Count;
        node.EndBlock = _text.Count;
    }

    private bool IsPreformatted(int node) => node >= 0 && _nodes[node].Kind == ElementKind.Preformatted;
}
