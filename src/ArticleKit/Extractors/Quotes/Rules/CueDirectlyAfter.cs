using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>The strike was "a breach," Baloch said: the marks end in a comma, and a speaker with a cue that opens nothing new follows.</summary>
internal sealed class CueDirectlyAfter : IAttributionRule
{
    public string Id => "quote.cue-after-clause";

    public Attribution? Read(Reading story, Frame frame, int part) =>
        Of(frame, part, story) is { } saying ? new Attribution(Id, frame, saying, saying.Speaker) : null;

    /// <summary>The cue that closes the sentence right after a part; null where none does.</summary>
    public static Saying? Of(Frame frame, int part, Reading story)
    {
        bool ends = story.LastChar(story.Runs[frame.Parts[part].Run]) is ',' or '?' or '!' or '—' or '–' or '-' or '…'
            || frame.Is(part + 1, PartKind.Comma)
            || frame.Is(part + 1, PartKind.Dash);
        if (!ends || CueAfter.Next(frame, part) is not { } saying || saying.Unreal || IsBackground(frame, part, saying) || IsRelay(story, frame, part, saying))
            return null;
        int from = saying.From;
        for (int i = part + 1; i < from; i++)
            if (frame.Parts[i].Kind is not (PartKind.Comma or PartKind.Dash or PartKind.Adverb or PartKind.Other)) return null;
        return saying.Type == CueType.Verb && !Closes(frame, saying) ? null : saying;
    }

    /// <summary>Costa told Ruiz that the plan "…," according to a summary: the words stand in what Costa said, and the summary passes them on.</summary>
    private static bool IsRelay(Reading story, Frame frame, int part, Saying saying)
    {
        if (saying.Type != CueType.Preposition || !saying.Lemma.StartsWith('a')) return false;
        foreach (var before in frame.Sayings)
            if (before.At < part
                && before is { Type: CueType.Verb, Speaker: { } speaker, Weak: false, Passive: false, Unreal: false, Gerund: false }
                && Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker)
                && before.Verb!.Takes(Languages.Frames.That)
                && story.Contents.Of(frame, before) is { Way: ContentWay.That or ContentWay.Clause } content
                && content.From <= part
                && part < content.To)
            {
                return true;
            }
        return false;
    }

    /// <summary>
    /// When Costa said he would "go on," the crowd applauded: the marks belong to a clause that opens the sentence and has a cue, and behind it stands what no
    /// words are said with.
    /// </summary>
    private static bool IsBackground(Frame frame, int part, Saying saying)
    {
        if (saying.Type != CueType.Verb
            || saying.Verb!.Takes(Languages.Frames.Quote)
            || frame.Parts[0].Kind is not (PartKind.Wh or PartKind.Subordinator or PartKind.Preposition))
        {
            return false;
        }
        foreach (var before in frame.Sayings)
            if (before.At < part
                && before is { Type: CueType.Verb, Speaker: not null, Weak: false, Passive: false, Unreal: false }
                && before.Verb!.Takes(Languages.Frames.That))
            {
                return true;
            }
        return false;
    }

    /// <summary>After the cue the sentence ends or goes on with a place, a time or a person addressed, not with words said.</summary>
    private static bool Closes(Frame frame, Saying saying)
    {
        int after = saying.Inverted ? saying.Subject + 1 : saying.After;
        if (after >= frame.Parts.Length) return true;
        return frame.Parts[after].Kind switch
        {
            PartKind.Stop or PartKind.Comma or PartKind.Preposition or PartKind.Adverb or PartKind.Subordinator or PartKind.Coordinator or PartKind.Dash
                or PartKind.Bracket => true,
            PartKind.Noun => saying.Verb?.Takes(Languages.Frames.Addressee) == true
                || after + 1 >= frame.Parts.Length
                || frame.Parts[after + 1].Kind is PartKind.Stop,
            PartKind.Verb => frame.Parts[after].Gerund,
            _ => false,
        };
    }
}
