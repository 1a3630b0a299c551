using System.Buffers.Binary;
using System.Text;

namespace ArticleKit.Languages;

/// <summary>Reads a gazetteer blob where it lies: nothing is parsed or copied at start.</summary>
internal sealed unsafe class GazetteerBlob
{
    private static readonly double[] Populations = Array.ConvertAll(Enumerable.Range(0, 256).ToArray(), tenths => Math.Pow(2, tenths / 10.0) - 1);

    private readonly byte* _data;
    private readonly int _length, _bucketShift, _prefixShift;
    private readonly uint* _buckets, _hashes, _refs;
    private readonly byte* _prefixes, _rows, _admin1s, _names;

    /// <summary>The bytes must stay where they are as long as the blob is used.</summary>
    private GazetteerBlob(byte* data, int length)
    {
        _data = data;
        _length = length;
        if (length < GazetteerLayout.HeaderSize || Head(0) != GazetteerLayout.Magic || Head(GazetteerLayout.VersionAt) != GazetteerLayout.Version)
            throw new InvalidDataException("not a gazetteer of this version; make one with `articlekit gazetteer build`");
        _bucketShift = 64 - (int)Head(GazetteerLayout.BucketBitsAt);
        _prefixShift = 64 - (int)Head(GazetteerLayout.PrefixBitsAt);
        _buckets = (uint*)At(GazetteerLayout.BucketsAt);
        _hashes = (uint*)At(GazetteerLayout.HashesAt);
        _refs = (uint*)At(GazetteerLayout.RefsAt);
        _prefixes = At(GazetteerLayout.PrefixesAt);
        _rows = At(GazetteerLayout.RowsAt);
        _admin1s = At(GazetteerLayout.Admin1At);
        _names = At(GazetteerLayout.NamesAt);
    }

    public int Records => (int)Head(GazetteerLayout.RecordsAt);

    /// <summary>Eight hex digits over the whole content.</summary>
    public string Digest => Head(GazetteerLayout.DigestAt).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

    public static GazetteerBlob Embedded()
    {
        var bytes = LexiconReader.Bytes("any/places.bin");
        fixed (byte* data = bytes) return new GazetteerBlob(data, bytes.Length);
    }

    /// <summary>Copies a blob into memory that is never moved or freed.</summary>
    public static GazetteerBlob Load(byte[] bytes)
    {
        fixed (byte* data = Pinned.Copy(bytes)) return new GazetteerBlob(data, bytes.Length);
    }

    /// <summary>The pairs [first, end) whose name is this key.</summary>
    public (int First, int End) Find(NameKey key)
    {
        ulong value = key.Value;
        uint bucket = (uint)(value >> _bucketShift), hash = (uint)value;
        int at = (int)_buckets[bucket], limit = (int)_buckets[bucket + 1];
        while (at < limit && _hashes[at] < hash) at++;
        int first = at;
        while (at < limit && _hashes[at] == hash) at++;
        return (first, at);
    }

    /// <summary>Whether a longer name may start with these words; false is certain.</summary>
    public bool MayGoOn(NameKey key)
    {
        uint bit = (uint)(key.Value >> _prefixShift);
        return (_prefixes[bit >> 3] & (1 << (int)(bit & 7))) != 0;
    }

    public (int Row, NameTraits Traits) Pair(int pair) => ((int)(_refs[pair] & 0xFFFFFF), (NameTraits)(_refs[pair] >> 24));

    public int Id(int row) => BinaryPrimitives.ReadInt32LittleEndian(Row(row, GazetteerLayout.RowId, 4));

    public double Lat(int row) => Signed(row, GazetteerLayout.RowLat) / 10000.0;

    public double Lon(int row) => Signed(row, GazetteerLayout.RowLon) / 10000.0;

    /// <summary>To about one part in fourteen.</summary>
    public double Population(int row) => Populations[Row(row, GazetteerLayout.RowPopulation, 1)[0]];

    public PlaceKind Kind(int row) => (PlaceKind)Row(row, GazetteerLayout.RowKind, 1)[0];

    public int Admin1(int row) => BinaryPrimitives.ReadUInt16LittleEndian(Row(row, GazetteerLayout.RowAdmin1, 2));

    /// <summary>The number of the county or district, 0 for none.</summary>
    public int Admin2(int row) => BinaryPrimitives.ReadUInt16LittleEndian(Row(row, GazetteerLayout.RowAdmin2, 2));

    public string Name(int row)
    {
        var cell = Row(row, GazetteerLayout.RowName, 3);
        return Text(cell[0] | (cell[1] << 8) | (cell[2] << 16));
    }

    public int Admin1Count => (int)Head(GazetteerLayout.Admin1sAt);

    /// <summary>The country of a first-order division, as two letters in one number.</summary>
    public CountryCode Country(int admin1) => new((ushort)BinaryPrimitives.ReadUInt32LittleEndian(Admin1Cell(admin1, 0)));

    /// <summary>Its ISO 3166-2 code, or the GeoNames one; null for the whole country.</summary>
    public string? Admin1Code(int admin1) => Text((int)BinaryPrimitives.ReadUInt32LittleEndian(Admin1Cell(admin1, 4))) is { Length: > 0 } code ? code : null;

    /// <summary>The row of the division itself, or -1.</summary>
    public int Admin1Row(int admin1) =>
        BinaryPrimitives.ReadUInt32LittleEndian(Admin1Cell(admin1, 8)) is var row && row == GazetteerLayout.None ? -1 : (int)row;

    private string Text(int offset)
    {
        byte* start = _names + offset;
        int length = 0;
        while (start[length] != 0) length++;
        return Encoding.UTF8.GetString(start, length);
    }

    private uint Head(int at) => BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_data + at, 4));

    private byte* At(int header)
    {
        uint offset = Head(header);
        if (offset >= _length) throw new InvalidDataException("the gazetteer is cut short");
        return _data + offset;
    }

    private ReadOnlySpan<byte> Row(int row, int at, int size) => new(_rows + (row * GazetteerLayout.RowSize) + at, size);

    private ReadOnlySpan<byte> Admin1Cell(int admin1, int at) => new(_admin1s + (admin1 * GazetteerLayout.Admin1Size) + at, 4);

    private int Signed(int row, int at)
    {
        var cell = Row(row, at, 3);
        return ((cell[0] | (cell[1] << 8) | (cell[2] << 16)) << 8) >> 8;
    }
}
