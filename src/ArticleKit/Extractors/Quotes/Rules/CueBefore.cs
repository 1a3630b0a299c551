using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Baloch said the strike was "…": the mark stands inside the clause a cue before it opens.</summary>
internal sealed class CueBefore : IAttributionRule
{
    public string Id => "quote.in-clause";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        if (IsCrowd(story, frame, part)) return new Attribution(Id, frame, null, null);
        Saying? weak = null, thing = null;
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.At >= part || saying.Speaker is not { } speaker || saying.Type == CueType.Noun) continue;
            if (saying.Inverted && saying.Subject >= part) continue;
            if (Shut(story, frame, saying, part) || IsRetold(story, frame, s)) continue;
            if (saying.Weak || saying.Passive && !IsNamedBy(story, frame, saying, part) || saying.Unreal) { weak ??= saying; continue; }
            if (thing is not null && !(saying.Type == CueType.Verb && saying.Verb!.Takes(Languages.Frames.That))) continue;
            if (Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker))
                return (Openers.Reporter(story, frame, s, part) ?? Joined(story, frame, s, part)) is { } reporter
                    ? new Attribution(Id, frame, reporter, reporter.Speaker)
                    : new Attribution(Id, frame, saying, speaker);
            thing ??= saying;
        }
        if (thing is null && weak is not null && Openers.Closing(story, frame, weak, part) is { } closing)
            return new Attribution(Id, frame, closing, closing.Speaker);
        if (thing is not null && Claimed(story, frame, thing, part)) return null;
        var found = thing ?? weak;
        return found is null ? null : new Attribution(Id, frame, found, found.Speaker);
    }

    /// <summary>rose to reply amid shouts of "…": others shout than the sentence is about.</summary>
    private static bool IsCrowd(Reading story, Frame frame, int part) =>
        frame.Is(part - 1, PartKind.Preposition)
            && frame.Is(part - 2, PartKind.Noun)
            && frame.Is(part - 3, PartKind.Preposition)
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[part - 2].Head].Word, Languages.SubjectWord.Cry)
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[part - 3].First].Word, Languages.SubjectWord.Amid);

    /// <summary>announced a plan described by Ruiz, a keeper, as "…": whoever describes it stands between the cue and "as".</summary>
    private static bool IsNamedBy(Reading story, Frame frame, Saying saying, int part) =>
        saying is { Passive: true, Verb: { } verb }
            && saying.Subject > saying.At
            && saying.Subject < part
            && verb.Takes(Languages.Frames.As)
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[part - 1].First].Word, Languages.QuoteWord.As);

    /// <summary>The photo contradicts his claim that they were "…": what cannot speak stands before the cue, and behind it somebody's noun of saying.</summary>
    private static bool Claimed(Reading story, Frame frame, Saying thing, int part)
    {
        foreach (var saying in frame.Sayings)
            if (saying is { Type: CueType.Noun, Speaker: not null } && saying.At > thing.At && saying.At < part)
                return !NounCue.IsSubject(story, frame, saying, part);
        return false;
    }

    /// <summary>
    /// Costa said that Ruiz begged him for help and "would have …": the marks go on with the verb of a clause that an earlier cue reports.
    /// Costa said Ruiz took the money and "nothing is wrong with that": what reports nothing of its own leaves them to the earlier cue.
    /// Costa said Ruiz advised closing it — "and nothing happened": so they do behind a dash. Null elsewhere.
    /// </summary>
    private static Saying? Joined(Reading story, Frame frame, int cue, int part)
    {
        if (frame.Is(part - 1, PartKind.Dash) && story.Analysis.Tokens[story.Runs[frame.Parts[part].Run].First].Tag == Tag.Coordinator)
            return Openers.Outer(story, frame, cue);
        if (!frame.Is(part - 1, PartKind.Coordinator) || frame.Sayings[cue].Type != CueType.Verb) return null;
        if (story.Contents.Of(frame, frame.Sayings[cue]) is null) return Openers.Outer(story, frame, cue);
        ref readonly var first = ref story.Analysis.Tokens[story.Runs[frame.Parts[part].Run].First];
        if (first.IsCapital || !first.Tag.In(Tags.Modal | Tags.Past | Tags.Third)) return null;
        return Openers.Outer(story, frame, cue);
    }

    /// <summary>
    /// Costa accused the host of asking too many "…" questions · Costa said that according to her count "…": the cue is part of what an earlier one reports.
    /// </summary>
    private static bool IsRetold(Reading story, Frame frame, int cue)
    {
        var inner = frame.Sayings[cue];
        bool phrase = inner.Type == CueType.Preposition;
        if (!phrase && !(inner.Gerund && frame.Is(inner.At - 1, PartKind.Preposition))) return false;
        for (int s = 0; s < cue; s++)
            if (frame.Sayings[s] is { Speaker: not null, Type: CueType.Verb, Weak: false, Passive: false } outer
                && outer.At < inner.At
                && story.Contents.Of(frame, outer) is { } content
                && content.From <= inner.At
                && inner.At < content.To
                && (!phrase || content.Way == ContentWay.That))
            {
                return true;
            }
        return false;
    }

    /// <summary>
    /// Two years before the public learned of it, the ministry gave a "…": the cue stands in a clause that opens the sentence and is shut by a comma, and a new
    /// subject follows.
    /// </summary>
    private static bool Shut(Reading story, Frame frame, Saying saying, int part)
    {
        bool opens = false;
        if (frame.Is(saying.Subject - 1, PartKind.Comma) && frame.Is(saying.After, PartKind.Comma)) return false;
        if (saying.Subject > 0
            && saying.Verb?.Takes(Languages.Frames.That) != false
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[saying.Subject - 1].First].Word, Languages.QuoteWord.As)
            && !frame.Is(saying.After, PartKind.Noun))
        {
            return false;
        }
        for (int i = 0; i < saying.At && !opens; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Comma or PartKind.Run or PartKind.Verb) break;
            opens = frame.Parts[i].Kind == PartKind.Subordinator
                || frame.Parts[i].Kind == PartKind.Preposition && story.Lexicon.Words[story.Analysis.Tokens[frame.Parts[i].First].Word].Can(Tag.Subordinator);
        }
        if (!opens) return false;
        for (int i = saying.After; i < part; i++)
            if (frame.Is(i, PartKind.Comma)
                && frame.Is(i + 1, PartKind.Noun)
                && (frame.Is(i + 2, PartKind.Verb) || frame.Is(i + 2, PartKind.Adverb) && frame.Is(i + 3, PartKind.Verb)))
            {
                return true;
            }
        return false;
    }
}
