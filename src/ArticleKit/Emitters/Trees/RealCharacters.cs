using System.Text;
using System.Text.Encodings.Web;

namespace ArticleKit.Emitters.Trees;

/// <summary>Escapes in JSON strings what must be, as the library's relaxed encoder does, but leaves emoji and all else beyond the first 65,536 characters as they are.</summary>
internal sealed class RealCharacters : JavaScriptEncoder
{
    public static readonly RealCharacters Encoder = new();

    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    public override int MaxOutputCharactersPerInputCharacter => Relaxed.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && Relaxed.WillEncode(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (int start = 0; start < textLength;)
        {
            int at = Relaxed.FindFirstCharacterToEncode(text + start, textLength - start);
            if (at < 0) return -1;
            at += start;
            if (at + 1 >= textLength || !char.IsSurrogatePair(text[at], text[at + 1])) return at;
            start = at + 2;
        }
        return -1;
    }

    /// <summary>Asked for names only, which are ASCII.</summary>
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => Relaxed.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (unicodeScalar <= char.MaxValue) return Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        return new Rune(unicodeScalar).TryEncodeToUtf16(new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);
    }
}
