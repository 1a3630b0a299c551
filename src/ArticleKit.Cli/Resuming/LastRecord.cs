using System.Text;
using System.Text.Json;

namespace ArticleKit.Cli.Resuming;

/// <summary>
/// What an unfinished JSON Lines output tells of its run by itself: how many whole lines it has, where they end, and what the last one was made from.
/// </summary>
internal sealed record LastRecord(long Records, long Bytes, string? Path, string? Member, int? Index, string? Sha256, string Generator)
{
    /// <summary>Null where there is not one whole line.</summary>
    public static LastRecord? Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read);
        byte[] buffer = new byte[1 << 20];
        long records = 0, position = 0, end = 0, start = 0;
        for (int read; (read = stream.Read(buffer)) > 0; position += read)
        {
            for (int at = 0, line; (line = buffer.AsSpan(at, read - at).IndexOf((byte)'\n')) >= 0; at += line + 1)
            {
                records++;
                start = end;
                end = position + at + line + 1;
            }
        }
        if (records == 0) return null;
        byte[] last = new byte[end - start];
        stream.Position = start;
        stream.ReadExactly(last);
        return Parse(last, records, end);
    }

    private static LastRecord? Parse(byte[] line, long records, long end)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var source = json.RootElement.GetProperty("source");
            var generator = json.RootElement.GetProperty("generator");
            return new LastRecord(records, end, Text(source, "path"), Text(source, "member"),
                source.GetProperty("index") is { ValueKind: JsonValueKind.Number } index ? index.GetInt32() : null, Text(source, "sha256"),
                Made.By(Text(generator, "version"), Text(generator, "rules"), Text(generator, "gazetteer")));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            string head = Encoding.UTF8.GetString(line.AsSpan(0, Math.Min(40, line.Length)));
            throw new ResumeException($"the last line of the unfinished output is no record of articlekit ({head}…)");
        }
    }

    private static string? Text(JsonElement at, string name) => at.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
