using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Whether two names with one last name are one person: first names equal, or one missing, an initial or a short form of the other, and no clash of gender.
/// </summary>
internal static class SamePerson
{
    public static bool Is(EntityDraft draft, NameMention mention)
    {
        if (!mention.Honorific && mention.Text == draft.Name && mention.Text.Contains(' ')) return true;
        if (draft.Gender != Gender.Unknown && mention.Gender != Gender.Unknown && draft.Gender != mention.Gender) return false;
        if (Generation(draft.Name) is { IsEmpty: false } one && Generation(mention.Text) is { IsEmpty: false } other && !one.SequenceEqual(other)) return false;
        var a = First(draft.Name, mention.Family);
        var b = First(mention.Text, mention.Family);
        if (a.IsEmpty || b.IsEmpty || mention.IsFamilyAlone || draft.Mentions[0].IsFamilyAlone || a.Equals(b, StringComparison.OrdinalIgnoreCase)) return true;
        if (a[0] != b[0]) return false;
        // Liu Xiaoming and Liu Xiaogang
        if (IsFamilyFirst(draft.Name, mention.Family) && IsFamilyFirst(mention.Text, mention.Family)) return a.StartsWith(b) || b.StartsWith(a);
        return a.Length <= 2 || b.Length <= 2 || a[1] == '.' || b[1] == '.' || a.StartsWith(b) || b.StartsWith(a) || a[..3].SequenceEqual(b[..3]);
    }

    /// <summary>"Dick Varney" and "Richard Varney": two names with a short and a full form of one first name, and no clash of gender or generation.</summary>
    public static bool IsNicknamed(EntityDraft draft, NameMention mention, Nicknames nicknames)
    {
        if (draft.Gender != Gender.Unknown && mention.Gender != Gender.Unknown && draft.Gender != mention.Gender
            || !Generation(draft.Name).SequenceEqual(Generation(mention.Text)))
        {
            return false;
        }
        return nicknames.Are(First(draft.Name, mention.Family), First(mention.Text, mention.Family));
    }

    /// <summary>Jr, Sr, III behind a name; empty where there is none.</summary>
    private static ReadOnlySpan<char> Generation(string name)
    {
        var last = name.AsSpan(name.LastIndexOf(' ') + 1).TrimEnd('.');
        return last is "Jr" or "Sr" or "II" or "III" or "IV" ? last : default;
    }

    /// <summary>"Vargas Llosa" and "de Vos" for Mario Vargas Llosa and Pierre de Vos: the longer name has one first name or two before the shorter.</summary>
    public static bool IsTail(string name, string tail)
    {
        if (tail.Length + 2 > name.Length || name[^(tail.Length + 1)] != ' ' || !name.EndsWith(tail, StringComparison.OrdinalIgnoreCase) || !tail.Contains(' '))
            return false;
        return name.AsSpan(0, name.Length - tail.Length - 1).Count(' ') <= 1;
    }

    private static bool IsFamilyFirst(string name, string family) =>
        name.StartsWith(family, StringComparison.OrdinalIgnoreCase) && !name.EndsWith(family, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> First(string name, string family)
    {
        if (name.Length == family.Length) return default;
        var rest = IsFamilyFirst(name, family) && name.Length > family.Length + 1 ? name.AsSpan(family.Length + 1) : name.AsSpan();
        int space = rest.IndexOf(' ');
        return space < 0 ? rest : rest[..space];
    }
}
