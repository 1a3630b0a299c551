using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Finds every cue of a frame and the speaker its grammar gives: X said, said X, according to X, in X's words, X's claim.</summary>
internal sealed class SayingReader(Analysis analysis, Lexicon lexicon)
{
    private readonly Subjects _subjects = new(analysis, lexicon);

    public Saying[] Read(Frame frame)
    {
        List<Saying>? found = null;
        for (int i = 0; i < frame.Parts.Length; i++)
        {
            var saying = frame.Parts[i].Kind switch
            {
                PartKind.Run or PartKind.Comma or PartKind.Stop or PartKind.Bracket => null,
                PartKind.Verb => OfPhrase(frame, i) ?? OfVerb(frame, i),
                PartKind.Noun => OfPhrase(frame, i) ?? OfNoun(frame, i),
                _ => OfPhrase(frame, i),
            };
            if (saying is not null) (found ??= []).Add(saying);
        }
        return found is null ? [] : [.. found];
    }

    private Saying? OfVerb(Frame frame, int at)
    {
        var part = frame.Parts[at];
        var verb = Match(part.Head, frame.End, out int end);
        if (verb is null) return null;
        int after = at + 1;
        while (after < frame.Parts.Length && frame.Parts[after].First < end) after++;
        int subject = -1;
        bool inverted = false;
        if (part.Passive || IsReduced(frame, at) || IsHearer(frame, verb, after)) part = part with { Passive = true };
        if (part.Passive) subject = Agent(frame, at);
        else if (Inverts(frame, at, verb)) { inverted = true; subject = IsRelation(frame, at + 1) ? at + 3 : at + 1; }
        else if (Interrupter(frame, at, after) is >= 0 and int aside) subject = aside;
        else subject = _subjects.Of(frame, at);
        return new Saying(at, part.Head, end, verb.Lemma, verb.Stance, CueType.Verb, subject, MentionOf(frame, subject), after)
        {
            Verb = verb, Inverted = inverted, Passive = part.Passive, Negated = part.Negated, Gerund = part.Gerund, Unreal = IsUnreal(part), Relative = inverted || part.Passive ? -1 : RelativeOf(frame, at),
        };
    }

    /// <summary>Ruiz, a top aide said, is confident: the clause goes on after the cue with its verb, so its subject is spoken of and the noun right before the cue speaks; -1 where it is not so.</summary>
    private int Interrupter(Frame frame, int at, int after)
    {
        if (!frame.Is(after, PartKind.Comma) || after + 1 >= frame.Parts.Length) return -1;
        var next = frame.Parts[after + 1];
        int verb = next.Kind == PartKind.Run ? next.First + 1 : next.First;
        if (next.Kind is not (PartKind.Verb or PartKind.Run) || next.Gerund || next.Infinitive || analysis.Tokens[verb].IsCapital || analysis.Tokens[verb].Tag is not (Tag.Third or Tag.Past or Tag.Modal)) return -1;
        int noun = at - 1;
        while (frame.Is(noun, PartKind.Adverb)) noun--;
        if (noun < 2 || !frame.Is(noun, PartKind.Noun) || !frame.Is(noun - 1, PartKind.Comma)) return -1;
        for (int i = 0; i < noun; i++) if (frame.Parts[i].Kind is PartKind.Verb or PartKind.Run) return -1;
        return noun;
    }

    /// <summary>The strike, expected to last a week, …: a lone participle after the subject and its comma, and an infinitive.</summary>
    private bool IsReduced(Frame frame, int at)
    {
        var parts = frame.Parts;
        if (!frame.Is(at - 1, PartKind.Comma) || !frame.Is(at - 2, PartKind.Noun) || !frame.Is(at + 1, PartKind.Verb) || !parts[at + 1].Infinitive) return false;
        if (parts[at].End != parts[at].First + 1 || analysis.Tokens[parts[at].Head].Tag is not (Tag.Past or Tag.Participle)) return false;
        for (int i = at - 2; i >= 0 && at - i < 60; i--) if (parts[i].Kind is PartKind.Verb or PartKind.Run) return false;
        return true;
    }

    /// <summary>…, inquest told: who is told nothing and nobody is the one who hears.</summary>
    private static bool IsHearer(Frame frame, ReportingVerb verb, int after) => verb.Lemma is "tell" && (after >= frame.Parts.Length || frame.Is(after, PartKind.Stop));

    private bool IsUnreal(Part part)
    {
        if (part.Negated) return true;
        for (int i = part.First; i < part.Head; i++) if (analysis.Tokens[i].Tag is Tag.To or Tag.Modal) return true;
        return false;
    }

    /// <summary>Mike Lee, who declared: the token of "who" right before the verb.</summary>
    private int RelativeOf(Frame frame, int at)
    {
        for (int i = at - 1; i >= 0; i--)
        {
            if (frame.Parts[i].Kind == PartKind.Who) return i > 0 ? frame.Parts[i].First : -1;
            if (frame.Parts[i].Kind is not (PartKind.Adverb or PartKind.Other)) return -1;
        }
        return -1;
    }

    /// <summary>The reporting verb a head token is a form of, with the most particles that follow it.</summary>
    private ReportingVerb? Match(int head, int limit, out int end)
    {
        end = head + 1;
        var verbs = lexicon.Cues.Verbs(analysis.Tokens[head].Word);
        for (int v = 0; v < verbs.Count; v++)
        {
            var particles = verbs[v].Particles;
            int at = head + 1, p = 0;
            for (; p < particles.Length && at < limit && Same(analysis.Word(at), particles[p]); p++) at++;
            if (p < particles.Length) continue;
            end = at;
            return verbs[v];
        }
        return null;
    }

    private static bool Same(ReadOnlySpan<char> word, string folded) => word.Equals(folded, StringComparison.OrdinalIgnoreCase);

    /// <summary>"…," said X: a noun phrase follows the verb, and before it stand only marks or a comma.</summary>
    private bool Inverts(Frame frame, int at, ReportingVerb verb)
    {
        var parts = frame.Parts;
        if (parts[at].Gerund || !verb.Takes(Languages.Frames.Quote) || verb.Lemma is "tell" || verb.Takes(Languages.Frames.Object) && !verb.Takes(Languages.Frames.That) || !frame.Is(at + 1, PartKind.Noun)) return false;
        if (analysis.Tokens[parts[at + 1].First].Tag is Tag.PossessivePronoun && !IsRelation(frame, at + 1)) return false;
        int before = at - 1;
        while (before >= 0 && parts[before].Kind == PartKind.Adverb) before--;
        if (before >= 0 && parts[before].Kind is PartKind.Comma or PartKind.Dash) before--;
        if (before < 0) return true;
        if (parts[before].Kind == PartKind.Run) return true;
        if (parts[before + 1].Kind != PartKind.Comma || !(ClauseBefore(frame, before) || IsNamed(frame, at, verb) && (MainClauseBefore(frame, before) || Signs(frame, at + 2)))) return false;
        for (int i = at + 2; i < parts.Length; i++)
        {
            if (parts[i].Kind is PartKind.Stop or PartKind.Comma) return true;
            if (parts[i].Kind is PartKind.Verb or PartKind.Noun or PartKind.That) return false;
        }
        return true;
    }

    /// <summary>said her daughter, Ann Lee: somebody's relation, then the name.</summary>
    private bool IsRelation(Frame frame, int noun) =>
        analysis.Tokens[frame.Parts[noun].First].Tag is Tag.PossessivePronoun && frame.Is(noun + 1, PartKind.Comma) && frame.Is(noun + 2, PartKind.Noun) && analysis.Tokens[frame.Parts[noun + 2].Head].Tag == Tag.Name;

    /// <summary>A finite verb stands before, in no relative clause: the comma after it ends a clause and not an aside.</summary>
    private static bool ClauseBefore(Frame frame, int at)
    {
        bool noun = false;
        for (int i = at; i >= 0 && at - i < 60; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Who) return false;
            if (frame.Parts[i].Kind == PartKind.Run) return !noun;
            noun |= frame.Parts[i].Kind == PartKind.Noun;
            if (frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && !frame.Parts[i].Infinitive) { if (!frame.Is(i - 1, PartKind.Who) && !frame.Is(i - 2, PartKind.Who)) return true; return false; }
        }
        return false;
    }

    /// <summary>said Ann Lee, and no verb that names its hearer.</summary>
    private bool IsNamed(Frame frame, int at, ReportingVerb verb) => !verb.Takes(Languages.Frames.Addressee) && analysis.Tokens[frame.Parts[at + 1].Head].Tag == Tag.Name;

    /// <summary>…, said Ann Lee, a founder of the party: after the name comes no verb but that of a relative clause.</summary>
    private static bool Signs(Frame frame, int at)
    {
        if (at < frame.Parts.Length && frame.Parts[at].Kind is not (PartKind.Comma or PartKind.Stop or PartKind.Colon)) return false;
        for (int i = at; i < frame.Parts.Length; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.Stop || frame.Is(i, PartKind.That) && frame.Is(i - 1, PartKind.Noun) && frame.Is(i + 1, PartKind.Verb)) return true;
            if (frame.Parts[i].Kind is PartKind.Run or PartKind.Verb) return false;
        }
        return true;
    }

    /// <summary>It made 1,200 jobs, most of which are local, said X: before the relative clause stands a clause of its own.</summary>
    private bool MainClauseBefore(Frame frame, int at)
    {
        bool relative = false;
        for (int i = at; i > 0 && at - i < 60; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Run or PartKind.Stop) return false;
            if (frame.Parts[i].Kind == PartKind.Who) relative = true;
            else if (relative && frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && !frame.Parts[i].Infinitive) return !(Match(frame.Parts[i].Head, frame.End, out _)?.Takes(Languages.Frames.That) ?? false);
        }
        return false;
    }

    /// <summary>was called that by X.</summary>
    private int Agent(Frame frame, int at)
    {
        for (int i = at + 1; i < frame.Parts.Length && i - at < 12; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Verb) return -1;
            if (frame.Parts[i].Kind == PartKind.Preposition && analysis.Word(frame.Parts[i].First) is "by" && frame.Is(i + 1, PartKind.Noun)) return i + 1;
        }
        return -1;
    }

    private Saying? OfPhrase(Frame frame, int at)
    {
        int first = frame.Parts[at].First;
        foreach (var phrase in lexicon.Cues.Phrases(analysis.Tokens[first].Word))
        {
            int token = first, w = 0;
            while (w < phrase.Words.Length && phrase.Words[w] != 0 && token < frame.End && analysis.Tokens[token].Word == phrase.Words[w]) { w++; token++; }
            if (w < phrase.Words.Length && phrase.Words[w] != 0) continue;
            int after = at;
            while (after < frame.Parts.Length && frame.Parts[after].First < token) after++;
            if (w == phrase.Words.Length)
            {
                if (phrase.Shape != "before-speaker" || !frame.Is(after, PartKind.Noun)) continue;
                if (phrase.Words.Length == 1 && phrase.Text is "citing" or "quoting" && !Animacy.MaySpeak(analysis, lexicon, MentionOf(frame, after)!.Value)) continue;
                if (phrase.Words.Length == 1 && phrase.Text is "per" && analysis.Tokens[frame.Parts[after].Head].Tag != Tag.Name) continue;
                return new Saying(at, first, token, phrase.Text, phrase.Stance, CueType.Preposition, after, MentionOf(frame, after), after + 1);
            }
            if (phrase.Shape is "clause" && ClausePhrase(frame, at, phrase, w, token) is { } clause) return clause;
            if (phrase.Shape != "possessed" || Suffix(phrase.Words, w + 1, token, frame.End) is not (> 0 and int suffix)) continue;
            while (after < frame.Parts.Length && frame.Parts[after].First < suffix + phrase.Words.Length - w - 1) after++;
            int end = suffix;
            if (analysis.Tokens[end - 1].Tag == Tag.Possessive || analysis.Word(end - 1) is "'s" or "’s" or "'" or "’") end--;
            if (end <= token || end == suffix && analysis.Tokens[token].Tag != Tag.PossessivePronoun) continue;
            return new Saying(at, first, suffix + phrase.Words.Length - w - 1, phrase.Text, phrase.Stance, CueType.Preposition, -1, new Mention(token, end, end - 1), after);
        }
        return null;
    }

    /// <summary>As Ann Lee puts it, …: the speaker stands whole between the phrase's words.</summary>
    private Saying? ClausePhrase(Frame frame, int at, CuePhrase phrase, int gap, int token)
    {
        if (!frame.Is(at + 1, PartKind.Noun) || frame.Parts[at + 1].First != token) return null;
        int after = at + 2, i = frame.Parts[at + 1].End, w = gap + 1;
        while (w < phrase.Words.Length && i < frame.End && analysis.Tokens[i].Word == phrase.Words[w]) { w++; i++; }
        if (w < phrase.Words.Length || phrase.Words.Length - gap < 3) return null;
        while (after < frame.Parts.Length && frame.Parts[after].First < i) after++;
        return new Saying(at, frame.Parts[at].First, i, phrase.Text, phrase.Stance, CueType.Preposition, at + 1, MentionOf(frame, at + 1), after);
    }

    private int Suffix(int[] words, int from, int token, int limit)
    {
        for (int i = token + 1; i < limit && i - token < 9; i++)
        {
            int w = from, at = i;
            while (w < words.Length && at < limit && analysis.Tokens[at].Word == words[w]) { w++; at++; }
            if (w == words.Length) return i;
        }
        return 0;
    }

    /// <summary>Iran's claim that …; a statement from the ministry: "…"</summary>
    private Saying? OfNoun(Frame frame, int at)
    {
        var part = frame.Parts[at];
        var noun = lexicon.Cues.Noun(analysis.Tokens[part.Head].Word);
        if (noun is null || part.End != part.Head + 1) return null;
        Mention? speaker = null;
        int subject = -1;
        for (int i = part.Head - 1; i > part.First; i--)
        {
            if (analysis.Tokens[i].Tag != Tag.Possessive) continue;
            speaker = new Mention(part.First, i, i - 1);
            break;
        }
        if (speaker is null && analysis.Tokens[part.First].Tag == Tag.PossessivePronoun) speaker = new Mention(part.First, part.First + 1, part.First);
        if (speaker is null && frame.Is(at + 1, PartKind.Preposition) && analysis.Word(part.End) is "by" or "from" && frame.Is(at + 2, PartKind.Noun)) { subject = at + 2; speaker = MentionOf(frame, subject); }
        return new Saying(at, part.Head, part.Head + 1, noun.Lemma, noun.Stance, CueType.Noun, subject, speaker, subject >= 0 ? subject + 1 : at + 1) { Noun = noun };
    }

    private static Mention? MentionOf(Frame frame, int part) => part < 0 ? null : new Mention(frame.Parts[part].First, frame.Parts[part].End, frame.Parts[part].Head);
}
