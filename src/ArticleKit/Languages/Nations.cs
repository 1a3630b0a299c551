namespace ArticleKit.Languages;

/// <summary>How a word points at a country.</summary>
internal enum NationWord { Name, Adjective, People, Capital }

/// <summary>The countries by name, adjective, people and capital, as countries.tsv lists them: what a body or an office belongs to.</summary>
internal sealed class Nations
{
    private readonly List<(string Country, NationWord Kind)> _words = new(2048);
    private readonly Dictionary<string, string> _names = new(256);

    public Nations(Vocabulary vocabulary)
    {
        Words = new NameTable(vocabulary, 1600);
        foreach (var row in LexiconReader.Read("any/countries.tsv"))
        {
            string country = row.Cell(0).ToString(), name = row.Cell(2).ToString();
            ReadOnlySpan<char> adjectives = row.Cell(6), peoples = row.Cell(7), aliases = row.Cell(8);
            _names[country] = name;
            Add(name, country, NationWord.Name);
            foreach (var part in aliases.Split('|')) if (aliases[part] is [not (>= 'a' and <= 'z'), ..] alias) Add(alias.ToString(), country, NationWord.Name);
            foreach (var part in adjectives.Split('|')) Add(adjectives[part].ToString(), country, NationWord.Adjective);
            foreach (var part in peoples.Split('|'))
            {
                var people = peoples[part];
                int colon = people.IndexOf(':');
                if (people.IsEmpty) continue;
                Add((colon < 0 ? people : people[..colon]).ToString(), country, NationWord.People);
                Add(colon < 0 ? $"{people}s" : people[(colon + 1)..].ToString(), country, NationWord.People);
            }
            Add(row.Cell(5).ToString(), country, NationWord.Capital);
        }
    }

    /// <summary>Every word for a country; its value is read with <see cref="this[int]"/>.</summary>
    public NameTable Words { get; }

    public (string Country, NationWord Kind) this[int value] => _words[value];

    /// <summary>The country's English name.</summary>
    public string NameOf(string country) => _names.GetValueOrDefault(country, country);

    private void Add(string phrase, string country, NationWord kind)
    {
        if (phrase.Length == 0) return;
        Words.Add(phrase, _words.Count);
        _words.Add((country, kind));
    }
}
