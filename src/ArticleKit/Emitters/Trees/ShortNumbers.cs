namespace ArticleKit.Emitters.Trees;

/// <summary>Numbers as most of a record's are, offsets, counts, degrees and shares, in the digits the library would write; 0 bytes for any other.</summary>
internal static class ShortNumbers
{
    /// <summary>A number with fewer digits than this has no more than can be told apart as a double.</summary>
    private const long Many = 100_000_000;

    public static int Write(long number, Span<byte> into)
    {
        if ((ulong)number >= Many) return 0;
        uint rest = (uint)number;
        int length = rest < 10 ? 1 : rest < 100 ? 2 : rest < 1000 ? 3 : rest < 10_000 ? 4 : rest < 100_000 ? 5 : rest < 1_000_000 ? 6 : rest < 10_000_000 ? 7 : 8;
        for (int i = length - 1; (uint)i < (uint)into.Length; i--)
        {
            uint tens = rest / 10;
            into[i] = (byte)('0' + rest - 10 * tens);
            rest = tens;
        }
        return length;
    }

    /// <summary>Of at most four digits behind the point.</summary>
    public static int Write(double number, Span<byte> into)
    {
        const long Scale = 10_000;
        long scaled = (long)Math.Round(number * Scale);
        if (scaled is 0 or <= -Many or >= Many || scaled / (double)Scale != number) return 0;
        int length = 0;
        if (scaled < 0) into[length++] = (byte)'-';
        scaled = Math.Abs(scaled);
        length += Write(scaled / Scale, into[length..]);
        long fraction = scaled % Scale;
        if (fraction == 0) return length;
        into[length++] = (byte)'.';
        for (long digit = Scale / 10; fraction > 0; fraction %= digit, digit /= 10) into[length++] = (byte)('0' + fraction / digit);
        return length;
    }

    /// <summary>A whole number that is none below zero.</summary>
    public static int Write(decimal number, Span<byte> into)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return bits[3] == 0 && bits[2] == 0 && bits[1] == 0 ? Write((long)(uint)bits[0], into) : 0;
    }
}
