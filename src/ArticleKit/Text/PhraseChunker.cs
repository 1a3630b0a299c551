using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>
/// Groups tagged tokens into noun phrases with heads ("Pakistan's foreign ministry", "six others", "he") and verb groups with main verbs
/// ("would not be allowed", "to return"). A noun phrase takes its possessors in; it never takes in a preposition, comma or conjunction.
/// </summary>
internal static class PhraseChunker
{
    /// <summary>
    /// In tokens; what is longer is no phrase but a list or an attack, and reading it again from each of its words would take the square of its length.
    /// </summary>
    private const int Longest = 64;

    /// <summary>What no noun phrase begins with.</summary>
    private const uint Closed = Tags.Base | Tags.Third | Tags.Past | Tags.Modal | Tags.To | Tags.Preposition | Tags.Coordinator | Tags.Subordinator | Tags.Wh
        | Tags.Interjection | Tags.Possessive;

    /// <summary>Used again for each story of a thread, but for that of a very long one.</summary>
    [ThreadStatic]
    private static List<Phrase>? t_phrases;
    private const int Kept = 1 << 16;

    public static Phrase[] Run(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, Lexicon lexicon)
    {
        var phrases = t_phrases ??= [];
        foreach (var sentence in sentences)
        {
            for (int i = sentence.First; i < sentence.End;)
            {
                ref readonly var token = ref tokens[i];
                if (token.Kind is TokenKind.Punct or TokenKind.Mark) { i++; continue; }
                Phrase phrase = default;
                int end = token.Tag.In(Closed) ? i : NounPhrase(text, tokens, i, sentence.End, lexicon, out phrase);
                if (end == i) end = VerbGroup(tokens, i, sentence.End, lexicon, out phrase);
                if (end == i) { i++; continue; }
                phrases.Add(phrase);
                i = end;
            }
        }
        Phrase[] found = [.. phrases];
        phrases.Clear();
        if (phrases.Capacity > Kept) t_phrases = null;
        return found;
    }

    private static int NounPhrase(string text, ReadOnlySpan<Token> tokens, int first, int limit, Lexicon lexicon, out Phrase phrase)
    {
        limit = Math.Min(limit, first + Longest);
        int head = -1, owner = -1, i = first;
        bool afterNumber = false;
        for (; i < limit; i++)
        {
            ref readonly var token = ref tokens[i];
            bool isWord = token.Kind is TokenKind.Word or TokenKind.Number;
            if (!isWord)
            {
                if (token.Kind == TokenKind.Symbol && text[token.Start] is '$' or '£' or '€' or '¥') continue;
                if (token.Kind == TokenKind.Symbol && text[token.Start] == '%' && afterNumber) { head = i; continue; }
                if (token.Kind == TokenKind.Symbol && text[token.Start] == '&' && head >= first && head == i - 1 && i + 1 < limit && tokens[i + 1].IsCapital)
                    continue;
                if (token.Kind == TokenKind.Punct
                    && !token.SpaceBefore
                    && i > first
                    && text[token.Start] is '-' or '‑'
                    && i + 1 < limit
                    && !tokens[i + 1].SpaceBefore)
                {
                    continue;
                }
                if (token.Kind == TokenKind.Mark
                    && token.Tag != Tag.Possessive
                    && head < 0
                    && i > first
                    && token.SpaceBefore
                    && i + 1 < limit
                    && tokens[i + 1].IsWord)
                {
                    continue;
                }
            }
            if (head == i - 1 && i > first && tokens[head].Tag == Tag.Name && IsSeat(text, tokens, i, limit))
            {
                if (token.Kind == TokenKind.Punct) i++;
                continue;
            }
            if (!isWord && token.Tag != Tag.Possessive) break;
            bool glued = i > first && !token.SpaceBefore && tokens[i - 1].Kind == TokenKind.Punct;
            var tag = token.Tag;
            if (tag == Tag.Pronoun) { if (i == first) { head = i; i++; } break; }
            // "Vatican spokesman the Rev. Ann Lee"
            if (tag == Tag.Determiner
                && i > first
                && head == i - 1
                && i + 2 < limit
                && tokens[i + 2].Tag == Tag.Name
                && lexicon.NameWords.Is(tokens[i + 1].Word, NameWord.Articled)
                && lexicon.Words[tokens[head].Word].Is(WordFlags.Person))
            {
                continue;
            }
            if (tag.In(Tags.Determiner | Tags.PossessivePronoun)
                && i > first
                && !(head < 0 && (tokens[i - 1].Tag.In(Tags.Determiner | Tags.NumberWord) || tokens[i - 1].Tag == Tag.Possessive && tag == Tag.Determiner)))
            {
                break;
            }
            if (tag == Tag.Possessive) { if (head < 0) break; (owner, head) = (head, -1); continue; }
            if (tag.In(Tags.Nominal))
            {
                bool time = IsSteppedTime(tokens, i, limit, lexicon);
                if (time && i == first) { phrase = new Phrase(PhraseKind.Noun, first, i + 2, i + 1); return i + 2; }
                if (time && head == i - 1) break;
                head = i;
                afterNumber = false;
                continue;
            }
            if (tag.In(Tags.NumberWord))
            {
                if (head >= 0 && !tokens[head].Tag.In(Tags.NumberWord | Tags.Name) && !glued) break;
                if (head < 0 || tokens[head].Tag == Tag.NumberWord || glued) head = i;
                afterNumber = true;
                continue;
            }
            if (tag == Tag.Adjective
                && head >= first
                && head == i - 1
                && tokens[head].Tag == Tag.Name
                && i + 1 < limit
                && tokens[i + 1].Tag.In(Tags.Noun | Tags.Plural)
                && IsDemonym(text, tokens[head]))
            {
                continue;
            }
            if (tag == Tag.Adjective && head >= first && head == i - 1 && tokens[head].Tag == Tag.Name && IsPost(tokens, first, i, limit, lexicon)) continue;
            if (tag == Tag.Adjective && head == i - 1 && i > first && IsLettered(tokens, first, i, limit, lexicon)) continue;
            if (tag == Tag.Coordinator && head < 0 && i > first && tokens[i - 1].Tag == Tag.Adjective && i + 1 < limit && tokens[i + 1].Tag == Tag.Adjective)
                continue;
            if (tag.In(Tags.Adjective | Tags.Determiner | Tags.PossessivePronoun) && (head < 0 || glued || tokens[head].Tag == Tag.NumberWord)) continue;
            if (tag.In(Tags.Participle | Tags.Gerund) && (head < 0 || glued || tokens[head].Tag == Tag.NumberWord) && NounFollows(tokens, i + 1, limit))
            {
                if (i == first && tag == Tag.Gerund) break;
                if (i == first && tag == Tag.Participle && IsJoinedVerb(tokens, i, lexicon)) break;
                if (i == first
                    && tag == Tag.Participle
                    && i > 0
                    && tokens[i - 1].Tag.In(Tags.Verbal)
                    && (lexicon.Words[tokens[i - 1].Word].Is(WordFlags.Be | WordFlags.Have)
                        || tokens[i - 1] is { Tag: Tag.Third, Length: 2, SpaceBefore: false }))
                {
                    break;
                }
                continue;
            }
            if (tag == Tag.Adverb
                && (head < 0 || tokens[head].Tag == Tag.NumberWord)
                && i + 1 < limit
                && i >= first
                && tokens[i + 1].Tag.In(Tags.Adjective | Tags.NumberWord | Tags.Participle)
                && (i > first || tokens[i + 1].Tag != Tag.Participle)
                && !lexicon.Words[token.Word].Can(Tag.Preposition))
            {
                continue;
            }
            break;
        }
        phrase = default;
        if (head < 0 && owner >= first && tokens[owner].Tag == Tag.Name && i == owner + 2)
        {
            // Moody's said
            if (i < limit && tokens[i].Tag.In(Tags.Past | Tags.Third) && lexicon.Words[tokens[i].Word].Is(WordFlags.Saying))
            {
                phrase = new Phrase(PhraseKind.Noun, first, i, owner);
                return i;
            }
            if (owner > first) head = owner; // at St Ann's
        }
        if (head < 0)
        {
            // "these", "the wounded", "many": a determiner or adjective that stands for its noun
            if (i > first
                && tokens[first].Tag == Tag.Determiner
                && (tokens[i - 1].Tag is Tag.Participle or Tag.Adjective || i == first + 1 && !lexicon.Words[tokens[first].Word].Is(WordFlags.Article)))
            {
                head = i - 1;
            }
            else return first;
        }
        int end = head + 1;
        phrase = new Phrase(PhraseKind.Noun, first, end, head);
        return end;
    }

    /// <summary>"half of GOP primary voters": the letters of a body before an adjective and a noun for people, where no verb takes them.</summary>
    private static bool IsLettered(ReadOnlySpan<Token> tokens, int first, int i, int limit, Lexicon lexicon) =>
        tokens[i - 1] is { Tag: Tag.Name, IsAllCaps: true, Length: > 1 }
            && i + 1 < limit
            && tokens[i + 1].Tag.In(Tags.Plural | Tags.Noun)
            && lexicon.Words[tokens[i + 1].Word].Is(WordFlags.Person)
            && (first == 0 || tokens[first - 1].Tag.In(Tags.Preposition | Tags.Coordinator) || !tokens[first - 1].IsWord);

    /// <summary>"had denied murder but admitted manslaughter": behind a conjunction the participle of saying shares the auxiliary before.</summary>
    private static bool IsJoinedVerb(ReadOnlySpan<Token> tokens, int i, Lexicon lexicon)
    {
        const int Reach = 10;
        if (i < 3 || tokens[i - 1].Tag != Tag.Coordinator || !lexicon.Words[tokens[i].Word].Is(WordFlags.Saying)) return false;
        for (int j = i - 2; j > 0 && i - j < Reach && tokens[j].IsWord; j--)
            if (tokens[j].Tag == Tag.Participle && lexicon.Words[tokens[j - 1].Word].Is(WordFlags.Have)) return true;
        return false;
    }

    /// <summary>"TWA last week": a time behind a noun is a phrase of its own.</summary>
    private static bool IsSteppedTime(ReadOnlySpan<Token> tokens, int i, int limit, Lexicon lexicon)
    {
        if (i + 1 >= limit
            || tokens[i] is { IsCapital: true, IsSentenceStart: false }
            || !lexicon.Words[tokens[i].Word].Is(WordFlags.Calendar)
            || !lexicon.Words[tokens[i + 1].Word].Is(WordFlags.Calendar))
        {
            return false;
        }
        return (lexicon.Calendar.Kinds(tokens[i].Word) & CalendarKind.Step) != 0
            && (lexicon.Calendar.Kinds(tokens[i + 1].Word) & (CalendarKind.Unit | CalendarKind.Part | CalendarKind.Season | CalendarKind.Month
                | CalendarKind.Weekday)) != 0
            && !(i + 2 < limit && tokens[i + 2].Tag == Tag.Possessive);
    }

    /// <summary>
    /// "the San Jose-based chipmaker", "the San Jose, California-based company": the rest of where a body has its seat, from its last name or the comma before
    /// that on.
    /// </summary>
    private static bool IsSeat(string text, ReadOnlySpan<Token> tokens, int i, int limit)
    {
        if (tokens[i].Kind == TokenKind.Punct && text[tokens[i].Start] == ',') i++;
        return i + 2 < limit
            && tokens[i].Tag == Tag.Adjective
            && tokens[i].IsCapital
            && tokens[i + 1].Kind == TokenKind.Punct
            && !tokens[i + 1].SpaceBefore
            && text[tokens[i + 1].Start] is '-' or '‑'
            && NounFollows(tokens, i + 1, limit);
    }

    /// <summary>"Harbour Co. chief executive Ann Lee": between a body and a name stands what somebody is; but not "In Porto former mayor Ann Lee".</summary>
    private static bool IsPost(ReadOnlySpan<Token> tokens, int first, int i, int limit, Lexicon lexicon)
    {
        const int Longest = 4;
        if (first > 0 && tokens[first - 1] is { Tag: Tag.Preposition, IsCapital: true }) return false;
        for (int j = i; j + 1 < limit && j - i < Longest; j++)
        {
            if (tokens[j].IsCapital || !tokens[j].Tag.In(Tags.Adjective | Tags.Noun)) return false;
            if (tokens[j].Tag == Tag.Noun && tokens[j + 1].Tag == Tag.Name && lexicon.Words[tokens[j].Word].Is(WordFlags.Person)) return true;
        }
        return false;
    }

    /// <summary>Looks like a word for a people: Iranian, British, Swiss, Iraqi.</summary>
    private static bool IsDemonym(string text, in Token token)
    {
        var word = text.AsSpan(token.Start, token.Length);
        return word.EndsWith("an")
            || word.EndsWith("sh")
            || word.EndsWith("ese")
            || word.EndsWith("i")
            || word.EndsWith("ch")
            || word.EndsWith("ss")
            || word.EndsWith("ek")
            || word.EndsWith("ic")
            || word.EndsWith("U.S.")
            || word is "US" or "UN" or "EU" or "UK" or "U.N.";
    }

    private static bool NounFollows(ReadOnlySpan<Token> tokens, int i, int limit)
    {
        for (int n = 0; i < limit && n < 4; i++, n++)
        {
            if (tokens[i].Kind == TokenKind.Punct && !tokens[i].SpaceBefore || tokens[i].Kind == TokenKind.Symbol) continue;
            if (tokens[i].Tag.In(Tags.Nominal)) return true;
            if (!tokens[i].Tag.In(Tags.Adjective | Tags.Participle | Tags.NumberWord)) return false;
        }
        return false;
    }

    private static int VerbGroup(ReadOnlySpan<Token> tokens, int first, int limit, Lexicon lexicon, out Phrase phrase)
    {
        phrase = default;
        limit = Math.Min(limit, first + Longest);
        if (!tokens[first].Tag.In(Tags.Verbal | Tags.Modal | Tags.To)) return first;
        int main = -1, be = -1, last = first;
        bool negated = false, open = true;
        for (int i = first; i < limit && open; i++)
        {
            var tag = tokens[i].Tag;
            if (!tokens[i].IsWord) break;
            ref readonly var entry = ref lexicon.Words[tokens[i].Word];
            if (tag == Tag.Adverb)
            {
                if (i == first
                    || main >= 0 && !lexicon.Words[tokens[main].Word].Is(WordFlags.Be | WordFlags.Have | WordFlags.Do) && tokens[main].Tag != Tag.Modal)
                {
                    break;
                }
                negated |= entry.Is(WordFlags.Negation);
                continue;
            }
            if (tag.In(Tags.Modal | Tags.To))
            {
                if (main >= 0 && tag == Tag.Modal || main >= 0 && tokens[main].Tag != Tag.Modal) break;
                negated |= entry.Is(WordFlags.Negation);
                main = i;
                last = i + 1;
                continue;
            }
            if (!tag.In(Tags.Verbal)) break;
            if (main >= 0 && !Carries(tokens[main], lexicon)) break;
            if (main >= 0 && tag.In(Tags.Past | Tags.Third)) break;
            negated |= entry.Is(WordFlags.Negation);
            main = i;
            last = i + 1;
            if (entry.Is(WordFlags.Be)) be = i;
            else open = entry.Is(WordFlags.Have | WordFlags.Do);
        }
        if (main < 0 || last == first || tokens[main].Tag.In(Tags.To)) return first;
        bool passive = tokens[main].Tag == Tag.Participle && be >= 0 && be < main;
        phrase = new Phrase(PhraseKind.Verb, first, last, main) { Passive = passive, Negated = negated };
        return last;
    }

    /// <summary>An auxiliary that a further verb may follow.</summary>
    private static bool Carries(in Token token, Lexicon lexicon) =>
        token.Tag.In(Tags.Modal | Tags.To)
            || lexicon.Words[token.Word].Is(WordFlags.Be | WordFlags.Have | WordFlags.Do)
            || (token.Word == 0 && token.Tag == Tag.Third)
            || token.Length == 2 && token.Tag == Tag.Third;
}
