using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>A well-known body: its name as the record gives it, its type, null for what only looks like one (West Bank), and country.</summary>
internal sealed record KnownOrganization(string Name, SpeakerType? Type, string? Country, string[] Aliases);

/// <summary>The well-known bodies of organizations.tsv and the agencies of agencies.tsv, found by any of their names.</summary>
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
            var body = new KnownOrganization(row.Cell(0).ToString(), row.Cell(1) is "none" ? null : BodyType.Of(row.Cell(1)), country.IsEmpty ? null : country.ToString(), aliases.IsEmpty ? [] : aliases.ToString().Split(';'));
            Names.Add(body.Name, _all.Count);
            foreach (string alias in body.Aliases) Names.Add(alias, _all.Count);
            _all.Add(body);
        }
        foreach (var row in LexiconReader.Read("any/agencies.tsv")) Agency(row.Cell(0).ToString(), row.Cell(1).ToString(), row.Cell(2).ToString());
    }

    /// <summary>An agency by its names; codes of three letters mean too much else (PA, SPA, EP) to be read in running text.</summary>
    private void Agency(string code, string name, string spellings)
    {
        foreach (string spelling in (string[])[code, name, .. spellings.Split('|')]) if (spelling.Length > 3 && char.IsUpper(spelling[0])) Names.Add(spelling, _all.Count);
        _all.Add(new KnownOrganization(name, SpeakerType.NewsAgency, null, []));
    }

    public NameTable Names { get; }

    public int Count => _all.Count;

    public KnownOrganization this[int index] => _all[index];
}
