namespace ArticleKit.Languages;

/// <summary>Two letters of ISO 3166-1 in one number; 0 is no country.</summary>
internal readonly record struct CountryCode(ushort Value)
{
    public static CountryCode None => default;

    public bool IsNone => Value == 0;

    public static CountryCode Of(ReadOnlySpan<char> letters) => letters.Length == 2 ? new((ushort)((letters[0] << 8) | letters[1])) : default;

    public string? Letters => Value == 0 ? null : string.Create(2, Value, (cell, value) => { cell[0] = (char)(value >> 8); cell[1] = (char)(value & 0xFF); });

    public override string ToString() => Letters ?? "--";
}
