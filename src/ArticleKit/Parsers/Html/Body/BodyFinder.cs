using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>
/// Finds the element that holds the story: prose counts for an element, links, scraps and marked furniture against it, a name or place that fits for it;
/// then the tightest marked element that still holds nearly all of that prose.
/// </summary>
internal static class BodyFinder
{
    /// <summary>The node of the main text, or -1 where the page has no text at all.</summary>
    public static int Find(Page page)
    {
        double[] sums = new double[page.Blocks.Length + 1];
        int[] prose = new int[page.Blocks.Length + 1];
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            ref var block = ref page.Blocks[i];
            sums[i + 1] = sums[i] + Score(block);
            prose[i + 1] = prose[i] + (block.IsProse ? block.Length - block.Linked : 0);
        }
        int first = FirstProse(page);
        int best = -1;
        double most = double.MinValue;
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            ref var node = ref page.Nodes[i];
            if (!node.Kind.Breaks() || node.EndBlock == node.FirstBlock || (Holds(node.Kind) is false && node.EndBlock - node.FirstBlock < 4)) continue;
            double score = sums[node.EndBlock] - sums[node.FirstBlock] + Bonus(node) + (node.FirstBlock <= first && first < node.EndBlock ? 200 : 0);
            if (score >= most) { most = score; best = i; }
        }
        if (best >= 0 && prose[page.Nodes[best].EndBlock] - prose[page.Nodes[best].FirstBlock] < 500) best = Marked(page, best, first);
        if (best >= 0) best = Own(page, best, prose);
        return best < 0 ? best : Tighten(page, best, prose, first);
    }

    /// <summary>False for elements that are a block of a story rather than hold one.</summary>
    private static bool Holds(ElementKind kind) =>
        kind is not (ElementKind.Paragraph or ElementKind.ListItem or ElementKind.Term or ElementKind.Quote or ElementKind.Row or ElementKind.Caption)
            && !kind.IsHeading();

    private static bool Holds(in PageNode node, int block) => node.FirstBlock <= block && block < node.EndBlock;

    private static double Bonus(in PageNode node) =>
        ((node.Own & Roles.Body) != 0 ? 250 : 0)
            + (node.Kind == ElementKind.Article ? 150 : node.Kind == ElementKind.Main ? 50 : 0) - ((node.All & ProseReader.Outside) != 0 ? 200 : 0);

    /// <summary>The first prose after the main heading, or of the page.</summary>
    private static int FirstProse(Page page)
    {
        for (int i = Math.Max(0, page.Heading); i < page.Blocks.Length; i++) if (page.Blocks[i].IsProse) return i;
        return -1;
    }

    /// <summary>Where little prose speaks for the best element: the marked one around the first prose that holds more text.</summary>
    private static int Marked(Page page, int best, int first)
    {
        int found = best;
        int most = Free(page, best);
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            ref var node = ref page.Nodes[i];
            if (((node.Own & Roles.Body) == 0 && node.Kind != ElementKind.Article) || (node.All & ProseReader.Outside) != 0) continue;
            if (first >= 0 && (first < node.FirstBlock || first >= node.EndBlock) && node.FirstBlock < page.Heading) continue;
            int free = Free(page, i);
            if (free <= most * 5 / 4) continue;
            most = free;
            found = i;
        }
        return found;
    }

    /// <summary>Where the main heading stands in an article element with text, the story does not go beyond it.</summary>
    private static int Own(Page page, int best, int[] prose)
    {
        if (page.Heading < 0) return best;
        for (int node = page.Blocks[page.Heading].Node; node > best; node = page.Nodes[node].Parent)
            if (page.Nodes[node].Kind == ElementKind.Article && prose[page.Nodes[node].EndBlock] - prose[page.Nodes[node].FirstBlock] > 300) return node;
        return best;
    }

    private static int Free(Page page, int node)
    {
        int free = 0;
        for (int i = page.Nodes[node].FirstBlock; i < page.Nodes[node].EndBlock; i++)
            if ((page.Blocks[i].Roles & ProseReader.Outside) == 0) free += page.Blocks[i].Length - page.Blocks[i].Linked;
        return free;
    }

    private static int Tighten(Page page, int best, int[] prose, int first)
    {
        ref var outer = ref page.Nodes[best];
        int all = prose[outer.EndBlock] - prose[outer.FirstBlock];
        int tight = best;
        for (int i = best + 1; i < outer.End; i++)
        {
            ref var node = ref page.Nodes[i];
            if ((node.Own & Roles.Body) == 0 && node.Kind != ElementKind.Article) continue;
            int inside = prose[node.EndBlock] - prose[node.FirstBlock];
            if (inside * 10L < all * 7L) continue;
            if (BeginsBefore(page, tight, i)) continue;
            bool begins = first < 0 || first < outer.FirstBlock || Holds(node, first) || prose[node.FirstBlock] - prose[outer.FirstBlock] < all / 10;
            if (begins) tight = i;
        }
        return tight;
    }

    /// <summary>A text that its paywall parts: the first paragraphs stand in the marked element itself, the rest in another one inside it.</summary>
    private static bool BeginsBefore(Page page, int outer, int inner)
    {
        if ((page.Nodes[outer].Own & Roles.Body) == 0) return false;
        for (int i = page.Nodes[outer].FirstBlock; i < page.Nodes[inner].FirstBlock; i++)
            if (page.Blocks[i].IsProse
                && page.Blocks[i].Length > 100
                && page.Nodes[page.Blocks[i].Node] is { Kind: ElementKind.Paragraph } paragraph
                && paragraph.Parent == outer)
            {
                return true;
            }
        return false;
    }

    private static double Score(in TextBlock block)
    {
        int free = block.Length - block.Linked;
        if ((block.Roles & ProseReader.Outside) != 0) return -10 - Math.Min(block.Length, 200) * 0.3;
        if ((block.Roles & (Roles.Caption | Roles.Credit | Roles.Byline | Roles.Date)) != 0) return -2;
        if (block.IsProse) return free;
        if (block.Linked * 2 > block.Length) return -10 - Math.Min(block.Linked, 200) * 0.3;
        return block.Words >= 8 ? free * 0.3 : -2;
    }
}
