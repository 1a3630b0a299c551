using ArticleKit.Model;
using ArticleKit.Parsers.Html.Head;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>The story's blocks in order: the main element found, its blocks judged, held against the JSON-LD text, the edges trimmed, the standfirst put before.</summary>
internal sealed class BodyReader(Page page, PageHead head)
{
    private readonly List<(string Text, BlockKind Kind, int Block)> _kept = [];

    public List<(string Text, BlockKind Kind, int Block)> Read()
    {
        int body = BodyFinder.Find(page);
        if (body >= 0)
        {
            var judge = new BlockJudge(page, body, head);
            ref var node = ref page.Nodes[body];
            for (int i = node.FirstBlock; i < node.EndBlock; i++)
                if (judge.Kind(i) is { } kind) _kept.Add((page.TextOf(i).ToString(), kind, i));
        }
        if (head.ArticleBody is { } text) Align(text);
        Trim();
        Standfirst(body);
        return _kept;
    }

    /// <summary>Where the JSON-LD text holds most of what was kept, blocks it does not hold go; where the page holds little of it, it is the story.</summary>
    private void Align(string text)
    {
        var linked = new LinkedBody(text);
        double prose = 0, covered = 0;
        var covers = new double[_kept.Count];
        for (int i = 0; i < _kept.Count; i++)
        {
            covers[i] = linked.Cover(_kept[i].Text);
            if (_kept[i].Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Blockquote) || covers[i] < 0) continue;
            prose += _kept[i].Text.Length;
            covered += _kept[i].Text.Length * covers[i];
        }
        if (covered * 4 < linked.Length && prose < linked.Length && linked.Length > 500)
        {
            _kept.Clear();
            foreach (string paragraph in LinkedBody.Paragraphs(text)) _kept.Add((paragraph, BlockKind.Paragraph, -1));
            return;
        }
        if (covered < prose * 0.75) return;
        int at = 0;
        _kept.RemoveAll(block => covers[at++] is >= 0 and < 0.3 && block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Blockquote or BlockKind.Table);
    }

    /// <summary>Scraps before the first and after the last running text.</summary>
    private void Trim()
    {
        int first = _kept.FindIndex(IsText), last = _kept.FindLastIndex(IsText);
        if (first < 0) return;
        int at = -1;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _kept.RemoveAll(block => ++at > last ? block.Kind is BlockKind.Subhead or BlockKind.Paragraph && block.Text.Length < 60
            : at < first ? block.Kind is BlockKind.Subhead || (block.Kind is BlockKind.Paragraph or BlockKind.ListItem && block.Text.Length < 60)
            : block.Text.Length > 80 && !seen.Add(block.Text));

        bool IsText((string Text, BlockKind Kind, int Block) block) => block.Kind is BlockKind.Paragraph or BlockKind.Blockquote or BlockKind.ListItem or BlockKind.Table
            && (block.Block < 0 || page.Blocks[block.Block].Sentences > 0 || block.Text.Length > 90);
    }

    /// <summary>The lines between heading and text that say what the story is about.</summary>
    private void Standfirst(int body)
    {
        int first = _kept.FindIndex(block => block.Kind == BlockKind.Paragraph && block.Block >= 0);
        int at = first < 0 ? (body < 0 ? page.Blocks.Length : page.Nodes[body].FirstBlock) : _kept[first].Block;
        string description = Words.Bare(head.Description);
        for (int i = Math.Max(0, head.Heading); i < Math.Min(at, head.Heading + 40); i++)
        {
            ref var block = ref page.Blocks[i];
            if (i == head.Heading || block.Length is < 20 or > 900 || _kept.FindIndex(0, Math.Min(60, _kept.Count), kept => kept.Block == i) >= 0) continue;
            if ((block.Roles & (ProseReader.Outside & ~(Roles.Aside | Roles.Teaser) | Roles.Caption | Roles.Credit | Roles.Date)) != 0) continue;
            string bare = Words.Bare(page.TextOf(block));
            bool same = description.Length > 20 && (bare.StartsWith(description, StringComparison.Ordinal) || description.StartsWith(bare, StringComparison.Ordinal));
            bool marked = (block.Roles & Roles.Standfirst) != 0 && block.Words > 4;
            bool under = head.Heading >= 0 && i == head.Heading + 1 && block.Words > 6 && block.Linked == 0 && (block.Roles & Roles.Byline) == 0;
            if (PagePhrases.Of(page.TextOf(block)) != PhraseKind.None || (block.Length < 120 && PageDates.Find(page.TextOf(block), false) is not null)) continue;
            bool between = block.IsProse && i < head.Heading + 15 && (block.Roles & (Roles.Byline | Roles.Media)) == 0;
            if ((block.Roles & Roles.Teaser) != 0 && !marked && !same) continue;
            if (!same && !marked && !under && !between || bare == Words.Bare(head.Story.Headline)) continue;
            _kept.Insert(0, (page.TextOf(block).ToString(), block.Sentences > 2 ? BlockKind.Paragraph : BlockKind.Subheadline, i));
            return;
        }
    }
}
