using ArticleKit.Languages;

namespace ArticleKit.Parsers.Databases;

/// <summary>What a label of a news database says of the lines behind it.</summary>
internal enum DatabaseField { None, Headline, Subheadline, Byline, Credit, Publisher, Section, Words, Date, Language, Dateline, Body, Url, Keywords, Note,
Correction, Caption, Id, Skip, Tail }

/// <summary>The labels of one database, letter case aside, and the languages by the names it gives them.</summary>
internal sealed class DatabaseLabels
{
    private readonly Dictionary<string, DatabaseField> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _languages = new(StringComparer.OrdinalIgnoreCase);

    public DatabaseLabels(string database)
    {
        foreach (var row in LexiconReader.Read("any/database-labels.tsv"))
        {
            if (row.Cell(0).SequenceEqual("language")) _languages.Add(row.Cell(1).ToString(), row.Cell(2).ToString());
            else if (row.Cell(0).SequenceEqual(database)) _fields.Add(row.Cell(1).ToString(), Enum.Parse<DatabaseField>(row.Cell(2), ignoreCase: true));
        }
    }

    public DatabaseField Of(ReadOnlySpan<char> label) =>
        _fields.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(label, out var field) ? field : DatabaseField.None;

    /// <summary>The ISO 639-1 code of "English", "ENGLISH; FRENCH" (the first); null for one it does not know.</summary>
    public string? Language(ReadOnlySpan<char> name)
    {
        int end = name.IndexOfAny(';', ',', '/');
        return _languages.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue((end < 0 ? name : name[..end]).Trim(" ()."), out string? code) ? code : null;
    }
}
