namespace ArticleKit.Languages;

/// <summary>Two letters of ISO 3166-1 in one number; 0 is no country.</summary>
internal readonly record struct CountryCode(ushort Value)
{
    public static CountryCode None => default;

    public bool IsNone => Value == 0;

    public static CountryCode Of(ReadOnlySpan<char> letters) => letters.Length == 2 ? new((ushort)((letters[0] << 8) | letters[1])) : default;

    /// <summary>Those of two capitals, each made once.</summary>
    private static readonly string?[] Made = new string?[1 << 10];

    public string? Letters
    {
        get
        {
            if (Value == 0) return null;
            int first = (Value >> 8) - 'A', second = (Value & 0xFF) - 'A';
            return first is < 0 or > 25 || second is < 0 or > 25 ? Make() : Made[first << 5 | second] ??= Make();
        }
    }

    private string Make() => string.Create(2, Value, (cell, value) => { cell[0] = (char)(value >> 8); cell[1] = (char)(value & 0xFF); });

    public override string ToString() => Letters ?? "--";
}
