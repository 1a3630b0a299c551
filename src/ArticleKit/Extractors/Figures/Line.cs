using System.Runtime.CompilerServices;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>The tokens [First, End) of one sentence, with look-ups that give nothing outside it.</summary>
internal sealed class Line(Analysis analysis, Lexicon lexicon, Sentence sentence, string? country, Unit? dollar)
{
    public Analysis Analysis { get; } = analysis;
    public Lexicon Lexicon { get; } = lexicon;
    public FigureWords Words { get; } = lexicon.Figures;
    public Sentence Sentence { get; } = sentence;

    /// <summary>The country the story is told from.</summary>
    public string? Country { get; } = country;

    /// <summary>What "$" and "dollars" mean in the story where they are not the United States'.</summary>
    public Unit? Dollar { get; } = dollar;
    public int First { get; } = sentence.First;
    public int End { get; } = sentence.End;
    public string Story { get; } = analysis.Story.Text;

    private readonly Token[] _tokens = analysis.Tokens;

    /// <summary>The phrase found last: the next is mostly that one or the one before.</summary>
    private int _phrase = -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int i) => i >= First && i < End;
    public Token this[int i] => Has(i) ? _tokens[i] : default;

    /// <summary>The token's text; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Text(int i) => Has(i) ? Analysis.Word(i) : default;
    public int Word(int i) => Has(i) ? _tokens[i].Word : 0;
    public bool IsWord(int i) => Has(i) && _tokens[i].Kind == TokenKind.Word;
    public bool IsNumber(int i) => Has(i) && _tokens[i].Kind == TokenKind.Number;

    /// <summary>No white space between this token and the one before.</summary>
    public bool Glued(int i) => Has(i) && i > First && !_tokens[i].SpaceBefore;
    public bool Capital(int i) => Has(i) && _tokens[i].IsCapital;
    public bool AllCaps(int i) => Has(i) && _tokens[i].IsAllCaps;
    public WordEntry Entry(int i) => Has(i) ? Lexicon.Words[_tokens[i].Word] : default;
    public Tag TagOf(int i) => Has(i) ? _tokens[i].Tag : Tag.None;

    public bool Is(int i, char c) => Has(i) && _tokens[i].Length == 1 && Story[_tokens[i].Start] == c;
    public bool Is(int i, FigureWord classes) => Has(i) && Words.Classes.Is(_tokens[i].Word, classes);
    public bool Is(int i, UnitWord classes) => Has(i) && Words.UnitClasses.Is(_tokens[i].Word, classes);
    public bool Is(int i, FigureParticle classes) => Has(i) && Words.Particles.Is(_tokens[i].Word, classes);
    public bool Is(int i, MeasuredWord classes) => Has(i) && Words.Measured.Is(_tokens[i].Word, classes);
    public bool Is(int i, CasualtyWord classes) => Has(i) && Words.Casualties.Is(_tokens[i].Word, classes);

    public bool Calendar(int i, CalendarKind kinds) => (Lexicon.Calendar.Kinds(Word(i)) & kinds) != 0;

    /// <summary>A hyphen, minus or dash of one character.</summary>
    public bool IsDash(int i) => Has(i) && _tokens[i].Length == 1 && Story[_tokens[i].Start] is '-' or '–' or '—' or '−' or '‐' or '‑';

    /// <summary>A hyphen between two words: this token touches both its neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Joins(int i) => Has(i) && _tokens[i].Kind == TokenKind.Punct && IsHyphen(i);

    private bool IsHyphen(int i) => _tokens[i].Length == 1 && Story[_tokens[i].Start] is '-' or '‐' or '‑' && Glued(i) && Glued(i + 1);

    /// <summary>The first token that starts at or after an offset.</summary>
    public int From(int i, int offset)
    {
        while (i < End && _tokens[i].Start < offset) i++;
        return i;
    }

    /// <summary>The phrase a token stands in.</summary>
    public Phrase? PhraseAt(int i)
    {
        if (!Has(i)) return null;
        var phrases = Analysis.Phrases;
        for (int near = _phrase; near >= 0 && near >= _phrase - 1 && near < phrases.Length; near--)
            if (phrases[near].First <= i && i < phrases[near].End) return phrases[_phrase = near];
        int low = 0, high = phrases.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (phrases[middle].End <= i) low = middle + 1;
            else if (phrases[middle].First > i) high = middle - 1;
            else return phrases[_phrase = middle];
        }
        return null;
    }

    public Span Cover(int first, int end) => Analysis.Cover(first, end);

}
