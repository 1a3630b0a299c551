using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Tells where a cue reports nothing of its own: a question, what others are asked to say, a pronoun or a time alone, a thing that suggests something.
/// </summary>
internal sealed partial class NothingSaid(Reading story)
{
    /// <summary>What the cue reports is no words of its speaker.</summary>
    public bool Is(Frame frame, Saying saying, Content content, Mention? speaker)
    {
        if (content.Way == ContentWay.Wh && saying.Unreal && (IsRefused(frame, saying) || IsReported(frame, saying))) return true;
        if (content.Way is ContentWay.That && saying.Unreal && IsAskedOf(frame, saying)) return true;
        if (content.Way is ContentWay.Clause or ContentWay.Object && IsThisIn(frame, content)) return true;
        if (IsQuestion(frame) || IsHidden(frame, saying)) return true;
        if (saying.Gerund && content.Way is ContentWay.That or ContentWay.Clause && speaker is { } thing && IsThing(thing)) return true;
        if (saying is { Type: CueType.Verb, Verb: { } shown } && speaker is { } mute && IsShown(shown, mute)) return true;
        if (content.Way is ContentWay.Clause && IsShareAlone(frame, content)) return true;
        if (content.Way is ContentWay.Object or ContentWay.Preposition
            && (SaysNothing(frame.Parts[content.From]) || content.To == content.From + 1 && IsNone(frame.Parts[content.From]))
            || content.Way is ContentWay.Object
                && (IsSentAway(frame, saying, content) || IsBlow(frame, saying, content) || IsSame(frame.Parts[content.From]))
            || IsInQuestion(frame, saying))
        {
            return true;
        }
        return false;
    }

    /// <summary>Prices rose less, suggesting that it is over: they say nothing, where a report or a survey does.</summary>
    private bool IsThing(Mention speaker) =>
        story.Analysis.Tokens[speaker.Head] is { IsCapital: false, Tag: Tag.Noun or Tag.Plural }
            && !IsShare(speaker)
            && !Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker);

    /// <summary>The move suggests that it is over, the recovery showed how: things do so without a word; but not the results, the figures.</summary>
    private bool IsShown(ReportingVerb verb, Mention speaker) =>
        story.Lexicon.Cues.Is(story.Lexicon.Vocabulary.Find(verb.Lemma), SubjectWord.Showing)
            && !story.Lexicon.Cues.Is(story.Analysis.Tokens[speaker.Head].Word, SubjectWord.Evidencing)
            && IsThing(speaker);

    /// <summary>Tin added 0.6% and nickel lost 1%: what was added is a share.</summary>
    private bool IsShareAlone(Frame frame, Content content)
    {
        var part = frame.Parts[content.From];
        return part.Kind == PartKind.Noun
            && story.Analysis.Tokens[part.First].Kind == TokenKind.Number
            && (story.Analysis.Word(part.End - 1) is "%" || story.Lexicon.Cues.Is(story.Analysis.Tokens[part.End - 1].Word, SubjectWord.Percent))
            && (frame.Is(content.From + 1, PartKind.Coordinator) || frame.Is(content.From + 1, PartKind.Comma));
    }

    /// <summary>Does he worry about the critics? The reporter asks; but not: It was late, he said, so why go?</summary>
    private bool IsQuestion(Frame frame)
    {
        if (story.Analysis.Word(frame.End - 1) is not "?" || !frame.Is(frame.Parts.Length - 1, PartKind.Stop)) return false;
        int first = frame.Is(0, PartKind.Coordinator) || frame.Is(0, PartKind.Adverb) ? 1 : 0;
        return first < frame.Parts.Length && frame.Parts[first].Kind is PartKind.Verb or PartKind.Wh or PartKind.Who;
    }

    /// <summary>22 percent, a number of families.</summary>
    private bool IsShare(Mention speaker)
    {
        for (int i = speaker.First; i <= speaker.Head; i++)
            if (story.Analysis.Tokens[i].Kind == TokenKind.Number
                || story.Lexicon.Cues.Is(story.Analysis.Tokens[i].Word, SubjectWord.Count))
            {
                return true;
            }
        return false;
    }

    /// <summary>refused to say whether it was late: refusing is all that was said · demanded to know why: and so is demanding.</summary>
    private bool IsRefused(Frame frame, Saying saying)
    {
        foreach (var outer in frame.Sayings)
            if (outer.At < saying.At
                && (outer.Stance == Stance.Deny || saying.Verb?.Takes(Languages.Frames.Mind) == true)
                && story.Contents.Of(frame, outer) is { Way: ContentWay.Infinitive } content
                && content.From == saying.At)
            {
                return true;
            }
        return false;
    }

    /// <summary>urged the judges to rule that it was late: what others are asked to say.</summary>
    private bool IsAskedOf(Frame frame, Saying saying)
    {
        foreach (var outer in frame.Sayings)
            if (outer.At < saying.At
                && outer is { Type: CueType.Verb, Speaker: not null }
                && outer.Subject != saying.Subject
                && story.Contents.Of(frame, outer) is { Way: ContentWay.Infinitive } content
                && content.From <= saying.Subject
                && saying.At < content.To)
            {
                return true;
            }
        return false;
    }

    /// <summary>disclosed this in a statement issued on Monday, echoed those of Costa: nothing else was said.</summary>
    private bool IsThisIn(Frame frame, Content content)
    {
        var part = frame.Parts[content.From];
        int verb = content.From + 3;
        // this in turn was late
        if (frame.Is(verb, PartKind.Verb)
            && verb < content.To
            && (frame.Parts[verb].End > frame.Parts[verb].First + 1
                || story.Lexicon.Words[story.Analysis.Tokens[frame.Parts[verb].First].Word] is var entry
                    && (!entry.Can(Tag.Participle) || entry.Is(WordFlags.Be | WordFlags.Have | WordFlags.Do))))
        {
            return false;
        }
        return part.Kind == PartKind.Noun
            && part.End == part.First + 1
            && story.Lexicon.Words[story.Analysis.Tokens[part.First].Word].Can(Tag.Determiner)
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[part.First].Word, QuoteWord.Thing)
            && story.Analysis.Tokens[part.First].Tag.In(Tags.Determiner | Tags.Pronoun)
            && frame.Is(content.From + 1, PartKind.Preposition);
    }

    /// <summary>said pilots would decide whether to go: what they would do is what was said.</summary>
    private bool IsReported(Frame frame, Saying saying)
    {
        foreach (var outer in frame.Sayings)
            if (outer is { Type: CueType.Verb, Passive: false, Weak: false, Speaker: not null }
                && outer.At < saying.At
                && outer.Subject != saying.Subject
                && story.Contents.Of(frame, outer) is { Way: ContentWay.That or ContentWay.Clause } content
                && content.From <= saying.At
                && saying.At < content.To)
            {
                return true;
            }
        return false;
    }

    /// <summary>asked about them · reported ten days ago: a pronoun or a time is no content.</summary>
    private bool SaysNothing(Part part) =>
        part.Kind == PartKind.Noun
            && (story.Analysis.Tokens[part.Head].Tag == Tag.Pronoun || Subjects.IsTime(story.Analysis, story.Lexicon, part) || IsSpan(part));

    /// <summary>Asked if he regretted going, Costa said no: the cue stands in what he was asked.</summary>
    private bool IsInQuestion(Frame frame, Saying saying)
    {
        if (saying.At == 0
            || frame.CueAt(0) is not { Gerund: false, Verb: { } asked }
            || !asked.Takes(Languages.Frames.Wh)
            || !asked.Takes(Languages.Frames.Addressee))
        {
            return false;
        }
        bool question = false;
        for (int i = 1; i < saying.At; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Comma or PartKind.Stop or PartKind.Run) return false;
            question |= frame.Parts[i].Kind is PartKind.Subordinator or PartKind.Wh;
        }
        return question;
    }

    /// <summary>cited no sources, agreed with each other.</summary>
    private bool IsNone(Part part) =>
        part.Head == part.First + 1 && story.Lexicon.Cues.Is(story.Analysis.Tokens[part.First].Word, QuoteWord.Nobody)
            || part.End == part.First + 2
                && story.Lexicon.Cues.Is(story.Analysis.Tokens[part.First].Word, QuoteWord.Each)
                && story.Lexicon.Cues.Is(story.Analysis.Tokens[part.First + 1].Word, QuoteWord.Other);

    /// <summary>ten days ago, a year later.</summary>
    private bool IsSpan(Part part) =>
        part.End < story.Analysis.Tokens.Length
            && (Kinds(part.Head) & (CalendarKind.Unit | CalendarKind.Units)) != 0
            && (Kinds(part.End) & CalendarKind.Shift) != 0;

    private CalendarKind Kinds(int token) => story.Lexicon.Calendar.Kinds(story.Analysis.Tokens[token].Word);
}
