using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Tests;

/// <summary>A stretch marked in a spec line: `[…]{key=value}`, or for quotes `{…}` the speaker and `&lt;…&gt;` the cue.</summary>
internal sealed record SpecMark(char Kind, Span Span, IReadOnlyDictionary<string, string> Keys);

/// <summary>
/// One line of a .spec file: the text without its marks, the marks, and the headers above it (`# date: 2024-01-17`).
/// `\n` is a paragraph break, `\l` a line break; `\[` `\]` `\{` `\}` `\&lt;` `\&gt;` `\\` are the characters themselves.
/// </summary>
internal sealed record Spec(string File, int Line, string Source, string Text, IReadOnlyList<SpecMark> Marks, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>True in a *.not.spec file: nothing of the kind may be found.</summary>
    public bool Not => File.EndsWith(".not.spec", StringComparison.Ordinal);

    public string Slice(Span span) => span.Of(Text).ToString();

    public static IEnumerable<Spec> Read(string path, string name, bool speakers)
    {
        var headers = new Dictionary<string, string>();
        int line = 0;
        foreach (string source in System.IO.File.ReadLines(path))
        {
            line++;
            if (source.StartsWith("# ", StringComparison.Ordinal)
                && source.IndexOf(": ", StringComparison.Ordinal) is > 2 and int colon
                && !source[2..colon].Contains(' '))
            {
                headers[source[2..colon]] = source[(colon + 2)..].Trim();
            }
            if (source.Length == 0 || source[0] == '#') continue;
            yield return Parse(name, line, source, speakers, new Dictionary<string, string>(headers));
        }
    }

    public static Spec Parse(string file, int line, string source, bool speakers, IReadOnlyDictionary<string, string> headers)
    {
        var text = new StringBuilder();
        var marks = new List<SpecMark>();
        var open = new Stack<(char Kind, int Start)>();
        for (int i = 0; i < source.Length; i++)
        {
            char c = source[i];
            if (c == '\\' && i + 1 < source.Length)
            {
                char next = source[++i];
                text.Append(next == 'n' ? "\n\n" : next == 'l' ? "\n" : next.ToString());
            }
            else if (c == '[' || (speakers && c is '{' or '<' && speakers)) open.Push((c, text.Length));
            else if (c == ']' || (speakers && c is '}' or '>' && speakers))
            {
                var (kind, start) = open.Pop();
                var keys = new Dictionary<string, string>();
                if (c == ']' && i + 1 < source.Length && source[i + 1] == '{' && !speakers)
                {
                    int end = source.IndexOf('}', i);
                    Keys(source[(i + 2)..end], keys);
                    i = end;
                }
                marks.Add(new SpecMark(kind, new Span(start, text.Length), keys));
            }
            else text.Append(c);
        }
        if (open.Count > 0) throw new InvalidDataException($"{file}:{line}: a mark is not closed");
        marks.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new Spec(file, line, source, text.ToString(), marks, headers);
    }

    private static void Keys(string cell, Dictionary<string, string> into)
    {
        for (int i = 0; i < cell.Length;)
        {
            int equals = cell.IndexOf('=', i);
            if (equals < 0) { if (!string.IsNullOrWhiteSpace(cell[i..])) into[cell[i..].Trim()] = ""; return; }
            string key = cell[i..equals].Trim();
            int start = equals + 1, end;
            if (start < cell.Length && cell[start] == '"') { end = cell.IndexOf('"', start + 1); into[key] = cell[(start + 1)..end]; i = end + 1; }
            else { end = cell.IndexOf(' ', start); if (end < 0) end = cell.Length; into[key] = cell[start..end]; i = end; }
            while (i < cell.Length && cell[i] == ' ') i++;
        }
    }
}
