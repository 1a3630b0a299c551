using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Names;

/// <summary>Joins mentions into entities: full names first, then last names, initials, titles alone and short names find the entity they stand for.</summary>
internal sealed class EntityBook(NameText text)
{
    private readonly List<EntityDraft> _all = [];
    private readonly Dictionary<string, List<EntityDraft>> _families = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EntityDraft> _bodies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<EntityDraft>> _described = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<EntityDraft> All => _all;

    public void AddPerson(NameMention mention)
    {
        if (!_families.TryGetValue(mention.Family, out var list)) _families[mention.Family] = list = [];
        EntityDraft? same = null;
        for (int i = list.Count - 1; i >= 0 && same is null; i--) if (Compatible(list[i], mention)) same = list[i];
        if (same is null) { same = New(mention.Text, SpeakerType.Person); list.Add(same); }
        else if (mention.Text.Length > same.Name.Length && Words(mention.Text) > Words(same.Name)) same.Name = mention.Text;
        Give(same, mention);
    }

    /// <summary>The last name of a person of the story.</summary>
    public bool IsFamily(string word) => _families.ContainsKey(word);

    /// <summary>A last or first name alone; false where it is nobody's of the story.</summary>
    public bool Link(NameMention mention)
    {
        if (_families.TryGetValue(mention.Text, out var list))
        {
            EntityDraft? best = null;
            foreach (var draft in list) if (best is null || LastBefore(draft, mention.First) > LastBefore(best, mention.First)) best = draft;
            if (best is not null) { Give(best, mention); return true; }
        }
        if (_bodies.TryGetValue(mention.Text, out var body)) { Give(body, mention); return true; }
        EntityDraft? given = null;
        foreach (var draft in _all)
        {
            if (draft.Type != SpeakerType.Person || !draft.Name.StartsWith(mention.Text, StringComparison.Ordinal) || draft.Name.Length <= mention.Text.Length || draft.Name[mention.Text.Length] != ' ') continue;
            if (given is not null) return false;
            given = draft;
        }
        if (given is null || !text.Entry(mention.First).Is(WordFlags.Given)) return false;
        Give(given, mention);
        return true;
    }

    public void AddBody(NameMention mention)
    {
        string name = mention.Known >= 0 ? text.Lexicon.Organizations[mention.Known].Name : mention.Text;
        if (!_bodies.TryGetValue(name, out var body))
        {
            _bodies[name] = body = New(name, mention.Type);
            body.Country = mention.Country;
            body.Known = mention.Known >= 0;
        }
        if (mention.Text != name) Alias(body, mention.Text);
        if (body.Known && mention.Text.Contains(' ') && (!body.NameInStory || mention.Text.Length > body.Name.Length)) { body.Name = mention.Text; body.NameInStory = true; }
        Give(body, mention);
    }

    /// <summary>A short form that names a body from here on: "World Economic Forum (WEF)".</summary>
    public void Alias(EntityDraft body, string alias)
    {
        body.Aliases.Add(alias);
        _bodies.TryAdd(alias, body);
    }

    /// <summary>The body whose capitals a word of capitals spells.</summary>
    public EntityDraft? Spelled(ReadOnlySpan<char> letters)
    {
        foreach (var draft in _all) if (draft.Type is not (SpeakerType.Person or SpeakerType.UnnamedGroup) && Spells(draft.Name, letters)) return draft;
        return null;
    }

    public void AddDescribed(NameMention mention)
    {
        string words = mention.Base!;
        if (!_described.TryGetValue(words, out var list)) _described[words] = list = [];
        EntityDraft? same = null;
        foreach (var draft in list) if (draft.Country == mention.Country && (mention.Country is not null || string.Equals(draft.Name, mention.Text, StringComparison.OrdinalIgnoreCase))) same = draft;
        if (same is null) { same = New(mention.Text, mention.Type); same.Country = mention.Country; list.Add(same); }
        Give(same, mention);
    }

    /// <summary>"the foreign ministry", "the ministry": the nearest before with these words, else the first after.</summary>
    public bool LinkDescribed(NameMention mention)
    {
        EntityDraft? best = null;
        int distance = int.MaxValue;
        foreach (var (words, list) in _described)
        {
            if (!words.Equals(mention.Base, StringComparison.OrdinalIgnoreCase) && !words.EndsWith(" " + mention.Base, StringComparison.OrdinalIgnoreCase)) continue;
            foreach (var draft in list)
            {
                foreach (var other in draft.Mentions)
                {
                    int away = other.First <= mention.First ? mention.First - other.First : 100000 + other.First - mention.First;
                    if (away >= distance) continue;
                    distance = away;
                    best = draft;
                }
            }
        }
        if (best is null) return false;
        Give(best, mention);
        return true;
    }

    /// <summary>The one person with this role and country; null where none or several have it.</summary>
    public EntityDraft? Holder(Func<EntityDraft, bool> holds)
    {
        EntityDraft? only = null;
        foreach (var draft in _all)
        {
            if (draft.Type != SpeakerType.Person || !holds(draft)) continue;
            if (only is not null) return null;
            only = draft;
        }
        return only;
    }

    /// <summary>Adds a mention that describes: "the Iranian foreign minister".</summary>
    public static void Describe(EntityDraft draft, NameMention mention) => Give(draft, mention);

    private EntityDraft New(string name, SpeakerType type)
    {
        var draft = new EntityDraft { Name = name, Type = type };
        _all.Add(draft);
        return draft;
    }

    private static void Give(EntityDraft draft, NameMention mention)
    {
        draft.Mentions.Add(mention);
        draft.Country ??= mention.Country;
        if (draft.Gender == Gender.Unknown || mention.Honorific && mention.Gender != Gender.Unknown) draft.Gender = mention.Gender == Gender.Unknown ? draft.Gender : mention.Gender;
        draft.Body ??= mention.Body;
    }

    /// <summary>The same last name, and first names that are equal, or missing, or an initial of the other, and no clash of gender.</summary>
    private static bool Compatible(EntityDraft draft, NameMention mention)
    {
        if (draft.Gender != Gender.Unknown && mention.Gender != Gender.Unknown && draft.Gender != mention.Gender) return false;
        var a = First(draft.Name, mention.Family);
        var b = First(mention.Text, mention.Family);
        if (a.IsEmpty || b.IsEmpty || a.Equals(b, StringComparison.OrdinalIgnoreCase)) return true;
        if (a[0] != b[0]) return false;
        return a.Length <= 2 || b.Length <= 2 || a[1] == '.' || b[1] == '.' || a.StartsWith(b) || b.StartsWith(a) || a.Length > 2 && b.Length > 2 && a[..3].SequenceEqual(b[..3]);
    }

    private static ReadOnlySpan<char> First(string name, string family)
    {
        if (name.Length == family.Length) return default;
        var rest = name.StartsWith(family, StringComparison.OrdinalIgnoreCase) && !name.EndsWith(family, StringComparison.OrdinalIgnoreCase) ? name.AsSpan(family.Length + 1) : name.AsSpan();
        int space = rest.IndexOf(' ');
        return space < 0 ? rest : rest[..space];
    }

    private static int LastBefore(EntityDraft draft, int token)
    {
        int last = -1;
        foreach (var mention in draft.Mentions) if (mention.First < token && mention.First > last) last = mention.First;
        return last;
    }

    private static int Words(string name) => name.AsSpan().Count(' ') + 1;

    private static bool Spells(string name, ReadOnlySpan<char> letters)
    {
        int n = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (!char.IsUpper(name[i]) || i > 0 && name[i - 1] is not (' ' or '-')) continue;
            while (n < letters.Length && letters[n] == '.') n++;
            if (n >= letters.Length || letters[n] != name[i]) return false;
            n++;
        }
        while (n < letters.Length && letters[n] == '.') n++;
        return n == letters.Length && n >= 2;
    }
}

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
    public List<string> Aliases { get; } = [];
    public List<NameMention> Mentions { get; } = [];
}
