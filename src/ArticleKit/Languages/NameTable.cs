using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>Names of one or more words with a value each: the longest that stands at a token is found; case counts.</summary>
internal sealed class NameTable(Vocabulary vocabulary)
{
    private readonly record struct Entry(string[] Parts, int Value);

    private readonly WordMap<List<Entry>> _byFirst = new();
    private readonly TokenBuffer _buffer = new();

    public void Add(string phrase, int value)
    {
        Tokenizer.Run(phrase, new Span(0, phrase.Length), vocabulary, _buffer);
        var tokens = _buffer.Take();
        if (tokens.Length == 0) return;
        string[] parts = new string[tokens.Length];
        for (int i = 0; i < parts.Length; i++) parts[i] = phrase[tokens[i].Start..tokens[i].End];
        int first = vocabulary.Intern(parts[0]);
        if (!_byFirst.TryGetValue(first, out var list)) _byFirst[first] = list = [];
        list.Add(new Entry(parts, value));
        list.Sort((a, b) => b.Parts.Length - a.Parts.Length);
    }

    /// <summary>The value of the longest phrase at a token and the token behind it, or -1.</summary>
    public int Match(string text, ReadOnlySpan<Token> tokens, int at, int limit, out int end)
    {
        end = at;
        if (tokens[at].Word == 0 || !_byFirst.TryGetValue(tokens[at].Word, out var list)) return -1;
        foreach (var entry in list)
        {
            if (at + entry.Parts.Length > limit) continue;
            int i = 0;
            while (i < entry.Parts.Length && Same(entry.Parts[i], text.AsSpan(tokens[at + i].Start, tokens[at + i].Length))) i++;
            if (i < entry.Parts.Length) continue;
            end = at + i;
            return entry.Value;
        }
        return -1;
    }

    private static bool Same(string part, ReadOnlySpan<char> word)
    {
        if (part.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++) if (part[i] != word[i] && !(part[i] == '\'' && word[i] == '’')) return false;
        return true;
    }
}
