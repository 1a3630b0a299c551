using ArticleKit.Model;
using ArticleKit.Parsers.Html.Head;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>What stands between the heading and the text and belongs to the story: the standfirst, the byline, the captions of the first pictures.</summary>
internal sealed class OpeningReader(Page page, PageHead head)
{
    private const int Reach = 40;
    private readonly string _description = Words.Bare(head.Description);
    private readonly string _headline = Words.Bare(head.Story.Headline);

    /// <summary>The blocks that are not among those kept, in the order a story has them.</summary>
    public List<PageBlock> Read(List<PageBlock> kept, int body)
    {
        int first = kept.FindIndex(block => block.Kind == BlockKind.Paragraph && block.Block >= 0);
        int at = first < 0 ? (body < 0 ? page.Blocks.Length : page.Nodes[body].FirstBlock) : kept[first].Block;
        var known = new HashSet<int>(kept.Take(80).Select(block => block.Block));
        PageBlock? standfirst = null;
        var captions = new List<PageBlock>();
        for (int i = Math.Max(0, head.Heading); i < Math.Min(at, head.Heading + Reach); i++)
        {
            if (i == head.Heading || known.Contains(i)) continue;
            ref var block = ref page.Blocks[i];
            string text = page.TextOf(i).ToString();
            if ((block.Roles & ProseReader.Outside & ~(Roles.Aside | Roles.Teaser | Roles.Share)) == 0
                && (block.Roles & Roles.Caption) != 0
                && block.Words > 2
                && captions.Count < 4)
            {
                captions.Add(new(text, BlockKind.Caption, i));
            }
            else if (standfirst is null && IsStandfirst(i, text)) standfirst = new(text, block.Sentences > 2 ? BlockKind.Paragraph : BlockKind.Subheadline, i);
        }
        var opening = new List<PageBlock>();
        if (standfirst is { } one) opening.Add(one);
        if (head.BylineBlock is >= 0 and int line && !known.Contains(line) && line != standfirst?.Block && line > head.Heading - 20 && line < at + 20)
            opening.Add(new(head.Story.Byline!, BlockKind.Byline, line));
        opening.AddRange(captions);
        return opening;
    }

    /// <summary>Word for word what the page says of itself, whatever its element is called.</summary>
    private bool IsDescription(string text) => _description.Length > 40 && Words.Bare(text) == _description;

    private bool IsStandfirst(int index, string text)
    {
        ref var block = ref page.Blocks[index];
        if (block.Length is < 20 or > 900 || (block.Linked * 2 > block.Length && block.Length < 200) || (block.Roles & Roles.Hidden) != 0) return false;
        if (IsDescription(text) && (block.Roles & Roles.Caption) == 0) return true;
        if ((block.Roles & (ProseReader.Outside & ~(Roles.Aside | Roles.Teaser) | Roles.Caption | Roles.Credit | Roles.Date)) != 0) return false;
        if (PagePhrases.Of(text) != PhraseKind.None
            || (block.Length < 120 && (PageDates.Find(text, false) is not null || AuthorNames.IsWhen(text.Split(' ')[0]))))
        {
            return false;
        }
        string bare = Words.Bare(text);
        if (bare == _headline) return false;
        if (_description.Length > 20 && (bare.StartsWith(_description, StringComparison.Ordinal) || _description.StartsWith(bare, StringComparison.Ordinal)))
            return true;
        if ((block.Roles & Roles.Standfirst) != 0 && block.Words > 4) return true;
        if ((block.Roles & Roles.Teaser) != 0 || head.Heading < 0) return false;
        if (block.Words > 8
            && index < head.Heading + 8
            && block.Linked == 0
            && (block.Roles & (Roles.Media | Roles.Gallery)) == 0
            && page.Around(index, kind => kind.IsHeading()) >= 0)
        {
            return true;
        }
        if (index == head.Heading + 1 && block.Words > 6 && block.Linked == 0 && (block.Roles & Roles.Byline) == 0) return true;
        return block.IsProse && index < head.Heading + 15 && (block.Roles & (Roles.Byline | Roles.Media)) == 0;
    }
}
