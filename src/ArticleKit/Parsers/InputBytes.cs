using ArticleKit.Model;

namespace ArticleKit.Parsers;

/// <summary>The bytes of a one-story input, read no further than the limit allows.</summary>
internal readonly record struct InputBytes(ReadOnlyMemory<byte> Bytes, bool Cut)
{
    private const int Piece = 1 << 20;

    /// <summary>Four bytes a character are the most a text can have; more is refused without being held.</summary>
    public static InputBytes Read(Stream input, int maxCharacters)
    {
        long limit = Math.Min(Array.MaxLength, 4L * maxCharacters + 4);
        if (input.CanSeek && input.Length - input.Position > limit) return new(default, true);
        if (input is MemoryStream held && held.TryGetBuffer(out var whole)) return new(whole.AsMemory((int)held.Position), false);
        return Joined(input, limit, maxCharacters);
    }

    /// <summary>Held in pieces until the end is there: a text that is too long is refused as soon as that shows, and never held twice.</summary>
    private static InputBytes Joined(Stream input, long limit, int maxCharacters)
    {
        var pieces = new List<byte[]>();
        long length = 0, characters = 0;
        bool wide = false;
        for (int filled = Piece; filled == Piece;)
        {
            byte[] piece = new byte[Piece];
            filled = input.ReadAtLeast(piece, Piece, throwOnEndOfStream: false);
            if (pieces.Count == 0) wide = piece is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            pieces.Add(piece);
            length += filled;
            characters += wide ? filled / 2 : Starts(piece.AsSpan(0, filled));
            if (length > limit || characters > maxCharacters + 1L) return new(default, true);
        }
        if (pieces.Count == 1) return new(pieces[0].AsMemory(0, (int)length), false);
        byte[] whole = new byte[length];
        for (int n = 0; n < pieces.Count; n++) pieces[n].AsSpan(0, (int)Math.Min(Piece, length - (long)n * Piece)).CopyTo(whole.AsSpan(n * Piece));
        return new(whole, false);
    }

    /// <summary>Bytes that start a character of UTF-8; other encodings have no fewer characters than that.</summary>
    private static int Starts(ReadOnlySpan<byte> bytes)
    {
        int count = bytes.Length;
        foreach (byte b in bytes) if ((b & 0xC0) == 0x80) count--;
        return count;
    }

    /// <summary>Why these bytes are no story: too many, or none.</summary>
    public StoryFailure? Failure(Source source, ParseOptions options) =>
        Cut ? TooLong(source, options) : Bytes.Length == 0 ? new StoryFailure(source, null, "empty", "the file is empty") : null;

    /// <summary>The sha256 in lower-case hex.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Model.Sha256.Hex(bytes);

    public static StoryFailure TooLong(Source source, ParseOptions options) =>
        new(source, null, "too_long", $"the story is longer than {options.MaxCharacters} characters", "raise the limit with --max-chars");
}
