using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Finds the words a cue reports: said [that] … · told Y that … · …, X said · according to X, … · denied doing … · urged Y to …</summary>
internal sealed class Contents
{
    private readonly ContentAfter _after;
    private readonly ContentBefore _before;
    private readonly ContentEnd _end;
    private readonly Asides _asides;
    private readonly Analysis _analysis;
    private readonly Lexicon _lexicon;

    public Contents(Analysis analysis, Lexicon lexicon)
    {
        var clauses = new Clauses(analysis, lexicon);
        var settings = new Settings(analysis, lexicon, clauses);
        (_analysis, _lexicon) = (analysis, lexicon);
        _asides = new Asides(analysis, lexicon);
        _end = new ContentEnd(analysis, lexicon, clauses);
        _after = new ContentAfter(analysis, lexicon, clauses, _end, settings);
        _before = new ContentBefore(analysis, lexicon, clauses, _end, settings);
    }

    public Content? Of(Frame frame, Saying saying) => AsClause(frame, saying) ?? saying.Type switch
    {
        CueType.Preposition => OfPhrase(frame, saying),
        CueType.Noun => OfNoun(frame, saying),
        _ when saying.Audience >= 0 => OfHeard(frame, saying),
        _ when saying.Passive || saying.Negated || saying.Verb is null => null,
        _ => saying.Inverted
            ? _before.Of(frame, saying, saying.At) ?? _after.Of(frame, saying, saying.Subject + 1)
            : _after.Of(frame, saying, saying.After) ?? (IsTold(frame, saying) ? null : _before.Of(frame, saying, saying.Subject)),
    };

    /// <summary>The court heard [that] … · jurors were told how … · …, the inquest heard: a clause, and no evidence, arguments or order to leave.</summary>
    private Content? OfHeard(Frame frame, Saying saying) =>
        IsMarkedVerb(frame, saying.After) ? _end.Until(frame, saying, saying.After, ContentWay.Clause)
        : _after.Of(frame, saying, saying.After) is { Way: ContentWay.That or ContentWay.Clause or ContentWay.Wh or ContentWay.Quote } after
            ? after.Way != ContentWay.Clause || IsClause(frame, after.From) ? after : null
        : _before.Of(frame, saying, saying.Audience);

    /// <summary>
    /// heard Reed had lied, heard Reed, 43, of Porto, lied; but not heard the mayor speak, heard a tape in which he lied, heard evidence Reed lied.
    /// </summary>
    private bool IsClause(Frame frame, int at)
    {
        if (!frame.Is(at, PartKind.Noun)) return true;
        for (int i = frame.Parts[at].First; i <= frame.Parts[at].Head; i++) if (_lexicon.Cues.Noun(_analysis.Tokens[i].Word) is not null) return false;
        for (int i = at + 1; i < frame.Parts.Length; i++)
        {
            var part = frame.Parts[i];
            if (part.Kind == PartKind.Verb)
                return part is { Gerund: false, Infinitive: false }
                    && _analysis.Tokens[part.First].Tag.In(Tags.Past | Tags.Participle | Tags.Third | Tags.Modal);
            if (part.Kind is PartKind.Who or PartKind.Wh or PartKind.That or PartKind.Stop or PartKind.Run) return false;
        }
        return false;
    }

    /// <summary>heard Reed "laughed" at them: the clause's verb stands between marks.</summary>
    private bool IsMarkedVerb(Frame frame, int at) =>
        frame.Is(at, PartKind.Noun)
            && frame.Is(at + 1, PartKind.Run)
            && _analysis.Tokens[frame.Parts[at + 1].First + 1].Tag is Tag.Past or Tag.Participle or Tag.Third or Tag.Modal;

    /// <summary>told a story: what is told stands behind the cue, and nobody who hears it.</summary>
    private bool IsTold(Frame frame, Saying saying) =>
        saying.Verb!.Takes(Languages.Frames.Hearer)
            && frame.Is(saying.After, PartKind.Noun)
            && frame.Is(saying.After + 1, PartKind.Preposition)
            && _lexicon.Cues.Is(_analysis.Tokens[frame.Parts[saying.After + 1].First].Word, QuoteWord.Owning)
            && !Animacy.MaySpeak(_analysis, _lexicon, Mention.Of(frame.Parts[saying.After]));

    /// <summary>As Lee noted, the plan failed: what the comma opens, or where the aside stands late the clause before it.</summary>
    private Content? AsClause(Frame frame, Saying saying)
    {
        if (saying.Type != CueType.Verb || saying.Inverted || saying.Passive || saying.Gerund || saying.Subject < 1 || saying.Relative >= 0) return null;
        // said on Tuesday as it posted a rise in profit
        if (frame.Is(saying.After, PartKind.Noun)
            && saying.Verb is { } said
            && !said.Takes(Languages.Frames.Addressee)
            && _analysis.Tokens[frame.Parts[saying.After].Head].Tag is Tag.Noun or Tag.Plural
            && !Subjects.IsTime(_analysis, _lexicon, frame.Parts[saying.After]))
        {
            return null;
        }
        if (frame.Is(saying.Subject - 2, PartKind.Adverb) && frame.Is(saying.Subject - 3, PartKind.Comma)) return null; // even as pilots disputed it
        if (saying.Verb is not { } verb
            || saying.Weak
            || !verb.Takes(Languages.Frames.That)
            || !verb.Takes(Languages.Frames.Quote)
            || !_lexicon.Cues.Is(_analysis.Tokens[frame.Parts[saying.Subject - 1].First].Word, QuoteWord.As))
        {
            return null;
        }
        int next = saying.After;
        while (next < frame.Parts.Length && frame.Parts[next].Kind is PartKind.Preposition or PartKind.Noun or PartKind.Adverb) next++;
        if (next < frame.Parts.Length && frame.Parts[next].Kind is not (PartKind.Comma or PartKind.Stop)) return null;
        if (frame.Is(next, PartKind.Comma)
            && !frame.Is(next + 1, PartKind.Verb)
            && !(frame.Is(next + 1, PartKind.Coordinator) && frame.Is(next + 2, PartKind.Verb))
            && _end.Until(frame, saying, next + 1, ContentWay.AfterPhrase) is { } rest
            && (Clauses.HasFinite(frame, rest.From, rest.To) || rest.To - rest.From > 1 && frame.Is(rest.To - 1, PartKind.Run)))
        {
            return rest;
        }
        int end = saying.Subject - 1;
        while (end > 0 && frame.Parts[end - 1].Kind is PartKind.Comma or PartKind.Dash) end--;
        int from = Clauses.ClauseStart(frame, end);
        return from < end && Clauses.HasFinite(frame, from, end) ? new Content(from, end, ContentWay.Before) : null;
    }

    private Content? OfPhrase(Frame frame, Saying saying)
    {
        var parts = frame.Parts;
        bool opens = true;
        for (int i = 0; i < saying.At; i++)
            opens = parts[i].Kind is PartKind.Stop or PartKind.Colon
                || opens && parts[i].Kind is PartKind.Coordinator or PartKind.Adverb or PartKind.Comma or PartKind.Other;
        if (!opens)
        {
            int end = saying.At;
            // and was, in Costa's words, "late"
            if (saying.Lemma.StartsWith("what ", StringComparison.Ordinal)
                || saying.Lemma.StartsWith("in ", StringComparison.Ordinal)
                    && (frame.Is(saying.After, PartKind.Run) || frame.Is(saying.After, PartKind.Comma) && frame.Is(saying.After + 1, PartKind.Run)))
            {
                return null;
            }
            while (end > 0 && parts[end - 1].Kind is PartKind.Comma or PartKind.Dash) end--;
            // is late and, according to Costa, it will stay so
            if (frame.Is(end - 1, PartKind.Coordinator))
                return frame.Is(saying.After, PartKind.Comma)
                    && _end.Until(frame, saying, saying.After + 1, ContentWay.AfterPhrase) is { } joined
                    && Clauses.HasFinite(frame, joined.From, joined.To)
                    ? joined
                    : null;
            return _before.Around(frame, saying, end, saying.After);
        }
        for (int i = saying.After; i < parts.Length && i - saying.After < 30; i++)
            if (parts[i].Kind == PartKind.Comma && (i + 1 < parts.Length) && !AsideAt(frame, i))
                return _end.Until(frame, saying, i + 1, ContentWay.AfterPhrase) is { } said
                    && (frame.Is(said.From, PartKind.Run) || Clauses.HasFinite(frame, said.From, said.To))
                    ? said
                    : null;
        return null;
    }

    /// <summary>", a think tank," after a comma no clause begins but a description.</summary>
    private bool AsideAt(Frame frame, int comma)
    {
        var next = frame.Parts[comma + 1];
        if (next.Kind == PartKind.Who || IsMade(frame, comma + 1)) return true;
        if (IsDescription(frame, comma)) return true;
        if (next.Kind == PartKind.Noun
            && frame.Is(comma + 2, PartKind.Coordinator)
            && frame.Is(comma + 3, PartKind.Noun)
            && frame.Is(comma + 4, PartKind.Comma))
        {
            return true;
        }
        if (next.Kind != PartKind.Noun || !_lexicon.Cues.Is(_analysis.Tokens[next.First].Word, QuoteWord.A)) return false;
        for (int i = comma + 2; i < frame.Parts.Length; i++)
        {
            if (frame.Parts[i].Kind == PartKind.Comma) return true;
            if (frame.Parts[i].Kind == PartKind.Verb) return false;
        }
        return false;
    }

    /// <summary>
    /// According to Ann Lee, mayor of Porto and a pilot, · to his wife, Ann Lee, · to Ann Lee, of Leeds, · to Ann Lee in Portland, Oregon,: up to the next
    /// comma who it is or where, and behind that a clause.
    /// </summary>
    private bool IsDescription(Frame frame, int comma)
    {
        int at = comma + 1;
        while (frame.Is(at, PartKind.Adverb)) at++;
        if (at >= frame.Parts.Length || !frame.Is(comma - 1, PartKind.Noun)) return false;
        var next = frame.Parts[at];
        bool named = _analysis.Tokens[frame.Parts[comma - 1].Head].Tag == Tag.Name;
        if (next.Kind == PartKind.Preposition)
        {
            if (!named
                || !_lexicon.Cues.Is(_analysis.Tokens[next.First].Word, QuoteWord.Belonging)
                || _lexicon.Cues.Is(_analysis.Tokens[next.First].Word, QuoteWord.Setting))
            {
                return false;
            }
        }
        else if (next.Kind != PartKind.Noun) return false;
        else if (!_asides.IsPost(next))
        {
            bool region = named && frame.Is(comma - 2, PartKind.Preposition);
            if (_analysis.Tokens[next.Head].Tag != Tag.Name || !frame.Is(at + 1, PartKind.Comma) || !region && _asides.PostBefore(frame, comma) < 0)
                return false;
        }
        for (int i = at + 1; i < frame.Parts.Length; i++)
        {
            if (frame.Parts[i].Kind == PartKind.Comma) return i + 1 < frame.Parts.Length && frame.Parts[i + 1].Kind != PartKind.Verb;
            if (frame.Parts[i].Kind is PartKind.Verb && !frame.Is(i - 1, PartKind.Who) || frame.Parts[i].Kind is PartKind.Run or PartKind.Stop) return false;
        }
        return false;
    }

    /// <summary>the poll, taken in May, …: a lone participle up to the next comma, and a verb of the sentence's own behind it.</summary>
    private bool IsMade(Frame frame, int at)
    {
        if (frame.Parts[at] is not { Kind: PartKind.Verb, Gerund: false, Infinitive: false } part
            || part.End - part.First > 1
            || _analysis.Tokens[part.First].Tag is not (Tag.Participle or Tag.Past))
        {
            return false;
        }
        for (int i = at + 1; i < frame.Parts.Length; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Verb or PartKind.Stop or PartKind.Run) return false;
            if (frame.Parts[i].Kind == PartKind.Comma) return Clauses.HasFinite(frame, i, frame.Parts.Length);
        }
        return false;
    }

    private Content? OfNoun(Frame frame, Saying saying)
    {
        if (saying.Noun is not { That: true }) return null;
        int at = saying.After;
        if (saying.Subject < 0 && frame.Is(at, PartKind.Verb) && frame.Is(at + 1, PartKind.That) && IsBe(frame.Parts[at]) && OpensClause(frame, saying.At))
            return _end.Until(frame, saying, at + 2, ContentWay.That);
        if (frame.Is(at, PartKind.That)) return OfSubject(frame, _end.Until(frame, saying, at + 1, ContentWay.That), 1);
        if (frame.Is(at, PartKind.Verb) && frame.Parts[at].Infinitive)
            return OfSubject(frame, _end.Until(frame, saying, at, ContentWay.Infinitive), TakesClause(frame.Parts[at]) ? 1 : 0);
        return null;
    }

    /// <summary>is, was, has been.</summary>
    private bool IsBe(Part verb) => _lexicon.Words[_analysis.Tokens[verb.Head].Word].Is(WordFlags.Be) && !verb.Negated;

    /// <summary>Costa's claim is that …: the noun is a subject; but not the trouble with Costa's claim is that …</summary>
    private static bool OpensClause(Frame frame, int noun) =>
        noun == 0
            || frame.Parts[noun - 1].Kind is PartKind.Coordinator or PartKind.Comma or PartKind.Dash or PartKind.Adverb or PartKind.Subordinator
                or PartKind.Stop or PartKind.That;

    private bool TakesClause(Part verb)
    {
        foreach (var cue in _lexicon.Cues.Verbs(_analysis.Tokens[verb.Head].Word)) if (cue.Takes(Languages.Frames.That)) return true;
        return false;
    }

    /// <summary>
    /// Costa's claim that the port is late | is wrong · his call to close it, made in May, | was heard: a clause has one finite verb, and the next is the
    /// sentence's own.
    /// </summary>
    private Content? OfSubject(Frame frame, Content? content, int verbs)
    {
        if (content is not { } all) return null;
        for (int i = all.From; i < all.To; i++)
        {
            var part = frame.Parts[i];
            if (part.Kind is PartKind.That or PartKind.Who or PartKind.Wh or PartKind.Subordinator or PartKind.Run) return content;
            if (part.Kind == PartKind.Coordinator || part.Kind == PartKind.Comma && verbs > 0) return content;
            if (part is not { Kind: PartKind.Verb, Gerund: false, Infinitive: false }
                || part.End - part.First == 1 && _analysis.Tokens[part.First].Tag is Tag.Participle or Tag.Base)
            {
                continue;
            }
            if (verbs > 0 && TakesClause(part)) return content;
            if (frame.Is(i - 1, PartKind.Verb)) return content;
            if (i > all.From + 1 && frame.Is(i - 1, PartKind.Noun) && frame.Is(i - 2, PartKind.Noun)) continue;
            if (verbs-- > 0) continue;
            int end = i;
            while (end > all.From + 1 && frame.Is(end - 1, PartKind.Comma)) end--;
            for (int c = end - 1; c > all.From; c--) if (frame.Parts[c].Kind is PartKind.Comma or PartKind.Dash) end = c;
            return all with { To = end };
        }
        return content;
    }
}
