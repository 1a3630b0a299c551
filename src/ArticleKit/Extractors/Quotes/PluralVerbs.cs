using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Finds the verb of saying that looks like a plural, or a plural's verb that looks like a noun, at a noun phrase's end: "…," Vega notes · the team reports.
/// </summary>
internal sealed class PluralVerbs(Analysis analysis, Lexicon lexicon, List<Part> parts)
{
    /// <summary>
    /// "…," Vega notes. · the ad claims "…": the third person of a cue that looks like a plural stands last in a noun phrase, and nothing but marks or a stop
    /// follows; -1 for none.
    /// </summary>
    public int In(int first, int end, int limit, int mark)
    {
        ref readonly var last = ref analysis.Tokens[end - 1];
        if (last.Tag == Tag.Noun && IsTold(first, end, limit)) return end - 1;
        if (last.Tag != Tag.Plural || last.IsCapital || !lexicon.Words[last.Word].Can(Tag.Third) || !Quotes(last.Word)) return -1;
        if (end - 1 == first && parts.Count > 0 && parts[^1].Kind == PartKind.Noun)
            return end == mark
                || end < limit && analysis.Word(end) is ":"
                || parts.Count > 1 && (parts[^2].Kind is PartKind.Run or PartKind.Comma || FollowsRun()) && EndsOrQuotes(end, limit, mark)
                ? first
                : -1;
        if (end - 1 == first && IsBehindAside(end, limit)) return first;
        if (end - 1 == first)
            return parts.Count > 0
                && (parts[^1].Kind == PartKind.Who
                    || parts[^1].Kind is PartKind.Comma or PartKind.Bracket
                        && (EndsOrQuotes(end, limit, mark) || analysis.Tokens[end].Tag == Tag.Subordinator && Is(end, QuoteWord.That))
                        && parts.Count > 1
                        && parts[^2].Kind == PartKind.Noun)
                ? first
                : -1;
        if (analysis.Tokens[end - 2].Tag is not (Tag.Name or Tag.Noun)) return -1;
        if (IsRetold(first, end, limit)) return end - 1;
        bool after = parts.Count > 0
            && (FollowsRun() || parts[^1].Kind == PartKind.Run || parts.Count > 1 && parts[^1].Kind == PartKind.Comma && parts[^2].Kind == PartKind.Run);
        return after && (EndsOrQuotes(end, limit, mark) || analysis.Tokens[end].Tag is Tag.Preposition)
            || end == mark
            || end < limit && analysis.Word(end) is ":"
            ? end - 1
            : -1;
    }

    /// <summary>
    /// Harbour Watch, a union, claims the port is late: between a comma that closes what the first one opened and a word that a noun phrase begins with.
    /// </summary>
    private bool IsBehindAside(int at, int limit)
    {
        if (parts.Count < 4
            || parts[^1].Kind != PartKind.Comma
            || parts[0].Kind != PartKind.Noun
            || parts[1].Kind != PartKind.Comma
            || at >= limit
            || !analysis.Tokens[at].Tag.In(Tags.Determiner | Tags.PossessivePronoun | Tags.Pronoun | Tags.Subordinator | Tags.Name))
        {
            return false;
        }
        foreach (var part in parts) if (part is { Kind: PartKind.Verb, Gerund: false, Infinitive: false }) return false;
        return parts.Count == 4 || parts[2].Kind is not PartKind.Noun || parts[3].Kind != PartKind.Comma;
    }

    /// <summary>The port could close, the team reports.: behind a comma, at the sentence's end, a body or a person and what looks like a plural.</summary>
    private bool IsRetold(int first, int end, int limit)
    {
        if (parts.Count < 3
            || parts[^1].Kind != PartKind.Comma
            || end < limit && analysis.Word(end) is not "."
            || !lexicon.Words[analysis.Tokens[end - 2].Word].Is(WordFlags.Person | WordFlags.Group)
            || !(Is(first, QuoteWord.Definite) || analysis.Tokens[first].Tag == Tag.Name))
        {
            return false;
        }
        foreach (var part in parts) if (part is { Kind: PartKind.Verb, Gerund: false, Infinitive: false }) return true;
        return false;
    }

    /// <summary>
    /// "…," the pilots state in the paper · The port could close, pilots report.: after the marks, or a comma, and a plural the verb's base form looks like a
    /// noun.
    /// </summary>
    private bool IsTold(int first, int end, int limit)
    {
        int run = end - 1 == first ? 2 : 1, word = analysis.Tokens[end - 1].Word;
        if (parts.Count >= run
            && parts.Count > 3
            && parts[^run].Kind == PartKind.Comma
            && end > 1
            && lexicon.Words[analysis.Tokens[end - 2].Word].Is(WordFlags.PersonPlural)
            && lexicon.Words[word].Can(Tag.Base)
            && (end >= limit || analysis.Tokens[end].Kind == TokenKind.Punct && analysis.Word(end) is "." || analysis.Tokens[end].Tag == Tag.Preposition))
        {
            return Quotes(word);
        }
        return parts.Count >= run
            && parts[^run].Kind == PartKind.Run
            && end > 1
            && (analysis.Tokens[end - 2].Tag == Tag.Plural || IsPeople(end - 2))
            && end < limit
            && analysis.Tokens[end].Tag == Tag.Preposition
            && lexicon.Words[word].Can(Tag.Base)
            && Quotes(word);
    }

    /// <summary>the Saudis.</summary>
    private bool IsPeople(int head) => head > 0 && analysis.Tokens[head].Tag == Tag.Name && analysis.Word(head)[^1] == 's' && Is(head - 1, QuoteWord.Definite);

    /// <summary>"…," a voice in the ad claims: nothing but a noun and what belongs to it stands between the marks and here.</summary>
    private bool FollowsRun()
    {
        int at = parts.Count - 1;
        while (at > 0 && parts.Count - at < 6 && parts[at].Kind is PartKind.Noun or PartKind.Preposition) at--;
        return at >= 0
            && at < parts.Count - 1
            && (parts[at].Kind == PartKind.Run || at > 0 && parts[at].Kind == PartKind.Comma && parts[at - 1].Kind == PartKind.Run);
    }

    private bool Quotes(int word)
    {
        var verbs = lexicon.Cues.Verbs(word);
        return verbs.Length > 0 && verbs[^1].Takes(Languages.Frames.Quote);
    }

    private bool EndsOrQuotes(int at, int limit, int mark) => at >= limit || analysis.Tokens[at].Kind == TokenKind.Punct || at == mark;

    private bool Is(int token, QuoteWord kind) => lexicon.Cues.Is(analysis.Tokens[token].Word, kind);
}
