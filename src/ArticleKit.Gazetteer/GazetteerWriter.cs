using System.Buffers.Binary;
using System.Text;
using ArticleKit.Languages;

namespace ArticleKit.Gazetteer;

/// <summary>Lays records and names out as <see cref="GazetteerLayout"/> says.</summary>
internal static class GazetteerWriter
{
    public static byte[] Write(List<GazetteerRecord> records, List<(string Country, string Code, int Record)> admin1s)
    {
        if (records.Count >= 1 << 24) throw new InvalidDataException("more places than a gazetteer can hold; ask for a larger population");
        var pool = new NamePool();
        byte[] rows = Rows(records, pool);
        byte[] divisions = Divisions(admin1s, pool);
        int bucketBits = Math.Max(1, (int)Math.Log2(records.Sum(record => record.Keys.Count) / 6.0
            + 1)), prefixBits = (int)Math.Log2(Math.Max(8, records.Count * 6));
        var pairs = Pairs(records, bucketBits);
        byte[][] parts = [Buckets(pairs, bucketBits), Hashes(pairs), Refs(pairs), Prefixes(records, prefixBits), rows, divisions, pool.ToArray()];
        byte[] head = new byte[GazetteerLayout.HeaderSize];
        Put(head, 0, GazetteerLayout.Magic);
        Put(head, GazetteerLayout.VersionAt, GazetteerLayout.Version);
        Put(head, GazetteerLayout.RecordsAt, (uint)records.Count);
        Put(head, GazetteerLayout.PairsAt, (uint)pairs.Count);
        Put(head, GazetteerLayout.BucketBitsAt, (uint)bucketBits);
        Put(head, GazetteerLayout.PrefixBitsAt, (uint)prefixBits);
        Put(head, GazetteerLayout.Admin1sAt, (uint)admin1s.Count);
        int offset = head.Length;
        uint digest = 2166136261;
        for (int i = 0; i < parts.Length; i++)
        {
            Put(head, GazetteerLayout.BucketsAt + (4 * i), (uint)offset);
            offset += (parts[i].Length + 7) / 8 * 8;
            foreach (byte b in parts[i]) digest = (digest ^ b) * 16777619;
        }
        Put(head, GazetteerLayout.DigestAt, digest);
        using var blob = new MemoryStream(offset);
        blob.Write(head);
        foreach (byte[] part in parts)
        {
            blob.Write(part);
            blob.Write(new byte[(8 - (part.Length % 8)) % 8]);
        }
        return blob.ToArray();
    }

    private static byte[] Rows(List<GazetteerRecord> records, NamePool pool)
    {
        byte[] rows = new byte[records.Count * GazetteerLayout.RowSize];
        for (int i = 0; i < records.Count; i++)
        {
            var record = records[i];
            var row = rows.AsSpan(i * GazetteerLayout.RowSize, GazetteerLayout.RowSize);
            BinaryPrimitives.WriteInt32LittleEndian(row[GazetteerLayout.RowId..], record.Id);
            Put24(row[GazetteerLayout.RowLat..], (int)Math.Round(record.Lat * 10000));
            Put24(row[GazetteerLayout.RowLon..], (int)Math.Round(record.Lon * 10000));
            Put24(row[GazetteerLayout.RowName..], pool.Add(record.Name));
            row[GazetteerLayout.RowPopulation] = (byte)Math.Min(255, Math.Round(Math.Log2(record.Population + 1.0) * 10));
            row[GazetteerLayout.RowKind] = (byte)record.Kind;
            BinaryPrimitives.WriteUInt16LittleEndian(row[GazetteerLayout.RowAdmin1..], checked((ushort)record.Admin1));
            BinaryPrimitives.WriteUInt16LittleEndian(row[GazetteerLayout.RowAdmin2..], checked((ushort)record.Admin2));
        }
        return rows;
    }

    private static byte[] Divisions(List<(string Country, string Code, int Record)> admin1s, NamePool pool)
    {
        byte[] cells = new byte[admin1s.Count * GazetteerLayout.Admin1Size];
        for (int i = 0; i < admin1s.Count; i++)
        {
            var (country, code, record) = admin1s[i];
            Put(cells, i * GazetteerLayout.Admin1Size, CountryCode.Of(country).Value);
            Put(cells, (i * GazetteerLayout.Admin1Size) + 4, (uint)pool.Add(code));
            Put(cells, (i * GazetteerLayout.Admin1Size) + 8, record < 0 ? GazetteerLayout.None : (uint)record);
        }
        return cells;
    }

    /// <summary>Sorted by bucket and hash; the larger place first, first names before others.</summary>
    private static List<(ulong Key, uint Ref)> Pairs(List<GazetteerRecord> records, int bits)
    {
        var pairs = new List<(ulong Key, uint Ref, long Rank)>();
        for (int i = 0; i < records.Count; i++) foreach (var (value, name) in records[i].Keys)
            pairs.Add((value, (uint)i | ((uint)name.Traits << 24), records[i].Population - ((name.Traits & NameTraits.Alternate) != 0 ? 1L << 40 : 0)));
        return [.. pairs.OrderBy(pair => pair.Key >> (64 - bits)).ThenBy(pair => (uint)pair.Key).ThenByDescending(pair => pair.Rank).ThenBy(pair => pair.Ref)
            .Select(pair => (pair.Key, pair.Ref))];
    }

    private static byte[] Buckets(List<(ulong Key, uint Ref)> pairs, int bits)
    {
        byte[] cells = new byte[((1 << bits) + 1) * 4];
        int at = 0;
        for (int bucket = 0; bucket <= 1 << bits; bucket++)
        {
            while (at < pairs.Count && (long)(pairs[at].Key >> (64 - bits)) < bucket) at++;
            Put(cells, bucket * 4, (uint)at);
        }
        return cells;
    }

    private static byte[] Hashes(List<(ulong Key, uint Ref)> pairs)
    {
        byte[] cells = new byte[pairs.Count * 4];
        for (int i = 0; i < pairs.Count; i++) Put(cells, i * 4, (uint)pairs[i].Key);
        return cells;
    }

    private static byte[] Refs(List<(ulong Key, uint Ref)> pairs)
    {
        byte[] cells = new byte[pairs.Count * 4];
        for (int i = 0; i < pairs.Count; i++) Put(cells, i * 4, pairs[i].Ref);
        return cells;
    }

    /// <summary>One bit for every beginning, in whole words, of a longer name.</summary>
    private static byte[] Prefixes(List<GazetteerRecord> records, int bits)
    {
        byte[] set = new byte[Math.Max(1, 1 << bits >> 3)];
        foreach (var record in records) foreach (string name in record.Spellings)
        {
            for (int i = 1; i < name.Length - 1; i++)
            {
                if (LatinFold.Of(name[i]) != LatinFold.Gap || NameKey.Of(name.AsSpan(i + 1)).IsEmpty) continue;
                uint bit = (uint)(NameKey.Of(name.AsSpan(0, i)).Value >> (64 - bits));
                set[bit >> 3] |= (byte)(1 << (int)(bit & 7));
            }
        }
        return set;
    }

    private static void Put(byte[] into, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(into.AsSpan(at), value);

    private static void Put24(Span<byte> into, int value)
    {
        into[0] = (byte)value;
        into[1] = (byte)(value >> 8);
        into[2] = (byte)(value >> 16);
    }
}

/// <summary>Texts one after the other, each once and closed by a zero byte.</summary>
internal sealed class NamePool
{
    private readonly MemoryStream _bytes = new();
    private readonly Dictionary<string, int> _offsets = [];

    public int Add(string text)
    {
        if (_offsets.TryGetValue(text, out int offset)) return offset;
        offset = (int)_bytes.Length;
        if (offset >= 1 << 24) throw new InvalidDataException("more names than a gazetteer can hold; ask for a larger population");
        _bytes.Write(Encoding.UTF8.GetBytes(text));
        _bytes.WriteByte(0);
        return _offsets[text] = offset;
    }

    public byte[] ToArray() => _bytes.ToArray();
}
