namespace ArticleKit.Languages;

/// <summary>A place of the vocabulary's hash table: a word's key and number; key 0 where it is free.</summary>
internal readonly record struct WordSlot(ulong Key, int Number);

/// <summary>An irregular form of a verb, both as word numbers.</summary>
internal readonly record struct IrregularForm(int Lemma, int Form);

/// <summary>
/// How LANGUAGE/words.dat lies in memory: the head, then the slots, the entries by word number, the irregular forms, and the slots of the first words once
/// more, which the tables ask for at each start:
/// among all they lie in a megabyte or two of memory that nothing has touched yet.
/// ArticleKit.Words writes it at build time from the word lists, <see cref="Vocabulary"/> reads it in place.
/// </summary>
internal readonly record struct VocabularyHead(int Slots, int Words, int Irregulars, int FirstSlots)
{
    /// <summary>So many words have a second slot: about those of the tables.</summary>
    public const int FirstWords = 8_192;
}
