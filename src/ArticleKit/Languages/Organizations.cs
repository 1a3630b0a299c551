using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>A well-known body: its name as the record gives it, its type, null for what only looks like one (West Bank), and country.</summary>
internal sealed record KnownOrganization(string Name, SpeakerType? Type, string? Country, string[] Aliases);

/// <summary>The well-known bodies of organizations.tsv, found by any of their names.</summary>
internal sealed class Organizations
{
    private readonly List<KnownOrganization> _all = [];

    public Organizations(Vocabulary vocabulary)
    {
        Names = new NameTable(vocabulary);
        foreach (var row in LexiconReader.Read("any/organizations.tsv"))
        {
            var aliases = row.Cell(3);
            var country = row.Cell(2);
            var body = new KnownOrganization(row.Cell(0).ToString(), row.Cell(1) is "none" ? null : WordTable.TypeOf(row.Cell(1)), country.IsEmpty ? null : country.ToString(), aliases.IsEmpty ? [] : aliases.ToString().Split(';'));
            Names.Add(body.Name, _all.Count);
            foreach (string alias in body.Aliases) Names.Add(alias, _all.Count);
            _all.Add(body);
        }
    }

    public NameTable Names { get; }

    public KnownOrganization this[int index] => _all[index];
}
