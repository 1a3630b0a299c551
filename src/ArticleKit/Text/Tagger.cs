using System.Runtime.CompilerServices;
using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>
/// Gives every token its part in the sentence in one pass from left to right: the lexicon's candidates, suffixes for unknown words, then the context chooses.
/// </summary>
internal static class Tagger
{
    /// <summary>A number in digits, and the money sign before one.</summary>
    private static readonly WordEntry Amount = new() { Tags = Tags.NumberWord, First = Tag.NumberWord };

    public static void Run(string text, Span<Token> tokens, ReadOnlySpan<Sentence> sentences, Lexicon lexicon)
    {
        foreach (var sentence in sentences)
        {
            Sentence(text, tokens[sentence.First..sentence.End], lexicon);
            TagRepairs.Run(text, tokens[sentence.First..sentence.End], lexicon);
        }
        RecurringNames.Run(tokens, sentences);
    }

    private static void Sentence(string text, Span<Token> tokens, Lexicon lexicon)
    {
        bool title = IsTitleCase(text, tokens);
        var context = new TagContext();
        var next = Candidates(text, tokens, 0, title, lexicon, out int end);
        for (int i = 0; i < tokens.Length;)
        {
            var entry = next;
            int unit = end;
            next = unit < tokens.Length ? Candidates(text, tokens, unit, title, lexicon, out end) : default;
            ref var token = ref tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                if (token.Kind == TokenKind.Mark && IsPluralPossessive(text, tokens, i)) { token.Tag = Tag.Possessive; context.After(Tag.Possessive, default); }
                else context.Pass(text, token);
                i = unit;
                continue;
            }
            var tag = IsClitic(text, token)
                ? context.Clitic(text, token, entry, next)
                : context.Choose(text, token, entry, next, unit < tokens.Length ? tokens[unit].Kind : TokenKind.Punct);
            for (; i < unit; i++) if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) tokens[i].Tag = tag;
            context.After(tag, entry);
        }
    }

    /// <summary>The candidates of the unit at a token, a word or words joined by hyphens, and where it ends.</summary>
    private static WordEntry Candidates(string text, Span<Token> tokens, int at, bool title, Lexicon lexicon, out int end)
    {
        end = at + 1;
        if (tokens.Length == 0) return default;
        ref readonly var token = ref tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            end = CompoundEnd(text, tokens, at);
            return end == at + 1 ? Amount : Compound(text, tokens, at, end, lexicon);
        }
        if (token.Kind != TokenKind.Word) return token.Kind == TokenKind.Symbol && text[token.Start] is '$' or '£' or '€' or '¥' ? Amount : default;
        if (text[token.Start] is '\'' or '’') return lexicon.Words[token.Word];
        end = CompoundEnd(text, tokens, at);
        if (end > at + 1) return Compound(text, tokens, at, end, lexicon);
        return One(text, tokens, at, title, lexicon);
    }

    private static WordEntry One(string text, Span<Token> tokens, int at, bool title, Lexicon lexicon)
    {
        ref readonly var token = ref tokens[at];
        var entry = lexicon.Words[token.Word];
        if (!token.IsCapital)
            return entry.Tags != 0
                ? entry
                : token.Word != 0 && entry.Is(WordFlags.Person | WordFlags.Group)
                    ? Noun(entry)
                    : Suffixes.Guess(text.AsSpan(token.Start, token.Length), lexicon);
        if (token.Length == 1 && text[token.Start] == 'I') return entry;
        if (entry.Can(Tag.Adverb) && entry.First == Tag.Adverb && entry.Second == Tag.Noun) return entry;
        // "the terms: They pay", "Ann Lee: Two warrants"
        if (!token.IsSentenceStart
            && !token.IsAllCaps
            && at > 0
            && tokens[at - 1].Kind == TokenKind.Punct
            && (text[tokens[at - 1].Start] is ':' or '—' or ';'
                || text[tokens[at - 1].Start] is ',' && entry.First.In(Tags.Pronoun | Tags.Wh) && at + 1 < tokens.Length && !tokens[at + 1].IsCapital)
            && entry.First.In(Tags.Pronoun | Tags.Wh | Tags.Determiner | Tags.PossessivePronoun | Tags.NumberWord))
        {
            return entry;
        }
        // Beekeepers say
        if (entry.Tags == 0 && token.IsSentenceStart && entry.Is(WordFlags.PersonPlural) && at + 1 < tokens.Length && !tokens[at + 1].IsCapital)
            return Noun(entry);
        if (!token.IsSentenceStart && !title || entry.Is(WordFlags.Nation)) return Name(entry);
        bool lower = entry.Tags != 0 && !(token.IsAllCaps && !title);
        if (!lower) return Name(entry);
        // "Will Smith", "Rose Mary": a first name before a capital
        bool closed = entry.First.In(Tags.Determiner | Tags.PossessivePronoun | Tags.Pronoun | Tags.Preposition | Tags.Subordinator | Tags.Coordinator
            | Tags.Wh | Tags.To | Tags.Adverb | Tags.NumberWord);
        bool beforeName = at + 1 < tokens.Length && tokens[at + 1].IsCapital && tokens[at + 1].IsWord;
        if (!closed && !title && beforeName && !entry.First.In(Tags.Participle | Tags.Past | Tags.Gerund)) return Name(entry);
        // Moody's said
        if (at + 2 < tokens.Length
            && tokens[at + 1] is { Length: 2, SpaceBefore: false, Kind: TokenKind.Word }
            && !entry.First.In(Tags.Pronoun | Tags.Determiner | Tags.Adverb | Tags.Wh)
            && SaysSomething(tokens, at + 2, lexicon))
        {
            return Name(entry);
        }
        if (entry.First.In(Tags.Base | Tags.Modal | Tags.Past | Tags.Noun)
            && (entry.Is(WordFlags.Given) || !entry.Is(WordFlags.Person | WordFlags.Group | WordFlags.Title | WordFlags.Cue | WordFlags.Calendar))
            && (SaysSomething(tokens, at + 1, lexicon) || SaysBehind(text, tokens, at + 1, lexicon)))
        {
            return Name(entry);
        }
        if (entry.Is(WordFlags.Given) && !entry.Is(WordFlags.GivenWeak) || entry.Is(WordFlags.FamilyFirst) && !closed) return Name(entry);
        return entry;
    }

    /// <summary>
    /// "Unite said", "Hale also said", "Costa told": a sentence's first word looks like a verb or a noun without an article, and a verb of saying follows.
    /// </summary>
    private static bool SaysSomething(Span<Token> tokens, int at, Lexicon lexicon)
    {
        if (at < tokens.Length && !tokens[at].IsCapital && lexicon.Words[tokens[at].Word].First == Tag.Adverb) at++;
        if (at >= tokens.Length || tokens[at].IsCapital) return false;
        ref readonly var entry = ref lexicon.Words[tokens[at].Word];
        if (!entry.Is(WordFlags.Saying)) return false;
        return entry.First is Tag.Past or Tag.Third
            || entry.Can(Tag.Third) && at + 1 < tokens.Length && lexicon.Words[tokens[at + 1].Word].First == Tag.Subordinator;
    }

    /// <summary>"Unite, which represents the crews, said": the same behind what stands between commas and tells of it.</summary>
    private static bool SaysBehind(string text, Span<Token> tokens, int comma, Lexicon lexicon)
    {
        const int Reach = 12;
        if (comma + 3 >= tokens.Length
            || text[tokens[comma].Start] != ','
            || tokens[comma + 1].IsCapital
            || !lexicon.Words[tokens[comma + 1].Word].First.In(Tags.Wh | Tags.Determiner))
        {
            return false;
        }
        for (int i = comma + 3; i < tokens.Length && i < comma + Reach; i++)
        {
            if (text[tokens[i].Start] == ',') return SaysSomething(tokens, i + 1, lexicon);
            if (tokens[i].Kind == TokenKind.Mark) return false;
        }
        return false;
    }

    private static WordEntry Name(WordEntry entry) => entry with { Tags = Tags.Name, First = Tag.Name, Second = Tag.None };

    private static WordEntry Noun(WordEntry entry)
    {
        var tag = entry.Is(WordFlags.PersonPlural) ? Tag.Plural : Tag.Noun;
        return entry with { Tags = tag.Bit(), First = tag };
    }

    /// <summary>state-owned, five-year-old, cease-fire, al-Adl, re-elected: the last part says what it is.</summary>
    private static WordEntry Compound(string text, Span<Token> tokens, int at, int end, Lexicon lexicon)
    {
        ref readonly var last = ref tokens[end - 1];
        if (last.Kind == TokenKind.Number)
            return new WordEntry { Tags = Tags.NumberWord | Tags.Name, First = tokens[at].IsCapital ? Tag.Name : Tag.NumberWord };
        if (last.IsCapital) return new WordEntry { Tags = Tags.Name, First = Tag.Name };
        var entry = lexicon.Words[last.Word];
        if (entry.Tags == 0) entry = Suffixes.Guess(text.AsSpan(last.Start, last.Length), lexicon);
        if (end - at == 3 && !tokens[at].IsCapital && lexicon.Words[tokens[at].Word].Is(WordFlags.Joined) && (entry.Tags & Tags.Verbal) != 0) return entry;
        if (text.AsSpan(last.Start, last.Length) is "born") return new WordEntry { Tags = Tags.Adjective, First = Tag.Adjective }; // the Lyon-born forward
        if (entry.First.In(Tags.Preposition | Tags.Adverb | Tags.Coordinator)) return Made(Tag.Noun, Tag.Adjective, entry);
        if ((entry.Tags & (Tags.Past | Tags.Participle | Tags.Gerund)) != 0 && !entry.First.In(Tags.Nominal)) return Made(Tag.Adjective, Tag.Noun, entry);
        // "Premier Cho Jung-tai"
        if (entry.First == Tag.Adjective
            && last.Length <= 3
            && at > 0
            && tokens[at] is { IsCapital: true, IsAllCaps: false }
            && tokens[at - 1] is { IsWord: true, IsCapital: true })
        {
            return Name(entry);
        }
        if (entry.First == Tag.Adjective) return Made(Tag.Adjective, Tag.Noun, entry);
        if (tokens[at].Kind == TokenKind.Number || lexicon.Words[tokens[at].Word].First == Tag.NumberWord || entry.First.In(Tags.NumberWord))
            return entry.First.In(Tags.NumberWord) ? new WordEntry { Tags = Tags.NumberWord, First = Tag.NumberWord } : Made(Tag.Adjective, Tag.Noun, entry);
        if (entry.First == Tag.Plural) return entry with { Tags = Tags.Plural };
        return Made(Tag.Noun, Tag.Adjective, entry);
    }

    private static WordEntry Made(Tag first, Tag second, WordEntry entry) => entry with { Tags = first.Bit() | second.Bit(), First = first, Second = second };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CompoundEnd(string text, Span<Token> tokens, int at) =>
        at + 2 < tokens.Length && tokens[at + 1].Kind == TokenKind.Punct && !tokens[at + 1].SpaceBefore ? Joined(text, tokens, at) : at + 1;

    private static int Joined(string text, Span<Token> tokens, int at)
    {
        int end = at + 1;
        while (end + 1 < tokens.Length
            && tokens[end].Length == 1
            && text[tokens[end].Start] is '-' or '‑'
            && !tokens[end].SpaceBefore
            && !tokens[end + 1].SpaceBefore
            && tokens[end + 1].Kind is TokenKind.Word or TokenKind.Number
            && !(text[tokens[end + 1].Start] is '\'' or '’'))
        {
            end += 2;
        }
        return end;
    }

    private static bool IsClitic(string text, in Token token) => token.Kind == TokenKind.Word && text[token.Start] is '\'' or '’';

    /// <summary>"the nations' shared border": an apostrophe after a plural's s that closes no quotation.</summary>
    private static bool IsPluralPossessive(string text, Span<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Mark
            || tokens[at].Length != 1
            || !(text[tokens[at].Start] is '\'' or '’')
            || tokens[at].SpaceBefore
            || at == 0
            || at + 1 >= tokens.Length)
        {
            return false;
        }
        if (!tokens[at + 1].SpaceBefore
            || !tokens[at + 1].IsWord
            || tokens[at - 1].End != tokens[at].Start
            || text[tokens[at].Start - 1] != 's'
            || !tokens[at - 1].Tag.In(Tags.Plural | Tags.Name))
        {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - 60; i--)
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].SpaceBefore && tokens[i].Length == 1 && text[tokens[i].Start] is '\'' or '‘') return false;
        return true;
    }

    /// <summary>A headline such as "Pakistan Recalls Envoy From Tehran" or "PAKISTAN RECALLS ENVOY": its capitals name nothing.</summary>
    public static bool IsTitleCase(string text, ReadOnlySpan<Token> tokens)
    {
        int words = 0, capitals = 0, upper = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Length < 4) continue;
            words++;
            if (token.IsCapital) capitals++;
            if (token.IsAllCaps) upper++;
        }
        bool stopped = tokens.Length > 0 && text[tokens[^1].End - 1] == '.' && upper < words;
        return words >= 4 && capitals * 10 >= words * 8 && !stopped;
    }
}
