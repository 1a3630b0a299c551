using System.Runtime.InteropServices;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Words;

/// <summary>Writes nations.dat as <see cref="NationsHead"/> says; asked when every word has its number, for the second word of a name is told by it.</summary>
internal static class NationsWriter
{
    public static void Write(Lexicon lexicon, string path)
    {
        var found = new List<(int Word, NationName Name)>();
        var tokens = new List<Span>();
        var characters = new List<char>();
        var buffer = new TokenBuffer();
        foreach (var (word, name, country, kind) in lexicon.Nations.Names)
        {
            Tokenizer.Run(name, new Span(0, name.Length), lexicon.Vocabulary, buffer);
            found.Add((word,
                new NationName(tokens.Count, buffer.Count, buffer.Count > 1 ? buffer.Made[1].Word : 0, CountryCode.Of(country).Value, (ushort)kind)));
            foreach (ref readonly var token in buffer.Made) tokens.Add(new Span(characters.Count + token.Start, characters.Count + token.End));
            characters.AddRange(name);
            buffer.Clear();
        }
        var names = found.OrderBy(entry => entry.Word).ThenByDescending(entry => entry.Name.Tokens).ToArray();
        int words = names[^1].Word + 1;
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes([new NationsHead(names.Length, tokens.Count, characters.Count, words)]));
        file.Write(MemoryMarshal.AsBytes<NationName>(names.Select(entry => entry.Name).ToArray()));
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(tokens)));
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(characters)));
        file.Write(MemoryMarshal.AsBytes<ushort>(Enumerable.Range(0, words + 1).Select(word => checked((ushort)names.Count(entry => entry.Word < word)))
            .ToArray()));
    }
}
