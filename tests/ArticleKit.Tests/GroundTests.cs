using System.Text;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>The tagger and the chunker against hand-tagged sentences: each has a floor of accuracy that may only be raised.</summary>
public sealed class GroundTests
{
    [Fact]
    public void Tags_are_right_in_98_of_100_words()
    {
        int right = 0, words = 0;
        var wrong = new StringBuilder();
        foreach (string line in Lines("english.tags"))
        {
            var (text, tags) = Tagged(line);
            var analysis = Analyse(text);
            Assert.Equal(tags.Count, analysis.Tokens.Length);
            for (int i = 0; i < tags.Count; i++)
            {
                if (tags[i] is not { } want) continue;
                words++;
                string have = Codes[(int)analysis.Tokens[i].Tag];
                if (have == want) right++; else wrong.AppendLine($"{analysis.Word(i)}: want {want}, have {have} in {text}");
            }
        }
        Assert.True(right >= words * 0.98, $"{right} of {words} words\n{wrong}");
    }

    [Fact]
    public void Phrases_are_right_in_96_of_100()
    {
        int right = 0, want = 0, have = 0;
        var wrong = new StringBuilder();
        foreach (string line in Lines("english.chunks"))
        {
            string text = new([.. Enumerable.Range(0, line.Length).Where(i => !(line[i] is '[' or ']' or '<' or '>' or '*')
                && !(line[i] is 'p' or '-' && Closes(line, i))).Select(i => line[i])]);
            string made = Marked(Analyse(text));
            string[] wanted = Bracketed(line), found = Bracketed(made);
            want += wanted.Length;
            have += found.Length;
            int same = wanted.Count(phrase => found.Contains(phrase));
            right += same;
            if (same < Math.Max(wanted.Length, found.Length)) wrong.AppendLine($"want {line}\nhave {made}");
        }
        double f = 2.0 * right / (want + have);
        Assert.True(f >= 0.96, $"F1 {f:F3}: {right} right of {want} wanted, {have} found\n{wrong}");
    }

    /// <summary>True for the p or - before a verb group's closing bracket.</summary>
    private static bool Closes(string line, int i)
    {
        int end = i + 1;
        if (end < line.Length && line[end] == '-') end++;
        return end < line.Length
            && line[end] == '>'
            && line.LastIndexOf('<', i) > line.LastIndexOf('>', i - 1)
            && (line[i] == '-' || line[i - 1] is 'd' or 'n' or 'y' or 't');
    }

    internal static readonly string[] Codes =
        ["", "N", "NS", "NP", "V", "VZ", "VD", "VN", "VG", "J", "R", "P", "D", "C", "S", "PR", "PP", "M", "T", "W", "U", "I", "POS", "X"];

    private static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests/ArticleKit.Tests/Specs/tags", name)).Where(line => line.Length > 0 && line[0] != '#');

    private static Analysis Analyse(string text) =>
        Analysis.Of(new Story { Text = text, Source = new Source(), Blocks = [new Block(BlockKind.Paragraph, new Span(0, text.Length))] }, Lexicon.English);

    private static (string Text, List<string?> Tags) Tagged(string line)
    {
        var text = new StringBuilder();
        var tags = new List<string?>();
        foreach (string word in line.Split(' '))
        {
            if (text.Length > 0) text.Append(' ');
            foreach (string part in word.Split('|'))
            {
                int slash = part.LastIndexOf('/');
                text.Append(slash > 0 ? part[..slash] : part);
                tags.Add(slash > 0 ? part[(slash + 1)..] : null);
            }
        }
        return (text.ToString(), tags);
    }

    private static string Marked(Analysis analysis)
    {
        var marked = new StringBuilder();
        int p = 0;
        for (int i = 0; i < analysis.Tokens.Length; i++)
        {
            if (i > 0 && analysis.Tokens[i].SpaceBefore) marked.Append(' ');
            var phrase = p < analysis.Phrases.Length ? analysis.Phrases[p] : default;
            if (phrase.First == i && phrase.End > i) marked.Append(phrase.Kind == PhraseKind.Noun ? '[' : '<');
            if (phrase.Head == i && phrase.End > i) marked.Append('*');
            marked.Append(analysis.Word(i));
            if (phrase.End != i + 1) continue;
            marked.Append(phrase.Kind == PhraseKind.Noun ? "]" : (phrase.Passive ? "p" : "") + (phrase.Negated ? "-" : "") + ">");
            p++;
        }
        return marked.ToString();
    }

    /// <summary>Each phrase with its place, so that two alike in a line stay two.</summary>
    private static string[] Bracketed(string line)
    {
        var found = new List<string>();
        int at = 0, words = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ') words++;
            if (line[i] is '[' or '<') { at = i; }
            if (line[i] is ']' or '>') found.Add($"{words}:{line[at..(i + 1)]}");
        }
        return [.. found];
    }
}
