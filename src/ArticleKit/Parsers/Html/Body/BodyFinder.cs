using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>Finds the element that holds the story: prose counts for an element, links, scraps and marked furniture against it; the sum over its blocks decides.</summary>
internal static class BodyFinder
{
    /// <summary>The node of the main text, or -1 where the page has no text at all.</summary>
    public static int Find(Page page)
    {
        double[] sums = Sums(page);
        int best = -1;
        double most = double.MinValue;
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            ref var node = ref page.Nodes[i];
            if (!node.Kind.Breaks() || node.EndBlock == node.FirstBlock) continue;
            double score = sums[node.EndBlock] - sums[node.FirstBlock];
            if (score >= most) { most = score; best = i; }
        }
        return best;
    }

    public static double[] Sums(Page page)
    {
        double[] sums = new double[page.Blocks.Length + 1];
        for (int i = 0; i < page.Blocks.Length; i++) sums[i + 1] = sums[i] + Score(page.Blocks[i]);
        return sums;
    }

    private static double Score(in TextBlock block)
    {
        int free = block.Length - block.Linked;
        if ((block.Roles & ProseReader.Outside) != 0) return -10 - Math.Min(block.Length, 200) * 0.3;
        if ((block.Roles & (Roles.Caption | Roles.Credit | Roles.Byline | Roles.Date)) != 0) return -2;
        if (block.IsProse) return free;
        if (block.Linked * 2 > block.Length) return -10 - Math.Min(block.Linked, 200) * 0.3;
        return block.Words >= 8 ? free * 0.3 : -5;
    }
}
