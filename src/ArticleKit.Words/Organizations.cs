using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>The bodies while they are made from their lists; the library's class of the same name reads what is written here.</summary>
internal sealed class Organizations
{
    private readonly List<BodyEntry> _bodies = [];
    private readonly List<(int Word, BodyName Name)> _names = [];
    private readonly Dictionary<string, int> _starts = [];
    private readonly List<char> _characters = [];
    private readonly TokenBuffer _buffer = new();
    private readonly Vocabulary _vocabulary;

    public Organizations(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        foreach (var row in LexiconReader.Read("any/organizations.tsv"))
        {
            var type = row.Cell(1) is "none" ? (SpeakerType?)null : BodyType.Of(row.Cell(1));
            Add(row.Cell(0).ToString(), type, CountryCode.Of(row.Cell(2)),
                [row.Cell(0).ToString(), .. row.Cell(3).ToString().Split(';', StringSplitOptions.RemoveEmptyEntries)]);
        }
        foreach (var row in LexiconReader.Read("any/agencies.tsv")) AddAgency(row.Cell(0).ToString(), row.Cell(1).ToString(), row.Cell(2).ToString());
    }

    public ReadOnlySpan<BodyEntry> Bodies => _bodies.ToArray();

    /// <summary>Those of one first word together, the longest first; of equals the one that stands earlier in the list.</summary>
    public IEnumerable<(int Word, BodyName Name)> Names => _names.OrderBy(entry => entry.Word).ThenByDescending(entry => entry.Name.Tokens);

    public ReadOnlySpan<char> Characters => _characters.ToArray();

    /// <summary>An agency by its names; codes of three letters mean too much else (PA, SPA, EP) to be read in running text.</summary>
    private void AddAgency(string code, string name, string spellings) =>
        Add(name, SpeakerType.NewsAgency, CountryCode.None,
            ((string[])[code, name, .. spellings.Split('|')]).Where(static spelling => spelling.Length > 3 && char.IsUpper(spelling[0])));

    private void Add(string name, SpeakerType? type, CountryCode country, IEnumerable<string> names)
    {
        ushort body = checked((ushort)_bodies.Count);
        foreach (string spelling in names)
        {
            Tokenizer.Run(spelling, new Span(0, spelling.Length), _vocabulary, _buffer);
            var first = _buffer.Made[0].Span;
            _names.Add((_vocabulary.Intern(first.Of(spelling)),
                new BodyName(StartOf(spelling), body, (ushort)_buffer.Count, _buffer.Count > 1 ? _buffer.Made[1].Span.Of(spelling)[0] : '\0')));
            _buffer.Clear();
        }
        _bodies.Add(new BodyEntry(StartOf(name), country.Value, (ushort)(type is { } known ? (int)known + 1 : 0)));
    }

    private int StartOf(string name)
    {
        if (_starts.TryGetValue(name, out int start)) return start;
        _starts[name] = start = _characters.Count;
        _characters.AddRange(name);
        _characters.Add('\0');
        return start;
    }
}
