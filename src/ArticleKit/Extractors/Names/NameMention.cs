using ArticleKit.Model;

namespace ArticleKit.Extractors.Names;

/// <summary>A name as it stands at one place, before mentions are joined into entities: tokens [First, End) of the bare name.</summary>
internal sealed class NameMention
{
    public required int First { get; init; }
    public required int End { get; init; }
    public required string Rule { get; init; }

    /// <summary>The bare name, white space folded.</summary>
    public required string Text { get; init; }
    public SpeakerType Type { get; set; } = SpeakerType.Person;
    public Gender Gender { get; set; }

    /// <summary>The role words beside the name, tokens [RoleFirst, RoleEnd); equal where there are none.</summary>
    public int RoleFirst { get; set; }
    public int RoleEnd { get; set; }

    /// <summary>
    /// The other role where one stands before the name and one behind, "Senator Ann Lee, chair of the panel": tokens [SecondFirst, SecondEnd); equal where
    /// there is none.
    /// </summary>
    public int SecondFirst { get; set; }
    public int SecondEnd { get; set; }

    /// <summary>With titles before and apposition after.</summary>
    public int FullFirst { get; set; }
    public int FullEnd { get; set; }

    /// <summary>Mr, Sir: says the gender and that this is a person, but no role.</summary>
    public bool Honorific { get; set; }
    public string? Country { get; set; }

    /// <summary>The body the role words name.</summary>
    public string? Body { get; set; }

    /// <summary>The body is whoever stands before the role with a possessive mark: Lund's lawyer.</summary>
    public bool IsOwned { get; set; }

    /// <summary>The well-known body's index, or -1.</summary>
    public int Known { get; init; } = -1;

    /// <summary>For a described body: the words without its country, "foreign ministry".</summary>
    public string? Base { get; init; }

    /// <summary>The last name of a person, or for a name that stands first the first.</summary>
    public string Family { get; init; } = "";

    /// <summary>A last name with its particles and nothing before them: De Gaulle, Van Der Beek.</summary>
    public bool IsFamilyAlone { get; set; }

    public bool HasRole => RoleEnd > RoleFirst;
}
