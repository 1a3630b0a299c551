using ArticleKit.Model;

namespace ArticleKit.Extractors.Names;

/// <summary>An entity while its mentions are gathered.</summary>
internal sealed class EntityDraft
{
    public required string Name { get; set; }
    public SpeakerType Type { get; set; }
    public Gender Gender { get; set; }
    public string? Country { get; set; }
    public string? Body { get; set; }

    /// <summary>A body of organizations.tsv; its name becomes the fullest form of several words that the story has.</summary>
    public bool Known { get; set; }
    public bool NameInStory { get; set; }

    /// <summary>The token of the last mention so far in the pass that is under way, -1 before the first.</summary>
    public int Latest { get; set; } = -1;

    /// <summary>The token of the first last name that stood alone for this person, -1 where none did.</summary>
    public int Alone { get; set; } = -1;

    /// <summary>Set when all entities are known.</summary>
    public string Id { get; set; } = "";
    public List<string> Aliases { get; } = [];
    public List<NameMention> Mentions { get; } = [];
}
