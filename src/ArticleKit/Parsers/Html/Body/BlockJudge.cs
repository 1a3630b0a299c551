using ArticleKit.Model;
using ArticleKit.Parsers.Html.Head;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>Says of each block in the main element what it is in the story, or that it is none of it.</summary>
internal sealed class BlockJudge(Page page, int body, PageHead head)
{
    public List<(int Block, BlockKind Kind)> Run()
    {
        var kept = new List<(int, BlockKind)>();
        ref var node = ref page.Nodes[body];
        for (int i = node.FirstBlock; i < node.EndBlock; i++)
            if (Kind(i) is { } kind) kept.Add((i, kind));
        return kept;
    }

    private BlockKind? Kind(int index)
    {
        ref var block = ref page.Blocks[index];
        if (index == head.Heading) return null;
        var bodyRoles = page.Nodes[body].All;
        var roles = block.Roles & ~(bodyRoles & ProseReader.Outside);
        if ((roles & ProseReader.Outside) != 0) return null;
        if ((roles & (Roles.Caption | Roles.Credit)) != 0) return BlockKind.Caption;
        if ((roles & (Roles.Byline | Roles.Date | Roles.Gallery)) != 0 && !block.IsProse) return null;
        if (block.Linked * 10 > block.Length * 7) return null;
        var kind = page.Nodes[block.Node].Kind;
        if (kind.IsHeading()) return BlockKind.Subhead;
        if (page.Around(index, k => k == ElementKind.Quote) > body) return BlockKind.Blockquote;
        if (page.Around(index, k => k is ElementKind.ListItem or ElementKind.Term) > body) return BlockKind.ListItem;
        if (page.Around(index, k => k is ElementKind.Table) > body) return BlockKind.Table;
        return BlockKind.Paragraph;
    }
}
