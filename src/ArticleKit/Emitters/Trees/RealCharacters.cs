using System.Text;
using System.Text.Encodings.Web;

namespace ArticleKit.Emitters.Trees;

/// <summary>
/// Escapes in JSON strings what must be: marks, backslashes, control characters, half pairs and the separators some readers break lines at. The library's
/// relaxed encoder escapes no-break spaces and emoji too.
/// </summary>
internal sealed class RealCharacters : JavaScriptEncoder
{
    public static readonly RealCharacters Encoder = new();

    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    public override int MaxOutputCharactersPerInputCharacter => Relaxed.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is < ' ' or '"' or '\\' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or (>= 0xD800 and <= 0xDFFF);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (int start = 0; start < textLength;)
        {
            int at = Relaxed.FindFirstCharacterToEncode(text + start, textLength - start);
            if (at < 0) return -1;
            at += start;
            bool pair = at + 1 < textLength && char.IsSurrogatePair(text[at], text[at + 1]);
            if (!pair && WillEncode(text[at])) return at;
            start = at + (pair ? 2 : 1);
        }
        return -1;
    }

    /// <summary>Asked for names, hundreds a record: those of the schema are small letters, digits and underscores.</summary>
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        foreach (byte c in utf8Text)
            if ((uint)(c - 'a') > 'z' - 'a' && (uint)(c - '0') > 9 && c != '_') return Relaxed.FindFirstCharacterToEncodeUtf8(utf8Text);
        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (WillEncode(unicodeScalar)) return Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        return new Rune(unicodeScalar).TryEncodeToUtf16(new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);
    }
}
