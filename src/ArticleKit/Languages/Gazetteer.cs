namespace ArticleKit.Languages;

/// <summary>
/// Every place the tool knows: the GeoNames blob with the hand-made tables on top. Names are looked up by <see cref="NameKey"/>, letter case and accents aside;
/// what a name may mean comes as senses, the tables' first. Ready at once: the blob is read in place.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> LazyBuiltIn = new(OfLibrary);

    /// <summary>What the build made of the hand-made tables.</summary>
    private const string Tables = "any/place-tables.dat";

    [ThreadStatic]
    private static List<PlaceSense>? t_senses;

    private readonly GazetteerBlob _blob;
    private readonly GazetteerTables _tables;
    private readonly MetNames _met = new();

    private Gazetteer(GazetteerBlob blob, ReadOnlySpan<byte> tables)
    {
        _blob = blob;
        _tables = new GazetteerTables(tables);
    }

    private static Gazetteer OfLibrary()
    {
        var blob = GazetteerBlob.Embedded();
        var tables = LexiconReader.Bytes(Tables);
        // the build itself has none yet
        return new Gazetteer(blob, tables.IsEmpty ? Pinned.Copy(new GazetteerTablesBuilder(blob).Image()) : tables);
    }

    /// <summary>The one in the library.</summary>
    public static Gazetteer BuiltIn => LazyBuiltIn.Value;

    /// <summary>Eight hex digits that name the blob's content.</summary>
    public string Digest => _blob.Digest;

    public int Count => _blob.Records + _tables.Count;

    /// <summary>
    /// One made by `articlekit gazetteer build`, or the built-in one where none is given, with a newsroom's own rows on top (columns as in regions.tsv).
    /// </summary>
    public static Gazetteer Load(byte[]? blob, string? own)
    {
        if (blob is null && own is null) return BuiltIn;
        var places = blob is null ? GazetteerBlob.Embedded() : GazetteerBlob.Load(blob);
        var tables = new GazetteerTablesBuilder(places);
        if (own is not null) foreach (var row in new LexiconReader.Rows(own)) tables.AddRegion(row);
        return new Gazetteer(places, Pinned.Copy(tables.Image()));
    }

    /// <summary>What a name may mean; <paramref name="written"/> is how it stands in the text, for what counts only as written (US, not us).</summary>
    public NameSenses Senses(NameKey key, ReadOnlySpan<char> written)
    {
        ulong value = key.Value;
        if (_met.Find(value, written) is { } met) return met;
        var senses = t_senses ??= [];
        senses.Clear();
        bool asWritten = Find(key, written, senses);
        return _met.Add(new NameSenses(value, asWritten ? written.ToString() : null, senses.Count == 0 ? [] : [.. senses],
            _blob.MayGoOn(key) || _tables.MayGoOn(key)));
    }

    /// <summary>Adds all senses of a name; whether some sense counts only as written is the answer.</summary>
    private bool Find(NameKey key, ReadOnlySpan<char> written, List<PlaceSense> into)
    {
        bool asWritten = false;
        for (int at = _tables.Find(key); at >= 0;)
        {
            ref readonly var name = ref _tables.Name(at);
            asWritten |= name.Exact.Length > 0;
            if (_tables.IsWritten(in name, written))
                into.Add(name.Lesser != 0 ? Sense(name.Number, name.Form) with { Traits = NameTraits.Alternate } : Sense(name.Number, name.Form));
            at = name.Next;
        }
        var (first, end) = _blob.Find(key);
        if (end - first > 64) end = first + 64;
        for (int pair = first; pair < end; pair++)
        {
            var (row, traits) = _blob.Pair(pair);
            into.Add(Sense(row, NameForm.Name) with { Traits = _tables.IsNewsy(row, key) ? traits & ~NameTraits.Alternate | NameTraits.Newsy : traits });
        }
        return asWritten;
    }

    public void Find(ReadOnlySpan<char> name, List<PlaceSense> into) => into.AddRange(Senses(NameKey.Of(name), name).Senses);

    /// <summary>A town or site well known by the whole name, so that no person is meant: Ann Arbor, Virginia Beach, Jackson Hole.</summary>
    public bool IsTown(ReadOnlySpan<char> name)
    {
        const double Town = 50_000;
        var key = NameKey.Of(name);
        if (_tables.Find(key) is >= 0 and var at && _tables.Name(at) is { Number: < 0, Form: NameForm.Name or NameForm.Alias }) return true;
        var (first, end) = _blob.Find(key);
        for (int pair = first; pair < Math.Min(end, first + 64); pair++)
        {
            var (row, traits) = _blob.Pair(pair);
            if ((traits & NameTraits.Alternate) == 0 && Sense(row) is var place && place.Kind.IsCity() && place.Population >= Town) return true;
        }
        return false;
    }

    /// <summary>A word for the people of a place and no place itself: Floridians.</summary>
    public bool IsPeople(ReadOnlySpan<char> name) => _tables.Find(NameKey.Of(name)) is >= 0 and var at && _tables.Name(at).Form == NameForm.Demonym;

    /// <summary>A word for one of a place's people, though it stands for what is theirs too: a Serb, a Qatari.</summary>
    public bool IsOneOf(ReadOnlySpan<char> name)
    {
        for (int at = _tables.Find(NameKey.Of(name)); at >= 0; at = _tables.Name(at).Next)
            if (_tables.Name(at).Form == NameForm.Demonym) return true;
        return false;
    }

    public PlaceSense Sense(int number, NameForm form = NameForm.Name)
    {
        if (number < 0)
        {
            var place = _tables.Place(number);
            return new PlaceSense(number, place.Kind, place.Country, 0, place.Lat, place.Lon, 0, form, NameTraits.None);
        }
        int admin1 = _blob.Admin1(number);
        var kind = _blob.Kind(number);
        var (lat, lon) = kind == PlaceKind.Admin1 && _tables.Point(number) is { } better ? better : (_blob.Lat(number), _blob.Lon(number));
        return new PlaceSense(number, kind, _blob.Country(admin1), admin1, lat, lon, _blob.Population(number), form, NameTraits.None);
    }

    public string Name(PlaceSense sense) => sense.Number < 0 ? _tables.Place(sense.Number).Name : _tables.Called(sense.Number) ?? _blob.Name(sense.Number);

    public int? GeonamesId(PlaceSense sense) =>
        sense.Number < 0 ? _tables.Place(sense.Number).GeonamesId : _blob.Id(sense.Number) is > 0 and var id ? id : null;

    /// <summary>ISO 3166-2 where known, else the GeoNames code; null for what lies in no division.</summary>
    public string? Admin1Code(PlaceSense sense) => sense.Admin1 == 0 ? null : _blob.Admin1Code(sense.Admin1);

    /// <summary>The country of a division by its number in <see cref="PlaceSense.Admin1"/>.</summary>
    public CountryCode CountryOf(int admin1) => _blob.Country(admin1);

    /// <summary>ISO 3166-2 or the GeoNames code of a division by its number.</summary>
    public string? CodeOf(int admin1) => _blob.Admin1Code(admin1);

    /// <summary>The name of the division a place lies in.</summary>
    public string? Admin1Name(PlaceSense sense) => sense.Admin1 != 0 && _blob.Admin1Row(sense.Admin1) is >= 0 and var row ? _blob.Name(row) : null;

    /// <summary>The number of the county, 0 for none; the same for a county itself and the places in it.</summary>
    public int County(in PlaceSense sense) => sense.Number < 0 ? 0 : _blob.Admin2(sense.Number);

    /// <summary>The state that acts when this place's name does, none where it is no such name.</summary>
    public CountryCode StandsFor(PlaceSense sense) =>
        sense.Number < 0 ? _tables.Place(sense.Number).StandsFor : sense.Kind == PlaceKind.Capital ? sense.Country : CountryCode.None;

    public TablePlace? Country(CountryCode code) => _tables.Country(code);

    /// <summary>A country as a sense, or null.</summary>
    public PlaceSense? CountrySense(CountryCode code) => _tables.CountryNumber(code) is var number && number == int.MinValue ? null : Sense(number);

    /// <summary>The country a word names: Pakistan, Pakistani, U.S.; null where it names none or is the name of something else first.</summary>
    public (TablePlace Country, NameForm Form)? TryCountry(ReadOnlySpan<char> word)
    {
        for (int at = _tables.Find(NameKey.Of(word)); at >= 0; at = _tables.Name(at).Next)
        {
            ref readonly var name = ref _tables.Name(at);
            if (name.Number < 0 && _tables.Place(name.Number) is { Kind: PlaceKind.Country } country && _tables.IsWritten(in name, word))
                return (country, name.Form);
        }
        return null;
    }
}
