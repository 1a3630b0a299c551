namespace ArticleKit.Model;

public enum QuoteKind { Direct, Partial, Indirect }

public enum CueType { Verb, Noun, Preposition }

public enum Stance { Neutral, Doubt, Endorse, Concede, Deny }

public enum SpeakerType
{
    Person, UnnamedPerson, UnnamedGroup, Organization, GovernmentBody, State, Military, ArmedGroup, NewsAgency, Publisher, Document,
}

/// <summary>How a speaker was found.</summary>
public enum ResolvedBy { Name, Pronoun, DefiniteDescription, Metonym, Continuation }

/// <summary>Something somebody said: between marks, in part between marks, or reported.</summary>
public sealed record Quote
{
    public required string Id { get; init; }
    public required QuoteKind Kind { get; init; }

    /// <summary>What stands between the marks; for an indirect quote what was reported.</summary>
    public required Span Span { get; init; }

    /// <summary>With the marks; null where there are none.</summary>
    public Span? Quoted { get; init; }

    /// <summary>The opening mark as written.</summary>
    public string? Mark { get; init; }

    /// <summary>The full thing said: the clause around a partial quote.</summary>
    public Span? Statement { get; init; }

    /// <summary>Null where nobody is named or described: never "not a quote".</summary>
    public Speaker? Speaker { get; init; }
    public IReadOnlyList<Speaker> OtherSpeakers { get; init; } = [];

    /// <summary>The speaker and the others, in this order.</summary>
    internal IEnumerable<Speaker> Speakers => Speaker is { } first ? [first, .. OtherSpeakers] : OtherSpeakers;
    public Cue? Cue { get; init; }

    /// <summary>The id of the quote this one carries on.</summary>
    public string? Continues { get; init; }
    public Via? Via { get; init; }

    /// <summary>True where an individual is shielded.</summary>
    public bool Anonymous { get; init; }
    public string? AnonymityReason { get; init; }
    public required string BlockId { get; init; }
    public required string Rule { get; init; }

    /// <summary>The measured precision of what found it, 0 to 1.</summary>
    public double Confidence { get; init; }
}

/// <summary>Who says something: name null and description filled for the unnamed.</summary>
public sealed record Speaker
{
    public string? Name { get; init; }
    public string? Description { get; init; }
    public required SpeakerType Type { get; init; }

    /// <summary>The role as written at this mention.</summary>
    public Span? Role { get; init; }

    /// <summary>The best title in the story.</summary>
    public string? Title { get; init; }
    public Affiliation? Affiliation { get; init; }
    public string? Country { get; init; }

    /// <summary>The bare name or pronoun.</summary>
    public Span? Mention { get; init; }

    /// <summary>With title and apposition.</summary>
    public Span? FullMention { get; init; }
    public required ResolvedBy ResolvedBy { get; init; }
    public string? EntityId { get; init; }
}

/// <summary>The body somebody belongs to.</summary>
public sealed record Affiliation(string Name, string? EntityId);

/// <summary>The words that say somebody spoke.</summary>
public sealed record Cue(Span Span, string Lemma, CueType Type, Stance Stance = Stance.Neutral);

/// <summary>Who passed the words on.</summary>
public sealed record Via(string Name, SpeakerType Type, string? EntityId, Span Mention, Span? Cue);

public enum MarkedWordsKind { Scare, Title, Nickname, Display }

/// <summary>Words that stand in marks and that nobody said.</summary>
public sealed record MarkedWords(string Id, MarkedWordsKind Kind, Span Span, string Mark, string BlockId, string Rule);
