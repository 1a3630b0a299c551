namespace ArticleKit.Languages;

/// <summary>
/// Where what lies in a gazetteer blob, little-endian. Pairs of name hash and record are sorted by hash and found through buckets of the hash's top bits;
/// names themselves are kept for records only, a hash of 32 bits and a bucket of 14 and more being enough to tell names apart.
/// </summary>
internal static class GazetteerLayout
{
    public const uint Magic = 0x5A474B41;
    public const uint Version = 1;
    public const int HeaderSize = 64;

    // header: uint32 at these offsets
    public const int VersionAt = 4, RecordsAt = 8, PairsAt = 12, BucketBitsAt = 16, PrefixBitsAt = 20, Admin1sAt = 24, Admin2sAt = 28;
    public const int BucketsAt = 32, HashesAt = 36, RefsAt = 40, PrefixesAt = 44, RowsAt = 48, Admin1At = 52, NamesAt = 56, DigestAt = 60;

    /// <summary>id u32, latitude and longitude i24 in 1/10,000 degree, name u24, population u8 (tenths of log2), kind u8, admin1 u16, admin2 u16.</summary>
    public const int RowSize = 19;
    public const int RowId = 0, RowLat = 4, RowLon = 7, RowName = 10, RowPopulation = 13, RowKind = 14, RowAdmin1 = 15, RowAdmin2 = 17;

    /// <summary>country (two letters), code (name offset), row (or none).</summary>
    public const int Admin1Size = 12;
    public const uint None = uint.MaxValue;
}

/// <summary>What is known of one name of one place.</summary>
[Flags]
internal enum NameTraits : byte
{
    None = 0,

    /// <summary>Not the place's first name.</summary>
    Alternate = 1,

    /// <summary>Also an ordinary word in lower case.</summary>
    CommonWord = 2,
    GivenName = 4,

    /// <summary>A county's name without the word county.</summary>
    Short = 8,

    /// <summary>A surname of somebody well known.</summary>
    Surname = 16,

    /// <summary>
    /// By its own name one of the places the world's news names: Geneva in Switzerland, not in Illinois. Not in the blob: set from cities.tsv.
    /// </summary>
    Newsy = 32,
}
