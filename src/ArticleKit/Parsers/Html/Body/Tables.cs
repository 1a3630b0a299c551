using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>Makes one block of a table's cells: a tab between cells, a line feed between rows.</summary>
internal static class Tables
{
    public static void Join(Page page, List<PageBlock> blocks)
    {
        if (!blocks.Exists(IsCell)) return;
        var joined = new List<PageBlock>(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!IsCell(blocks[i])) { joined.Add(blocks[i]); continue; }
            int first = i, table = page.Around(blocks[i].Block, IsTable), row = page.Around(blocks[i].Block, IsRow);
            var text = new StringBuilder(blocks[i].Text);
            while (i + 1 < blocks.Count && IsCell(blocks[i + 1]) && page.Around(blocks[i + 1].Block, IsTable) == table)
            {
                int next = page.Around(blocks[++i].Block, IsRow);
                text.Append(next == row ? '\t' : '\n').Append(blocks[i].Text);
                row = next;
            }
            joined.Add(blocks[first] with { Text = text.ToString() });
        }
        blocks.Clear();
        blocks.AddRange(joined);
    }

    private static bool IsCell(PageBlock block) => block.Kind == BlockKind.Table && block.Block >= 0;
    private static bool IsTable(ElementKind kind) => kind == ElementKind.Table;
    private static bool IsRow(ElementKind kind) => kind == ElementKind.Row;
}
