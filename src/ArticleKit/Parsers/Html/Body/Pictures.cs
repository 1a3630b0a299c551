using ArticleKit.Model;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>The pictures of a story by their captions: lines of one figure are one picture, a credit in the caption or beside it is the credit.</summary>
internal static class Pictures
{
    public static List<Image> Of(Page page, List<PageBlock> blocks)
    {
        var images = new List<Image>();
        int figure = -2;
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Caption || block.Block < 0) continue;
            int around = page.Around(block.Block, kind => kind == ElementKind.Figure);
            var image = Read(block.Text, (page.Blocks[block.Block].Roles & Roles.Credit) != 0 && block.Text.Length < 120);
            if (images.Count > 0 && (around >= 0 && around == figure || image.Caption is null && images[^1].Credit is null)) images[^1] = Join(images[^1], image);
            else if (!images.Contains(image)) images.Add(image);
            figure = around;
        }
        return images;
    }

    private static Image Read(string text, bool credit)
    {
        text = text.Replace('\n', ' ');
        var (caption, by) = Credits.Split(text);
        return credit && by is null ? new Image(null, null, text) : new Image(null, caption, by);
    }

    private static Image Join(Image one, Image other) => new(null,
        one.Caption is null ? other.Caption : other.Caption is null || one.Caption == other.Caption ? one.Caption : $"{one.Caption} {other.Caption}", one.Credit ?? other.Credit);
}
