using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Languages;

/// <summary>Values by word number: a look-up is one read of a small array, where a hash table takes ten times that on the hot path.</summary>
/// <param name="values">About how many there will be.</param>
internal sealed class WordMap<T>(int values = 16)
{
    private ushort[] _slots = [];
    private T[] _values = new T[values];
    private int _count = 1;

    /// <summary>The values that were set, in the order of their first setting.</summary>
    public ReadOnlySpan<T> Values => _values.AsSpan(1, _count - 1);

    public T this[int word]
    {
        set
        {
            if (word >= _slots.Length) Array.Resize(ref _slots, word + (word >> 2) + 1024);
            if (_slots[word] == 0)
            {
                if (_count == _values.Length) Array.Resize(ref _values, _count * 2);
                _slots[word] = checked((ushort)_count++);
            }
            _values[_slots[word]] = value;
        }
    }

    public bool TryGetValue(int word, [MaybeNullWhen(false)] out T value)
    {
        int slot = Slot(word);
        value = _values[slot];
        return slot != 0;
    }

    public bool TryAdd(int word, T value)
    {
        if (Slot(word) != 0) return false;
        this[word] = value;
        return true;
    }

    /// <summary>The value, or the type's default where none was set.</summary>
    public T? GetValueOrDefault(int word) => _values[Slot(word)];

    /// <summary>The value in its place, or the type's default.</summary>
    public ref readonly T At(int word) => ref _values[Slot(word)];

    private int Slot(int word) => (uint)word < (uint)_slots.Length ? _slots[word] : 0;
}
