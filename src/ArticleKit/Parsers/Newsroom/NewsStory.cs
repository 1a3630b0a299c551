using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers.Datelines;
using ArticleKit.Parsers.PlainText;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>
/// Puts a story of a newsroom format together: blocks joined by a blank line are its text; the head's lines come first; the dateline is read from the first
/// paragraphs.
/// </summary>
internal sealed class NewsStory(Source source, ParseOptions options)
{
    private const int TailBlocks = 4;
    private readonly List<CopyBlock> _copy = [];
    private readonly List<Warning> _warnings = [];
    private Dateline? _dateline;

    /// <summary>The first paragraph.</summary>
    public string? First => _copy.Find(block => block.Kind == BlockKind.Paragraph).Text;

    /// <summary>A paragraph from its first word after a dateline.</summary>
    public string WithoutDateline(string paragraph) =>
        DatelineReader.Read(paragraph, new Span(0, paragraph.Length), options.Published) is { } reading ? paragraph[reading.Body..] : paragraph;

    /// <summary>The words of the copy, counted at white space.</summary>
    public int Words => _copy.Sum(block => block.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    public void Add(BlockKind kind, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) _copy.Add(new CopyBlock(kind, text.Trim()));
    }

    /// <summary>The dateline, where the format says which words it is.</summary>
    public void AddDateline(string text, Dateline dateline)
    {
        _dateline = dateline;
        Add(BlockKind.Dateline, text);
    }

    public void Warn(Warning? warning)
    {
        if (warning is not null) _warnings.Add(warning);
    }

    /// <summary>Copy with tags: its blocks and pictures.</summary>
    public void Add(Markup markup, ref StoryHead head)
    {
        foreach (var block in markup.Finish()) _copy.Add(block);
        if (markup.Images.Count > 0) head = head with { Images = [.. head.Images, .. markup.Images] };
        if (markup.Preformatted) head = head with { Wire = (head.Wire ?? new Wire()) with { Preformatted = true } };
    }

    /// <summary>Copy without tags: the blocks the plain-text parser finds, white space folded; what it reads of head lines fills gaps.</summary>
    public void AddPlain(string text, ref StoryHead head)
    {
        string? headline = head.Headline;
        AddPlain(text, PlainTextParser.Read(text, source, head with { Headline = headline ?? "" }, repeats: true), ref head);
        head = head with { Headline = headline };
    }

    /// <summary>The same for copy that was read already, headline and all.</summary>
    public void AddPlain(string text, Story story, ref StoryHead head)
    {
        for (int i = 0; i < story.Blocks.Count; i++)
        {
            var block = story.Blocks[i];
            if (block.Kind == BlockKind.Dateline && i + 1 < story.Blocks.Count && story.Blocks[i + 1].Kind == BlockKind.Paragraph)
                block = block with { Kind = BlockKind.Paragraph, Span = block.Span.To(story.Blocks[++i].Span) };
            else if (block.Kind == BlockKind.Dateline) block = block with { Kind = BlockKind.Paragraph };
            Add(block.Kind, block.Span.Folded(text));
        }
        head = story.Head;
    }

    /// <summary>Copy that is set as it stands: a first line with a dateline is a paragraph, the rest tables, an empty line between them.</summary>
    public void AddRows(string text)
    {
        var rows = new List<string>();
        foreach (string raw in text.Trim().Split('\n'))
        {
            string row = raw.Trim();
            if (_copy.Count == 0 && rows.Count == 0 && DatelineReader.Read(row, new Span(0, row.Length), options.Published) is not null)
                Add(BlockKind.Paragraph, row);
            else if (row.Length > 0) rows.Add(row);
            else Flush();
        }
        Flush();

        void Flush()
        {
            Add(BlockKind.Table, string.Join('\n', rows));
            rows.Clear();
        }
    }

    public ParseResult Finish(StoryHead head, Dateline? given = null)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        var notes = new List<string>(head.EditorsNotes);
        if (head.Headline is { Length: > 0 } headline && !_copy.Exists(block => block.Kind == BlockKind.Headline)) Append(BlockKind.Headline, headline);
        if (head.Subheadline is { Length: > 0 } under
            && _copy.Find(block => block.Kind == BlockKind.Paragraph).Text?.StartsWith(under, StringComparison.Ordinal) != true)
        {
            Append(BlockKind.Subheadline, under);
        }
        if (head.Byline is { Length: > 0 } byline && !_copy.Exists(block => block.Kind == BlockKind.Byline)) Append(BlockKind.Byline, byline);
        for (int i = 0; i < _copy.Count; i++)
        {
            var block = _copy[i];
            if (i == 0 && block.Kind == BlockKind.Subhead && block.Text == head.Headline) continue;
            var kind = Judge(i);
            if (kind == BlockKind.EditorsNote && !notes.Contains(block.Text)) notes.Add(block.Text.Trim('*', '[', ']', '(', ')', ' '));
            Append(kind, block.Text);
        }
        if (blocks.Count == 0 || text.Length == (head.Headline?.Length ?? 0) && _copy.Count == 0)
            return new StoryFailure(source, null, "no_text", "the item has no text");
        string all = text.ToString();
        if (all.Length > options.MaxCharacters) return InputBytes.TooLong(source, options);
        head = head with
        {
            Language = head.Language ?? options.Language,
            Published = head.Published ?? options.Published,
            EditorsNotes = notes,
            Authors = head.Authors.Count > 0 || head.Byline is null ? head.Authors : Byline.Authors(head.Byline),
        };
        var signed = AgencyCredit.Split(all, blocks);
        var story = new Story { Text = all, Source = source with { Characters = all.Length }, Head = head, Blocks = blocks, Warnings = _warnings };
        story = _dateline is null
            ? DatelineSplitter.Split(story, given)
            : DatelineSplitter.With(story, _dateline with { Span = blocks.Find(block => block.Kind == BlockKind.Dateline)!.Span });
        return story with { Head = story.Head with { Agency = story.Head.Agency ?? Byline.AgencyOf(head.Byline) ?? signed },
            Blocks = [.. story.Blocks.Select(block => block with { Id = story.IdAt('b', block.Span.Start) })] };

        void Append(BlockKind kind, string line)
        {
            if (text.Length > 0) text.Append("\n\n");
            blocks.Add(new Block(kind, new Span(text.Length, text.Length + line.Length)));
            text.Append(line);
        }
    }

    /// <summary>A paragraph that by its first words is a note, a sign-off or furniture is one.</summary>
    private BlockKind Judge(int i)
    {
        var (kind, line) = _copy[i];
        if (kind != BlockKind.Paragraph) return kind;
        bool tail = i >= _copy.Count - TailBlocks && i > 0;
        if (EndMarks.Is(line) || tail && (Initials.Is(line) || Signoff.Is(line) || line[0] == '©')) return BlockKind.Signoff;
        return Opening.Kind(line) switch
        {
            BlockKind.EditorsNote => BlockKind.EditorsNote,
            BlockKind.Signoff when tail && line.Length < 400 => BlockKind.Signoff,
            BlockKind.Furniture when line.Length < 100 && i > 0 => BlockKind.Furniture,
            _ => kind,
        };
    }
}
