using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Names that are joined, owned or seated, and read as one phrase of a frame.</summary>
internal sealed partial class FrameReader
{
    /// <summary>
    /// CPI(ML) deputy Ann Lee, the JD(U), a CNN/ORC poll: one past what is joined to the letters before it; the phrase's end where nothing is.
    /// </summary>
    private int Joined(int end, int limit)
    {
        int link = _joined.Link(end, limit);
        if (link == end) return end;
        if (PhraseAt(link) is { Kind: PhraseKind.Noun } next
            && next.First == link
            && (analysis.Tokens[next.Head].Tag == Tag.Name || analysis.Word(link - 1) is "/"))
        {
            return Math.Min(next.End, limit);
        }
        return analysis.Word(link - 1) is "/" ? end : link;
    }

    /// <summary>
    /// Labour Presidential hopeful Sen. Ann Lee: one past the name behind what somebody is, which looks like an adjective; the phrase's end elsewhere.
    /// </summary>
    private int Hopeful(int end, int limit)
    {
        if (end + 1 >= limit
            || analysis.Tokens[end] is not { Tag: Tag.Adjective, IsCapital: false } hopeful
            || !analysis.Tokens[end - 1].IsCapital
            || !lexicon.Words[hopeful.Word].Is(WordFlags.Person) && !lexicon.Words[analysis.Tokens[end + 1].Word].Is(WordFlags.Title)
            || analysis.Tokens[end + 1] is not { IsCapital: true, Tag: Tag.Name })
        {
            return end;
        }
        return PhraseAt(end) is { Kind: PhraseKind.Noun } phrase && phrase.First == end ? Math.Min(phrase.End, limit) : end;
    }

    /// <summary>the Porto dental surgeon: one past the person whom a place before adjectives belongs to; the phrase's end where it is no such thing.</summary>
    private int Trade(int first, int end, int limit)
    {
        if (end - first != 2 || !lexicon.Cues.Is(analysis.Tokens[first].Word, QuoteWord.Article) || analysis.Tokens[first + 1].Tag != Tag.Name) return end;
        int at = end;
        while (at < limit && at - end < 3 && analysis.Tokens[at] is { Tag: Tag.Adjective, IsCapital: false }) at++;
        return at > end && at < limit && analysis.Tokens[at] is { Tag: Tag.Noun, IsCapital: false } noun && lexicon.Words[noun.Word].Is(WordFlags.Person)
            ? at + 1
            : end;
    }

    /// <summary>
    /// a Palo Alto, Calif., computer company, a Palo Alto, Calif. firm: what a town and its state stand before; null where it is no such thing.
    /// </summary>
    private Phrase? Seated(int first, int end, int limit)
    {
        var tokens = analysis.Tokens;
        if (end + 4 > limit || tokens[first].Tag != Tag.Determiner || end == first + 1 || analysis.Word(end)[0] != ',') return null;
        for (int i = first + 1; i < end; i++) if (tokens[i].Tag != Tag.Name) return null;
        int comma = end + 1;
        while (comma < limit && comma - end <= 2 && tokens[comma] is { IsWord: true, IsCapital: true }) comma++;
        if (comma == end + 1 || !IsRegion(end + 1, comma)) return null;
        if (comma < limit && analysis.Word(comma) is ".") comma++;
        if (comma < limit
            && tokens[comma] is { IsWord: true, IsCapital: false }
            && PhraseAt(comma) is { Kind: PhraseKind.Noun } bare
            && bare.Head >= comma
            && bare.Head < limit)
        {
            return bare;
        }
        if (comma + 1 >= limit || analysis.Word(comma)[0] != ',' || tokens[comma + 1].IsCapital || tokens[comma + 1].Tag == Tag.Determiner) return null;
        return PhraseAt(comma + 1) is { Kind: PhraseKind.Noun } phrase && phrase.First == comma + 1 && phrase.Head < limit ? phrase : null;
    }

    /// <summary>Calif., North Carolina, Portugal.</summary>
    private bool IsRegion(int first, int end)
    {
        _senses.Clear();
        lexicon.Gazetteer.Find(analysis.Cover(first, end).Of(analysis.Story.Text), _senses);
        foreach (var sense in _senses) if (sense.Kind is PlaceKind.Country or PlaceKind.Admin1 or PlaceKind.Nation) return true;
        return analysis.Tokens[end - 1].IsStopped;
    }

    /// <summary>the flood forecasting officer: between a noun and the one person who does it stands no verb.</summary>
    private bool IsTrade(int i, int limit, in Token token) =>
        token is { Tag: Tag.Gerund, IsCapital: false } && i + 1 < limit && _parts.Count > 0 && _parts[^1].Kind == PartKind.Noun && _parts[^1].End == i
        && analysis.Tokens[i + 1] is { Tag: Tag.Noun, IsCapital: false } next && lexicon.Words[next.Word].Is(WordFlags.Person);

    /// <summary>the exit polling data said · a job training report found: a thing, a text about it, and what the text says.</summary>
    private bool IsTextOf(int i, int limit)
    {
        if (i + 2 >= limit || _parts.Count == 0 || _parts[^1] is not { Kind: PartKind.Noun } thing || thing.End != i || thing.Head != i - 1) return false;
        ref readonly var before = ref analysis.Tokens[i - 1];
        return before is { Tag: Tag.Noun, IsCapital: false }
            && analysis.Tokens[thing.First].Tag is Tag.Determiner or Tag.Noun or Tag.Adjective
            && lexicon.Cues.Noun(before.Word) is null
            && !lexicon.Words[before.Word].Is(WordFlags.Person | WordFlags.PersonPlural | WordFlags.Group)
            && lexicon.Cues.Noun(analysis.Tokens[i + 1].Word) is { Document: true }
            && analysis.Tokens[i + 1].Tag is Tag.Noun or Tag.Plural
            && analysis.Tokens[i + 2].Tag.In(Tags.Past | Tags.Third)
            && lexicon.Words[analysis.Tokens[i + 2].Word].Is(WordFlags.Cue);
    }

    /// <summary>Small, who runs the school, said: a sentence's first word looks like an adjective, or like an adverb (Connelly said), and is a name.</summary>
    private bool IsNameOfAdjective(int i, int limit, in Token token) =>
        _parts.Count == 0
            && i + 2 < limit
            && token is { Tag: Tag.Adverb, IsCapital: true }
            && analysis.Word(i).EndsWith("ly", StringComparison.Ordinal)
            && analysis.Tokens[i + 1].Tag is Tag.Past or Tag.Third
            && Quotes(analysis.Tokens[i + 1].Word)
            && (analysis.Tokens[i + 2].IsCapital || analysis.Tokens[i + 2].Tag.In(Tags.Pronoun | Tags.Determiner | Tags.Subordinator))
        || _parts.Count == 0
            && token is { Tag: Tag.Adjective, IsCapital: true }
            && i + 2 < limit
            && (analysis.Tokens[i + 1].Tag is Tag.Past or Tag.Third || analysis.Word(i + 1) is "," && analysis.Tokens[i + 2].Tag == Tag.Wh);

    /// <summary>Hoover said, Welch added: a sentence's first word looks like a verb's base form, and a finite verb follows.</summary>
    private bool IsNameBeforeVerb(int i, int end, int limit) =>
        _parts.Count == 0
            && end == i + 1
            && end < limit
            && analysis.Tokens[i].IsCapital
            && analysis.Tokens[i].Tag == Tag.Base
            && analysis.Tokens[end].Tag is Tag.Past or Tag.Third or Tag.Participle or Tag.Modal;

    /// <summary>"…," said Maria Costa: a cue right after the marks is no part of the name.</summary>
    private bool IsCueBeforeName(int i, int limit)
    {
        if (_parts.Count == 0
            || i + 1 >= limit
            || analysis.Tokens[i].IsCapital
            || analysis.Tokens[i].Tag is not (Tag.Participle or Tag.Past or Tag.Adjective or Tag.Third))
        {
            return false;
        }
        int last = _parts.Count - 1;
        if (_parts[last].Kind is PartKind.Comma or PartKind.Dash) last--;
        return last >= 0 && _parts[last].Kind == PartKind.Run && lexicon.Cues.Verbs(analysis.Tokens[i].Word).Length > 0;
    }

    private bool Quotes(int word)
    {
        var verbs = lexicon.Cues.Verbs(word);
        return verbs.Length > 0 && verbs[^1].Takes(Languages.Frames.Quote);
    }
}
