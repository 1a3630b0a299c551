using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Zarnews quoted Costa as saying …: who is quoted speaks, and who quotes passes it on.</summary>
internal sealed class Quotings(Analysis analysis, Lexicon lexicon)
{
    private const int Reach = 14;

    /// <summary>For the verb that quotes, the part of whom it quotes, where "as saying" follows; -1 where it does not.</summary>
    public int Quoted(Frame frame, int verb)
    {
        if (frame.Parts[verb].Passive || !Is(frame.Parts[verb].Head, QuoteWord.Quoting) || !frame.Is(verb + 1, PartKind.Noun)) return -1;
        for (int i = verb + 2; i + 1 < frame.Parts.Length && i - verb < Reach && IsName(frame, i); i++) if (IsAsSaying(frame, i + 1)) return verb + 1;
        return -1;
    }

    /// <summary>For "saying" the part of who is quoted, the verb right before it; -1 where nobody is.</summary>
    public int QuotedBefore(Frame frame, int saying)
    {
        if (!IsAsSaying(frame, saying)) return -1;
        for (int i = saying - 2; i > 0 && saying - i < Reach; i--)
        {
            if (frame.Is(i, PartKind.Verb))
                return Is(frame.Parts[i].Head, QuoteWord.Quoting) && !frame.Parts[i].Passive && frame.Is(i + 1, PartKind.Noun) ? i + 1 : -1;
            if (!IsName(frame, i)) return -1;
        }
        return -1;
    }

    /// <summary>as saying, as telling reporters.</summary>
    private bool IsAsSaying(Frame frame, int verb) =>
        verb > 1
            && frame.Is(verb, PartKind.Verb)
            && frame.Parts[verb].Gerund
            && Is(frame.Parts[verb - 1].First, QuoteWord.As)
            && lexicon.Cues.Verbs(analysis.Tokens[frame.Parts[verb].Head].Word).Length > 0;

    /// <summary>What the name of who is quoted is made of: Ann Lee, the head of the union, as.</summary>
    private static bool IsName(Frame frame, int part) =>
        frame.Parts[part].Kind is PartKind.Noun or PartKind.Preposition or PartKind.Subordinator or PartKind.Comma or PartKind.Adverb or PartKind.Bracket
            or PartKind.Other;

    private bool Is(int token, QuoteWord classes) => lexicon.Cues.Is(analysis.Tokens[token].Word, classes);
}
