using ArticleKit.Parsers.Html.Data;

namespace ArticleKit.Parsers.Html.Tree;

/// <summary>Finds the block of the main heading: the heading most like the title that the page's metadata give.</summary>
internal static class HeadingFinder
{
    /// <summary>-1 where no heading has words of the title.</summary>
    public static int Find(Page page)
    {
        var title = new TitleWords(page.MetaTitle ?? page.Title);
        var linked = new TitleWords(page.Linked.Article["headline"].Text);
        var whole = new TitleWords(page.Title);
        var words = new TitleWords(default);
        int best = -1;
        double most = 0.1;
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            ref var block = ref page.Blocks[i];
            if (block.Length is < 2 or > 400) continue;
            var kind = Around(page, block.Node, out bool marked, out bool? outside);
            if (outside == true) continue;
            bool plain = !kind.IsHeading() && !marked;
            if (plain && (block.Length > 200 || block.Words < 3 || block.Linked * 2 > block.Length)) continue;
            if (plain && block.Words > title.Count * 2 + linked.Count) continue;
            words.Read(page.TextOf(block));
            double like = Math.Max(title.Likeness(words), Math.Max(linked.Likeness(words), whole.Likeness(words) * 0.9));
            if (kind == ElementKind.Heading1) like += 0.25;
            if (plain) like = like < 0.75 ? 0 : like - 0.6;
            if (outside == false) like -= 0.7;
            if (!plain && like < 0.3) continue;
            if (like > most) { most = like; best = i; }
        }
        return best;
    }

    private static ElementKind Around(Page page, int node, out bool marked, out bool? outside)
    {
        marked = false;
        outside = null;
        var found = ElementKind.Block;
        for (int up = 0; node >= 0; up++, node = page.Nodes[node].Parent)
        {
            ref var at = ref page.Nodes[node];
            if (up < 4 && at.Kind.IsHeading()) found = at.Kind;
            if (up < 2 && (at.Own & Roles.Headline) != 0) marked = true;
            if (at.Kind is ElementKind.Navigation or ElementKind.Footer) outside = true;
            else if (at.Kind is ElementKind.Aside
                || (up < 6 && (at.Own & (Roles.Related | Roles.Comments | Roles.Overlay | Roles.Teaser | Roles.Navigation)) != 0))
            {
                outside ??= false;
            }
        }
        return found;
    }
}
