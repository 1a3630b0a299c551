namespace ArticleKit.Languages;

/// <summary>Names of months and weekdays of several languages, letter case folded; loaded once.</summary>
internal static class Months
{
    private static readonly FirstLetters MonthLetters = new(ignoreCase: true), DayLetters = new(ignoreCase: true);
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table = Load("any/months.tsv", MonthLetters);
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Weekdays = Load("any/weekdays.tsv", DayLetters);
    private static readonly string[] Long = ["january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>1 to 12, or 0 for what is no month; a full stop at the end does not count.</summary>
    public static int Find(ReadOnlySpan<char> word) => MonthLetters.MayBegin(word) && Table.TryGetValue(word.TrimEnd('.'), out int month) ? month : 0;

    /// <summary>1 for Monday to 7, or 0 for what is no weekday.</summary>
    public static int Weekday(ReadOnlySpan<char> word) => DayLetters.MayBegin(word) && Weekdays.TryGetValue(word.TrimEnd('.'), out int day) ? day : 0;

    /// <summary>False for the first letters of what is neither a month nor a weekday.</summary>
    public static bool MayBegin(ReadOnlySpan<char> letters) => MonthLetters.MayBegin(letters) || DayLetters.MayBegin(letters);

    /// <summary>The month an English word was meant to be, one slip of the keys apart ("Narch", "Marchg"), or 0; only where a date must stand.</summary>
    public static int Nearest(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (Find(word) is > 0 and int exact) return exact;
        if (word.Length is < 4 or > 11) return 0;
        foreach (string name in Long) if (OneSlip(word, name)) return Find(name);
        return 0;
    }

    /// <summary>One letter changed, lost or too many, or two neighbours swapped.</summary>
    private static bool OneSlip(ReadOnlySpan<char> word, string name)
    {
        if (Math.Abs(word.Length - name.Length) > 1) return false;
        int i = 0;
        while (i < word.Length && i < name.Length && char.ToLowerInvariant(word[i]) == name[i]) i++;
        var a = word[i..];
        var b = name.AsSpan(i);
        if (a.Length > b.Length) return Same(a[1..], b);
        if (a.Length < b.Length) return Same(a, b[1..]);
        if (a.Length < 2) return true;
        return Same(a[1..], b[1..]) || (char.ToLowerInvariant(a[0]) == b[1] && char.ToLowerInvariant(a[1]) == b[0] && Same(a[2..], b[2..]));
    }

    private static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Load(string name, FirstLetters letters)
    {
        var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconReader.Read(name)) table[row.Cell(0).ToString()] = int.Parse(row.Cell(1), System.Globalization.CultureInfo.InvariantCulture);
        foreach (string word in table.Keys) letters.Add(word);
        return table.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
