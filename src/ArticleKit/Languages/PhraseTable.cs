namespace ArticleKit.Languages;

/// <summary>Phrases of a few words with a value each, found by the word numbers of their words; hyphens in a phrase are spaces.</summary>
internal sealed class PhraseTable<T>(Vocabulary vocabulary)
{
    private const int LongestPhrase = 8;
    private readonly WordMap<List<(int[] Words, T Value)>> _byFirst = new();
    private readonly WordMap<List<(int[] Words, T Value)>> _byLast = new();

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
        int[] array = words[..n].ToArray();
        Into(_byFirst, array[0], array, value);
        Into(_byLast, array[^1], array, value);
    }

    /// <summary>The phrases that start with a word, the longest first.</summary>
    public List<(int[] Words, T Value)>? StartingWith(int word) => word == 0 ? null : _byFirst.GetValueOrDefault(word);

    /// <summary>The phrases that end with a word, the longest first.</summary>
    public List<(int[] Words, T Value)>? EndingWith(int word) => word == 0 ? null : _byLast.GetValueOrDefault(word);

    private static void Into(WordMap<List<(int[] Words, T Value)>> table, int key, int[] words, T value)
    {
        if (!table.TryGetValue(key, out var list)) table[key] = list = new(1);
        int at = list.FindIndex(other => other.Words.Length < words.Length);
        list.Insert(at < 0 ? list.Count : at, (words, value));
    }
}
