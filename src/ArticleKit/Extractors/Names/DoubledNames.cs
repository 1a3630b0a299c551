using ArticleKit.Languages;

namespace ArticleKit.Extractors.Names;

/// <summary>Persons with a further last name, told or left out: "Ann Achieng" and "Ann Achieng Dent", "Pedro Lund" and "Pedro Lund Ray" are one.</summary>
internal sealed class DoubledNames
{
    /// <summary>The persons by their names of two words, and those with more by all but the last; null where two have it.</summary>
    private readonly Dictionary<string, EntityDraft?> _names = new(StringComparer.Ordinal), _stems = new(StringComparer.Ordinal);

    /// <summary>The persons with three names or more by the last but one.</summary>
    private readonly Dictionary<string, EntityDraft?> _families = new(StringComparer.Ordinal);

    /// <summary>
    /// The person whose name goes on behind this one, or whose name this one goes on from; null where there is none, or the one is the other's kin.
    /// </summary>
    public EntityDraft? Find(NameText text, NameMention mention)
    {
        int last = mention.Text.LastIndexOf(' ');
        if (last < 0 || !text.Entry(mention.First).Is(WordFlags.Given)) return null;
        var found = _stems.GetValueOrDefault(mention.Text) ?? (mention.Text.IndexOf(' ') < last ? _names.GetValueOrDefault(mention.Text[..last]) : null);
        if (found is null
            || !IsName(text, found, mention)
            || found.Gender != Model.Gender.Unknown && mention.Gender != Model.Gender.Unknown && found.Gender != mention.Gender
            || text.Is(mention.End - 1, NameWord.Generation))
        {
            return null;
        }
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++) if (text.Is(i, NameWord.Kin)) return null;
        return found;
    }

    /// <summary>The longer name ends in a last name: not "Ann Lund Rampages", "Ann Lund ABC".</summary>
    private static bool IsName(NameText text, EntityDraft found, NameMention mention)
    {
        int last = (found.Name.Length > mention.Text.Length ? found.Mentions[0].End : mention.End) - 1;
        return text.Tokens[last] is { IsCapital: true, IsAllCaps: false, IsStopped: false }
            && !text.IsHyphen(last - 1)
            && text.Entry(last) is var name
            && (name.Tags == 0 || name.Is(WordFlags.Given) || text.Is(last, NameWord.Family))
            && !name.Is(WordFlags.Suffix | WordFlags.Nation);
    }

    /// <summary>
    /// "Ignacio Rueda Salvatierra … Rueda said": the one person named before whose last name but one it is; null where nobody's, or a first name, is.
    /// </summary>
    public EntityDraft? ByFirstFamily(NameText text, NameMention mention) =>
        mention.End == mention.First + 1
            && text.Entry(mention.First) is var word
            && !word.Is(WordFlags.Given | WordFlags.Group | WordFlags.Suffix | WordFlags.Nation)
            && _families.GetValueOrDefault(mention.Text) is { } person
            && person.Mentions[0].First < mention.First
                ? person
                : null;

    /// <summary>Takes in a person by the name so far.</summary>
    public void Add(EntityDraft person)
    {
        int last = person.Name.LastIndexOf(' ');
        if (last < 0) return;
        int family = person.Name.LastIndexOf(' ', last - 1) + 1;
        if (family > 0 && last - family > 2 && char.IsUpper(person.Name[family])) Add(_families, person.Name[family..last], person);
        if (person.Name.IndexOf(' ') == last) Add(_names, person.Name, person);
        else Add(_stems, person.Name[..last], person);
    }

    private static void Add(Dictionary<string, EntityDraft?> names, string name, EntityDraft person)
    {
        if (!names.TryAdd(name, person) && names[name] != person) names[name] = null;
    }
}
