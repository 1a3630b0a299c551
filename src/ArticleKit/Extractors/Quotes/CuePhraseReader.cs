using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Cues of several words at a part: according to X · in X's words · as X put it.</summary>
internal sealed class CuePhraseReader(Analysis analysis, Lexicon lexicon)
{
    public Saying? Read(Frame frame, int at)
    {
        int first = frame.Parts[at].First;
        var phrases = lexicon.Cues.Phrases(analysis.Tokens[first].Word);
        return phrases.Length == 0 ? null : Read(frame, at, first, phrases);
    }

    private Saying? Read(Frame frame, int at, int first, ReadOnlySpan<CuePhrase> phrases)
    {
        ulong near = Near(first, frame.End);
        foreach (var phrase in phrases)
        {
            if ((phrase.Needs & ~near) != 0) continue;
            int token = first, w = 0;
            while (w < phrase.Words.Length && phrase.Words[w] != 0 && token < frame.End && analysis.Tokens[token].Word == phrase.Words[w]) { w++; token++; }
            if (w < phrase.Words.Length && phrase.Words[w] != 0) continue;
            int after = at;
            while (after < frame.Parts.Length && frame.Parts[after].First < token) after++;
            if (w == phrase.Words.Length)
            {
                if (!phrase.Shape.StartsWith("before-", StringComparison.Ordinal) || !frame.Is(after, PartKind.Noun)) continue;
                // sorted according to size
                if (analysis.Tokens[frame.Parts[after].Head] is { Tag: Tag.Noun or Tag.Plural } by && lexicon.Cues.Is(by.Word, QuoteWord.Thing)) continue;
                if (phrase.Shape is "before-whoever-speaks"
                    && (analysis.Tokens[frame.Parts[after].Head] is { Tag: Tag.PossessivePronoun } or { Kind: TokenKind.Number } or { Tag: Tag.NumberWord }
                        || frame.Is(after + 1, PartKind.Run) && analysis.Tokens[frame.Parts[after].Head].Tag == Tag.Pronoun
                        || lexicon.Cues.Noun(analysis.Tokens[frame.Parts[after].Head].Word) is { Law: true }
                        || !Animacy.MaySpeak(analysis, lexicon, Mention.Of(frame, after)!.Value)))
                {
                    continue;
                }
                if (phrase.Shape is "before-poll" && !IsPoll(frame, at, after)) continue;
                if (phrase.Shape is "before-name" && (analysis.Tokens[frame.Parts[after].Head].Tag != Tag.Name || analysis.Tokens[first].Tag == Tag.Name))
                    continue;
                // according to the "Ferries for all" plan
                if (frame.Parts[after].End == frame.Parts[after].First + 1
                    && lexicon.Cues.Is(analysis.Tokens[frame.Parts[after].First].Word, QuoteWord.Article))
                {
                    return frame.Is(after + 1, PartKind.Run) && frame.Is(after + 2, PartKind.Noun)
                        ? new Saying(at, first, token, phrase.Text, phrase.Stance, CueType.Preposition, after,
                            new Mention(frame.Parts[after].First, frame.Parts[after + 2].End, frame.Parts[after + 2].Head), after + 3)
                        : null;
                }
                return new Saying(at, first, token, phrase.Text, phrase.Stance, CueType.Preposition, after, Mention.Of(frame, after), after + 1);
            }
            if (phrase.Shape is "clause" && ClausePhrase(frame, at, phrase, w, token) is { } clause) return clause;
            if (phrase.Shape != "possessed" || Suffix(phrase.Words, w + 1, token, frame.End) is not (> 0 and int suffix)) continue;
            while (after < frame.Parts.Length && frame.Parts[after].First < suffix + phrase.Words.Length - w - 1) after++;
            if (frame.Is(after, PartKind.Preposition)) continue; // jailed for his part in the theft
            int end = suffix;
            if (analysis.Tokens[end - 1].Tag == Tag.Possessive || analysis.Word(end - 1) is "'s" or "’s" or "'" or "’") end--;
            if (end <= token || end == suffix && (analysis.Tokens[token].Tag != Tag.PossessivePronoun || end > token + 1)) continue;
            return new Saying(at, first, suffix + phrase.Words.Length - w - 1, phrase.Text, phrase.Stance, CueType.Preposition, -1,
                new Mention(token, end, end - 1), after);
        }
        return null;
    }

    /// <summary>A bit for each word that a phrase which begins here could have.</summary>
    private ulong Near(int first, int limit)
    {
        var tokens = analysis.Tokens;
        ulong near = 0;
        for (int i = first; i < limit && i - first < 2 * CuePhrase.LongestSpeaker; i++) near |= CuePhrase.Bit(tokens[i].Word);
        return near;
    }

    /// <summary>In a poll, half of the keepers want a ferry: the sentence opens with it, and nobody in the sentence says something.</summary>
    private bool IsPoll(Frame frame, int at, int noun)
    {
        if (at > 1 || at == 1 && !frame.Is(0, PartKind.Coordinator) || !lexicon.Cues.Is(analysis.Tokens[frame.Parts[noun].Head].Word, QuoteWord.Poll))
            return false;
        for (int i = noun + 1; i < frame.Parts.Length && frame.Parts[i].Kind != PartKind.Stop; i++)
        {
            if (frame.Parts[i].Kind == PartKind.Run) return false;
            if (frame.Parts[i].Kind == PartKind.Verb)
                foreach (var verb in lexicon.Cues.Verbs(analysis.Tokens[frame.Parts[i].Head].Word))
                    if (verb.Particles.Length == 0 && verb.Takes(Languages.Frames.That)) return false;
        }
        return true;
    }

    /// <summary>As Ann Lee puts it, …: the speaker stands whole between the phrase's words.</summary>
    private Saying? ClausePhrase(Frame frame, int at, CuePhrase phrase, int gap, int token)
    {
        if (!frame.Is(at + 1, PartKind.Noun) || frame.Parts[at + 1].First != token) return null;
        int after = at + 2, i = frame.Parts[at + 1].End, w = gap + 1;
        while (w < phrase.Words.Length && i < frame.End && analysis.Tokens[i].Word == phrase.Words[w]) { w++; i++; }
        if (w < phrase.Words.Length || phrase.Words.Length - gap < 3) return null;
        while (after < frame.Parts.Length && frame.Parts[after].First < i) after++;
        return new Saying(at, frame.Parts[at].First, i, phrase.Text, phrase.Stance, CueType.Preposition, at + 1, Mention.Of(frame, at + 1), after);
    }

    private int Suffix(int[] words, int from, int token, int limit)
    {
        var tokens = analysis.Tokens;
        for (int i = token + 1; i < limit && i - token <= CuePhrase.LongestSpeaker; i++)
        {
            int w = from, at = i;
            while (w < words.Length && at < limit && tokens[at].Word == words[w]) { w++; at++; }
            if (w == words.Length) return i;
        }
        return 0;
    }
}
