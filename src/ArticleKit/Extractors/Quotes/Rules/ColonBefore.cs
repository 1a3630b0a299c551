using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Baloch had this to say in Davos: "…": a colon stands before the mark; the cue may be any verb.</summary>
internal sealed class ColonBefore : IAttributionRule
{
    public string Id => "quote.colon";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        if (!frame.Is(part - 1, PartKind.Colon) || part < 2 || ParagraphBefore.IsTopic(story, frame, part)) return null;
        var parts = frame.Parts;
        if (Label(frame, part - 2) is >= 0 and int label) return new Attribution(Id, frame, null, Mention.Of(parts[label]));
        if (Sender(story, frame, part) is { } sender) return new Attribution(Id, frame, null, sender);
        if (part == 4 && parts[0].Kind == PartKind.Noun && parts[1].Kind == PartKind.Preposition) return new Attribution(Id, frame, null, Mention.Of(parts[0]));
        // said he had sent a text which read: "…"
        if (frame.CueAt(part - 2) is { Relative: >= 0, Passive: false, Speaker: { } message } read
            && story.Lexicon.Cues.Noun(story.Analysis.Tokens[message.Head].Word) is { Document: true })
        {
            return new Attribution(Id, frame, read, message);
        }
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.At < part
                && saying.Speaker is not null
                && saying.Type != CueType.Noun
                && !saying.Weak
                && !saying.Passive
                && !saying.Unreal
                && saying.Relative < 0)
            {
                return new Attribution(Id, frame, saying, saying.Speaker);
            }
        }
        if (parts[part - 2].Kind == PartKind.Noun
            && parts[part - 3].Kind is PartKind.Preposition or PartKind.To
            && story.Analysis.Tokens[parts[part - 2].Head].Tag == Text.Tag.Name
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[parts[part - 3].First].Word, Languages.QuoteWord.Origin))
        {
            return new Attribution(Id, frame, null, Mention.Of(parts[part - 2]));
        }
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
            if (frame.Sayings[s] is { Relative: >= 0, Speaker: { } text, Passive: false } who
                && who.At < part
                && (!who.Weak || story.Lexicon.Cues.Noun(story.Analysis.Tokens[text.Head].Word) is { Document: true }))
            {
                return new Attribution(Id, frame, who, who.Speaker);
            }
        // he was asked: "…"
        if (frame.CueAt(part - 2) is { Type: CueType.Verb, Passive: true, Speaker: null, Weak: false } asked)
            return new Attribution(Id, frame, asked, Questioner(story, frame, part - 2));
        if (SubjectSpeaks.MainSubject(story, frame, part - 1) is not { } subject) return null;
        if (Openers.OwnerOf(story, frame, subject) is { } owner) return new Attribution(Id, frame, null, owner);
        if (!Animacy.MaySpeak(story.Analysis, story.Lexicon, subject)
            && parts[part - 2] is { Kind: PartKind.Noun } object_
            && story.Analysis.Tokens[object_.Head].Tag == Text.Tag.Name)
        {
            subject = Mention.Of(object_);
        }
        return new Attribution(Id, frame, null, subject);
    }

    /// <summary>Cross-examined by Ann Lee, for the port, he was asked: whoever the sentence's opening says did it; null where it says nobody.</summary>
    private static Mention? Questioner(Reading story, Frame frame, int verb) =>
        frame.Parts[0] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false }
            && frame.Is(1, PartKind.Preposition)
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[1].First].Word, Languages.QuoteWord.Agent)
            && frame.Is(2, PartKind.Noun)
            && verb > 3
            && Animacy.MaySpeak(story.Analysis, story.Lexicon, Mention.Of(frame.Parts[2]))
                ? Mention.Of(frame.Parts[2])
                : null;

    /// <summary>Costa got a text from her at noon: "…": a text that comes from somebody, before the colon; null where none does.</summary>
    private static Mention? Sender(Reading story, Frame frame, int part)
    {
        const int Reach = 9;
        for (int i = part - 2; i > 2 && part - i < Reach; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Verb or PartKind.Run or PartKind.Stop or PartKind.Comma) return null;
            if (!frame.Is(i, PartKind.Noun) || !frame.Is(i - 1, PartKind.Preposition) || !frame.Is(i - 2, PartKind.Noun) || !frame.Is(i - 3, PartKind.Verb))
                continue;
            var link = story.Analysis.Tokens[frame.Parts[i - 1].First].Word;
            if (!story.Lexicon.Cues.Is(link, Languages.QuoteWord.Origin)
                || story.Lexicon.Cues.Is(link, Languages.QuoteWord.Owning)
                || story.Lexicon.Cues.Noun(story.Analysis.Tokens[frame.Parts[i - 2].Head].Word) is not { Document: true })
            {
                continue;
            }
            var sender = Mention.Of(frame.Parts[i]);
            return Animacy.MaySpeak(story.Analysis, story.Lexicon, sender) ? sender : null;
        }
        return null;
    }

    /// <summary>Baloch: "…" · THE BAY IS FULL - Baloch and Costa: "…": nothing but names before the colon; -1 where there is more.</summary>
    private static int Label(Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Noun) && frame.Is(at - 1, PartKind.Coordinator) && frame.Is(at - 2, PartKind.Noun)) at -= 2;
        return frame.Is(at, PartKind.Noun) && (at == 0 || frame.Parts[at - 1].Kind is PartKind.Dash or PartKind.Stop) ? at : -1;
    }
}
