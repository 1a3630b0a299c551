namespace ArticleKit.Parsers.Html.Tree;

/// <summary>A heading that is a link, with the few words around it, leads to another story: the smallest element that holds both is a teaser.</summary>
internal static class TeaserFinder
{
    private const int Most = 700;

    public static void Run(Page page)
    {
        int[] headings = new int[page.Blocks.Length + 1];
        for (int i = 0; i < page.Blocks.Length; i++) headings[i + 1] = headings[i] + (IsHeading(page, i) ? 1 : 0);
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            ref var block = ref page.Blocks[i];
            if (i == page.Heading || headings[i + 1] == headings[i] || block.Linked * 10 < (block.Length - block.Words) * 8) continue;
            int card = Card(page, i, headings);
            if (card < 0) continue;
            for (int b = page.Nodes[card].FirstBlock; b < page.Nodes[card].EndBlock; b++) page.Blocks[b].Roles |= Roles.Teaser;
        }
    }

    private static bool IsHeading(Page page, int block)
    {
        int node = page.Blocks[block].Node;
        for (int up = 0; up < 3 && node >= 0; up++, node = page.Nodes[node].Parent)
            if (page.Nodes[node].Kind.IsHeading() || (page.Nodes[node].Own & Roles.Headline) != 0) return true;
        return false;
    }

    /// <summary>The largest element around the heading with no other heading in it and little text.</summary>
    private static int Card(Page page, int heading, int[] headings)
    {
        int card = -1;
        for (int node = page.Blocks[heading].Node; node >= 0; node = page.Nodes[node].Parent)
        {
            ref var at = ref page.Nodes[node];
            if (at.EndBlock <= at.FirstBlock) continue;
            int length = page.Blocks[at.EndBlock - 1].End - page.Blocks[at.FirstBlock].Start;
            if (length > Most
                || headings[at.EndBlock] - headings[at.FirstBlock] > 1
                || at.Kind is ElementKind.Body or ElementKind.Main
                || (at.Own & Roles.Body) != 0)
            {
                break;
            }
            card = node;
        }
        return card;
    }
}
