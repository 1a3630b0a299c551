using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>Names of one or more words with a value each: the longest that stands at a token is found; case counts.</summary>
/// <param name="vocabulary">The words the names are made of.</param>
/// <param name="names">About how many there will be.</param>
internal sealed class NameTable(Vocabulary vocabulary, int names)
{
    /// <summary>
    /// A name, where its words are listed and the number of the second; Next is the entry after it of the same first word, which has no more words, or 0.
    /// </summary>
    private record struct Entry(string Name, int FirstPart, int Parts, int Second, int Value, int Next);

    private readonly WordMap<int> _byFirst = new();
    private readonly List<Entry> _entries = new(names) { default };
    private readonly List<Span> _parts = new(names);
    private readonly TokenBuffer _buffer = new();

    /// <summary>Takes in a name; the number of its first word is the answer.</summary>
    public int Add(string name, int value)
    {
        int word = 0;
        if (AreWords(name)) return AddWords(name, value);
        Tokenizer.Run(name, new Span(0, name.Length), vocabulary, _buffer);
        if (_buffer.Count > 0)
        {
            int first = _parts.Count;
            foreach (ref readonly var token in _buffer.Made) _parts.Add(token.Span);
            Link(word = vocabulary.Intern(_parts[first].Of(name)),
                new Entry(name, first, _buffer.Count, _buffer.Count > 1 ? _buffer.Made[1].Word : 0, value, 0));
        }
        _buffer.Clear();
        return word;
    }

    /// <summary>The same where each word is one token, as most are.</summary>
    private int AddWords(string name, int value)
    {
        int first = _parts.Count, start = 0;
        for (int gap; (gap = name.IndexOf(' ', start)) >= 0; start = gap + 1) _parts.Add(new Span(start, gap));
        _parts.Add(new Span(start, name.Length));
        int parts = _parts.Count - first, word = vocabulary.Intern(_parts[first].Of(name));
        Link(word, new Entry(name, first, parts, parts > 1 ? vocabulary.Find(_parts[first + 1].Of(name)) : 0, value, 0));
        return word;
    }

    /// <summary>ASCII letters, and single spaces between them.</summary>
    private static bool AreWords(string name)
    {
        bool space = true;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetter(c) && (space || c != ' ')) return false;
            space = c == ' ';
        }
        return !space;
    }

    /// <summary>The value of the longest name at a token and the token behind it, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(string text, ReadOnlySpan<Token> tokens, int at, int limit, out int end)
    {
        end = at;
        return _byFirst.GetValueOrDefault(tokens[at].Word) is not 0 and var first ? Longest(first, text, tokens, at, limit, ref end) : -1;
    }

    private int Longest(int next, string text, ReadOnlySpan<Token> tokens, int at, int limit, ref int end)
    {
        var entries = CollectionsMarshal.AsSpan(_entries);
        while (next != 0)
        {
            ref readonly var entry = ref entries[next];
            next = entry.Next;
            if (at + entry.Parts > limit || entry.Parts > 1 && tokens[at + 1].Word != entry.Second) continue;
            int i = 0;
            while (i < entry.Parts && Same(_parts[entry.FirstPart + i].Of(entry.Name), text.AsSpan(tokens[at + i].Start, tokens[at + i].Length))) i++;
            if (i < entry.Parts) continue;
            end = at + i;
            return entry.Value;
        }
        return -1;
    }

    private void Link(int word, Entry entry)
    {
        int index = _entries.Count, before = 0, after = _byFirst.GetValueOrDefault(word);
        while (after != 0 && _entries[after].Parts >= entry.Parts) (before, after) = (after, _entries[after].Next);
        _entries.Add(entry with { Next = after });
        if (before == 0) _byFirst[word] = index; else CollectionsMarshal.AsSpan(_entries)[before].Next = index;
    }

    private static bool Same(ReadOnlySpan<char> part, ReadOnlySpan<char> word)
    {
        if (part.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++) if (part[i] != word[i] && !(part[i] == '\'' && word[i] == '’')) return false;
        return true;
    }
}
