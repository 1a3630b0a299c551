using ArticleKit.Model;

namespace ArticleKit.Parsers;

/// <summary>The bytes of a one-story input, read no further than the limit allows.</summary>
internal readonly record struct InputBytes(ReadOnlyMemory<byte> Bytes, bool Cut)
{
    /// <summary>Four bytes a character are the most a text can have; more is refused without being held.</summary>
    public static InputBytes Read(Stream input, int maxCharacters)
    {
        long limit = Math.Min(Array.MaxLength, 4L * maxCharacters + 4);
        if (input.CanSeek && input.Length - input.Position > limit) return new(default, true);
        if (input is MemoryStream held && held.TryGetBuffer(out var whole)) return new(whole.AsMemory((int)held.Position), false);
        using var memory = new MemoryStream(input.CanSeek ? (int)(input.Length - input.Position) : 0);
        byte[] buffer = new byte[1 << 16];
        while (input.Read(buffer) is > 0 and int count)
        {
            if (memory.Length + count > limit) return new(default, true);
            memory.Write(buffer, 0, count);
        }
        return new(memory.GetBuffer().AsMemory(0, (int)memory.Length), false);
    }

    /// <summary>Why these bytes are no story: too many, or none.</summary>
    public StoryFailure? Failure(Source source, ParseOptions options) =>
        Cut ? TooLong(source, options) : Bytes.Length == 0 ? new StoryFailure(source, null, "empty", "the file is empty") : null;

    /// <summary>The sha256 in lower-case hex.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));

    public static StoryFailure TooLong(Source source, ParseOptions options) =>
        new(source, null, "too_long", $"the story is longer than {options.MaxCharacters} characters", "raise the limit with --max-chars");
}
