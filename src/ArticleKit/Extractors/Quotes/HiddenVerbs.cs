using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Finds the verb of saying that was taken for a part of a noun phrase: many said Monday · a poll released Sunday showed Costa leading · recent polls show.
/// </summary>
internal sealed class HiddenVerbs(Analysis analysis, Lexicon lexicon)
{
    private const uint Disguises = Tags.Participle | Tags.Past | Tags.Adjective | Tags.Plural | Tags.Noun;

    /// <summary>Its token in [first, end); -1 for none.</summary>
    public int In(int first, int end, int limit)
    {
        for (int i = Math.Max(first, 1); i < end; i++)
        {
            ref readonly var token = ref analysis.Tokens[i];
            if (token.IsCapital || !token.Tag.In(Disguises)) continue;
            var verbs = lexicon.Cues.Verbs(token.Word);
            if (verbs.Length > 0
                && verbs[^1] is { Particles.Length: 0 } verb
                && verb.Takes(Languages.Frames.That | Languages.Frames.Wh)
                && (IsPast(i, verb, limit) || IsThird(i, verb, limit)))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>those surveyed said Costa was late · a poll released Sunday showed Costa leading.</summary>
    private bool IsPast(int at, ReportingVerb verb, int limit)
    {
        ref readonly var token = ref analysis.Tokens[at];
        if (token.Tag == Tag.Plural || !lexicon.Words[token.Word].Can(Tag.Past) || !Opens(at + 1, limit)) return false;
        ref readonly var before = ref analysis.Tokens[at - 1];
        if (IsDocument(before.Word) || IsDay(before)) return true;
        return !verb.Takes(Languages.Frames.Weak | Languages.Frames.Mind)
            && verb.Takes(Languages.Frames.Quote)
            && (before.IsCapital
                && (!verb.Takes(Languages.Frames.Object) || verb.Takes(Languages.Frames.Wh) || !analysis.Word(at).EndsWith("ed", StringComparison.Ordinal))
                || before.Kind == TokenKind.Punct && analysis.Tokens[at + 1].IsCapital && analysis.Word(at - 1) is ","
                || before.Tag.In(Tags.Plural | Tags.Participle | Tags.Determiner | Tags.Pronoun))
            && !lexicon.Cues.Is(before.Word, QuoteWord.Article);
    }

    /// <summary>recent polling shows that · a poll shows. · the data suggests Costa.</summary>
    private bool IsThird(int at, ReportingVerb verb, int limit)
    {
        ref readonly var token = ref analysis.Tokens[at];
        if (token.Tag != Tag.Plural || !lexicon.Words[token.Word].Can(Tag.Third)) return false;
        bool that = at + 1 < limit && analysis.Tokens[at + 1].Tag == Tag.Subordinator && lexicon.Cues.Is(analysis.Tokens[at + 1].Word, QuoteWord.That);
        // an email to pilots notes that
        if (lexicon.Cues.Noun(token.Word) is not null)
            return that && verb.Takes(Languages.Frames.Quote) && analysis.Tokens[at - 1].Tag == Tag.Plural && !IsSaid(at);
        if (that && verb.Takes(Languages.Frames.Quote) && !verb.Takes(Languages.Frames.Object))
            return analysis.Tokens[at - 1].Tag.In(Tags.Noun | Tags.Plural | Tags.Name);
        return IsDocument(analysis.Tokens[at - 1].Word)
            && (that || Opens(at + 1, limit) || at + 1 >= limit || analysis.Tokens[at + 1].Kind == TokenKind.Punct || analysis.Tokens[at + 1].Tag == Tag.Wh);
    }

    /// <summary>It notes pilots claims that: a verb of saying stands earlier in the sentence.</summary>
    private bool IsSaid(int at)
    {
        for (int i = at - 1; i >= 0 && !analysis.Tokens[i + 1].IsSentenceStart; i--)
            if (analysis.Tokens[i].Tag.In(Tags.Past | Tags.Third | Tags.Modal)) return true;
        return false;
    }

    /// <summary>A name, a pronoun, a number or an article: what a verb may govern and an adjective does not stand before.</summary>
    private bool Opens(int at, int limit) =>
        at < limit && (analysis.Tokens[at].IsCapital || analysis.Tokens[at].Tag.In(Tags.Determiner | Tags.PossessivePronoun | Tags.Pronoun | Tags.NumberWord));

    private bool IsDay(in Token token) => token.IsCapital && lexicon.Cues.Is(token.Word, QuoteWord.Calendar);

    private bool IsDocument(int word) => lexicon.Cues.Noun(word) is { Document: true };
}
