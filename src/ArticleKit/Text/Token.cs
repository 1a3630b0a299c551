using ArticleKit.Model;

namespace ArticleKit.Text;

internal enum TokenKind : byte { Word, Number, Mark, Punct, Symbol }

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space or the block's start stands before it.</summary>
    SpaceBefore = 1,

    /// <summary>Starts with a capital letter.</summary>
    Capital = 2,

    /// <summary>Two letters or more and all of them capitals.</summary>
    AllCaps = 4,

    /// <summary>A word with its full stop: an abbreviation or an initial.</summary>
    Stopped = 8,

    /// <summary>First word of its sentence, marks before it not counted.</summary>
    SentenceStart = 16,
}

/// <summary>What part a word plays in its sentence; the tagger sets it.</summary>
internal enum Tag : byte
{
    None, Noun, Plural, Name, Base, Third, Past, Participle, Gerund, Adjective, Adverb, Preposition, Determiner, Coordinator, Subordinator,
    Pronoun, PossessivePronoun, Modal, To, Wh, NumberWord, Interjection, Possessive, Other,
}

/// <summary>
/// A word, number, quotation mark, punctuation mark or symbol: UTF-16 offsets into the story, half-open.
/// Hyphens, clitics ('s, 'll) and letters after digits are tokens of their own, without <see cref="TokenFlags.SpaceBefore"/>.
/// </summary>
internal struct Token
{
    public int Start;
    public int End;

    /// <summary>The word's number in the vocabulary, case folded; 0 where no lexicon knows it.</summary>
    public int Word;
    public TokenKind Kind;
    public TokenFlags Flags;
    public Tag Tag;

    public readonly Span Span => new(Start, End);
    public readonly int Length => End - Start;
    public readonly bool IsWord => Kind == TokenKind.Word;
    public readonly bool IsCapital => (Flags & TokenFlags.Capital) != 0;
    public readonly bool IsAllCaps => (Flags & TokenFlags.AllCaps) != 0;
    public readonly bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;
    public readonly bool IsSentenceStart => (Flags & TokenFlags.SentenceStart) != 0;
    public readonly bool IsStopped => (Flags & TokenFlags.Stopped) != 0;
}
