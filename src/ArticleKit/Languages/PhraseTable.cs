using System.Runtime.InteropServices;

namespace ArticleKit.Languages;

/// <summary>Phrases of a few words with a value each, found by the word number of their first word, or of their last; hyphens in a phrase are spaces.</summary>
internal sealed class PhraseTable<T>(Vocabulary vocabulary, bool byLast = false, int phrases = 16)
{
    private const int LongestPhrase = 8;

    /// <summary>Next is the entry after it under the same word, which is no longer, or 0.</summary>
    private record struct Entry(int FirstWord, int Words, T Value, int Next);

    private readonly WordMap<int> _heads = new();
    private readonly List<Entry> _entries = new(phrases) { default };
    private readonly List<int> _words = new(phrases);

    public void Add(ReadOnlySpan<char> phrase, T value)
    {
        Span<int> words = stackalloc int[LongestPhrase];
        int n = 0;
        while (!phrase.IsEmpty)
        {
            int end = phrase.IndexOfAny(' ', '-');
            words[n++] = vocabulary.Intern(end < 0 ? phrase : phrase[..end]);
            phrase = end < 0 ? default : phrase[(end + 1)..];
        }
        Link(words[byLast ? n - 1 : 0], new Entry(_words.Count, n, value, 0));
        _words.AddRange(words[..n]);
    }

    /// <summary>The phrases that start, or end, with a word, the longest first.</summary>
    public Phrases Under(int word) => new(this, word == 0 ? 0 : _heads.GetValueOrDefault(word));

    private void Link(int word, Entry entry)
    {
        int before = 0, after = _heads.GetValueOrDefault(word);
        while (after != 0 && _entries[after].Words >= entry.Words) (before, after) = (after, _entries[after].Next);
        int index = _entries.Count;
        _entries.Add(entry with { Next = after });
        if (before == 0) _heads[word] = index; else CollectionsMarshal.AsSpan(_entries)[before].Next = index;
    }

    /// <summary>A walk over the phrases under one word.</summary>
    public ref struct Phrases(PhraseTable<T> table, int first)
    {
        private int _next = first;
        private Entry _entry = default;

        /// <summary>The value of the first, or the type's default.</summary>
        public readonly T? First => table._entries[_next].Value;

        public readonly ReadOnlySpan<int> Words => CollectionsMarshal.AsSpan(table._words).Slice(_entry.FirstWord, _entry.Words);
        public readonly T Value => _entry.Value;

        public readonly Phrases GetEnumerator() => this;
        public readonly Phrases Current => this;

        public bool MoveNext()
        {
            if (_next == 0) return false;
            _entry = table._entries[_next];
            _next = _entry.Next;
            return true;
        }
    }
}
