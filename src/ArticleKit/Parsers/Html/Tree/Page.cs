using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ArticleKit.Parsers.Html.Data;

namespace ArticleKit.Parsers.Html.Tree;

/// <summary>A page as two flat lists in document order, elements and the text blocks in them: walking it never recurses.</summary>
internal sealed class Page(IHtmlDocument document, PageNode[] nodes, TextBlock[] blocks, string text)
{
    private LinkedData? _linked;

    public IHtmlDocument Document { get; } = document;
    public PageNode[] Nodes { get; } = nodes;
    public TextBlock[] Blocks { get; } = blocks;

    /// <summary>The meta and link elements, wherever they stand.</summary>
    public IReadOnlyList<IElement> Metas { get; init; } = [];

    /// <summary>The contents of the JSON-LD scripts.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>The article that the JSON-LD scripts describe.</summary>
    public LinkedData Linked => _linked ??= LinkedData.Read(Scripts, MetaTitle ?? Title);
    public string? Title { get; init; }

    /// <summary>The title that is meant for sharing, without the site's name.</summary>
    public string? MetaTitle { get; init; }

    /// <summary>What made the page, as its generator element says, and its own address.</summary>
    public string? Generator { get; init; }
    public string? Address { get; init; }

    /// <summary>The node of the main text where a profile names it, else -1.</summary>
    public int Body { get; set; } = -1;

    /// <summary>The block of the main heading, or -1.</summary>
    public int Heading { get; set; } = -1;

    /// <summary>The text of all blocks, one after the other.</summary>
    public string Text { get; } = text;

    public ReadOnlySpan<char> TextOf(in TextBlock block) => Text.AsSpan(block.Start, block.Length);
    public ReadOnlySpan<char> TextOf(int block) => TextOf(Blocks[block]);

    /// <summary>The nearest element around a block, itself included, of one of the kinds; -1 where there is none.</summary>
    public int Around(int block, Func<ElementKind, bool> kind)
    {
        int node = Blocks[block].Node;
        while (node >= 0 && !kind(Nodes[node].Kind)) node = Nodes[node].Parent;
        return node;
    }

    public bool IsInside(int node, int ancestor) => ancestor <= node && node < Nodes[ancestor].End;

    /// <summary>The first characters of what is written in an element; white space as it stands.</summary>
    public static string Beginning(INode element, int most = 300)
    {
        var text = new System.Text.StringBuilder();
        var stack = new Stack<(INodeList Children, int Next)>();
        stack.Push((element.ChildNodes, 0));
        for (int seen = 0; stack.Count > 0 && text.Length < most && seen < 2000; seen++)
        {
            var (children, next) = stack.Pop();
            if (next >= children.Length) continue;
            stack.Push((children, next + 1));
            if (children[next] is ICharacterData data) text.Append(data.Data, 0, Math.Min(data.Data.Length, most));
            else stack.Push((children[next].ChildNodes, 0));
        }
        return text.ToString();
    }
}
