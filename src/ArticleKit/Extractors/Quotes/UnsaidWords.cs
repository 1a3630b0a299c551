using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Tells words in marks that nobody said: "Face the Nation", "Shorty", a "smart" bomb, a headline's own marks.</summary>
internal static class UnsaidWords
{
    public static MarkedWordsKind? KindOf(Reading story, Frame frame, int part, Attribution? attribution)
    {
        var run = story.Runs[frame.Parts[part].Run];
        if (run.Turn is not null) return null;
        var block = story.Analysis.Story.Blocks[frame.Block];
        if (block.Kind is BlockKind.Subhead && Reading.IsBare(frame) && !IsSpoken(story, run)) return MarkedWordsKind.Display;
        if (block.Kind is BlockKind.Headline or BlockKind.Subheadline or BlockKind.CaptionTitle && attribution?.Saying is null) return MarkedWordsKind.Display;
        if (IsRead(story, frame, part)) return MarkedWordsKind.Display;
        if (IsNickname(story, run) || IsNicknameAlone(story, run) || IsDubbed(story, frame, part)) return MarkedWordsKind.Nickname;
        if (IsCried(story, frame, part)) return null;
        bool near = IsCalledSo(story, frame, part, attribution)
            || attribution is { Rule: "quote.cue-before" or "quote.cue-after" or "quote.colon" or "quote.carried" or "quote.cue-next" };
        if (IsTold(story, frame, part, attribution)) return MarkedWordsKind.Title;
        if (IsTitle(story, run) && (!near || IsHearer(frame, part)) && !(attribution is { Rule: "quote.same-paragraph" } && Reading.IsBare(frame)))
            return MarkedWordsKind.Title;
        if (Names(story, frame, part - 1) || IsWork(story, frame, part) || IsNamedThing(story, frame, part)) return MarkedWordsKind.Title;
        return Words(story, run) <= Doubtful(attribution) || IsSuch(story, run) || IsOfNoun(story, frame, part, attribution) ? MarkedWordsKind.Scare : null;
    }

    /// <summary>'If I had known, I would never have allowed it.': a sentence of its own, which a subhead is not.</summary>
    private static bool IsSpoken(Reading story, MarkedRun run)
    {
        if (Words(story, run) < 6 || story.LastChar(run) is not ('.' or '?' or '!')) return false;
        for (int i = run.First; i < run.End; i++) if (story.Analysis.Tokens[i].Tag is Tag.Third or Tag.Past or Tag.Modal) return true;
        return false;
    }

    /// <summary>held a placard reading "No": what is read on a thing.</summary>
    private static bool IsRead(Reading story, Frame frame, int part) =>
        frame.Is(part - 1, PartKind.Verb)
            && frame.Parts[part - 1].Gerund
            && story.Analysis.Word(frame.Parts[part - 1].Head) is "reading"
            && frame.Is(part - 2, PartKind.Noun)
            && IsThing(story, frame.Parts[part - 2])
            && story.Lexicon.Cues.Noun(story.Analysis.Tokens[frame.Parts[part - 2].Head].Word) is not { Document: true };

    /// <summary>told "Face the Nation" that he would: a programme hears it.</summary>
    private static bool IsHearer(Frame frame, int part) => frame.Is(part - 1, PartKind.Verb) && frame.Is(part + 1, PartKind.That);

    /// <summary>told "Boats and Crews" · telling "Late Boats," a programme: who is told something stands right behind the verb, in capitals.</summary>
    private static bool IsTold(Reading story, Frame frame, int part, Attribution? attribution) =>
        attribution?.Saying is { Verb.Lemma: "tell", Passive: false, Inverted: false } saying
            && saying.After == part
            && frame.Is(part - 1, PartKind.Verb)
            && (IsTitle(story, story.Runs[frame.Parts[part].Run]) || AllCapital(story, story.Runs[frame.Parts[part].Run]));

    /// <summary>chants of "No!" · a cry of "Shame!" and "Go home": what a crowd lets out.</summary>
    public static bool IsCried(Reading story, Frame frame, int part)
    {
        // chants of "No!" and "Shame!"
        if (part > 3 && frame.Is(part - 1, PartKind.Coordinator) && frame.Is(part - 2, PartKind.Run)) part -= 2;
        bool of = frame.Is(part - 1, PartKind.Preposition) && story.Analysis.Word(frame.Parts[part - 1].First) is "of";
        int noun = of ? part - 2 : part - 1;
        return frame.Is(noun, PartKind.Noun)
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[noun].Head].Word, SubjectWord.Cry)
            && (of || story.Analysis.Tokens[story.Runs[frame.Parts[part].Run].First].IsCapital)
            && story.Analysis.Tokens[frame.Parts[noun].Head].Tag.In(Tags.Noun | Tags.Plural);
    }

    /// <summary>Costa called Lee "The Queen of the Ferries": somebody's word for somebody, with its capitals; but not for his new song.</summary>
    private static bool IsCalledSo(Reading story, Frame frame, int part, Attribution? attribution)
    {
        if (attribution?.Saying is not { Verb: { } verb, Passive: false } saying || !verb.Takes(Frames.Name) || verb.Takes(Frames.Mind)) return false;
        if (saying.After == part) return saying.Relative < 0 && saying.At == part - 1;
        return saying.After == part - 1
            && frame.Is(part - 1, PartKind.Noun)
            && Animacy.MaySpeak(story.Analysis, story.Lexicon, Mention.Of(frame.Parts[part - 1]));
    }

    /// <summary>They found a "ghost" ship: one word before the noun it tells of, and a verb that seldom says anything.</summary>
    private static bool IsOfNoun(Reading story, Frame frame, int part, Attribution? attribution) =>
        attribution?.Saying is { Verb: { } verb } saying
            && (saying.Weak || saying.Inverted && IsOfSpeaker(frame, saying, part))
            && !verb.Takes(Languages.Frames.Name | Languages.Frames.As)
            && saying.At < part
            && frame.Is(part + 1, PartKind.Noun)
            && IsPlainWord(story, story.Runs[frame.Parts[part].Run]);

    /// <summary>said Ann Lee, who has a "hold" rating: the reporter tells of who spoke.</summary>
    private static bool IsOfSpeaker(Frame frame, Saying saying, int part)
    {
        for (int i = saying.Subject + 1; i < part; i++) if (frame.Is(i, PartKind.Who)) return true;
        return false;
    }

    private static bool IsPlainWord(Reading story, MarkedRun run) =>
        run.End == run.First + 1
            && story.Analysis.Tokens[run.First] is { IsCapital: false } word
            && !word.Tag.In(Tags.Past | Tags.Third | Tags.Base | Tags.Participle);

    /// <summary>such "ghost" ships: a word or two for a kind of thing.</summary>
    private static bool IsSuch(Reading story, MarkedRun run) =>
        run.From > 0
            && Words(story, run) < 3
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[run.From - 1].Word, SubjectWord.Kind)
            && run.To < story.Analysis.Tokens.Length
            && story.Analysis.Tokens[run.To].Tag.In(Tags.Nominal);

    /// <summary>Up to how many words stand in marks more often as a term than as something said: the less says who speaks, the more.</summary>
    private static int Doubtful(Attribution? attribution) => attribution switch
    {
        null => 5,
        { Rule: "quote.subject" } => 3,
        { Rule: "quote.any-cue" } => 1,
        _ => 0,
    };

    /// <summary>a website called, a chapter entitled: what follows the verb is a thing's name.</summary>
    public static bool Names(Reading story, Frame frame, int verb)
    {
        if (frame.Is(verb, PartKind.Verb) && frame.Is(verb - 1, PartKind.Comma) && frame.Is(verb - 2, PartKind.Noun) && frame.Is(verb + 1, PartKind.Run))
            return IsThing(story, frame.Parts[verb - 2]) && IsNaming(story, frame.Parts[verb]);
        // whom Lee on Monday called "a fool"
        if (!frame.Is(verb, PartKind.Verb)
            || !frame.Is(verb - 1, PartKind.Noun)
            || Subjects.IsTime(story.Analysis, story.Lexicon, frame.Parts[verb - 1])
            || frame.Is(verb - 2, PartKind.Wh)
            || IsBy(story, frame, verb + 2))
        {
            return false;
        }
        return IsNaming(story, frame.Parts[verb]) && IsThing(story, frame.Parts[verb - 1]);
    }

    /// <summary>a plan labelled "late" by pilots: their word for it.</summary>
    private static bool IsBy(Reading story, Frame frame, int part) =>
        frame.Is(part, PartKind.Preposition) && story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[part].First].Word, Languages.QuoteWord.Agent);

    /// <summary>
    /// the song "Harbour" · her book, "The Ferry," · a show like "Porto": the noun for a work, and in the marks one or two capitals or a title's.
    /// </summary>
    private static bool IsWork(Reading story, Frame frame, int part)
    {
        int noun = part - 1;
        if (frame.Is(noun, PartKind.Comma) || frame.Is(noun, PartKind.Preposition) && story.Analysis.Word(frame.Parts[noun].First) is "like") noun--;
        if (!frame.Is(noun, PartKind.Noun) || !story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[noun].Head].Word, Languages.QuoteWord.Work))
            return false;
        var run = story.Runs[frame.Parts[part].Run];
        return IsTitle(story, run) || Words(story, run) <= 2 && AllCapital(story, run);
    }

    /// <summary>its new missile, "Storm-2", the day before: between commas the name of the thing before it.</summary>
    private static bool IsNamedThing(Reading story, Frame frame, int part)
    {
        if (!frame.Is(part - 1, PartKind.Comma)
            || !frame.Is(part - 2, PartKind.Noun)
            || !IsThing(story, frame.Parts[part - 2])
            || story.Lexicon.Words[story.Analysis.Tokens[frame.Parts[part - 2].Head].Word].Is(Languages.WordFlags.Group))
        {
            return false;
        }
        var run = story.Runs[frame.Parts[part].Run];
        return (frame.Is(part + 1, PartKind.Comma) || story.LastChar(run) is ',')
            && Words(story, run) <= 3
            && AllCapital(story, run)
            && frame.CueAt(part - 3) is null;
    }

    private static bool AllCapital(Reading story, MarkedRun run)
    {
        for (int i = run.First; i < run.End; i++) if (story.Analysis.Tokens[i] is { IsWord: true, IsCapital: false, SpaceBefore: true }) return false;
        return story.Analysis.Tokens[run.First].IsCapital;
    }

    private static bool IsNaming(Reading story, Part verb) =>
        verb.End - verb.First == 1 && story.Lexicon.Cues.Is(story.Analysis.Tokens[verb.Head].Word, Languages.QuoteWord.Naming);

    private static bool IsThing(Reading story, Part noun) =>
        story.Analysis.Tokens[noun.Head].Tag is Tag.Noun or Tag.Plural
            && !story.Lexicon.Words[story.Analysis.Tokens[noun.Head].Word].Is(Languages.WordFlags.Person | Languages.WordFlags.PersonPlural);

    /// <summary>William "Bill" Smith: one or two capitalised words between a first name and a last name.</summary>
    private static bool IsNickname(Reading story, MarkedRun run)
    {
        var tokens = story.Analysis.Tokens;
        if (run.Open < 1 || run.Close < 0 || run.End - run.First > 2 || run.Close + 1 >= tokens.Length) return false;
        return tokens[run.First].IsCapital
            && tokens[run.Open - 1].IsCapital
            && tokens[run.Close + 1].IsCapital
            && tokens[run.Open - 1].Tag == Tag.Name
            && tokens[run.Close + 1].Tag == Tag.Name
            && tokens[run.Open].SpaceBefore;
    }

    /// <summary>Oro, nicknamed "the Messi of chess": by nobody in particular.</summary>
    private static bool IsDubbed(Reading story, Frame frame, int part) =>
        frame.Is(part - 1, PartKind.Verb)
            && frame.Is(part - 2, PartKind.Comma)
            && frame.Is(part - 3, PartKind.Noun)
            && frame.Parts[part - 1].End == frame.Parts[part - 1].First + 1
            && story.Analysis.Word(frame.Parts[part - 1].First) is "nicknamed" or "dubbed"
            && !IsBy(story, frame, part + 1);

    /// <summary>"Shorty" Hill, 80, said: one word with a capital right before the last name of somebody in the story.</summary>
    private static bool IsNicknameAlone(Reading story, MarkedRun run)
    {
        var tokens = story.Analysis.Tokens;
        if (run.Open < 0 || run.Close < 0 || run.End != run.First + 1 || run.Close + 2 >= tokens.Length) return false;
        return tokens[run.First] is { IsCapital: true } word
            && word.Tag.In(Tags.Nominal | Tags.Adjective)
            && tokens[run.Close + 1] is { IsCapital: true, SpaceBefore: true, Tag: Tag.Name }
            && story.LastNames.Find(story.Analysis.Word(run.Close + 1)) is not null
            && !(run.Open > 0 && tokens[run.Open - 1].Tag.In(Tags.Past | Tags.Third));
    }

    /// <summary>Every word of weight begins with a capital, and there are two at least.</summary>
    private static bool IsTitle(Reading story, MarkedRun run)
    {
        int capitals = 0;
        var tokens = story.Analysis.Tokens;
        for (int i = run.First; i < run.End; i++)
        {
            if (!tokens[i].IsWord || !char.IsLetter(story.Analysis.Word(i)[0])) continue;
            if (tokens[i].IsCapital) { capitals++; continue; }
            if (i > run.First && tokens[i].Length <= 3 && !tokens[i].Tag.In(Tags.Verbal | Tags.Pronoun | Tags.Modal | Tags.Adverb)) continue; // Urbi et Orbi
            if (i == run.First || tokens[i].Tag is not (Tag.Preposition or Tag.Determiner or Tag.Coordinator or Tag.To or Tag.Subordinator or Tag.Possessive))
                return false;
        }
        return capitals >= 2 && run.End - run.First <= 10;
    }

    private static int Words(Reading story, MarkedRun run)
    {
        int words = 0;
        for (int i = run.First; i < run.End; i++)
            if (story.Analysis.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && (story.Analysis.Tokens[i].SpaceBefore || i == run.First)) words++;
        return words;
    }
}
