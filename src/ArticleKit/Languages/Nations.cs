namespace ArticleKit.Languages;

/// <summary>How a word points at a country.</summary>
internal enum NationWord { Name, Adjective, People, Capital }

/// <summary>The countries by name, adjective, people and capital, as countries.tsv lists them: what a body or an office belongs to.</summary>
internal sealed class Nations
{
    private readonly List<(string Country, NationWord Kind)> _words = [];
    private readonly Dictionary<string, (string Name, string Adjective)> _names = [];

    public Nations(Vocabulary vocabulary)
    {
        Words = new NameTable(vocabulary);
        foreach (var row in LexiconReader.Read("any/countries.tsv"))
        {
            string country = row.Cell(0).ToString(), name = row.Cell(2).ToString();
            _names[country] = (name, First(row.Cell(6).ToString()));
            Add(name, country, NationWord.Name);
            foreach (string alias in Parts(row.Cell(8))) if (!char.IsLower(alias[0])) Add(alias, country, NationWord.Name);
            foreach (string adjective in Parts(row.Cell(6))) Add(adjective, country, NationWord.Adjective);
            foreach (string people in Parts(row.Cell(7)))
            {
                int colon = people.IndexOf(':', StringComparison.Ordinal);
                Add(colon < 0 ? people : people[..colon], country, NationWord.People);
                Add(colon < 0 ? people + "s" : people[(colon + 1)..], country, NationWord.People);
            }
            Add(row.Cell(5).ToString(), country, NationWord.Capital);
        }
    }

    /// <summary>Every word for a country; its value is read with <see cref="this[int]"/>.</summary>
    public NameTable Words { get; }

    public (string Country, NationWord Kind) this[int value] => _words[value];

    /// <summary>The country's English name.</summary>
    public string NameOf(string country) => _names.TryGetValue(country, out var names) ? names.Name : country;

    private void Add(string phrase, string country, NationWord kind)
    {
        if (phrase.Length == 0) return;
        Words.Add(phrase, _words.Count);
        _words.Add((country, kind));
    }

    private static string First(string cell) => cell.Split('|')[0];

    private static string[] Parts(ReadOnlySpan<char> cell) => cell.IsEmpty ? [] : cell.ToString().Split('|');
}
