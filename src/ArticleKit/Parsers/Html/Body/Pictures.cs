using ArticleKit.Model;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>The pictures of a story by their captions: lines of one figure are one picture, a credit in the caption or right behind it is the credit.</summary>
internal sealed class Pictures(Page page)
{
    /// <summary>How many blocks of the page a credit may stand behind its caption where no figure holds both.</summary>
    private const int Near = 2;

    private const Roles Marked = Roles.Figure | Roles.Caption | Roles.Credit;

    private readonly List<Image> _images = [];

    /// <summary>The last picture's credit is only one by its element's name.</summary>
    private bool _guessed;

    public static List<Image> Of(Page page, List<PageBlock> blocks)
    {
        var pictures = new Pictures(page);
        int figure = -1, last = -1;
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Caption) last = -1;
            if (block.Kind != BlockKind.Caption || block.Block < 0) continue;
            int around = page.Around(block.Block, kind => kind == ElementKind.Figure);
            pictures.Add(block, around >= 0 && around == figure, last >= 0 && block.Block - last <= Near);
            figure = around;
            last = block.Block;
        }
        return pictures._images;
    }

    private void Add(PageBlock block, bool same, bool near)
    {
        string text = block.Text.Replace('\n', ' ');
        var roles = page.Blocks[block.Block].Roles;
        var (caption, credit) = Credits.Split(text);
        bool guessed = credit is null && (roles & Roles.Credit) != 0 && text.Length < 120;
        var image = guessed ? new Image(null, null, text) : new Image(null, caption, credit);
        if (_images.Count > 0 && (same || (near && image.Caption is null && _images[^1].Credit is null))) Join(image);
        else if (Credits.IsOwner(text) && (roles & Marked) == 0) return;
        else if (!_images.Contains(image)) _images.Add(image);
        _guessed = guessed;
    }

    private void Join(Image other)
    {
        var one = _guessed && other is { Credit: not null, Caption: null } ? new Image(null, _images[^1].Credit, null) : _images[^1];
        _images[^1] = new(null,
            one.Caption is null ? other.Caption : other.Caption is null || one.Caption == other.Caption ? one.Caption : $"{one.Caption} {other.Caption}",
            one.Credit ?? other.Credit);
    }
}
