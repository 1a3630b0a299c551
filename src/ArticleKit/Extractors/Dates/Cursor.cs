using System.Runtime.CompilerServices;
using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates;

/// <summary>A look at the tokens of one block: what is at or beyond its end reads as nothing.</summary>
internal readonly ref struct Cursor(Analysis analysis, Lexicon lexicon, int first, int end)
{
    private readonly Token[] _tokens = analysis.Tokens;
    private readonly string _text = analysis.Story.Text;
    private readonly WordClasses<DateWord> _classes = lexicon.DateWords;
    private readonly WordClasses<DateParticle> _particles = lexicon.DateParticles;
    private readonly WordClasses<TimeWord> _times = lexicon.TimeWords;

    public int First { get; } = first;
    public int End { get; } = end;
    public Calendar Calendar { get; } = lexicon.Calendar;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int i) => i >= First && i < End;

    public Token Token(int i) => Has(i) ? _tokens[i] : default;

    public ReadOnlySpan<char> Text(int i) => Has(i) ? _text.AsSpan(_tokens[i].Start, _tokens[i].Length) : default;

    public ref readonly CalendarWord Word(int i) => ref Calendar[Has(i) && _tokens[i].Kind == TokenKind.Word ? _tokens[i].Word : 0];

    /// <summary>All a token can be in a time expression.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CalendarKind Kinds(int i)
    {
        if (!Has(i)) return CalendarKind.None;
        ref readonly var token = ref _tokens[i];
        return token.Kind is TokenKind.Word ? Calendar.Kinds(token.Word) : Kinds(i, token.Kind);
    }

    private CalendarKind Kinds(int i, TokenKind kind) => kind switch
    {
        TokenKind.Number => CalendarKind.Digits | (_tokens[i].Length == 4 ? CalendarKind.FourDigits : 0) | (IsGlued(i + 1) ? CalendarKind.TouchedDigits : 0),
        TokenKind.Mark when Has(i + 1) && _tokens[i + 1].Kind is TokenKind.Number => CalendarKind.Mark,
        _ => CalendarKind.None,
    };

    public bool Is(int i, CalendarKind kind) => (Kinds(i) & kind) != 0;

    /// <summary>Whether a word of a kind is among the tokens [i, i + reach).</summary>
    public bool IsNear(int i, int reach, CalendarKind kind)
    {
        for (int near = i, stop = Math.Min(End, i + reach); near < stop; near++) if ((Kinds(near) & kind) != 0) return true;
        return false;
    }

    /// <summary>The word is of one of these classes.</summary>
    public bool Is(int i, DateWord classes) => Has(i) && _classes.Is(_tokens[i].Word, classes);

    public bool Is(int i, DateParticle classes) => Has(i) && _particles.Is(_tokens[i].Word, classes);
    public bool Is(int i, TimeWord classes) => Has(i) && _times.Is(_tokens[i].Word, classes);

    /// <summary>"an hour" behind a measure is a speed: 90 km an hour, 500 litres an hour.</summary>
    public bool IsSpeed(int i) =>
        Is(i, CalendarKind.Article)
            && Is(i + 1, CalendarKind.Unit)
            && Word(i + 1).Unit < TimeUnit.Day
            && Has(i - 1)
            && lexicon.Figures.Units.IsMeasure(_tokens[i - 1].Word, Text(i - 1));

    /// <summary>The seconds that something took, in 2:05:41, and where they end; null for anything else.</summary>
    public decimal? Took(int i, out int end) => ClockDigits.Took(_tokens, _text, lexicon, i, End, out end);

    /// <summary>A verb that a clause follows: said.</summary>
    public bool Says(int i) => Has(i) && lexicon.Words[_tokens[i].Word].Is(WordFlags.Saying);

    public bool IsPunct(int i, char c) => Has(i) && _tokens[i].Length == 1 && _text[_tokens[i].Start] == c;

    /// <summary>A hyphen inside a word: third-quarter.</summary>
    public bool IsHyphen(int i) => IsPunct(i, '-') && !_tokens[i].SpaceBefore && Has(i + 1) && !_tokens[i + 1].SpaceBefore;

    /// <summary>A hyphen or dash, with or without space.</summary>
    public bool IsDash(int i) => Has(i) && _text[_tokens[i].Start] is '-' or '–' or '—' or '~' && _tokens[i].Length <= 2;

    public bool IsGlued(int i) => Has(i) && !_tokens[i].SpaceBefore;

    public bool IsPossessive(int i) => Has(i) && _tokens[i].Kind == TokenKind.Word && _text[_tokens[i].Start] is '\'' or '’' && Text(i)[1..] is "s" or "S";

    /// <summary>The number of digits that are a year, 0 for what are none.</summary>
    public int Year(int i) => Token(i).Length == 4 && Digits(i, out int year) ? year : 0;

    /// <summary>Digits and nothing else.</summary>
    public bool Digits(int i, out int value)
    {
        value = 0;
        var text = Text(i);
        if (text.IsEmpty || text.Length > 9) return false;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }

    /// <summary>one to ninety, without what follows it.</summary>
    public bool Cardinal(int i, out int value)
    {
        var word = Number(i);
        value = (int)(word.Kind is NumberWordKind.One or NumberWordKind.Ten ? word.Value : 0);
        return word.Kind is NumberWordKind.One or NumberWordKind.Ten;
    }

    /// <summary>hundred, thousand, dozen: what multiplies the number before it.</summary>
    public bool Scale(int i, out int value)
    {
        var word = Number(i);
        bool scale = word.Kind is NumberWordKind.Hundred or NumberWordKind.Dozen || (word.Kind is NumberWordKind.Scale && word.Value is 1000 or 1_000_000);
        value = scale ? (int)word.Value : 0;
        return scale;
    }

    /// <summary>several, few, many, couple.</summary>
    public bool IsVague(int i) => Number(i).Kind is NumberWordKind.Vague || Is(i, DateParticle.Some);

    /// <summary>A number word of any sort, or a vague one.</summary>
    public bool Counts(int i) => Is(i, CalendarKind.Counts);

    private NumberWord Number(int i) => Has(i) && _tokens[i].Kind == TokenKind.Word ? lexicon.Numbers[_tokens[i].Word] : default;

    /// <summary>third, 3rd, twenty-third; next is the token after it.</summary>
    public bool Ordinal(int i, out int value, out int next)
    {
        next = i + 1;
        value = 0;
        if (!Has(i)) return false;
        if (_tokens[i].Kind == TokenKind.Number)
        {
            next = i + 2;
            return IsGlued(i + 1) && lexicon.Numbers.IsOrdinalEnding(_tokens[i + 1].Word) && Digits(i, out value);
        }
        if (_tokens[i].Kind != TokenKind.Word) return false;
        value = lexicon.Numbers.Ordinal(_tokens[i].Word);
        if (value > 0) return true;
        if (!Cardinal(i, out int tens) || tens < 20) return false;
        int unit = IsHyphen(i + 1) ? i + 2 : i + 1;
        next = unit + 1;
        int rest = Has(unit) ? lexicon.Numbers.Ordinal(_tokens[unit].Word) : 0;
        value = tens + rest;
        return rest is > 0 and < 10;
    }

    /// <summary>Whether a phrase of the calendar can begin at a token, by its word and the next; most words that begin one stand before other words.</summary>
    public bool OpensPhrase(int i)
    {
        var kinds = Kinds(i);
        return (kinds & CalendarKind.Phrase) != 0 && ((kinds & CalendarKind.PhraseAlone) != 0 || HasPhraseSecond(i + 1));
    }

    private bool HasPhraseSecond(int i) => Is(i, CalendarKind.PhraseSecond) || (Has(i) && _tokens[i].Kind is not TokenKind.Word);

    /// <summary>A calendar phrase of a kind at a token, the longest.</summary>
    public CalendarPhrase? Phrase(int i, PhraseUse use)
    {
        if (!OpensPhrase(i)) return null;
        bool more = HasPhraseSecond(i + 1);
        foreach (var phrase in lexicon.Calendar.PhrasesFrom(_tokens[i].Word))
        {
            if (!more && phrase.Words.Length > 1) continue;
            if (phrase.Use != use || i + phrase.Words.Length > End) continue;
            int k = 1;
            while (k < phrase.Words.Length
                && (_tokens[i + k].Kind == TokenKind.Word ? _tokens[i + k].Word : lexicon.Vocabulary.Find(Text(i + k))) == phrase.Words[k])
            {
                k++;
            }
            if (k == phrase.Words.Length) return phrase;
        }
        return null;
    }
}
