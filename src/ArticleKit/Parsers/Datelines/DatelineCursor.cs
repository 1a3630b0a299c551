using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Datelines;

/// <summary>Steps through the head of a paragraph, piece by piece of a dateline; every Take leaves the place where it was if the piece is not there.</summary>
internal ref struct DatelineCursor(string text, int at, int end)
{
    public int At = at;
    public readonly int End = end;
    private readonly string _text = text;

    public readonly bool AtEnd => At >= End;
    public readonly char Here => At < End ? _text[At] : '\0';
    public readonly ReadOnlySpan<char> Slice(Span span) => span.Of(_text);

    /// <summary>The next characters, fewer where the head ends.</summary>
    public readonly ReadOnlySpan<char> Next(int length) => _text.AsSpan(At, Math.Clamp(End - At, 0, length));

    public void SkipBlanks() { while (At < End && char.IsWhiteSpace(_text[At])) At++; }

    /// <summary>Blanks, commas and stray full stops ("N.Y,. March 13").</summary>
    public void SkipCommas() { while (At < End && (char.IsWhiteSpace(_text[At]) || _text[At] is ',' or '.' or ';' or '}')) At++; }

    /// <summary>Letters with stops, apostrophes and hyphens among them; a stop at its end belongs to it.</summary>
    public bool TakeWord(out Span word)
    {
        int start = At, last = At;
        while (At < End)
        {
            char c = _text[At];
            if (char.IsLetter(c) || char.IsSurrogate(c)) last = ++At;
            else if (last > start && c is '.' or '\'' or '’' or '`') { At++; if (c == '.') last = At; }
            else if (last > start && c is '-' or '&' or '}' && At + 1 < End && char.IsLetter(_text[At + 1])) At++;
            else break;
        }
        At = last;
        word = new Span(start, last);
        return last > start;
    }

    /// <summary>
    /// One to three dashes of any kind, a bar or a bullet, with the blanks and stray stops around; a hyphen inside a word is none. Tight: the next word may
    /// touch it ("March 5 -President").
    /// </summary>
    public bool TakeDash(bool tight = false)
    {
        int back = At;
        SkipBlanks();
        bool apart = At > back || back == 0 || char.IsWhiteSpace(_text[back - 1]) || _text[back - 1] is ')' or ',' or '.' || char.IsDigit(_text[back - 1]);
        while (At < End && _text[At] is '.' or ',' or ':') { At++; apart = true; }
        SkipBlanks();
        int first = At;
        while (At < End && At - first < 3 && _text[At] is '-' or '–' or '—' or '―' or '_' or '‑' or '−' or '|' or '•') At++;
        bool wide = At > first && _text[first] is '–' or '—' or '―' or '_' || At - first > 1;
        if (At == first || !apart && !wide || !wide && !(tight && At > back + 1) && At < End && !char.IsWhiteSpace(_text[At])) { At = back; return false; }
        if (At < End && _text[At] is '-' or '_') { At = back; return false; }
        SkipBlanks();
        return true;
    }

    /// <summary>The end of "3rd".</summary>
    public void SkipOrdinal()
    {
        if (At + 2 < End && !char.IsLetter(_text[At + 2]) && _text.AsSpan(At, 2) is "st" or "nd" or "rd" or "th") At += 2;
    }

    /// <summary>"/TASS/", "/PRNewswire/": an agency between slashes.</summary>
    public bool TakeSlashes(out Span inside)
    {
        int back = At;
        inside = default;
        if (Here != '/') return false;
        At++;
        if (TakeAgency(out inside) && Here == '/') { At++; return true; }
        At = back;
        return false;
    }

    /// <summary>"New Delhi [India]": the country in square brackets.</summary>
    public bool TakeSquare()
    {
        int back = At;
        SkipBlanks();
        if (Here == '[')
        {
            At++;
            while (TakeWord(out _)) SkipBlanks();
            if (Here == ']') { At++; return true; }
        }
        At = back;
        return false;
    }

    /// <summary>"NEW DELHI: " - a colon and a blank.</summary>
    public bool TakeColon()
    {
        if (Here != ':' || At + 1 >= End || _text[At + 1] != ' ') return false;
        At++;
        SkipBlanks();
        return true;
    }

    /// <summary>A number of one to four digits, not part of a longer one.</summary>
    public bool TakeNumber(int digits, out int number)
    {
        int back = At;
        number = 0;
        while (At < End && char.IsAsciiDigit(_text[At])) { if (At - back >= digits) { At = back; return false; } number = number * 10 + _text[At++] - '0'; }
        return At > back;
    }

    /// <summary>"(Reuters)", "(dpa/afp)", "(CNN Business)", "(News 1st)": what stands in the round brackets, short and without a number.</summary>
    public bool TakeBrackets(out Span inside)
    {
        int back = At;
        inside = default;
        if (Here != '(') return false;
        At++;
        SkipBlanks();
        int start = At;
        while (At < End && At - start < 40 && _text[At] is not (')' or '(' or '\n') && (!char.IsDigit(_text[At]) || IsOrdinal())) At++;
        if (Here != ')' || At == start) { At = back; return false; }
        int last = At++;
        while (last > start && char.IsWhiteSpace(_text[last - 1])) last--;
        inside = new Span(start, last);
        return last > start;
    }

    /// <summary>The digit of "1st", "9News".</summary>
    private readonly bool IsOrdinal() => At + 1 < End && char.IsLetter(_text[At + 1]) && !char.IsDigit(_text[At - 1]);

    /// <summary>A known agency without brackets: "Reuter", "AAP", "The Associated Press"; the longest spelling.</summary>
    public bool TakeAgency(out Span agency)
    {
        int back = At, found = -1;
        agency = default;
        if (End - At < 2 || !Agencies.MayBegin(Next(2))) return false;
        for (int words = 0; words < 4 && TakeWord(out var word); words++)
        {
            int stop = word.End;
            while (stop > back && _text[stop - 1] == '.') stop--;
            if (Agencies.Find(_text.AsSpan(back, stop - back)) is not null) found = stop;
            if (Here != ' ') break;
            At++;
        }
        At = found > 0 ? found : back;
        agency = new Span(back, At);
        return found > 0;
    }
}
