using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// How far the words for a speaker reach behind the name: Ann Lee of the harbour board, who has led it since May, | said · keepers who saw the fire | said.
/// </summary>
internal sealed class SourceReach(Analysis analysis, Lexicon lexicon)
{
    private readonly Asides _asides = new(analysis, lexicon);

    /// <summary>One past the last token of what tells more of a speaker: of which body, and between commas who it is.</summary>
    /// <param name="frame">The sentence of the speaker.</param>
    /// <param name="saying">The cue whose speaker it is.</param>
    /// <param name="end">One past the last token that is known to belong to the speaker.</param>
    public int Described(Frame frame, Saying saying, int end)
    {
        if (saying.Type == CueType.Noun) return end;
        end = Bracketed(frame, end);
        int at = PartAt(frame, end), cue = CueAfter(frame, saying, at);
        if (at < 0) return end;
        while (Belongs(frame, at, cue)) (at, end) = (at + 2, frame.Parts[at + 1].End);
        // Ann Lee, a veteran of the Lund Institute (LI) who left it in May, | said
        if (frame.Is(at, PartKind.Bracket)) end = frame.Parts[at++].End;
        if (frame.Is(at, PartKind.Who))
        {
            end = Restricted(frame, saying, end, true);
            at = PartAt(frame, end);
            if (at < 0) return end;
        }
        if (!frame.Is(at, PartKind.Comma)) return end;
        return cue < 0 ? Behind(frame, at, end) : frame.Is(cue - 1, PartKind.Comma) ? Before(frame, at, cue - 1, end) : end;
    }

    /// <summary>One past the last token of a clause without a comma that tells which of many it is; that of the noun where there is none.</summary>
    /// <inheritdoc cref="Described"/>
    public int Restricted(Frame frame, Saying saying, int end) =>
        Reduced(frame, saying, end) is >= 0 and int reduced ? reduced : Restricted(frame, saying, end, false);

    /// <summary>
    /// a report published Friday | found · keepers trying to win the port | say · according to figures released by the port |: one past a participle clause
    /// that goes up to the cue, or behind the words for a source to where the clause ends; -1 where none does, and for whoever is speaking to somebody.
    /// </summary>
    private int Reduced(Frame frame, Saying saying, int end)
    {
        var parts = frame.Parts;
        int at = PartAt(frame, end), cue = CueAfter(frame, saying, at);
        if (at < 0
            || !frame.Is(at, PartKind.Verb)
            || at == saying.At
            || saying.Type == CueType.Noun
            || cue < 0 && saying.Type != CueType.Preposition
            || !(parts[at].Gerund || analysis.Tokens[parts[at].First].Tag == Tag.Participle && parts[at].End == parts[at].First + 1)
            || lexicon.Words[analysis.Tokens[parts[at].Head].Word].Is(WordFlags.Saying)
            || frame.CueAt(at) is not null)
        {
            return -1;
        }
        int i = at + 1;
        for (; i < parts.Length && i != cue && !Ends(parts[i].Kind); i++)
            if (!(parts[i].Kind is PartKind.Noun or PartKind.Preposition or PartKind.To or PartKind.Adverb or PartKind.Coordinator || parts[i].Infinitive))
                return -1;
        if (analysis.Tokens[parts[i - 1].End - 1].Tag == Tag.Determiner) return -1;
        return cue >= 0 && i != cue || IsOpen(frame, i - 1) || frame.Is(i, PartKind.Run) || frame.Is(i, PartKind.Colon) ? -1 : parts[i - 1].End;
    }

    /// <summary>Where the noun stands between commas, the clause ends with the second: Ann Lee, a keeper who saw it, | said.</summary>
    private static int Restricted(Frame frame, Saying saying, int end, bool apposed)
    {
        int at = PartAt(frame, end), cue = CueAfter(frame, saying, at);
        if (at < 0 || saying.Type == CueType.Noun || !frame.Is(at, PartKind.Who) || cue == at + 1) return end;
        bool verb = false;
        int i = at + 1;
        for (; i < frame.Parts.Length && i != cue && !Ends(frame.Parts[i].Kind); i++) verb |= frame.Parts[i] is { Kind: PartKind.Verb, Infinitive: false };
        bool closed = cue < 0 || i == cue || apposed && frame.Is(i, PartKind.Comma);
        if (!verb || !closed || frame.Is(i, PartKind.Run) || IsOpen(frame, i - 1)) return end;
        return frame.Parts[i - 1].End;
    }

    /// <summary>Sen. Ann Lee (D-Vt | .): the bracket is closed.</summary>
    private static int Bracketed(Frame frame, int end)
    {
        foreach (var part in frame.Parts) if (part.Kind == PartKind.Bracket && part.First < end && end < part.End) return part.End;
        return end;
    }

    /// <summary>his friend, Ann Lee, who | "…": nothing ends so.</summary>
    private static bool IsOpen(Frame frame, int last) =>
        frame.Parts[last].Kind is PartKind.Who or PartKind.That or PartKind.Wh or PartKind.Coordinator or PartKind.Preposition or PartKind.To
            or PartKind.Subordinator
            || frame.CueAt(last) is not null;

    /// <summary>The first part at or behind a token; -1 where the token is none of the frame's.</summary>
    private static int PartAt(Frame frame, int token)
    {
        if (token <= frame.First || token >= frame.End) return -1;
        for (int i = 0; i < frame.Parts.Length; i++) if (frame.Parts[i].First >= token) return i;
        return -1;
    }

    /// <summary>The cue that the speaker stands before, or the adverb in front of it; -1 where the speaker stands behind it.</summary>
    private static int CueAfter(Frame frame, Saying saying, int at)
    {
        if (saying.At < at || saying.Inverted || saying.Type != CueType.Verb) return -1;
        int cue = saying.At;
        while (frame.Is(cue - 1, PartKind.Adverb) && !frame.Is(cue - 2, PartKind.Verb)) cue--;
        return cue;
    }

    private static bool Ends(PartKind kind) => kind is PartKind.Comma or PartKind.Stop or PartKind.Run or PartKind.Dash or PartKind.Colon;

    /// <summary>Ann Lee of the harbour board; in front of the cue from and at it too.</summary>
    private bool Belongs(Frame frame, int at, int cue)
    {
        if (!frame.Is(at, PartKind.Preposition) || !frame.Is(at + 1, PartKind.Noun) || Subjects.IsTime(analysis, lexicon, frame.Parts[at + 1])) return false;
        var word = analysis.Tokens[frame.Parts[at].First].Word;
        if (lexicon.Cues.Is(word, QuoteWord.Owning)) return (lexicon.Cues.Kinds(word) & QuoteWord.Belonging) != 0;
        return cue > at
            && lexicon.Cues.Is(word, QuoteWord.Belonging)
            && !lexicon.Cues.Is(word, QuoteWord.Setting)
            && (cue == at + 2 || frame.Is(at + 2, PartKind.Comma) || frame.Is(at + 2, PartKind.Preposition));
    }

    /// <summary>…, who runs it, in a letter, | said: up to the comma before the cue, or before what tells when and where it was said.</summary>
    private int Before(Frame frame, int at, int close, int end)
    {
        while (at < close && Opens(frame, at + 1))
        {
            at = Next(frame, at, close);
            while (at < close && !IsSetting(frame, at + 1) && !Opens(frame, at + 1)) at = Next(frame, at, close);
            if (IsOpen(frame, at - 1)) return end;
            end = frame.Parts[at - 1].End;
        }
        return end;
    }

    private static int Next(Frame frame, int comma, int close)
    {
        do comma++; while (comma < close && !frame.Is(comma, PartKind.Comma));
        return comma;
    }

    /// <summary>said Ann Lee, 45, who runs it | . … | , adding: up to the next comma that opens no more of it.</summary>
    private int Behind(Frame frame, int at, int end)
    {
        while (frame.Is(at, PartKind.Comma) && Opens(frame, at + 1))
        {
            do at++; while (at < frame.Parts.Length && !Ends(frame.Parts[at].Kind));
            if (frame.Is(at, PartKind.Run) || IsOpen(frame, at - 1)) return end;
            end = frame.Parts[at - 1].End;
        }
        return end;
    }

    /// <summary>who runs it · which owns it · a keeper · 60; but not who said so, which is said in its turn.</summary>
    private bool Opens(Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        if (frame.Is(at, PartKind.Who)) return !Speaks(frame, at);
        if (!frame.Is(at, PartKind.Noun)) return false;
        var part = frame.Parts[at];
        if (Subjects.IsTime(analysis, lexicon, part) || analysis.Tokens[part.Head].Tag == Tag.Pronoun) return false;
        // a broker in Tampa, Fla., who
        if (frame.Is(at - 1, PartKind.Comma) && _asides.IsPlaceAside(frame, at - 1, at)) return true;
        if (analysis.Tokens[part.First].Kind == TokenKind.Number)
            return part.End == part.First + 1 && analysis.Tokens[part.First].Length < 4 && (at + 1 == frame.Parts.Length || Ends(frame.Parts[at + 1].Kind));
        return !IsClause(frame, at)
            && (_asides.IsPost(part)
                || lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.Describing) && Animacy.MaySpeak(analysis, lexicon, Mention.Of(part)));
    }

    /// <summary>who called it late: the clause has a cue of its own.</summary>
    private static bool Speaks(Frame frame, int who)
    {
        int at = who + 1;
        while (frame.Is(at, PartKind.Adverb)) at++;
        return frame.CueAt(at) is { Weak: false, Type: CueType.Verb, Passive: false };
    }

    /// <summary>according to the paper, the mayor of Porto has left: a verb of its own, and no word before it that makes it a clause about the noun.</summary>
    private static bool IsClause(Frame frame, int at)
    {
        for (int i = at + 1; i < frame.Parts.Length && !Ends(frame.Parts[i].Kind); i++)
        {
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.That or PartKind.Wh) return false;
            if (frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false } verb
                && (verb.End - verb.First > 1 || !frame.Is(i + 1, PartKind.Preposition)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>in a letter · speaking to pilots · when asked · on Monday.</summary>
    private bool IsSetting(Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        return frame.Is(at, PartKind.Preposition)
            || frame.Is(at, PartKind.Wh)
            || frame.Is(at, PartKind.Subordinator)
            || frame.Is(at, PartKind.Verb)
            || frame.Is(at, PartKind.Noun) && Subjects.IsTime(analysis, lexicon, frame.Parts[at]);
    }
}
