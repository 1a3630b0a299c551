namespace ArticleKit.Model;

/// <summary>What only a newsroom's own format says of a story: how it was sent and what may be done with it; unknown is null, none is empty.</summary>
public sealed record Wire
{
    /// <summary>The sender's running number, as sent, digits only.</summary>
    public string? Sequence { get; init; }

    /// <summary>The service the story was sent on, by its letters.</summary>
    public string? Service { get; init; }

    /// <summary>As sent: a letter (ANPA 1312) or a digit (IPTC 7901).</summary>
    public string? Priority { get; init; }
    public string? Category { get; init; }

    /// <summary>AM, PM or BC, for both.</summary>
    public string? Cycle { get; init; }

    /// <summary>"1st Ld-Writethru", "EXTRA", "(Achtung)".</summary>
    public string? Take { get; init; }

    /// <summary>The words the sender counted.</summary>
    public int? Words { get; init; }
    public string? Usage { get; init; }

    /// <summary>usable, withheld, canceled, in the format's own words, lower case.</summary>
    public string? Status { get; init; }
    public IReadOnlyList<string> Genres { get; init; } = [];

    /// <summary>A table or list that is to be set as it stands.</summary>
    public bool Preformatted { get; init; }

    /// <summary>News in one sentence, sent before there is a story.</summary>
    public bool Alert { get; init; }

    /// <summary>ISO 8601: when the story may no longer be used.</summary>
    public string? Expiry { get; init; }

    /// <summary>The place the metadata gives as the story's own, by name.</summary>
    public string? Located { get; init; }
    public string? Abstract { get; init; }
}
