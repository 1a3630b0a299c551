namespace ArticleKit.Languages;

/// <summary>What the word lists of a language say of each word, by its number.</summary>
internal sealed unsafe class WordTable(Vocabulary vocabulary)
{
    private readonly WordEntry* _entries = vocabulary.Entries;
    private readonly uint _count = (uint)vocabulary.Count;

    /// <summary>The entry of a word number; an empty one for the unknown word, and for a word that only another table knows.</summary>
    public ref readonly WordEntry this[int word] => ref _entries[(uint)word < _count ? word : 0];
}
