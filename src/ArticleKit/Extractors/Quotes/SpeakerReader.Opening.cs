using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Where the words for a speaker begin: with how many they are about, without what the clause says of them.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>Who spoke last as one of several: one of the girls.</summary>
    private Span _one;

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

    /// <summary>Half of the keepers said | they want: those who were counted; null where no such words stand right before.</summary>
    private Referent? Counted(Frame frame, Mention mention)
    {
        if (!Is(mention.Head, QuoteWord.They)) return null;
        int at = Array.FindIndex(frame.Parts, part => part.First == mention.First);
        if (at > 0 && frame.Is(at - 1, PartKind.That)) at--;
        if (frame.CueAt(at - 1) is not { Type: CueType.Verb, Inverted: false, Passive: false, Subject: >= 0 } saying || saying.Subject > at) return null;
        var subject = Mention.Of(frame.Parts[saying.Subject]);
        if (!IsQuantity(subject) && !Is(subject.First, SubjectWord.Limit)) return null;
        return new Referent { Described = _story.Analysis.Cover(Opening(subject), subject.End), Type = SpeakerType.UnnamedGroup };
    }

    /// <summary>
    /// One of the girls told the BBC it was late. "…," the 15-year-old said: she who spoke last in the paragraph, and has no name; but not where a name with
    /// that age is known.
    /// </summary>
    private bool IsNameless(Mention mention, Referent referent)
    {
        if (referent is not { Entity: null, State: null }
            || !Is(mention.First, QuoteWord.Definite)
            || !IsAgedOne(mention)
            || _ages.Only(mention, referent.Gender) is not null)
        {
            return false;
        }
        var analysis = _story.Analysis;
        int here = analysis.Tokens[mention.First].Start;
        int since = analysis.Story.Blocks[analysis.Sentences[analysis.SentenceAt(mention.First)].Block].Span.Start;
        return _antecedents.Last is { Entity: null, State: null, Type: SpeakerType.UnnamedPerson, Described: { Length: > 0 } last }
            && last.Start >= since
            && last.Start < here
            && _story.Lexicon.NameWords.Is(analysis.Tokens[analysis.TokenAt(last.End - 1)].Word, NameWord.Private)
            || _one.Length > 0 && _one.Start >= since && _one.Start < here;
    }

    private bool Is(int token, SubjectWord kind) => _story.Lexicon.Cues.Is(_story.Analysis.Tokens[token].Word, kind);

    private bool IsSame(int token, string word) => _story.Analysis.Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);
}
