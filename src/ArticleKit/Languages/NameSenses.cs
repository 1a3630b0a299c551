namespace ArticleKit.Languages;

/// <summary>What a name may mean and whether a longer one may start with it, found once for the many stories that say it.</summary>
/// <param name="Key">The name's key.</param>
/// <param name="Written">How it stood in the text, for a name that counts only as written (US, not us); null for any other.</param>
/// <param name="Senses">Never changed.</param>
/// <param name="MayGoOn">False is certain.</param>
internal sealed record NameSenses(ulong Key, string? Written, PlaceSense[] Senses, bool MayGoOn)
{
    public bool Is(ulong key, ReadOnlySpan<char> written) => Key == key && (Written is null || written.SequenceEqual(Written));
}

/// <summary>
/// The names met last, also those that mean nothing: one place for some thousand keys, in which the last one stays. What is read from it is what a look-up
/// would say, so threads may share it.
/// </summary>
internal sealed class MetNames
{
    private const int Bits = 13; // more would make the array a large object, whose cards each collection looks through
    private readonly NameSenses?[] _met = new NameSenses?[1 << Bits];

    public NameSenses? Find(ulong key, ReadOnlySpan<char> written) => _met[key >> (64 - Bits)] is { } met && met.Is(key, written) ? met : null;

    public NameSenses Add(NameSenses met) => _met[met.Key >> (64 - Bits)] = met;
}
