using System.Runtime.CompilerServices;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>A well-known body: its name as the record gives it, its type, null for what only looks like one (West Bank), and country.</summary>
internal readonly record struct KnownOrganization(string Name, SpeakerType? Type, string? Country);

/// <summary>
/// The well-known bodies of organizations.tsv and the agencies of agencies.tsv, found by any of their names, the longest first; case counts.
/// Read where they lie: parsing the list at each start took a sixth of the words' time.
/// </summary>
internal sealed unsafe class Organizations
{
    private readonly BodyEntry* _bodies;
    private readonly BodyName* _names;
    private readonly char* _characters;
    private readonly ushort* _firsts;
    private readonly int _words;

    public Organizations(Vocabulary vocabulary)
    {
        fixed (byte* data = LexiconReader.Bytes($"{vocabulary.Language}/organizations.dat"))
        {
            var head = *(OrganizationsHead*)data;
            _bodies = (BodyEntry*)(data + sizeof(OrganizationsHead));
            _names = (BodyName*)(_bodies + head.Bodies);
            _characters = (char*)(_names + head.Names);
            _firsts = (ushort*)(_characters + head.Characters);
            _words = head.Words;
            Count = head.Bodies;
        }
    }

    public int Count { get; }

    public KnownOrganization this[int body] => new(new string(_characters + _bodies[body].Name), TypeOf(body), CountryOf(body).Letters);

    public SpeakerType? TypeOf(int body) => _bodies[body].Type is > 0 and var type ? (SpeakerType)(type - 1) : null;

    public CountryCode CountryOf(int body) => new(_bodies[body].Country);

    /// <summary>Some body's name begins with the word.</summary>
    public bool Begins(int word) => (uint)word < (uint)_words && _firsts[word + 1] != _firsts[word];

    /// <summary>The body of the longest name at a token and the token behind it, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(string text, ReadOnlySpan<Token> tokens, int at, int limit, out int end)
    {
        end = at;
        int word = tokens[at].Word;
        return Begins(word) ? Longest(word, text, tokens, at, limit, ref end) : -1;
    }

    private int Longest(int word, string text, ReadOnlySpan<Token> tokens, int at, int limit, ref int end)
    {
        char second = at + 1 < limit ? text[tokens[at + 1].Start] : '\0';
        for (int i = _firsts[word]; i < _firsts[word + 1]; i++)
        {
            if (_names[i].Second != second && _names[i].Second != 0 && second < 128) continue;
            int stop = at + _names[i].Tokens;
            if (stop > limit || !IsWritten(_characters + _names[i].Start, text, tokens[at..stop])) continue;
            end = stop;
            return _names[i].Body;
        }
        return -1;
    }

    /// <summary>The tokens are the name's, whatever white space parts them.</summary>
    private static bool IsWritten(char* name, string text, ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            while (*name == ' ') name++;
            foreach (char c in text.AsSpan(token.Start, token.Length))
            {
                if (*name != c && !(*name == '\'' && c == '’') && !(c > 127 && LatinFold.Of(c) == (*name | 0x20) && *name < 128)) return false; // Féin
                name++;
            }
        }
        return *name == 0;
    }
}
