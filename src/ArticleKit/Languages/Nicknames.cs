namespace ArticleKit.Languages;

/// <summary>First names and their short forms: Dick Varney may be Richard Varney. Either way round, and two short forms of one name.</summary>
internal sealed class Nicknames
{
    private readonly Dictionary<string, string[]> _full = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public Nicknames(string language)
    {
        foreach (var row in LexiconReader.Read($"{language}/nicknames.tsv")) _full[row.Cell(0).ToString()] = row.Cell(1).ToString().Split(' ');
        _bySpan = _full.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>"Dick" and "Richard", "Richard" and "Rick", "Bill" and "Will".</summary>
    public bool Are(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        bool isShort = _bySpan.TryGetValue(one, out string[]? ones), isOtherShort = _bySpan.TryGetValue(other, out string[]? others);
        if (isShort && Has(ones!, other) || isOtherShort && Has(others!, one)) return true;
        if (isShort && isOtherShort) foreach (string name in ones!) if (Has(others!, name)) return true;
        return false;
    }

    private static bool Has(string[] names, ReadOnlySpan<char> name)
    {
        foreach (string full in names) if (name.Equals(full, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
