using System.Runtime.CompilerServices;

namespace ArticleKit.Languages;

/// <summary>
/// Brings a letter down to what names are looked up by: lower case, no accents. Apostrophes and stops vanish; all else that is no letter or digit parts words.
/// </summary>
internal static class LatinFold
{
    /// <summary>What <see cref="Of"/> gives for a character that is left out.</summary>
    public const char Dropped = '\0';

    /// <summary>What <see cref="Of"/> gives for a character between words.</summary>
    public const char Gap = ' ';

    private const string From00C0 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string From0180 = "...............e................oo.............uu............................aaiioouuuuuuuuuu.aaaaaa..gg"
        + "kkoooo..j...gg..nnaaaaooaaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................";

    private const string From1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    private static ReadOnlySpan<byte> FromAscii => "                                       \0      \0 0123456789      "u8
        + " abcdefghijklmnopqrstuvwxyz     \0abcdefghijklmnopqrstuvwxyz     "u8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Of(char c) => c < FromAscii.Length ? (char)FromAscii[c] : OfOther(c);

    private static char OfOther(char c)
    {
        if (c is >= 'À' and < 'ɐ') return Kept(c < 'ƀ' ? From00C0[c - 'À'] : From0180[c - 'ƀ'], c);
        if (c is >= 'Ḁ' and < 'ἀ') return Kept(From1E00[c - 'Ḁ'], c);
        if (c is '‘' or '’' or 'ʻ' or 'ʼ' or '´' or 'ˈ' or '′' || c is >= '\u0300' and < '\u0370') return Dropped;
        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c) : Gap;
    }

    private static char Kept(char folded, char c) => folded == '.' ? char.ToLowerInvariant(c) : folded;
}
