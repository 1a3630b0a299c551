using ArticleKit.Model;
using ArticleKit.Parsers.Html.Head;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>
/// The story's blocks in order: the main element found, its blocks judged, held against the JSON-LD text, the edges trimmed, the opening put before.
/// </summary>
internal sealed class BodyReader(Page page, PageHead head)
{
    private readonly List<PageBlock> _kept = [];

    public List<PageBlock> Read()
    {
        int body = page.Body >= 0 ? page.Body : BodyFinder.Find(page);
        if (body >= 0)
        {
            var judge = new BlockJudge(page, body, head);
            ref var node = ref page.Nodes[body];
            for (int i = node.FirstBlock; i < node.EndBlock; i++)
                if (judge.Kind(i) is { } kind) _kept.Add(new(page.TextOf(i).ToString(), kind, i));
        }
        if (head.ArticleBody is { } text && page.Body < 0) Align(text);
        Trim();
        Subheadline();
        Shouts();
        Tables.Join(page, _kept);
        Captions();
        var opening = new OpeningReader(page, head).Read(_kept, body);
        int own = opening.Count > 0 && opening[0].Kind is BlockKind.Subheadline or BlockKind.Paragraph
            ? 0
            : _kept.Count > 0 && _kept[0].Kind == BlockKind.Subheadline ? 1 : 0;
        _kept.InsertRange(own, opening);
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
            foreach (string paragraph in LinkedBody.Paragraphs(text)) _kept.Add(new(paragraph, BlockKind.Paragraph, -1));
            return;
        }
        if (covered < prose * 0.75) return;
        int at = 0;
        _kept.RemoveAll(block => covers[at++] is >= 0 and < 0.3
            && block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Blockquote or BlockKind.Table);
    }

    /// <summary>Scraps before the first and after the last running text.</summary>
    private void Trim()
    {
        int first = _kept.FindIndex(IsText), last = _kept.FindLastIndex(IsText);
        if (first < 0) return;
        int lead = _kept.FindIndex(0, first,
            block => block.Kind is BlockKind.Subhead && block.Block > head.Heading && page.Blocks[block.Block].Words > 8 && block.Text[^1] != '?');
        if (lead >= 0) _kept[lead] = _kept[lead] with { Kind = BlockKind.Subheadline };
        int at = -1;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _kept.RemoveAll(block => ++at > last ? block.Kind is BlockKind.Subhead or BlockKind.Paragraph && block.Text.Length < 60
            : at < first ? block.Kind is BlockKind.Subhead || (block.Kind is BlockKind.Paragraph or BlockKind.ListItem && block.Text.Length < 60)
            : block.Text.Length > 80 && !seen.Add(block.Text));

        bool IsText(PageBlock block) => block.Kind is BlockKind.Paragraph or BlockKind.Blockquote or BlockKind.ListItem or BlockKind.Table
            && (block.Block < 0 || page.Blocks[block.Block].Sentences > 0 || block.Text.Length > 90);
    }

    /// <summary>A few words in capitals between two paragraphs are a subhead: "KAZAKHSTAN WINS AGAIN".</summary>
    private void Shouts()
    {
        for (int i = 1; i + 1 < _kept.Count; i++)
            if (_kept[i] is { Kind: BlockKind.Paragraph, Block: >= 0, Text: { Length: > 3 and < 60 } text }
                && _kept[i - 1].Kind == BlockKind.Paragraph
                && _kept[i + 1] is { Kind: BlockKind.Paragraph, Text.Length: > 60 }
                && text == text.ToUpperInvariant()
                && text.Any(char.IsUpper)
                && char.IsLetterOrDigit(text[^1])
                && text.AsSpan().Count(' ') < 8
                && !text.AsSpan().ContainsAny(':', '@'))
            {
                _kept[i] = _kept[i] with { Kind = BlockKind.Subhead };
            }
    }

    /// <summary>
    /// "Photo:" on a line of its own goes before the name on the next; a copyright line behind the text is no picture's; a paragraph that only says again what
    /// the caption before it says, and a picture shown twice, go.
    /// </summary>
    private void Captions()
    {
        for (int i = _kept.Count - 1; i >= 0; i--)
        {
            if (_kept[i].Kind != BlockKind.Caption || !Credits.IsMark(_kept[i].Text)) continue;
            bool named = i + 1 < _kept.Count && _kept[i + 1] is { Kind: BlockKind.Caption, Text.Length: > 0 and < 80 } next && next.Block == _kept[i].Block + 1;
            if (named) (_kept[i], _kept[i + 1]) = (_kept[i] with { Text = $"{_kept[i].Text} {_kept[i + 1].Text}" }, _kept[i + 1] with { Text = "" });
            else _kept[i] = _kept[i] with { Text = "" };
        }
        _kept.RemoveAll(block => block.Text.Length == 0);
        for (int i = _kept.Count - 1; i > 0
            && _kept[i] is { Kind: BlockKind.Caption, Block: >= 0 }
            && Credits.IsOwner(_kept[i].Text)
            && (page.Blocks[_kept[i].Block].Roles & (Roles.Figure | Roles.Caption | Roles.Credit)) == 0; i--)
        {
            if (_kept[i - 1].Kind != BlockKind.Caption) _kept[i] = _kept[i] with { Kind = BlockKind.Signoff };
        }
        string caption = "";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _kept.RemoveAll(block =>
        {
            if (block.Kind == BlockKind.Caption)
            {
                caption = block.Text;
                return caption.Length > 40 && !seen.Add(caption);
            }
            return block.Kind == BlockKind.Paragraph && block.Text.Length > 20 && caption.StartsWith(block.Text, StringComparison.Ordinal);
        });
    }

    /// <summary>A standfirst that stands in the main element: marked so, or the page's description in an element other than the text's.</summary>
    private void Subheadline()
    {
        if (_kept.Exists(block => block.Kind == BlockKind.Subheadline)) return;
        int at = _kept.FindIndex(block => block.Kind == BlockKind.Paragraph);
        int next = at < 0 ? -1 : _kept.FindIndex(at + 1, block => block.Kind == BlockKind.Paragraph && block.Text.Length > 80);
        if (next < 0 || at > 3 || _kept[at].Block < 0 || _kept[next].Block < 0) return;
        ref var block = ref page.Blocks[_kept[at].Block];
        if (block.Sentences > 2 || (head.Heading >= 0 && _kept[at].Block < head.Heading)) return;
        bool same = head.Description is { Length: > 20 } description && Words.Bare(description) == Words.Bare(_kept[at].Text)
            && page.Nodes[block.Node].Parent != page.Nodes[page.Blocks[_kept[next].Block].Node].Parent;
        if (same || ((block.Roles & Roles.Standfirst) != 0 && (page.Blocks[_kept[next].Block].Roles & Roles.Standfirst) == 0))
            _kept[at] = _kept[at] with { Kind = BlockKind.Subheadline };
    }
}
