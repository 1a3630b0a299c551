using ArticleKit.Languages;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>"Is it?" Baloch asked. · "It is." Baloch said.: the next sentence is nothing but a speaker and a cue.</summary>
internal sealed class NextSentenceCue : IAttributionRule
{
    public string Id => "quote.cue-next";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        if (!Reading.IsBare(frame) || frame.Index + 1 >= story.Frames.Count) return null;
        var next = story.Frames[frame.Index + 1];
        if (next.Block != frame.Block || next.Sayings.Length == 0) return null;
        var saying = next.Sayings[0];
        if (saying.Speaker is null || saying.Passive || saying.Verb?.Takes(Languages.Frames.Quote) != true) return null;
        int from = saying.Inverted ? saying.From : saying.Subject;
        if (from < 0 || from > 1 || from == 1 && Opens(story, frame, part)) return null;
        int after = saying.Inverted ? saying.Subject + 1 : saying.After;
        bool hard = story.LastChar(story.Runs[frame.Parts[part].Run]) == '.';
        // "It was late." Lee agrees.
        if (hard && story.Lexicon.Cues.Is(story.Lexicon.Vocabulary.Find(saying.Lemma), SubjectWord.Answering)) return null;
        if (after >= next.Parts.Length) return new Attribution(Id, next, saying, saying.Speaker);
        return next.Parts[after].Kind switch
        {
            PartKind.Stop => new Attribution(Id, next, saying, saying.Speaker),
            PartKind.Comma or PartKind.Preposition or PartKind.To or PartKind.Adverb
                or PartKind.Subordinator when !hard => new Attribution(Id, next, saying, saying.Speaker),
            PartKind.Noun when !hard && saying.Verb.Takes(Languages.Frames.Addressee) => new Attribution(Id, next, saying, saying.Speaker),
            _ => null,
        };
    }

    /// <summary>"…," Costa said. "…" "…," Ruiz added: the next sentence has marked words of its own, and in this paragraph somebody speaks already.</summary>
    private static bool Opens(Reading story, Frame frame, int part)
    {
        int run = frame.Parts[part].Run;
        return run > 0 && story.Runs[run - 1].Block == frame.Block && story.Found[run - 1] is { Speaker: not null };
    }
}
