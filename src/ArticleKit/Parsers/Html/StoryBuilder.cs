using System.Text;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Parsers.Datelines;
using ArticleKit.Parsers.Html.Body;
using ArticleKit.Parsers.Html.Head;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html;

/// <summary>
/// Puts a story together: the blocks joined by a blank line are its text. A dateline at the head of the first paragraph is a block of its own there, the dash
/// after it in none.
/// </summary>
internal sealed class StoryBuilder(Page page, PageHead head)
{
    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];

    public Story Build(Source source)
    {
        if (head.Story.Headline is { } headline) Add(headline, BlockKind.Headline);
        var kept = new BodyReader(page, head).Read();
        foreach (var block in kept) Add(block.Text, block.Kind);
        string text = _text.ToString();
        var dateline = Dateline(text);
        var signed = AgencyCredit.Split(text, _blocks);
        var offsets = new Offsets(text);
        return new Story
        {
            Text = text, Source = source with { Characters = text.Length }, Dateline = dateline, Head = Head(kept, dateline, signed),
            Blocks = [.. _blocks.Select(block => block with { Id = $"b{offsets.CodePoint(block.Span.Start)}" })],
        };
    }

    private void Add(string words, BlockKind kind)
    {
        if (_text.Length > 0) _text.Append("\n\n");
        int start = _text.Length;
        _text.Append(words);
        _blocks.Add(new Block(kind, new Span(start, _text.Length)));
    }

    private Dateline? Dateline(string text)
    {
        int at = _blocks.FindIndex(block => block.Kind == BlockKind.Paragraph);
        return Dateline(text, at) ?? (at < 0 ? null : Dateline(text, _blocks.FindIndex(at + 1, block => block.Kind == BlockKind.Paragraph)));
    }

    private Dateline? Dateline(string text, int at)
    {
        if (at < 0 || DatelineReader.Read(text, _blocks[at].Span, head.Story.Published) is not { } reading || reading.Body >= _blocks[at].Span.End) return null;
        var paragraph = _blocks[at].Span;
        _blocks[at] = new Block(BlockKind.Paragraph, new Span(reading.Body, paragraph.End));
        _blocks.Insert(at, new Block(BlockKind.Dateline, reading.Dateline.Span));
        return reading.Dateline;
    }

    private StoryHead Head(List<PageBlock> kept, Dateline? dateline, Agency? signed) => head.Story with
    {
        Subheadline = First(kept, BlockKind.Subheadline),
        EditorsNotes = [.. kept.Where(block => block.Kind == BlockKind.EditorsNote).Select(block => block.Text.Replace('\n', ' '))],
        Images = Pictures.Of(page, kept),
        Agency = Agency(dateline?.Agency)
            ?? head.Story.Authors.Select(Agency).FirstOrDefault(agency => agency is not null)
            ?? Byline.AgencyOf(head.Story.Byline)
            ?? signed
            ?? Agency(head.Story.Publisher),
    };

    private static string? First(List<PageBlock> kept, BlockKind kind)
    {
        int at = kept.FindIndex(block => block.Kind == kind);
        return at < 0 ? null : kept[at].Text.Replace('\n', ' ');
    }

    private static Agency? Agency(string? name) =>
        name is null ? null : Agencies.Find(name) ?? (name.StartsWith("The ", StringComparison.Ordinal) ? Agencies.Find(name.AsSpan(4)) : null);
}
