using System.Globalization;

namespace ArticleKit.Languages;

/// <summary>The units, currencies and coins of Languages/any, found by name, by symbol and by the signs money is written with.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<string, Unit> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _signs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Country), Unit> _home = [];
    
    /// <summary>A bit by word number.</summary>
    private readonly ulong[] _written;


    public UnitTable(Vocabulary vocabulary)
    {
        Names = new PhraseTable<Unit>(vocabulary, phrases: 1024);
        foreach (var row in LexiconReader.Read("any/units.tsv"))
        {
            var unit = new Unit(row.Cell(0).ToString(), row.Cell(1).ToString(), row.Cell(2).ToString())
            {
                Si = row.Cell(5).IsEmpty ? null : row.Cell(5).ToString(),
                Factor = row.Cell(6).IsEmpty ? 0 : decimal.Parse(row.Cell(6), CultureInfo.InvariantCulture),
                Zero = row.Cell(0) switch { "°C" => 273.15m, "°F" => 459.67m, _ => 0 },
            };
            _byId[unit.Id] = _byName[unit.Name] = unit;
            Name(row.Cell(3), unit);
            Each(row.Cell(4), unit, _symbols);
        }
        foreach (var row in LexiconReader.Read("any/currencies.tsv"))
        {
            var unit = new Unit(row.Cell(0).ToString(), "money", row.Cell(1).ToString()) { CodeIsWord = row.Cell(4) is "word" };
            _byId[unit.Id] = _codes[unit.Id] = unit;
            Name(row.Cell(2), unit);
            Each(row.Cell(3), unit, _signs);
        }
        foreach (var row in LexiconReader.Read("any/coins.tsv"))
        {
            string name = row.Cell(0).ToString(), of = row.Cell(3).ToString();
            var unit = new Unit(name, "money", name) { CoinOf = of.Length > 0 ? of : null, Factor = decimal.Parse(row.Cell(4), CultureInfo.InvariantCulture) };
            _byId[name] = unit;
            Name(row.Cell(1), unit);
            Each(row.Cell(2), unit, _symbols);
        }
        foreach (var row in LexiconReader.Read("any/home-units.tsv")) _home[(row.Cell(0).ToString(), row.Cell(1).ToString())] = _byId[row.Cell(2).ToString()];
        _written = new ulong[(vocabulary.Count >> 6) + 1];
        foreach (var written in (ReadOnlySpan<Dictionary<string, Unit>>)[_symbols, _codes, _signs])
            foreach (string symbol in written.Keys)
            {
                Mark(vocabulary.Find(symbol));
                Mark(vocabulary.Find(symbol.AsSpan().TrimEnd('.')));
            }
        Mark(0);
    }

    /// <summary>By name, singular and plural.</summary>
    public PhraseTable<Unit> Names { get; }

    /// <summary>What a name that many countries share, singular, means in a story of one of them; null where it means the same everywhere.</summary>
    public Unit? Home(string name, string country) => _home.GetValueOrDefault((name, country));

    /// <summary>All that can stand before an amount of money.</summary>
    public IEnumerable<string> MoneySigns => [.. _signs.Keys, .. _codes.Keys];

    public Unit this[string id] => _byId[id];

    /// <summary>The unit whose own name that is: "mile per gallon" has a row.</summary>
    public Unit? Called(string name) => _byName.GetValueOrDefault(name);

    /// <summary>False for the many words that are no symbol, sign or code in any letter case; the unknown word may be one.</summary>
    public bool MayBeSymbol(int word) => (_written[word >> 6] >> (word & 63) & 1) != 0;

    private void Mark(int word) => _written[word >> 6] |= 1UL << (word & 63);

    /// <summary>kWh, km, %: letter case counts.</summary>
    public Unit? Symbol(ReadOnlySpan<char> text) => _symbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var unit) ? unit : null;

    /// <summary>US$, £, RM.</summary>
    public Unit? Sign(ReadOnlySpan<char> text) => _signs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var unit) ? unit : null;

    /// <summary>The name or symbol of a unit of what is neither time nor money: kilometres, km.</summary>
    public bool IsMeasure(int word, ReadOnlySpan<char> text)
    {
        foreach (var name in Names.Under(word)) if (name.Words.Length == 1) return name.Value is { IsTime: false, IsMoney: false };
        return Symbol(text) is { IsTime: false, IsMoney: false };
    }

    /// <summary>The signs money of one currency is written with: A$, $A, AU$.</summary>
    public IEnumerable<string> SignsOf(Unit unit)
    {
        foreach (var (sign, of) in _signs) if (ReferenceEquals(of, unit)) yield return sign;
    }

    /// <summary>An ISO 4217 code in capitals.</summary>
    public Unit? Code(ReadOnlySpan<char> text) => _codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var unit) ? unit : null;

    private void Name(ReadOnlySpan<char> names, Unit unit)
    {
        Span<char> plural = stackalloc char[names.Length + 1];
        foreach (var range in names.Split('|'))
        {
            var name = names[range];
            if (name.IsEmpty) continue;
            Names.Add(name, unit);
            if (name[^1] is 's' or '.' && !name.EndsWith("gas", StringComparison.Ordinal)) continue;
            name.CopyTo(plural);
            plural[name.Length] = 's';
            Names.Add(plural[..(name.Length + 1)], unit);
        }
    }

    private static void Each(ReadOnlySpan<char> cells, Unit unit, Dictionary<string, Unit> into)
    {
        foreach (var range in cells.Split('|')) if (!cells[range].IsEmpty) into.TryAdd(cells[range].ToString(), unit);
    }
}
