using ArticleKit.Extractors.Quotes.Rules;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Costa said pilots had been calling for more. · Read the full text of Costa's letter: · the speech Costa gave: whom a sentence leaves speaking where marked
/// words follow it.
/// </summary>
internal static class Openers
{
    private const int Reach = 12;

    /// <summary>
    /// The last cue that is not itself part of what somebody says, else the subject, else whoever the text belongs to; null where nobody can speak.
    /// </summary>
    public static Attribution? Speaker(Reading story, Frame frame, string rule)
    {
        if (LastSaying(story, frame) is { } saying) return new Attribution(rule, frame, saying, saying.Speaker);
        var subject = SubjectSpeaks.MainSubject(story, frame, frame.Parts.Length);
        if (subject is { } found && !Animacy.MaySpeak(story.Analysis, story.Lexicon, found)) subject = null;
        if (subject is null) subject = Owner(story, frame);
        else if (IsDocument(story, subject.Value.Head)) subject = Owner(story, frame) ?? Writer(story, frame) ?? subject;
        return subject is null ? null : new Attribution(rule, frame, null, subject);
    }

    public static Saying? LastSaying(Reading story, Frame frame)
    {
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
            if (Speaks(frame.Sayings[s]) && !IsReported(story, frame, s)) return frame.Sayings[s];
        return null;
    }

    private static bool Speaks(Saying saying) => saying is { Speaker: not null, Type: CueType.Verb, Weak: false, Unreal: false, Passive: false, Relative: < 0 };

    /// <summary>
    /// Costa said pilots asked for "…" · Costa said pilots were calling "every hour": where the inner cue is no plain word of saying, or one that names and
    /// names nothing, the outer speaker; null elsewhere.
    /// </summary>
    public static Saying? Reporter(Reading story, Frame frame, int cue, int part)
    {
        var inner = frame.Sayings[cue];
        if (inner.Type != CueType.Verb
            || inner.Verb!.Takes(Frames.Name) && inner.After != part
            || inner.Verb.Takes(Frames.As)
            || inner.Verb.Takes(Frames.That) && inner.Verb.Takes(Frames.Quote) && !HasObject(story, frame, inner, part))
        {
            return null;
        }
        return Outer(story, frame, cue);
    }

    /// <summary>Costa said she accepted his resignation "with sadness": what is accepted stands behind the cue, and the marks are no part of it.</summary>
    private static bool HasObject(Reading story, Frame frame, Saying inner, int part) =>
        inner is { Inverted: false, Gerund: false }
            && frame.Is(inner.After, PartKind.Noun)
            && story.Analysis.Tokens[frame.Parts[inner.After].Head].Tag != Text.Tag.Pronoun
            && (inner.After + 1 == part || frame.Is(inner.After + 1, PartKind.Preposition))
            && story.Contents.Of(frame, inner) is null;

    /// <summary>The first cue that what stands at another is part of; null where there is none.</summary>
    public static Saying? Outer(Reading story, Frame frame, int cue)
    {
        for (int s = 0; s < cue; s++)
            if (Speaks(frame.Sayings[s]) && Reports(story, frame, frame.Sayings[s], frame.Sayings[cue])) return frame.Sayings[s];
        return null;
    }

    /// <summary>Pilots waited to see how a "…" would end, Costa said: the cue that closes the sentence and reports all of it; null where none does.</summary>
    public static Saying? Closing(Reading story, Frame frame, Saying inner, int part)
    {
        foreach (var saying in frame.Sayings)
            if (saying.At > part
                && Speaks(saying)
                && saying.Verb!.Takes(Frames.That)
                && saying.Verb.Takes(Frames.Quote)
                && story.Contents.Of(frame, saying) is { } content
                && content.From <= inner.At
                && part < content.To)
            {
                return saying;
            }
        return null;
    }

    /// <summary>Costa said that pilots were asking for more: the cue stands inside what an earlier one reports.</summary>
    private static bool IsReported(Reading story, Frame frame, int cue)
    {
        return Outer(story, frame, cue) is not null;
    }

    private static bool Reports(Reading story, Frame frame, Saying outer, Saying inner) =>
        outer.At < inner.Subject
            && outer.Verb!.Takes(Frames.That)
            && outer.Verb.Takes(Frames.Quote)
            && story.Contents.Of(frame, outer) is { } content
            && content.From <= inner.Subject
            && inner.At < content.To;

    /// <summary>
    /// Costa's letter · a statement from Costa · the speech Costa gave: the one a text belongs to, or who is the subject of the clause that follows it.
    /// </summary>
    public static Mention? OwnerOf(Reading story, Frame frame, Mention subject) => IsDocument(story, subject.Head) ? Owner(story, frame) : null;

    private static Mention? Owner(Reading story, Frame frame)
    {
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
            if (frame.Sayings[s] is { Type: CueType.Noun, Speaker: { } speaker } && Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker)) return speaker;
        for (int i = 1; i + 1 < frame.Parts.Length; i++)
        {
            if (!frame.Is(i, PartKind.Noun)
                || !frame.Is(i - 1, PartKind.Noun)
                || !frame.Is(i + 1, PartKind.Verb)
                || !IsDocument(story, frame.Parts[i - 1].Head))
            {
                continue;
            }
            var giver = frame.Parts[i];
            return Mention.Of(giver);
        }
        return null;
    }

    /// <summary>
    /// Costa spoke in Porto. A transcript follows: the text belongs to nobody in its sentence, so it is of whoever spoke or was spoken of last.
    /// </summary>
    private static Mention? Writer(Reading story, Frame frame)
    {
        for (int f = frame.Index - 1; f >= 0 && frame.Index - f < Reach && story.Frames[f].Block >= frame.Block - 1; f--)
        {
            var before = story.Frames[f];
            for (int i = before.Parts.Length - 1; i >= 0; i--)
                if (before.Parts[i].Kind == PartKind.Run && story.Found[before.Parts[i].Run] is { Speaker: { } said } && IsNamed(story, said)) return said;
            if (LastSaying(story, before) is { Speaker: { } speaker } && IsNamed(story, speaker)) return speaker;
            if (SubjectSpeaks.MainSubject(story, before, before.Parts.Length) is { } subject && IsNamed(story, subject)) return subject;
        }
        return null;
    }

    private static bool IsNamed(Reading story, Mention mention) =>
        story.Analysis.Tokens[mention.Head].Tag is Tag.Name || story.Lexicon.Cues.Is(story.Analysis.Tokens[mention.Head].Word, QuoteWord.He | QuoteWord.She);

    private static bool IsDocument(Reading story, int head) => story.Lexicon.Cues.Noun(story.Analysis.Tokens[head].Word) is { Document: true };
}
