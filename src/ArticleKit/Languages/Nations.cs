using System.Runtime.CompilerServices;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>
/// The countries by name, adjective, people and capital, as countries.tsv lists them: what a body or an office belongs to; the longest name is found, case
/// counts. Read where they lie.
/// </summary>
internal sealed unsafe class Nations
{
    private readonly NationName* _names;
    private readonly Span* _tokens;
    private readonly char* _characters;
    private readonly ushort* _firsts;
    private readonly int _words;
    private readonly Lazy<Dictionary<string, string>> _called = new(Called);

    public Nations(Vocabulary vocabulary)
    {
        fixed (byte* data = LexiconReader.Bytes($"{vocabulary.Language}/nations.dat"))
        {
            var head = *(NationsHead*)data;
            _names = (NationName*)(data + sizeof(NationsHead));
            _tokens = (Span*)(_names + head.Names);
            _characters = (char*)(_tokens + head.Tokens);
            _firsts = (ushort*)(_characters + head.Characters);
            _words = head.Words;
        }
    }

    public (string Country, NationWord Kind) this[int value] => (new CountryCode(_names[value].Country).Letters!, (NationWord)_names[value].Kind);

    /// <summary>The country's English name.</summary>
    public string NameOf(string country) => _called.Value.GetValueOrDefault(country, country);

    /// <summary>The longest name at a token, to be read with <see cref="this[int]"/>, and the token behind it, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(string text, ReadOnlySpan<Token> tokens, int at, int limit, out int end)
    {
        end = at;
        int word = tokens[at].Word;
        return (uint)word < (uint)_words && _firsts[word + 1] != _firsts[word] ? Longest(word, text, tokens, at, limit, ref end) : -1;
    }

    private int Longest(int word, string text, ReadOnlySpan<Token> tokens, int at, int limit, ref int end)
    {
        for (int i = _firsts[word]; i < _firsts[word + 1]; i++)
        {
            int count = _names[i].Tokens, stop = at + count;
            if (stop > limit || count > 1 && tokens[at + 1].Word != _names[i].Second || !IsWritten(_tokens + _names[i].FirstToken, text, tokens[at..stop]))
                continue;
            end = stop;
            return i;
        }
        return -1;
    }

    private bool IsWritten(Span* name, string text, ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            var part = *name++;
            if (part.Length != token.Length) return false;
            for (int i = 0; i < part.Length; i++)
                if (_characters[part.Start + i] is var letter && text[token.Start + i] is var c && letter != c && !(letter == '\'' && c == '’')) return false;
        }
        return true;
    }

    private static Dictionary<string, string> Called()
    {
        var names = new Dictionary<string, string>(256);
        foreach (var row in LexiconReader.Read("any/countries.tsv")) names[row.Cell(0).ToString()] = row.Cell(2).ToString();
        return names;
    }
}
