using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Where the words for a speaker begin: with how many they are about, without what the clause says of them.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>almost | everyone, more than | half, at least | 200 keepers begin in front; only | 7 percent behind.</summary>
    private int Opening(Mention mention)
    {
        int first = mention.First;
        var tokens = _story.Analysis.Tokens;
        while (first < mention.Head
            && Is(first, SubjectWord.Focusing)
            && (tokens[first].Tag == Tag.Adverb || tokens[first + 1].Kind == TokenKind.Number || tokens[first + 1].Tag == Tag.NumberWord))
        {
            first++;
        }
        // at | least 200 keepers
        if (first == mention.First && first > 0 && Is(first, SubjectWord.Limit) && IsSame(first - 1, "at")) return first - 1;
        if (first > mention.First || !IsQuantity(mention)) return first;
        if (first > 0 && Is(first - 1, SubjectWord.Near)) return first - 1;
        if (first < 2 || !Is(first - 1, SubjectWord.Limit) || !Is(first - 2, SubjectWord.Degree)) return first;
        return IsSame(first - 2, "at") == (IsSame(first - 1, "least") || IsSame(first - 1, "most")) && IsSame(first - 2, "up") == IsSame(first - 1, "to")
            ? first - 2
            : first;
    }

    /// <summary>200 keepers, four of them, half of them, a third, everyone.</summary>
    private bool IsQuantity(Mention mention)
    {
        ref readonly var token = ref _story.Analysis.Tokens[mention.First];
        return token.Kind == TokenKind.Number
            || token.Tag == Tag.NumberWord
            || Is(mention.First, SubjectWord.Quantity)
            || mention.First < mention.Head && Is(mention.First, QuoteWord.A) && Is(mention.First + 1, SubjectWord.Quantity);
    }

    private bool Is(int token, SubjectWord kind) => _story.Lexicon.Cues.Is(_story.Analysis.Tokens[token].Word, kind);

    private bool IsSame(int token, string word) => _story.Analysis.Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);
}
