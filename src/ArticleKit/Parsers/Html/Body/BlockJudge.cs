using ArticleKit.Model;
using ArticleKit.Parsers.Html.Head;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>Says of each block in the main element what it is in the story, or that it is none of it.</summary>
internal sealed class BlockJudge
{
    private readonly Page _page;
    private readonly int _body;
    private readonly PageHead _head;
    private readonly Roles _ignored;
    private readonly HashSet<int> _prosaic = [];
    private readonly string _headline;

    public BlockJudge(Page page, int body, PageHead head)
    {
        _page = page;
        _body = body;
        _head = head;
        _ignored = page.Nodes[body].All & ProseReader.Outside;
        _headline = Words.Bare(head.Story.Headline);
        for (int i = page.Nodes[body].FirstBlock; i < page.Nodes[body].EndBlock; i++) if (page.Blocks[i].IsProse) _prosaic.Add(page.Blocks[i].Node);
    }

    /// <summary>Null for what is none of the story.</summary>
    public BlockKind? Kind(int index)
    {
        ref var block = ref _page.Blocks[index];
        if (index == _head.Heading || index == _head.BylineBlock || (block.Roles & ~_ignored & ProseReader.Outside) != 0) return null;
        var text = _page.TextOf(block);
        if (block.Length < 300 && Words.Bare(text) is var bare && (bare.Length == 0 || bare == _headline)) return null;
        switch (PagePhrases.Of(text))
        {
            case PhraseKind.Furniture or PhraseKind.Bio: return null;
            case PhraseKind.Signoff: return BlockKind.Signoff;
            case PhraseKind.Note: return BlockKind.EditorsNote;
        }
        if ((block.Roles & Roles.Note) != 0 && block.Length < 800) return BlockKind.EditorsNote;
        if (block.Length < 90
            && AuthorNames.IsWhen(text[..(text.IndexOf(' ') is > 0 and int word ? word : text.Length)].ToString())
            && PageDates.Find(text, false) is not null)
        {
            return null;
        }
        if (block.Length < 60 && (block.Roles & Roles.Figure) != 0 && IsAside(text)) return null;
        if ((block.Roles & (Roles.Caption | Roles.Credit)) != 0 || ((block.Roles & Roles.Figure) != 0 && block.Words < 60) || IsCredit(text))
            return BlockKind.Caption;
        if ((block.Roles & (Roles.Byline | Roles.Date | Roles.Gallery | Roles.Media)) != 0 && !block.IsProse) return null;
        int letters = block.Length - block.Words + 1;
        if (block.Linked * 10 > letters * 7) return null;
        return Inside(index, block, letters);
    }

    private BlockKind? Inside(int index, in TextBlock block, int letters)
    {
        bool list = false, quote = false, table = false;
        for (int node = block.Node; node > _body; node = _page.Nodes[node].Parent)
        {
            var kind = _page.Nodes[node].Kind;
            if (kind.IsHeading()) return BlockKind.Subhead;
            list |= kind is ElementKind.ListItem or ElementKind.Term;
            quote |= kind == ElementKind.Quote;
            table |= kind == ElementKind.Table;
        }
        if (list && (block.Roles & Roles.Standfirst) != 0) return BlockKind.Summary;
        if (list) return block.Linked * 2 > letters && block.Sentences == 0 ? null : BlockKind.ListItem;
        if (quote) return BlockKind.Blockquote;
        if (table && !block.IsProse) return BlockKind.Table;
        var own = _page.Nodes[block.Node].Kind;
        if (own is ElementKind.Paragraph && block.Bold >= letters && block.Words <= 14 && !EndsSentence(index)) return BlockKind.Subhead;
        if (own is not (ElementKind.Paragraph or ElementKind.Preformatted) && block.Words < 8 && block.Sentences == 0 && !_prosaic.Contains(block.Node))
            return null;
        return BlockKind.Paragraph;
    }

    /// <summary>A line in the figure of a page's head that is no caption: who wrote the story, and when.</summary>
    private bool IsAside(ReadOnlySpan<char> text) =>
        PageDates.Find(text, false) is not null && text.Count(' ') < 5 || (_head.Story.Byline is { } byline && text.SequenceEqual(byline));

    private bool EndsSentence(int index) => _page.TextOf(index) is [.., '.' or '!' or '?' or '…' or ':' or ',' or '”' or '"'];

    /// <summary>"© dpa/Zuma", "Foto: Ann Lee", "The bridge at dawn. © AFP", "The bridge at dawn (Photo: Ann Lee)".</summary>
    private static bool IsCredit(ReadOnlySpan<char> text) => Credits.IsBehind(text) || text.Length < 120 && (text[0] == '©' || Credits.Begins(text))
        || (text.Length < 400
            && text[^1] is ')' or ']'
            && text.LastIndexOfAny('(', '[') is > 0 and int open
            && text.Length - open < 120
            && Credits.Begins(text[open..]));
}
