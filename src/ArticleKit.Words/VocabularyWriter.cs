using System.Numerics;
using System.Runtime.InteropServices;
using ArticleKit.Languages;

namespace ArticleKit.Words;

/// <summary>Writes words.dat: the head, the hash table, the entries, the irregular forms, as <see cref="VocabularyHead"/> says.</summary>
internal static class VocabularyWriter
{
    public static void Write(Lexicon lexicon, string path)
    {
        var vocabulary = lexicon.Vocabulary;
        var slots = Table(vocabulary);
        IrregularForm[] irregulars = [.. vocabulary.Irregulars];
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes([new VocabularyHead(slots.Length, vocabulary.Count, irregulars.Length, 0)]));
        file.Write(MemoryMarshal.AsBytes(slots.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(lexicon.Words.Entries));
        file.Write(MemoryMarshal.AsBytes(irregulars.AsSpan()));
    }

    /// <summary>Open addressing, less than half full.</summary>
    private static WordSlot[] Table(Vocabulary vocabulary)
    {
        var slots = new WordSlot[BitOperations.RoundUpToPowerOf2((uint)vocabulary.Count * 2)];
        foreach (var slot in vocabulary.Slots)
        {
            uint at = WordKey.Slot(slot.Key) & ((uint)slots.Length - 1);
            while (slots[at].Key != 0) at = (at + 1) & ((uint)slots.Length - 1);
            slots[at] = slot;
        }
        return slots;
    }
}
