using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Databases;

/// <summary>
/// Reads what Nexis gives as text: documents one after the other, each with publication, day and headline above its labels (`BYLINE:`, `LENGTH: 312 words`),
/// the copy, and labels below (`LOAD-DATE:`).
/// The older form counts them (`1 of 20 DOCUMENTS`), the newer one has `Body` above the copy and `End of Document` below it.
/// </summary>
internal sealed class NexisParser : DatabaseParser
{
    private static readonly DatabaseLabels Labels = new("nexis");

    public override string Format => "nexis";

    public override string Sign => "a line `1 of 20 DOCUMENTS`, or `Length: 312 words` above `Body`";

    public override bool Recognises(ReadOnlySpan<byte> head, Source source)
    {
        if (head.IndexOf("DOCUMENT"u8) < 0 && head.IndexOf("ength: "u8) < 0) return false;
        bool length = false;
        foreach (string line in Encoding.Latin1.GetString(head).Split('\n'))
        {
            var bare = line.AsSpan().Trim();
            if (IsCount(bare) || length && bare is "Body") return true;
            length |= bare.StartsWith("Length: ") && bare.EndsWith(" words");
        }
        return false;
    }

    /// <summary>A counted document keeps its count as its first line; what stands before the first count is the search's own page.</summary>
    protected override List<List<string>> Documents(string text)
    {
        var documents = new List<List<string>>();
        var lines = new List<string>();
        bool counted = false;
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.TrimEnd().TrimStart('\f');
            bool count = IsCount(line.AsSpan().Trim()), end = line.AsSpan().Trim() is "End of Document";
            if (!count && !end) { lines.Add(line); continue; }
            if (end || counted) Close();
            lines = count ? [line] : [];
            counted = count;
        }
        Close();
        return documents;

        void Close()
        {
            if (lines.Exists(line => line.Length > 0 && !IsCount(line.AsSpan().Trim()))) documents.Add(lines);
        }
    }

    protected override DatabaseDocument Read(List<string> lines)
    {
        bool counted = IsCount(lines[0].AsSpan().Trim());
        return new NexisDocument(Labels, counted).Read(counted ? lines[1..] : lines);
    }

    /// <summary>"1 of 20 DOCUMENTS", "1 of 1 DOCUMENT", also in the languages of its pages.</summary>
    private static bool IsCount(ReadOnlySpan<char> line)
    {
        if (line.Length is < 15 or > 40) return false;
        if (line.StartsWith("FOCUS - ")) line = line[8..];
        Span<Range> words = stackalloc Range[5];
        return line.Split(words, ' ') == 4
            && int.TryParse(line[words[0]], out _)
            && int.TryParse(line[words[2]], out _)
            && line[words[3]] is "DOCUMENTS" or "DOCUMENT" or "DOKUMENTEN" or "DOKUMENTE";
    }
}
