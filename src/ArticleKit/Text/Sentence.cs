namespace ArticleKit.Text;

/// <summary>A sentence: tokens [First, End) of a block.</summary>
internal readonly record struct Sentence(int First, int End, int Block);

internal enum PhraseKind : byte { Noun, Verb }

/// <summary>A noun phrase with its head noun, or a verb group with its main verb: tokens [First, End).</summary>
internal readonly record struct Phrase(PhraseKind Kind, int First, int End, int Head)
{
    /// <summary>A verb group in the passive: was killed.</summary>
    public bool Passive { get; init; }

    /// <summary>A verb group with not, n't or never.</summary>
    public bool Negated { get; init; }
}
