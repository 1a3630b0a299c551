using System.Numerics;
using System.Runtime.InteropServices;
using ArticleKit.Languages;

namespace ArticleKit.Words;

/// <summary>
/// Writes words.dat: the head, the hash table, the entries, the irregular forms, the first words' slots, as <see cref="VocabularyHead"/> says.
/// </summary>
internal static class VocabularyWriter
{
    public static void Write(Lexicon lexicon, string path)
    {
        var vocabulary = lexicon.Vocabulary;
        WordSlot[] slots = Table(vocabulary.Slots, vocabulary.Count), firstSlots = Table(vocabulary.Slots.Take(VocabularyHead.FirstWords),
            VocabularyHead.FirstWords);
        IrregularForm[] irregulars = [.. vocabulary.Irregulars];
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes([new VocabularyHead(slots.Length, vocabulary.Count, irregulars.Length, firstSlots.Length)]));
        file.Write(MemoryMarshal.AsBytes(slots.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(lexicon.Words.Entries));
        file.Write(MemoryMarshal.AsBytes(irregulars.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(firstSlots.AsSpan()));
    }

    /// <summary>Open addressing, less than half full.</summary>
    private static WordSlot[] Table(IEnumerable<WordSlot> words, int count)
    {
        var slots = new WordSlot[BitOperations.RoundUpToPowerOf2((uint)count * 2)];
        foreach (var slot in words)
        {
            uint at = WordKey.Slot(slot.Key) & ((uint)slots.Length - 1);
            while (slots[at].Key != 0) at = (at + 1) & ((uint)slots.Length - 1);
            slots[at] = slot;
        }
        return slots;
    }
}
