using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>
/// "RUIZ: We are late." · "Ann Lee: We are late." · "We are late. — Ann Lee" · "We are late." (Ann Lee): a transcript or a list names its speakers with the
/// words, in a paragraph of their own.
/// </summary>
internal sealed class NamedInMarks : IAttributionRule
{
    private const int Longest = 4, Reach = 14;

    public string Id => "quote.label";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        if (!Reading.IsBare(frame) || part > 0 || frame.Index > 0 && story.Frames[frame.Index - 1].Block == frame.Block) return null;
        var run = story.Runs[frame.Parts[part].Run];
        var found = Label(story, run.First, run.End) ?? Signature(story, run.First, run.End);
        if (found is null && frame.Is(part + 1, PartKind.Bracket) && frame.Parts[part + 1] is var bracket && IsName(story, bracket.First + 1, bracket.End - 1))
            found = new Mention(bracket.First + 1, bracket.End - 1, bracket.End - 2);
        return found is null ? null : new Attribution(Id, frame, null, found);
    }

    /// <summary>
    /// One to four capitals and a colon open the words, with a party or a post between: a first and a last name, the last name of somebody the story names, or
    /// capitals that spell no common noun (VIDEO: speaks for nobody).
    /// </summary>
    private static Mention? Label(Reading story, int first, int end)
    {
        var tokens = story.Analysis.Tokens;
        int at = Capitals(tokens, first, end);
        if (at == first || !IsName(story, first, at) && !IsShouted(story, tokens[at - 1]) && story.LastNames.Find(story.Analysis.Word(at - 1)) is null)
            return null;
        int colon = at;
        if (colon < end && story.Analysis.Word(colon) is "," or "(")
            while (colon < end && colon - at < Reach && story.Analysis.Word(colon) is not (":" or "?" or "!")) colon++;
        return colon + 3 < end && story.Analysis.Word(colon) is ":" && tokens[colon + 1].SpaceBefore ? new Mention(first, at, at - 1) : null;
    }

    private static bool IsShouted(Reading story, in Token name) => name is { IsAllCaps: true, Length: > 2 } && !story.Lexicon.Words[name.Word].Can(Tag.Noun);

    /// <summary>A dash and a name close the words, or a name and what describes it.</summary>
    private static Mention? Signature(Reading story, int first, int end)
    {
        for (int dash = end - 2; dash > first && end - dash <= Reach; dash--)
        {
            if (story.Analysis.Word(dash) is not ("—" or "–" or "-" or "--") || !story.Analysis.Tokens[dash].SpaceBefore) continue;
            int at = Capitals(story.Analysis.Tokens, dash + 1, end);
            return (at == end || story.Analysis.Word(at) is ",") && IsName(story, dash + 1, at) ? new Mention(dash + 1, at, at - 1) : null;
        }
        return null;
    }

    /// <summary>One past the capitals that begin at a token, at most four.</summary>
    private static int Capitals(ReadOnlySpan<Token> tokens, int first, int end)
    {
        int at = first;
        while (at < end && at - first < Longest && tokens[at] is { IsWord: true, IsCapital: true }) at++;
        return at;
    }

    /// <summary>A first name and a last name and nothing more.</summary>
    private static bool IsName(Reading story, int first, int end)
    {
        var tokens = story.Analysis.Tokens;
        return end - first is >= 2 and <= Longest && story.Lexicon.Words[tokens[first].Word].Is(WordFlags.Given) && Capitals(tokens, first, end) == end;
    }
}
