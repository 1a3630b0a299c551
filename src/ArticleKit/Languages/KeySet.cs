namespace ArticleKit.Languages;

/// <summary>
/// Keys of names, few beside those that are asked for: a bit for each of some thousand groups of keys turns away most of the others at one look.
/// </summary>
internal sealed class KeySet
{
    private readonly HashSet<ulong> _keys = [];
    private readonly ulong[] _groups = new ulong[128];

    public void Add(ulong key)
    {
        if (_keys.Add(key)) _groups[key >> 57] |= 1UL << (int)(key >> 51);
    }

    public bool Contains(ulong key) => (_groups[key >> 57] & 1UL << (int)(key >> 51)) != 0 && _keys.Contains(key);
}
