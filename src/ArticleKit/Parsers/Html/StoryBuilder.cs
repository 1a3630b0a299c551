using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers.Html.Body;
using ArticleKit.Parsers.Html.Head;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html;

/// <summary>Puts a story together: the blocks joined by a blank line are its text.</summary>
internal static class StoryBuilder
{
    public static ParseResult Build(Page page, Source source, ParseOptions options)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        var head = HeadReader.Read(page, options);
        if (head.Story.Headline is { } headline) Add(headline, BlockKind.Headline);
        foreach (var (words, kind, _) in new BodyReader(page, head).Read()) Add(words, kind);
        string all = text.ToString();
        var offsets = new Offsets(all);
        for (int i = 0; i < blocks.Count; i++) blocks[i] = blocks[i] with { Id = $"b{offsets.CodePoint(blocks[i].Span.Start)}" };
        return new Story { Text = all, Source = source with { Characters = all.Length }, Blocks = blocks, Head = head.Story };

        void Add(string words, BlockKind kind)
        {
            if (text.Length > 0) text.Append("\n\n");
            int start = text.Length;
            text.Append(words);
            blocks.Add(new Block(kind, new Span(start, text.Length)));
        }
    }
}
