using System.Text;
using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>What the name rules ask of a story's tokens.</summary>
internal sealed class NameText(Analysis analysis, Lexicon lexicon)
{
    public Analysis Analysis => analysis;
    public Lexicon Lexicon => lexicon;

    public Token[] Tokens { get; } = analysis.Tokens;

    /// <summary>What is known of the word; of nothing before the first and behind the last.</summary>
    public ref readonly WordEntry Entry(int token) => ref lexicon.Words[NumberOf(token)];

    private int NumberOf(int token) => (uint)token < (uint)Tokens.Length ? Tokens[token].Word : 0;

    public ReadOnlySpan<char> Word(int token) => analysis.Word(token);

    /// <summary>The text of tokens [first, end) with white space folded to one space.</summary>
    public string Slice(int first, int end)
    {
        if (end == first + 1) return analysis.Word(first).ToString();
        var tokens = analysis.Tokens;
        int start = tokens[first].Start, stop = tokens[end - 1].End;
        var text = analysis.Story.Text.AsSpan(start, stop - start);
        if (text.IndexOfAny('\n', '\r', '\u00A0') < 0 && text.IndexOf("  ") < 0) return text.ToString();
        var folded = new StringBuilder(text.Length);
        for (int i = first; i < end; i++)
        {
            if (i > first && tokens[i].SpaceBefore) folded.Append(' ');
            folded.Append(analysis.Word(i));
        }
        return folded.ToString();
    }

    /// <summary>The same without what stands in marks: Dwayne "The Rock" Johnson.</summary>
    public string WithoutNickname(int first, int end)
    {
        int open = first;
        while (open < end && Tokens[open].Kind != TokenKind.Mark) open++;
        int close = open + 1;
        while (close < end && Tokens[close].Kind != TokenKind.Mark) close++;
        return close >= end - 1 || open == first ? Slice(first, end) : $"{Slice(first, open)} {Slice(close + 1, end)}";
    }

    public bool Is(int token, char c) => (uint)token < (uint)Tokens.Length && Tokens[token].Length == 1 && analysis.Story.Text[Tokens[token].Start] == c;

    /// <summary>The word is of one of these classes.</summary>
    public bool Is(int token, NameWord classes) => lexicon.NameWords.Is(NumberOf(token), classes);

    public bool Is(int token, BodyWord classes) => lexicon.BodyWords.Is(NumberOf(token), classes);

    /// <summary>The word is of one of these classes and written as names are, with a capital and small letters: Court, not court or COURT.</summary>
    public bool IsNamed(int token, BodyWord classes) => Is(token, classes) && Tokens[token] is { IsCapital: true, IsAllCaps: false };

    /// <summary>The word is of one of these classes and has a small first letter.</summary>
    public bool IsSmall(int token, BodyWord classes) => Is(token, classes) && !Tokens[token].IsCapital;

    public bool IsSmall(int token, NameWord classes) => Is(token, classes) && !Tokens[token].IsCapital;

    /// <summary>Closes an age in words: 34-year-old.</summary>
    public bool IsOld(int token) => lexicon.Cues.Is(NumberOf(token), QuoteWord.Aged) && !Tokens[token].IsCapital;

    /// <summary>The small letters that make the digits before them an ordinal: 9th.</summary>
    public bool IsOrdinalEnding(int token) => lexicon.Numbers.IsOrdinalEnding(Tokens[token].Word) && !Tokens[token].IsCapital;

    /// <summary>Where a body's name ends without its legal form; its end where it has none.</summary>
    public int StemEnd(int first, int end)
    {
        while (end > first + 1 && (Is(end - 1, NameWord.LegalForm) || Is(end - 1, ','))) end--;
        return end;
    }

    /// <summary>Behind the first word of a body's name nothing but what it makes and its legal form: Norvik Electronics Inc.</summary>
    public bool IsOfLine(int first, int end)
    {
        for (int i = first + 1; i < end; i++) if (!IsNamed(i, BodyWord.Line | BodyWord.Concern) && !Is(i, NameWord.LegalForm)) return false;
        return end > first + 1;
    }

    public bool IsPossessive(int token) => (uint)token < (uint)Tokens.Length && Tokens[token].Tag == Tag.Possessive;

    /// <summary>A capitalised word that the sentence's start does not explain.</summary>
    public bool IsName(int token)
    {
        if ((uint)token >= (uint)Tokens.Length) return false;
        ref readonly var at = ref Tokens[token];
        return at.Tag == Tag.Name && at.IsCapital && at.IsWord;
    }

    public bool IsHyphen(int token) => token > 0 && token + 1 < Tokens.Length && Tokens[token].Kind == TokenKind.Punct && Joins(token);

    private bool Joins(int token)
    {
        ref readonly var at = ref Tokens[token];
        ref readonly var next = ref Tokens[token + 1];
        return at is { Length: 1, SpaceBefore: false }
            && analysis.Story.Text[at.Start] is '-' or '‑'
            && next is { SpaceBefore: false, Kind: TokenKind.Word or TokenKind.Number };
    }

    /// <summary>The token behind the word at a token and the words that hyphens join to it.</summary>
    public int UnitEnd(int token, int limit)
    {
        int end = token + 1;
        while (end + 1 < limit && IsHyphen(end)) end += 2;
        return end;
    }

    public bool IsCalendar(int token)
    {
        ref readonly var entry = ref Entry(token);
        return entry is { First: Tag.Adverb, Second: Tag.Noun } || IsOf(token, CalendarKind.Month);
    }

    /// <summary>"last week", "this summer": a time in two words that ends here.</summary>
    public bool IsSteppedTime(int token) =>
        token > 0 && IsOf(token, CalendarKind.Unit | CalendarKind.Part | CalendarKind.Season) && IsOf(token - 1, CalendarKind.Step);

    private bool IsOf(int token, CalendarKind kinds) =>
        Entry(token).Is(WordFlags.Calendar) && (lexicon.Calendar.Kinds(analysis.Tokens[token].Word) & kinds) != 0;

    /// <summary>A noun for one person, written small or as a title.</summary>
    public bool IsPersonNoun(int token) => Entry(token).Is(WordFlags.Person) && Tokens[token].IsWord;

    public bool IsTitle(int token) => Entry(token).Is(WordFlags.Title) && Tokens[token].IsCapital && Tokens[token].IsWord;

    /// <summary>The words of Democratic Republic of the Congo.</summary>
    private const int Longest = 6;

    /// <summary>The country that the word or words ending right before a token name; null where they name none.</summary>
    public string? CountryBefore(int token, int limit, out int first, out NationWord kind)
    {
        for (int n = Longest; n >= 1; n--)
        {
            first = token - n;
            if (first < limit || n > 3 && !Tokens[first].IsCapital) continue;
            int value = lexicon.Nations.Match(analysis.Story.Text, analysis.Tokens, first, token, out int end);
            if (value < 0 || end != token) continue;
            kind = lexicon.Nations[value].Kind;
            return lexicon.Nations[value].Country;
        }
        first = token;
        kind = NationWord.Name;
        return null;
    }

    public string? CountryAt(int token, int limit, out int end, out NationWord kind)
    {
        kind = NationWord.Name;
        end = token;
        if (token >= limit) return null;
        int value = lexicon.Nations.Match(analysis.Story.Text, analysis.Tokens, token, limit, out end);
        if (value < 0) return null;
        kind = lexicon.Nations[value].Kind;
        return lexicon.Nations[value].Country;
    }
}
