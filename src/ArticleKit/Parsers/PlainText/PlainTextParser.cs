using System.Security.Cryptography;
using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Parsers.PlainText;

/// <summary>Reads a wire story from plain text: one file, one story.</summary>
internal sealed class PlainTextParser : IStoryParser
{
    public string Format => "text";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => true;

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        using var memory = new MemoryStream();
        input.CopyTo(memory);
        byte[] bytes = memory.ToArray();
        string text = Encoding.UTF8.GetString(bytes);
        yield return Read(text, source with { Format = Format, Bytes = bytes.Length, Characters = text.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) }, new StoryHead { Published = options.Published });
    }

    /// <summary>Blocks and head of a decoded text; what the head already says (a corpus row's headline, date) is kept.</summary>
    public static Story Read(string text, Source source, StoryHead head)
    {
        var blocks = new List<Block>();
        int start = -1, last = 0;
        for (int i = 0, line = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n') continue;
            if (string.IsNullOrWhiteSpace(text[line..i])) { Close(); start = -1; }
            else { if (start < 0) start = line; last = i; }
            line = i + 1;
        }
        Close();
        return new Story { Text = text, Source = source, Head = head, Blocks = blocks };

        void Close()
        {
            if (start < 0) return;
            while (start < last && char.IsWhiteSpace(text[start])) start++;
            while (last > start && char.IsWhiteSpace(text[last - 1])) last--;
            blocks.Add(new Block(blocks.Count == 0 && last - start < 120 && head.Headline is null ? BlockKind.Headline : BlockKind.Paragraph, new Span(start, last)) { Id = $"b{start}" });
        }
    }
}
