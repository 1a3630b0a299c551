using ArticleKit.Extractors.Names;
using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>What stands between commas and describes the name before: a doctor · 45 · who runs it · Ohio.</summary>
internal sealed class Asides(Analysis analysis, Lexicon lexicon)
{
    /// <summary>What stands after a comma and may describe the name before it: a number, the head of something, a party, a place.</summary>
    public bool IsAside(Frame frame, int comma, int first)
    {
        if (comma == 0) return false;
        var part = frame.Parts[first];
        var tokens = analysis.Tokens;
        if (tokens[part.Head].Tag is Tag.Pronoun || IsTextThatSays(frame, first)) return false;
        // in St. Clairsville, Ohio, 62-year-old Ann Lee said
        if (tokens[part.First].Kind == TokenKind.Number) return tokens[part.Head].Tag != Tag.Name || part.Head == part.First;
        bool determined = lexicon.Cues.Is(tokens[part.First].Word, QuoteWord.Describing);
        if (tokens[part.Head].Tag == Tag.Name && !determined) return false;
        // Ann Lee, HB managing director said
        bool lower = !tokens[part.First].IsCapital || IsPost(part) && tokens[part.Head] is { IsCapital: false, Tag: Tag.Noun };
        for (int i = comma - 1; i >= 0 && comma - i < 8; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Preposition or PartKind.To
                || frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false } && frame.HasFinite && i < comma - 1)
            {
                return false;
            }
            if (frame.Parts[i].Kind != PartKind.Noun) continue;
            int joined = i;
            while (joined > 1 && frame.Parts[joined - 1].Kind == PartKind.Coordinator && frame.Parts[joined - 2].Kind == PartKind.Noun) joined -= 2;
            if (joined > 0 && frame.Parts[joined - 1].Kind is PartKind.Preposition or PartKind.To) { i = joined - 1; continue; }
            if (frame.Is(i - 1, PartKind.Noun) && Subjects.IsTime(analysis, lexicon, frame.Parts[i])) continue;
            if (frame.Is(i - 1, PartKind.Comma)
                && frame.Is(i - 2, PartKind.Noun)
                && i > 2
                && frame.Parts[i - 3].Kind is PartKind.Preposition or PartKind.To or PartKind.Verb
                && tokens[frame.Parts[i].Head].Tag == Tag.Name)
            {
                i -= 3;
                continue;
            }
            return (determined || lower) && (tokens[frame.Parts[i].Head].IsCapital || lexicon.Cues.Is(tokens[part.First].Word, QuoteWord.A));
        }
        return false;
    }

    /// <summary>Ahead of Ann Lee, a story by the paper says: no comma stands between the text and its verb.</summary>
    private bool IsTextThatSays(Frame frame, int noun)
    {
        const int Reach = 6;
        int head = analysis.Tokens[frame.Parts[noun].Head].Word;
        if (lexicon.Cues.Noun(head) is not { Document: true } && !lexicon.Cues.Is(head, QuoteWord.Work)) return false;
        int at = noun + 1;
        while (at < frame.Parts.Length && at - noun < Reach && frame.Parts[at].Kind is PartKind.Preposition or PartKind.Noun) at++;
        return frame.Is(at, PartKind.Verb) && frame.Parts[at] is { Gerund: false, Infinitive: false };
    }

    /// <summary>
    /// Ann Lee, Harbour's head of safety, security and ports, said: the name that a description between it and the comma before a verb belongs to; -1 where
    /// none is.
    /// </summary>
    public int Described(Frame frame, int close, int stop)
    {
        var parts = frame.Parts;
        if (frame.Is(close - 1, PartKind.Noun)
            && frame.Is(close - 2, PartKind.Comma)
            && analysis.Tokens[parts[close - 1].Head].Tag == Tag.Name
            && !IsPost(parts[close - 1]))
        {
            return -1;
        }
        for (int i = close - 1; i > stop; i--)
        {
            if (parts[i].Kind == PartKind.Verb && !(frame.Is(i - 1, PartKind.Coordinator) && parts[i].End == parts[i].First + 1)
                || parts[i].Kind is PartKind.Run or PartKind.Stop or PartKind.Colon or PartKind.Who or PartKind.That or PartKind.Subordinator or PartKind.Wh)
            {
                return -1;
            }
            if (parts[i].Kind != PartKind.Comma || !frame.Is(i - 1, PartKind.Noun) || analysis.Tokens[parts[i - 1].Head].Tag != Tag.Name) continue;
            if (frame.Is(i - 2, PartKind.Preposition)
                || frame.Is(i - 2, PartKind.To)
                || analysis.Tokens[parts[i - 1].First].Tag == Tag.Determiner
                || IsPost(parts[i - 1]))
            {
                continue;
            }
            if (frame.Is(i - 2, PartKind.Comma)
                && frame.Is(i - 3, PartKind.Noun)
                && analysis.Tokens[parts[i - 3].Head].Tag == Tag.Name
                && !Subjects.IsTime(analysis, lexicon, parts[i - 3])
                && (frame.Is(i - 4, PartKind.Preposition) || frame.Is(i - 4, PartKind.To)))
            {
                return -1;
            }
            int opening = i + 1;
            while (frame.Is(opening, PartKind.Adverb)) opening++;
            return IsPost(parts[opening]) ? FirstJoined(frame, i - 1, stop) : -1;
        }
        return -1;
    }

    /// <summary>Ann Lee, the mayor, and Bo Ek, a pilot, said · Ann Lee and Bo Ek, both pilots, said: the first of the names.</summary>
    private int FirstJoined(Frame frame, int noun, int stop)
    {
        if (!frame.Is(noun - 1, PartKind.Coordinator)) return noun;
        if (frame.Is(noun - 2, PartKind.Noun))
            return analysis.Tokens[frame.Parts[noun - 2].Head].Tag == Tag.Name && !frame.Is(noun - 3, PartKind.Preposition) ? noun - 2 : noun;
        return frame.Is(noun - 2, PartKind.Comma) && Described(frame, noun - 2, stop) is >= 0 and int first ? first : noun;
    }

    /// <summary>the firm's vice president for sales and marketing: the noun of a description that ends before a comma; -1 where it is none.</summary>
    public int PostBefore(Frame frame, int comma)
    {
        const int Reach = 8;
        for (int i = comma - 1; i >= 0 && comma - i < Reach; i--)
        {
            if (frame.Parts[i].Kind is not (PartKind.Noun or PartKind.Preposition or PartKind.Coordinator or PartKind.Adjective)) return -1;
            if (frame.Is(i, PartKind.Noun) && IsPost(frame.Parts[i])) return i;
        }
        return -1;
    }

    /// <summary>What somebody is: CEO, Harbour's head, the mayor, now 60, himself, Ph.D.</summary>
    public bool IsPost(Part part)
    {
        if (part.Kind != PartKind.Noun) return false;
        ref readonly var head = ref analysis.Tokens[part.Head];
        var word = analysis.Word(part.Head);
        if (head.Tag == Tag.Pronoun) return word.EndsWith("self", StringComparison.Ordinal);
        if (head.Kind == TokenKind.Number || head.Tag == Tag.NumberWord) return true;
        return lexicon.Words[head.Word].Is(WordFlags.Person | WordFlags.Title) || part.End == part.First + 1 && PostNominals.Is(word);
    }

    /// <summary>
    /// in Columbus, Ohio, said · Ann Lee, editor of the city's paper, The Post, said: a lone name after a comma and a place, or what has a name. Not so in one
    /// of its keepers, Ann Lee, said.
    /// </summary>
    public bool IsPlaceAside(Frame frame, int comma, int candidate)
    {
        var part = frame.Parts[candidate];
        return candidate == comma + 1
            && analysis.Tokens[part.First].Tag != Tag.Determiner
            && frame.Is(candidate + 1, PartKind.Comma)
            && part.End - part.First <= 2
            && analysis.Tokens[part.Head].Tag == Tag.Name
            && frame.Is(comma - 1, PartKind.Noun)
            && (analysis.Tokens[frame.Parts[comma - 1].First].Tag != Tag.Determiner || HasName(frame, comma - 1))
            && (analysis.Tokens[frame.Parts[comma - 1].Head].IsCapital || HasName(frame, comma - 1))
            && (frame.Is(comma - 2, PartKind.Preposition) || frame.Is(comma - 2, PartKind.To));
    }

    /// <summary>an adviser to its leader, Ann Lee, said: the adviser, and not the one whose he is; -1 where there is none.</summary>
    public int IsAttendant(Frame frame, int comma, int candidate)
    {
        int close = candidate + 1;
        while (frame.Is(close, PartKind.Preposition) && frame.Is(close + 1, PartKind.Noun)) close += 2;
        // a spokesman for his order, the Sisters of Mercy, said
        if (frame.Is(close, PartKind.Comma)
            && frame.Is(comma - 1, PartKind.Noun)
            && analysis.Tokens[frame.Parts[comma - 1].First].Tag == Tag.PossessivePronoun
            && !IsPost(frame.Parts[comma - 1])
            && frame.Is(comma - 2, PartKind.Preposition)
            && frame.Is(comma - 3, PartKind.Noun)
            && IsBody(frame.Parts[candidate])
            && analysis.Tokens[frame.Parts[comma - 3].Head] is { IsCapital: false } holder
            && lexicon.Words[holder.Word].Is(WordFlags.Person))
        {
            return comma - 3;
        }
        if (analysis.Tokens[frame.Parts[candidate].Head].Tag != Tag.Name
            || !frame.Is(candidate + 1, PartKind.Comma)
            || !frame.Is(comma - 1, PartKind.Noun)
            || !IsPost(frame.Parts[comma - 1])
            || !(frame.Is(comma - 2, PartKind.To) || frame.Is(comma - 2, PartKind.Preposition))
            || !frame.Is(comma - 3, PartKind.Noun))
        {
            return -1;
        }
        var whose = frame.Parts[comma - 3];
        return lexicon.NameWords.Is(analysis.Tokens[whose.Head].Word, NameWord.Attendant)
            || frame.Is(comma - 2, PartKind.To)
                && analysis.Tokens[whose.Head] is { IsCapital: false }
                && lexicon.Words[analysis.Tokens[whose.Head].Word].Is(WordFlags.Person)
            ? comma - 3
            : -1;
    }

    /// <summary>the Sisters of Mercy, Acme Corp: a name that is no person's.</summary>
    private bool IsBody(Part part) =>
        analysis.Tokens[part.Head].IsCapital
            && (analysis.Tokens[part.First].Tag == Tag.Determiner || lexicon.Words[analysis.Tokens[part.Head].Word].Is(WordFlags.Suffix | WordFlags.Group));

    /// <summary>Before it in the clause somebody is named.</summary>
    private bool HasName(Frame frame, int part)
    {
        for (int i = part; i >= 0 && frame.Parts[i].Kind is not (PartKind.Verb or PartKind.Stop or PartKind.Run or PartKind.Colon); i--)
            if (frame.Is(i, PartKind.Noun)
                && analysis.Tokens[frame.Parts[i].Head].Tag == Tag.Name
                && !IsPost(frame.Parts[i])
                && !frame.Is(i - 1, PartKind.Preposition)
                && !frame.Is(i - 1, PartKind.To))
            {
                return true;
            }
        return false;
    }

    /// <summary>
    /// The comma that opens the aside another comma closes: who …, / during …, / speaking …, / when asked …; -1 where what stands between is none.
    /// </summary>
    public static int AsideStart(Frame frame, int close, int stop)
    {
        for (int i = close - 1; i > stop; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Colon) return -1;
            if (frame.Parts[i].Kind is not (PartKind.Comma or PartKind.Dash)) continue;
            int opening = i + 1;
            while (opening + 1 < close && frame.Parts[opening].Kind == PartKind.Adverb) opening++;
            var first = frame.Parts[opening];
            // though Ann Lee, who …: a subject without its verb is no aside
            if (first.Kind == PartKind.Subordinator && opening + 2 == close && frame.Is(opening + 1, PartKind.Noun)) return -1;
            return first.Kind is PartKind.Who or PartKind.Wh or PartKind.Subordinator or PartKind.Preposition
                || (first.Kind == PartKind.Verb && (first.Gerund || first.End - first.First == 1))
                ? i
                : -1;
        }
        return -1;
    }

    /// <summary>author of "Going South," said: the aside's comma stands inside the marks.</summary>
    public bool EndsInComma(Part run) => run.End - run.First > 2 && analysis.Word(run.End - 2)[0] == ',';
}
