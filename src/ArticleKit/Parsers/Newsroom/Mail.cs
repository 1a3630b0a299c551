using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>A part of a mail: its header fields, unfolded and decoded, and its body as bytes.</summary>
internal sealed class Mail
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly byte[] _body;

    private Mail(byte[] body) => _body = body;

    /// <summary>A field by its name; null where it is missing.</summary>
    public string? this[string field] => _fields.GetValueOrDefault(field);

    public static Mail Read(ReadOnlySpan<byte> bytes)
    {
        string head = "";
        int at = 0;
        var lines = new List<string>();
        while (at < bytes.Length)
        {
            int end = bytes[at..].IndexOf((byte)'\n');
            var line = end < 0 ? bytes[at..] : bytes[at..(at + end)];
            at += end < 0 ? line.Length : end + 1;
            line = line.TrimEnd((byte)'\r');
            if (line.IsEmpty) break;
            head = TextDecoder.Single(line, true);
            if (lines.Count > 0 && head[0] is ' ' or '\t') lines[^1] += " " + head.TrimStart(); else lines.Add(head);
        }
        var mail = new Mail(bytes[at..].ToArray());
        foreach (string line in lines)
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon) mail._fields.TryAdd(line[..colon].Trim(), EncodedWords.Decode(line[(colon + 1)..].Trim()));
        return mail;
    }

    /// <summary>The first part of that media type, at most five levels down.</summary>
    public Mail? Part(string type, int depth = 0)
    {
        string own = (this["Content-Type"] ?? "text/plain").ToLowerInvariant();
        if (!own.StartsWith("multipart/", StringComparison.Ordinal)) return own.StartsWith(type, StringComparison.Ordinal) && this["Content-Disposition"]?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) != true ? this : null;
        if (depth >= 5 || Parameter("boundary") is not { Length: > 0 } boundary) return null;
        foreach (var part in Parts(Encoding.Latin1.GetBytes("--" + boundary))) if (part.Part(type, depth + 1) is { } found) return found;
        return null;
    }

    /// <summary>The body decoded: transfer encoding, then charset as labelled or as its bytes say.</summary>
    public string Text()
    {
        byte[] bytes = (this["Content-Transfer-Encoding"] ?? "").Trim().ToLowerInvariant() switch { "base64" => TransferEncoding.Base64(_body), "quoted-printable" => TransferEncoding.QuotedPrintable(_body), _ => _body };
        string charset = (Parameter("charset") ?? "").ToLowerInvariant();
        if (charset is "iso-8859-1" or "windows-1252" or "latin1" && !System.Text.Unicode.Utf8.IsValid(bytes)) return TextDecoder.Single(bytes, true);
        return TextDecoder.Decode(bytes)?.Text ?? "";
    }

    private string? Parameter(string name)
    {
        string type = this["Content-Type"] ?? "";
        int at = type.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        string value = type[(at + name.Length + 1)..];
        if (value.StartsWith('"')) return value.IndexOf('"', 1) is > 0 and int close ? value[1..close] : value[1..];
        int end = value.IndexOfAny([';', ' ']);
        return end < 0 ? value : value[..end];
    }

    private IEnumerable<Mail> Parts(byte[] boundary)
    {
        var starts = new List<(int Stop, int Next)>();
        for (int at = 0; at < _body.Length;)
        {
            int found = _body.AsSpan(at).IndexOf(boundary);
            if (found < 0) break;
            found += at;
            int line = _body.AsSpan(found).IndexOf((byte)'\n');
            at = line < 0 ? _body.Length : found + line + 1;
            if (found == 0 || _body[found - 1] == '\n') starts.Add((found, at));
        }
        for (int i = 0; i + 1 < starts.Count; i++) yield return Read(_body.AsSpan(starts[i].Next, Math.Max(0, starts[i + 1].Stop - starts[i].Next)));
        if (starts.Count == 1) yield return Read(_body.AsSpan(starts[0].Next));
    }
}
