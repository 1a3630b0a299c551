using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Where a name ends in a headline whose words all have capitals: "Dora Lindqvist Endorses Hal Brandt", "Judge Lee Orders Release", "Ann Lund Just Said It".
/// </summary>
internal static class HeadlineNames
{
    /// <summary>One past the name's last word: at the headline's verb or small word, which may be its first; the run's end where there is none.</summary>
    public static int End(NameText text, int first, int end, bool titled, Sentence sentence)
    {
        bool? headline = null;
        int given = text.Entry(first).Is(WordFlags.Given) ? text.UnitEnd(first, end) : first;
        for (int i = first; i < end; i = text.UnitEnd(i, end))
        {
            if (text.UnitEnd(i, end) != i + 1 || text.Tokens[i].IsAllCaps || i > first && text.Tokens[i - 1].IsStopped) continue; // J.B. Were
            ref readonly var word = ref text.Entry(i);
            if (word.Is(WordFlags.Given) && word.First != Tag.Modal) continue;
            if ((word.First == Tag.Third || word.Is(WordFlags.Be) && text.Tokens[i].Length > 2) && !word.Can(Tag.Plural)) return i;
            bool small = word.First.In(Small) && text.Tokens[i].Length > 1;
            if (i == first
                ? !(titled && end == first + 1 && word.Can(Tag.Third) && MayBreak(text, i, word))
                : !(small || MayBreak(text, i, word) && (i > given || titled && i + 1 < end && word.Can(Tag.Third))))
            {
                continue;
            }
            headline ??= IsHeadline(text, sentence);
            if (headline == true) return IsNobody(text, first, i) ? first : i;
        }
        return end;
    }

    /// <summary>"Republican Party Is", "Christian Speaker Just Shared": what stands before the verb is one word that nobody is called.</summary>
    private static bool IsNobody(NameText text, int first, int end) =>
        text.UnitEnd(first, end) == end
            && text.Entry(first) is { Tags: not 0 } word
            && !word.Is(WordFlags.Given)
            && !text.Is(first, NameWord.Family | NameWord.Surname);

    /// <summary>"Man Dies In Harbour Fire": a preposition with a capital, as headlines write it, is in nobody's name.</summary>
    public static bool IsOne(NameText text, int first, int end, Sentence sentence)
    {
        for (int i = text.UnitEnd(first, end); i < end; i = text.UnitEnd(i, end))
            if (text.UnitEnd(i, end) == i + 1
                && text.Tokens[i] is { Length: > 1, IsAllCaps: false, IsStopped: false }
                && text.Entry(i).First == Tag.Preposition
                && !text.Entry(i).Is(WordFlags.Given)
                && !text.Is(i, NameWord.Particle))
            {
                return true;
            }
        // "Would Have Told", "To A Debate", "The Economy"
        return text.Tokens[first] is { Length: > 1, IsAllCaps: false, IsStopped: false }
            && text.Entry(first) is var opener
            && opener.First.In(Small | Tags.Preposition)
            && !opener.Is(WordFlags.Given)
            && !text.Is(first, NameWord.Particle)
            && IsHeadline(text, sentence);
    }

    /// <summary>"Private Email Server": behind what looks like a title words alone, none of them anybody's name.</summary>
    public static bool IsThing(NameText text, int first, int end, Sentence sentence) =>
        PlainWords.Are(text.Analysis, text.Lexicon, first, end) && IsHeadline(text, sentence);

    /// <summary>Words that are in nobody's name.</summary>
    private const uint Small = Tags.Determiner | Tags.Modal | Tags.To | Tags.Wh | Tags.Subordinator | Tags.Pronoun | Tags.Coordinator;

    /// <summary>A word for what somebody does, or a small word: Orders, Just, Who.</summary>
    private static bool MayBreak(NameText text, int i, in WordEntry word) =>
        (word.Can(Tag.Third) || word.First.In(Small | Tags.Adverb | Tags.Past) && text.Tokens[i].Length > 1)
            && !text.Is(i, NameWord.Family | NameWord.Surname | NameWord.Particle | NameWord.Generation);

    /// <summary>All words of four letters and more have capitals, as no sentence's have; most, where it has no stop.</summary>
    private static bool IsHeadline(NameText text, Sentence sentence)
    {
        var tokens = text.Tokens.AsSpan(sentence.First..sentence.End);
        string story = text.Analysis.Story.Text;
        if (Tagger.IsTitleCase(story, tokens)) return true;
        if (tokens.Length < 5 || !text.Is(sentence.End - 1, '.') || !Tagger.IsTitleCase(story, tokens[..^1])) return false;
        foreach (ref readonly var token in tokens) if (token is { IsWord: true, IsCapital: false, Length: >= 4 }) return false;
        return true;
    }
}
