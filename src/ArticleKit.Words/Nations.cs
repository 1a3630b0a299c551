using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>
/// The words and names for countries while they are read from their list; the library's class of the same name reads what <see cref="Words.NationsWriter"/>
/// writes.
/// </summary>
internal sealed class Nations
{
    private readonly List<(int Word, string Name, string Country, NationWord Kind)> _names = [];
    private readonly TokenBuffer _buffer = new();
    private readonly Vocabulary _vocabulary;

    public Nations(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        foreach (var row in LexiconReader.Read("any/countries.tsv"))
        {
            string country = row.Cell(0).ToString();
            ReadOnlySpan<char> adjectives = row.Cell(6), peoples = row.Cell(7), aliases = row.Cell(8);
            Add(row.Cell(2).ToString(), country, NationWord.Name);
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

    public IReadOnlyList<(int Word, string Name, string Country, NationWord Kind)> Names => _names;

    private void Add(string name, string country, NationWord kind)
    {
        if (name.Length == 0) return;
        Tokenizer.Run(name, new Span(0, name.Length), _vocabulary, _buffer);
        _names.Add((_vocabulary.Intern(_buffer.Made[0].Span.Of(name)), name, country, kind));
        _buffer.Clear();
    }
}
