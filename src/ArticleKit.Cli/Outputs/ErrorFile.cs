using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Outputs;

/// <summary>
/// Failures as JSON: one object with path, member, index, line, code, message and hint. A file of its own for --errors FILE, a line among the records for
/// --errors=inline.
/// </summary>
internal sealed class ErrorFile : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly FileStream _file;

    /// <summary>Goes on after so many bytes of a file that is there.</summary>
    public ErrorFile(string path, long keep)
    {
        try
        {
            _file = new FileStream(path, keep > 0 ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.Write, FileShare.Read);
            _file.SetLength(Math.Min(keep, _file.Length));
            _file.Position = _file.Length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.CannotWrite, $"{path}: cannot be written: {Reason.Of(error)}");
        }
    }

    public long Length => _file.Position;

    public void Add(IEnumerable<StoryFailure> failures)
    {
        foreach (var failure in failures)
        {
            using (var json = new Utf8JsonWriter(_file, Options)) Write(json, failure);
            _file.WriteByte((byte)'\n');
        }
        _file.Flush();
    }

    /// <summary>{"error":{…}}: how a failed row looks in the place of its record.</summary>
    public static void Inline(System.Buffers.IBufferWriter<byte> output, StoryFailure failure)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("error");
            Write(json, failure);
            json.WriteEndObject();
        }
        System.Buffers.BuffersExtensions.Write(output, "\n"u8);
    }

    private static void Write(Utf8JsonWriter json, StoryFailure failure)
    {
        json.WriteStartObject();
        json.WriteString("path", failure.Source.Path);
        json.WriteString("member", failure.Source.Member);
        if (failure.Source.Index is { } index) json.WriteNumber("index", index); else json.WriteNull("index");
        if (failure.Line is { } line) json.WriteNumber("line", line); else json.WriteNull("line");
        json.WriteString("code", failure.Code);
        json.WriteString("message", failure.Message);
        json.WriteString("hint", failure.Hint);
        json.WriteEndObject();
    }

    public void Dispose() => _file.Dispose();
}
