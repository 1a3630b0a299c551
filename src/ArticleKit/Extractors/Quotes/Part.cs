namespace ArticleKit.Extractors.Quotes;

internal enum PartKind : byte
{
    Noun, Verb, Run, Preposition, Comma, Colon, Dash, Stop, Bracket, Coordinator, Subordinator, That, Who, Wh, To, Adverb, Adjective, Other,
}

/// <summary>A phrase, a run between marks, or a single word outside both: tokens [First, End) with the head noun or main verb.</summary>
internal readonly record struct Part(PartKind Kind, int First, int End, int Head, int Run = -1)
{
    public bool Passive { get; init; }
    public bool Negated { get; init; }

    /// <summary>A verb group without a finite verb: saying, asked (by).</summary>
    public bool Gerund { get; init; }

    /// <summary>to say.</summary>
    public bool Infinitive { get; init; }
}

/// <summary>One sentence of the reporter with what stands between marks taken as one part each.</summary>
internal sealed class Frame(int index, int block, Part[] parts)
{
    public int Index => index;
    public int Block => block;
    public Part[] Parts => parts;
    public int First => parts[0].First;
    public int End => parts[^1].End;
    public Saying[] Sayings { get; set; } = [];

    public bool Is(int part, PartKind kind) => part >= 0 && part < parts.Length && parts[part].Kind == kind;
}
