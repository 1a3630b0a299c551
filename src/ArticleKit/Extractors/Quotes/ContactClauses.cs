using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Parts a thing from whoever speaks of it in the clause that follows it without a word between: a deal Trump described as, a move critics called.
/// </summary>
internal sealed class ContactClauses(Analysis analysis, Lexicon lexicon)
{
    /// <summary>The token at which the clause begins inside a noun phrase that a verb or a preposition governs; the phrase's end where there is none.</summary>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="limit">One past the last token that may be looked at.</param>
    /// <param name="before">What stands before the phrase.</param>
    public int In(int first, int end, int limit, PartKind before)
    {
        var tokens = analysis.Tokens;
        if (before == PartKind.Who && analysis.Word(first - 1) is "whose") return Owned(first, end, limit);
        if (before is not (PartKind.Verb or PartKind.Preposition)
            || end - first < 3
            || tokens[first].IsCapital
            || !tokens[first].Tag.In(Tags.Determiner | Tags.PossessivePronoun))
        {
            return end;
        }
        if (!tokens[end - 1].Tag.In(Tags.Name | Tags.Plural)
            || !IsSaid(end, limit, tokens[end - 1].Tag == Tag.Name ? Frames.Name | Frames.As : Frames.Name | Frames.As | Frames.Quote))
        {
            return end;
        }
        int name = end - 1;
        if (tokens[name].Tag == Tag.Name) while (name > first + 1 && tokens[name - 1].IsCapital) name--;
        else if (tokens[name].IsCapital || !lexicon.Words[tokens[name].Word].Is(WordFlags.PersonPlural) || !lexicon.Cues.Is(tokens[first].Word, QuoteWord.A))
            return end;
        return name > first + 1
            && tokens[name - 1] is { IsCapital: false, Tag: Tag.Noun } thing
            && !Animacy.MaySpeak(analysis, lexicon, new Mention(name - 1, name, name - 1))
            && !lexicon.Words[thing.Word].Is(WordFlags.Title)
            ? name
            : end;
    }

    /// <summary>whose hard work | Costa mocked: behind "whose" and a thing the name that the verb follows.</summary>
    private int Owned(int first, int end, int limit)
    {
        var tokens = analysis.Tokens;
        int name = end;
        while (name > first && tokens[name - 1] is { IsCapital: true, Tag: Tag.Name }) name--;
        int verb = end;
        while (verb < limit && tokens[verb].Tag == Tag.Adverb) verb++;
        return name < end
            && name > first
            && verb < limit
            && tokens[verb].Tag.In(Tags.Past | Tags.Third)
            && tokens[name - 1] is { IsCapital: false, Tag: Tag.Noun } thing
            && !lexicon.Words[thing.Word].Is(WordFlags.Person | WordFlags.Group | WordFlags.Title)
            ? name
            : end;
    }

    /// <summary>A verb that says something of the thing: called, described as; behind a name "said" may be said of the name: the site Lund News said.</summary>
    private bool IsSaid(int verb, int limit, Frames frames)
    {
        while (verb < limit && analysis.Tokens[verb].Tag == Tag.Adverb) verb++;
        if (verb >= limit || !analysis.Tokens[verb].Tag.In(Tags.Past | Tags.Third | Tags.Base | Tags.Participle)) return false;
        var verbs = lexicon.Cues.Verbs(analysis.Tokens[verb].Word);
        return verbs.Length > 0 && verbs[^1].Takes(frames);
    }
}
