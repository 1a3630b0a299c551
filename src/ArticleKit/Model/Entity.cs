namespace ArticleKit.Model;

public enum Gender { Unknown, Male, Female }

/// <summary>Somebody or some body of the story, with every mention of it.</summary>
public sealed record Entity
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required SpeakerType Type { get; init; }

    /// <summary>The best title in the story.</summary>
    public string? Title { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
    public Affiliation? Affiliation { get; init; }
    public string? Country { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public Gender Gender { get; init; }
    public required IReadOnlyList<EntityMention> Mentions { get; init; }
}

/// <summary>One mention: the bare name, the role words beside it, and the whole with title and apposition.</summary>
public sealed record EntityMention(Span Span, Span? Role, Span Full, string Rule);
