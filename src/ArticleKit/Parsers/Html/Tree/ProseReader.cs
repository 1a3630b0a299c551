namespace ArticleKit.Parsers.Html.Tree;

/// <summary>Tells which blocks are running text, and takes roles away from elements that hold too much of it to be what their names say.</summary>
internal static class ProseReader
{
    /// <summary>Roles that take a whole element out of the running for the story.</summary>
    public const Roles Outside = Roles.Navigation | Roles.Footer | Roles.Aside | Roles.Related | Roles.Comments | Roles.Share | Roles.Promo | Roles.Newsletter
        | Roles.Overlay | Roles.Tags | Roles.Bio | Roles.Hidden | Roles.Tools | Roles.Form | Roles.Teaser | Roles.References;

    public static void Run(Page page)
    {
        var blocks = page.Blocks;
        int[] sums = new int[blocks.Length + 1];
        for (int i = 0; i < blocks.Length; i++)
        {
            Count(page.TextOf(i), ref blocks[i]);
            sums[i + 1] = sums[i] + (LooksLikeProse(blocks[i]) ? blocks[i].Length : 0);
        }
        Settle(page, sums);
        Revoke(page);
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i].Roles |= page.Nodes[blocks[i].Node].All;
            blocks[i].IsProse = LooksLikeProse(blocks[i]) && (blocks[i].Roles & (Outside | Roles.Caption | Roles.Credit)) == 0;
        }
    }

    /// <summary>A sentence or more, most of it not links.</summary>
    private static bool LooksLikeProse(in TextBlock block) => block.Sentences > 0 && block.Words >= 10 && block.Linked * 2 < block.Length;

    /// <summary>Where a role leaves next to no prose outside it, the page means something else by the word (each paragraph a card): no element has it then.</summary>
    private static void Revoke(Page page)
    {
        Span<long> by = stackalloc long[32];
        for (int turn = 0; turn < 3; turn++)
        {
            by.Clear();
            long free = 0, all = 0;
            foreach (ref var block in page.Blocks.AsSpan())
            {
                if (!LooksLikeProse(block)) continue;
                all += block.Length;
                var bad = (block.Roles | page.Nodes[block.Node].All) & (Outside | Roles.Caption | Roles.Credit);
                if (bad == 0) free += block.Length;
                else if ((bad & (bad - 1)) == 0) by[System.Numerics.BitOperations.TrailingZeroCount((uint)bad)] += block.Length;
            }
            int most = 0;
            for (int i = 1; i < 32; i++) if (by[i] > by[most]) most = i;
            var role = (Roles)(1u << most);
            if (free * 5 > all || by[most] * 5 < all * 2 || (role & (Roles.Comments | Roles.Overlay | Roles.Footer | Roles.Hidden)) != 0) return;
            foreach (ref var node in page.Nodes.AsSpan()) node.All &= ~role;
            foreach (ref var block in page.Blocks.AsSpan()) block.Roles &= ~role;
        }
    }

    /// <summary>Names that are seldom wrong: they are only given up where nearly all prose of the page stands inside.</summary>
    private const Roles Hard = Roles.Comments | Roles.Overlay | Roles.Related | Roles.Navigation | Roles.Footer | Roles.Newsletter | Roles.Bio | Roles.References;

    private const Roles Unsettled = ~(Roles.Body | Roles.Headline | Roles.Note);

    private static void Settle(Page page, int[] sums)
    {
        var nodes = page.Nodes;
        long all = sums[^1];
        for (int i = 0; i < nodes.Length; i++)
        {
            ref var node = ref nodes[i];
            var own = node.Own;
            long inside = sums[node.EndBlock] - sums[node.FirstBlock];
            if ((own & Unsettled) != 0)
            {
                if (node.Kind is ElementKind.Body or ElementKind.Main || node.Parent < 0 || inside * 10 > all * 9) own &= ~Unsettled;
                else if (inside * 10 > all * 4) own &= ~(Unsettled & ~Hard);
            }
            var around = node.Parent < 0 ? Roles.None : nodes[node.Parent].All & ~(Roles.Headline | Roles.Standfirst | Roles.Kicker);
            if ((own & Roles.Body) != 0 && inside * 4 > all) around &= ~(Unsettled & ~Hard);
            node.All = own | around;
        }
    }

    private static void Count(ReadOnlySpan<char> text, ref TextBlock block)
    {
        int words = 0, wide = 0, sentences = 0;
        bool inside = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is ' ' or '\n') { inside = false; continue; }
            if (c >= 0x2E80 && c < 0xD7B0 && c is < '\uAC00' or > '\uD7AF') { if (c is '。' or '！' or '？') sentences++; else wide++; continue; }
            if (!inside && char.IsLetterOrDigit(c)) { words++; inside = true; }
            if (c is '.' or '!' or '?' or '…' or '。' or '؟' or '।' or '！' or '？' or ':' or ';' && Ends(text, i)) sentences++;
        }
        block.Words = words + wide / 2;
        block.Sentences = sentences;
    }

    private static bool Ends(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is ':' or ';') return false;
        i++;
        while (i < text.Length && text[i] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '“' or '.') i++;
        return i >= text.Length || text[i] is ' ' or '\n';
    }
}
