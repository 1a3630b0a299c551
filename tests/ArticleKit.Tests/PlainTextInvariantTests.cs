using ArticleKit.Model;
using ArticleKit.Parsers.PlainText;
using CsCheck;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Whatever the text, its blocks are in order, do not overlap, and leave out only white space and the dash after a dateline.</summary>
public sealed class PlainTextInvariantTests
{
    private static readonly string[] Bits =
    [
        "LONDON", "Jan 17", " (Reuters) - ", "\n", "\n\n", "    ", "By Ann Lee", "(Corrects name)", "* ", "- ", "Reuter",
        "A court blocked the plan on Tuesday.", " said the mayor", ", ", ". ", "—", "\"", "(", ")",
        "Photo courtesy of Delta News", "Short link:", "*This story was edited by Delta", "\r\n", "\r", "\t", "17", "March", "AFP , ", "'Not again'", "\u00A0",
        "é", "\uD83D\uDE00", "\uD800", "___", "12 vs 14 cts", "/", "Photo:", "#",
    ];

    [Fact]
    public void Blocks_cover_the_text()
    {
        Gen.Int[0, Bits.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => Bits[i]))).Sample(text =>
        {
            var story = PlainTextParser.Read(text, new Source(), new StoryHead { Published = "2024-01-18" });
            int at = 0;
            foreach (var block in story.Blocks)
            {
                if (block.Span.Start < at || block.Span.End <= block.Span.Start || block.Span.End > text.Length) return false;
                if (!Between(text.AsSpan(at, block.Span.Start - at))) return false;
                at = block.Span.End;
            }
            return Between(text.AsSpan(at)) && (story.Dateline is not { } dateline || dateline.Span.End <= text.Length && dateline.Span.Length > 0);
        }, iter: 4000);
    }

    private static bool Between(ReadOnlySpan<char> text)
    {
        foreach (char c in text) if (!char.IsWhiteSpace(c) && c is not ('-' or '–' or '—' or '_' or '.' or ':' or ',' or '*')) return false;
        return true;
    }
}
