namespace ArticleKit.Gazetteer;

/// <summary>A division's name without the word that says what it is: Orleans Parish, Vologda Oblast, County Cork.</summary>
internal static class DivisionName
{
    private static readonly string[] Endings =
    [
        " County", " Parish", " Borough", " Census Area", " Oblast", " Oblast'", " Krai", " Kray", " Province", " Region", " Governorate", " District",
        " State", " Department",
        " Prefecture", " Voivodeship", " Municipality", " Republic", " Division", " Emirate", " Autonomous Region", " Autonomous Okrug", " Special Region",
        " Canton", " Wilayat",
    ];

    private static readonly string[] Beginnings = ["County ", "Province of ", "Region of ", "Canton of ", "Republic of ", "Municipality of ",
        "Regional Municipality of ", "City of ", "State of ", "Muhafazat ", "Oblast ", "Provincia de ", "Departamento de "];

    /// <summary>Null where nothing can be left out.</summary>
    public static string? Bare(string name)
    {
        foreach (string ending in Endings)
            if (name.Length > ending.Length + 2 && name.EndsWith(ending, StringComparison.Ordinal)) return name[..^ending.Length];
        foreach (string beginning in Beginnings)
            if (name.Length > beginning.Length + 2 && name.StartsWith(beginning, StringComparison.Ordinal)) return name[beginning.Length..];
        return null;
    }
}

/// <summary>Which of GeoNames' other names are worth a place in the table.</summary>
internal static class AlternateName
{
    /// <summary>Latin letters, a capital first, at least four letters, no digits: no codes, no transcriptions of other scripts.</summary>
    public static bool IsUsable(string name)
    {
        if (name.Length is < 4 or > 40 || !char.IsUpper(name[0])) return false;
        bool lower = false;
        foreach (char c in name)
        {
            if (c >= 0x250 && c is not ((>= 'Ḁ' and < 'ἀ') or '’' or '‘' or 'ʻ' or 'ʼ') || char.IsAsciiDigit(c) || c is '(' or '/' or '"') return false;
            lower |= char.IsLower(c);
        }
        return lower;
    }
}
