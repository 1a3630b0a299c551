using AngleSharp.Dom;

namespace ArticleKit.Parsers.Html.Tree;

/// <summary>An element of a page in document order: its subtree is the nodes [self, End) and the text blocks [FirstBlock, EndBlock).</summary>
internal struct PageNode
{
    public IElement Element;
    public ElementKind Kind;
    public int Parent;
    public int End;
    public int FirstBlock;
    public int EndBlock;

    /// <summary>What the element itself says it is for.</summary>
    public Roles Own;

    /// <summary>What it and the elements around it say.</summary>
    public Roles All;
}

/// <summary>A run of text that a browser would set as lines of their own: characters [Start, End) of the page's text, white space folded.</summary>
internal struct TextBlock
{
    public int Start;
    public int End;

    /// <summary>The nearest element that breaks lines.</summary>
    public int Node;

    /// <summary>Characters inside links, and inside bold.</summary>
    public int Linked;
    public int Bold;
    public int Links;

    /// <summary>The roles of inline elements that cover the whole block, and those of the elements around it.</summary>
    public Roles Roles;

    /// <summary>How many sentences end in it.</summary>
    public int Sentences;
    public int Words;

    /// <summary>Sentences of running text, not links, not marked as anything else.</summary>
    public bool IsProse;

    public readonly int Length => End - Start;
}
