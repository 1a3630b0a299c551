using System.Numerics;

namespace ArticleKit.Parsers.Html.Tree;

/// <summary>
/// Hands roles down from elements to what is in them, and takes them from elements that hold too much prose, or the main heading, to be what their names say.
/// </summary>
internal static class RoleSettler
{
    /// <summary>Names that are seldom wrong: they are only given up where nearly all prose of the page stands inside.</summary>
    private const Roles Hard = Roles.Comments | Roles.Overlay | Roles.Related | Roles.Navigation | Roles.Footer | Roles.Newsletter | Roles.Bio
        | Roles.References;

    private const Roles Unsettled = ~(Roles.Body | Roles.Headline | Roles.Note);

    public static void Run(Page page)
    {
        int[] sums = new int[page.Blocks.Length + 1];
        for (int i = 0; i < page.Blocks.Length; i++) sums[i + 1] = sums[i] + (ProseReader.LooksLikeProse(page.Blocks[i]) ? page.Blocks[i].Length : 0);
        Settle(page, sums);
        Revoke(page);
    }

    private static void Settle(Page page, int[] sums)
    {
        var nodes = page.Nodes;
        var wrong = new Dictionary<string, Roles>(StringComparer.Ordinal);
        for (int i = 0; i < nodes.Length; i++)
        {
            if ((nodes[i].Own & Unsettled) == 0 || Lost(page, i, sums) is var lost && (nodes[i].Own & lost) == 0) continue;
            if (nodes[i].Element.GetAttribute("class") is { Length: > 0 } names) wrong[names] = wrong.GetValueOrDefault(names) | (nodes[i].Own & lost);
            nodes[i].Own &= ~lost;
        }
        for (int i = 0; i < nodes.Length; i++)
        {
            ref var node = ref nodes[i];
            if (wrong.Count > 0
                && (node.Own & Unsettled) != 0
                && node.Element.GetAttribute("class") is { Length: > 0 } names
                && wrong.TryGetValue(names, out var lost))
            {
                node.Own &= ~lost;
            }
            var around = node.Parent < 0 ? Roles.None : nodes[node.Parent].All & ~(Roles.Headline | Roles.Standfirst | Roles.Kicker);
            if ((node.Own & Roles.Body) != 0 && (sums[node.EndBlock] - sums[node.FirstBlock]) * 4L > sums[^1]) around &= ~(Unsettled & ~Hard);
            node.All = node.Own | around;
        }
    }

    /// <summary>The roles that an element cannot have, having what it has inside.</summary>
    private static Roles Lost(Page page, int at, int[] sums)
    {
        ref var node = ref page.Nodes[at];
        long all = sums[^1], inside = sums[node.EndBlock] - sums[node.FirstBlock];
        if (node.Kind is ElementKind.Body or ElementKind.Main || node.Parent < 0 || inside * 10 > all * 9) return Unsettled;
        bool heads = page.Heading >= node.FirstBlock && page.Heading < node.EndBlock;
        if (heads && inside * 10 > all) return Unsettled;
        return inside * 10 > all * 4 ? Unsettled & ~Hard : Roles.None;
    }

    /// <summary>
    /// Where a role leaves next to no prose outside it, the page means something else by the word (each paragraph a card): no element has it then.
    /// </summary>
    private static void Revoke(Page page)
    {
        Span<long> by = stackalloc long[32];
        for (int turn = 0; turn < 3; turn++)
        {
            by.Clear();
            long free = 0, all = 0;
            foreach (ref var block in page.Blocks.AsSpan())
            {
                if (!ProseReader.LooksLikeProse(block)) continue;
                all += block.Length;
                var bad = (block.Roles | page.Nodes[block.Node].All) & (ProseReader.Outside | Roles.Caption | Roles.Credit);
                if (bad == 0) free += block.Length;
                else if ((bad & (bad - 1)) == 0) by[BitOperations.TrailingZeroCount((uint)bad)] += block.Length;
            }
            int most = 0;
            for (int i = 1; i < 32; i++) if (by[i] > by[most]) most = i;
            var role = (Roles)(1u << most);
            if (free * 5 > all
                || by[most] * 5 < all * 2
                || (role & (Roles.Overlay | Roles.Footer | Roles.Hidden)) != 0
                || (role == Roles.Comments && free > 300))
            {
                return;
            }
            foreach (ref var node in page.Nodes.AsSpan()) node.All &= ~role;
            foreach (ref var block in page.Blocks.AsSpan()) block.Roles &= ~role;
        }
    }
}
