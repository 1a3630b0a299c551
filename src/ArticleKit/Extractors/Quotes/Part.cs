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

    /// <summary>A finite verb stands in it that can be no lone participle.</summary>
    public bool HasFinite { get; init; }
    public Saying[] Sayings { get; private set; } = [];
    private Saying?[] _byPart = [];
    private Saying?[] _bySubject = [];

    /// <summary>Sets the frame's cues, in order.</summary>
    public void Take(Saying[] sayings)
    {
        Sayings = sayings;
        if (sayings.Length == 0) return;
        (_byPart, _bySubject) = (new Saying?[parts.Length], new Saying?[parts.Length]);
        foreach (var saying in sayings)
        {
            _byPart[saying.At] ??= saying;
            if (saying.Subject >= 0) _bySubject[saying.Subject] ??= saying;
        }
    }

    /// <summary>The cue at a part.</summary>
    public Saying? CueAt(int part) => part >= 0 && part < _byPart.Length ? _byPart[part] : null;

    /// <summary>The first cue a part is the subject of.</summary>
    public Saying? CueOf(int subject) => subject >= 0 && subject < _bySubject.Length ? _bySubject[subject] : null;

    public bool Is(int part, PartKind kind) => part >= 0 && part < parts.Length && parts[part].Kind == kind;
}
