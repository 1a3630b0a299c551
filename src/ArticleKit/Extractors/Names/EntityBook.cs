using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Joins mentions into entities: full names first; then last names, initials, titles alone and short names find the entity they stand for.
/// Every look-up is a table's, so that a story of a million names takes a million steps.
/// </summary>
internal sealed class EntityBook(NameText text)
{
    /// <summary>How many people of one last name are told apart.</summary>
    private const int Namesakes = 24;

    /// <summary>How many of somebody's first mentions are asked for an office; keeps a story of a million Deans linear.</summary>
    private const int Introductions = 8;

    /// <summary>The tokens from one name to the next that may still set two people side by side.</summary>
    private const int Apart = 6;

    private readonly List<EntityDraft> _all = [];
    private readonly Dictionary<string, List<EntityDraft>> _families = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EntityDraft?> _given = [];

    /// <summary>By name without a stop at its end, which may be the sentence's.</summary>
    private readonly Dictionary<string, EntityDraft> _bodies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EntityDraft> _spelled = [];

    private readonly ShortNames _short = new(text);
    private readonly DoubledNames _doubled = new();

    public IReadOnlyList<EntityDraft> All => _all;

    /// <summary>The bodies named by small words.</summary>
    public DescribedIndex Described { get; } = new();

    public void AddPerson(NameMention mention)
    {
        // "Sir Ian" of Ian Holt
        if ((mention.Rule == "names.relative"
            || mention.Rule == "names.role"
                && !mention.Text.Contains(' ', StringComparison.Ordinal)
                && text.Is(mention.First - 1, NameWord.Kin)
                && !_families.ContainsKey(mention.Text)
            || mention.Honorific
                && !mention.Text.Contains(' ', StringComparison.Ordinal)
                && text.Is(mention.First - 1, NameWord.Knightly)
                && !_families.ContainsKey(mention.Text))
            && ByGiven(mention.Text) is { } known)
        {
            Give(known, mention);
            return;
        }
        // "Born Ruth Kowal in 1927, she …" of Ruth Lund
        if (mention.First > 0
            && text.Word(mention.First - 1) is "Born" or "born"
            && mention.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
            && !_families.ContainsKey(Bare(mention.Family))
            && ByGiven(mention.Text[..space]) is { } maiden)
        {
            Give(maiden, mention);
            return;
        }
        string family = Bare(mention.Family);
        if (!_families.TryGetValue(family, out var list)) _families[family] = list = [];
        var same = Titled(list, mention);
        // "Dr. Lund" of three Lunds is the one the story named first
        if (same is null && !mention.Text.Contains(' ', StringComparison.Ordinal))
            foreach (var draft in list) if (draft.Mentions[0].First < mention.First && SamePerson.Is(draft, mention))
            {
                same = draft;
                break;
            }
        for (int i = list.Count - 1; i >= 0 && same is null; i--) if (SamePerson.Is(list[i], mention) && !IsInRole(list[i], mention)) same = list[i];
        for (int i = list.Count - 1; i >= 0 && same is null; i--) if (IsDoubled(list[i], mention) && !IsInRole(list[i], mention)) same = list[i];
        same ??= Nicknamed(list, mention) ?? (list.Count == 0 ? _doubled.ByFirstFamily(text, mention) : null);
        // not the wife who has the last name of another too
        if (same is null
            && _doubled.Find(text, mention) is { } doubled
            && (doubled.Name.Length < mention.Text.Length
                ? list.Count == 0 || doubled.Gender == Gender.Male
                : _families.GetValueOrDefault(doubled.Name[(doubled.Name.LastIndexOf(' ') + 1)..])?.Count == 1))
        {
            same = doubled;
            list.Add(doubled);
        }
        if (same is null)
        {
            same = New(mention.Text, SpeakerType.Person);
            if (list.Count == Namesakes) list.RemoveAt(0);
            list.Add(same);
        }
        else if (mention.Text.Length > same.Name.Length && mention.Text.AsSpan().Count(' ') > same.Name.AsSpan().Count(' ')) same.Name = mention.Text;
        _doubled.Add(same);
        Give(same, mention);
    }

    public void AddBody(NameMention mention)
    {
        var body = BodyOf(mention);
        if (mention.Text != body.Name) Alias(body, mention.Text);
        if (body.Known && mention.Text.Contains(' ') && (!body.NameInStory || mention.Text.Length > body.Name.Length))
        {
            body.Name = mention.Text;
            body.NameInStory = true;
        }
        Give(body, mention);
    }

    /// <summary>A firm named without its legal form.</summary>
    public void AddFirm(NameMention mention, NameMention firm)
    {
        var body = BodyOf(firm);
        Alias(body, mention.Text);
        Give(body, mention);
    }

    /// <summary>From here on a short form that the story gives is a name of the body.</summary>
    public void Name(NameMention full, string form) => Alias(BodyOf(full), form);

    /// <summary>A body by a short form that the story gives it.</summary>
    public void AddShort(NameMention mention, NameMention full)
    {
        var body = BodyOf(full);
        if (!IsVariant(text.Lexicon.Organizations[mention.Known].Name, body.Name)) mention.Country = null;
        Give(body, mention);
    }

    /// <summary>
    /// "Organization of Petroleum Exporting Countries": the well-known name but for small words and spelling, with its first letters and its last word.
    /// </summary>
    private static bool IsVariant(string known, string name) =>
        known.Contains(' ') && known.AsSpan(0, 3).Equals(name.AsSpan(0, Math.Min(3, name.Length)), StringComparison.OrdinalIgnoreCase)
        && known.AsSpan(known.LastIndexOf(' ')).Equals(name.AsSpan(Math.Max(0, name.LastIndexOf(' '))), StringComparison.OrdinalIgnoreCase);

    private EntityDraft BodyOf(NameMention mention)
    {
        string name = mention.Known >= 0 ? text.Lexicon.Organizations[mention.Known].Name : mention.Text;
        if (Body(name) is { } body) return body;
        _bodies[name.TrimEnd('.')] = body = New(name, mention.Type);
        body.Country = mention.Country;
        body.Known = mention.Known >= 0;
        if (Initials(name) is { } initials && initials.Length > (mention.Type == SpeakerType.Organization ? 1 : 2)) _spelled.TryAdd(initials, body);
        if (mention.Text != name && Initials(mention.Text) is { } written && written.Length > (mention.Type == SpeakerType.Organization ? 1 : 2))
            _spelled.TryAdd(written, body);
        _short.Add(mention, body);
        return body;
    }

    public void AddDescribed(NameMention mention)
    {
        var body = Described.Same(mention);
        if (body is null)
        {
            body = New(mention.Text, mention.Type);
            body.Country = mention.Country;
            Described.Add(mention.Base!, body);
        }
        Give(body, mention);
    }

    /// <summary>Before last names are linked: the mentions so far in text order, so that each link takes the nearest before.</summary>
    public (int First, EntityDraft Draft)[] InOrder()
    {
        var mentions = new List<(int First, EntityDraft Draft)>();
        foreach (var draft in _all) foreach (var mention in draft.Mentions) mentions.Add((mention.First, draft));
        return MentionJoiner.InOrder(mentions, static mention => mention.First);
    }

    /// <summary>A last or first name alone; false where it is nobody's of the story.</summary>
    public bool Link(NameMention mention)
    {
        var found = ByFamily(mention.Family, mention.First)
            ?? _bodies.GetValueOrDefault(mention.Text)
            ?? _short.Find(mention)
            ?? (text.Entry(mention.First) is var word && (word.Is(WordFlags.Given) || IsUnlisted(mention, word)) && !IsAtPlace(mention.First)
                ? ByGiven(mention.Text)
                : null)
            ?? _doubled.ByFirstFamily(text, mention);
        if (found is null) return false;
        Give(found, mention);
        return true;
    }

    /// <summary>"Somsak Theps … Somsak said": a word that no list has, as somebody's first name.</summary>
    private bool IsUnlisted(NameMention mention, in WordEntry word) =>
        mention.End == mention.First + 1
            && word.Tags == 0
            && !word.Is(WordFlags.Nation | WordFlags.Suffix | WordFlags.PlaceEnding | WordFlags.Group)
            && text.Tokens[mention.First] is { IsAllCaps: false, Length: > 3 };

    /// <summary>"in Charlotte": a first name that is as often a place's.</summary>
    private bool IsAtPlace(int token) =>
        token > 0
            && (text.Entry(token).Is(WordFlags.GivenWeak) || text.Lexicon.Gazetteer.IsTown(text.Word(token)))
            && text.IsSmall(token - 1, NameWord.Locating);

    /// <summary>The last name of a person of the story.</summary>
    public bool IsFamily(ReadOnlySpan<char> word) => _families.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>The last name of a person whose first mention stands before a token.</summary>
    public bool IsFamilyBefore(string word, int token)
    {
        if (!_families.TryGetValue(word, out var list)) return false;
        foreach (var draft in list)
            if (draft.Mentions[0].First < token && draft.Name.EndsWith(word, StringComparison.Ordinal) && draft.Name.Length > word.Length) return true;
        return false;
    }

    /// <summary>The first name of just one person, whose first mention stands before a token.</summary>
    public bool IsGiven(string word, int token) => ByGiven(word) is { } person && person.Mentions[0].First < token;

    /// <summary>Somebody has a last name, or a body a short one.</summary>
    public bool HasShort => _families.Count > 0 || _short.Any;

    /// <summary>The short name of a firm of the story.</summary>
    public bool IsFirm(ReadOnlySpan<char> word) => _short.Knows(word);

    /// <summary>The name, short name or capitals of a body of the story.</summary>
    public bool IsBody(string name) => Body(name) is not null || _short.Knows(name) || _spelled.ContainsKey(name.Replace(".", "", StringComparison.Ordinal));

    public EntityDraft? Body(string name) => _bodies.GetValueOrDefault(name.TrimEnd('.'));

    /// <summary>The body whose capitals a word of capitals spells; from here on the word is its name.</summary>
    public bool Spell(NameMention mention)
    {
        if (!_spelled.TryGetValue(mention.Text.Replace(".", "", StringComparison.Ordinal), out var body)) return false;
        Alias(body, mention.Text);
        Give(body, mention);
        return true;
    }

    public static void Give(EntityDraft draft, NameMention mention)
    {
        draft.Mentions.Add(mention);
        draft.Latest = Math.Max(draft.Latest, mention.First);
        draft.Country ??= mention.Country;
        if (mention.Gender != Gender.Unknown && (draft.Gender == Gender.Unknown || mention.Honorific)) draft.Gender = mention.Gender;
        draft.Body ??= mention.Body;
    }

    /// <summary>"Luis Manuel Dent, the father of the striker Luis Dent": whom somebody's role names is another.</summary>
    private static bool IsInRole(EntityDraft draft, NameMention mention) =>
        draft.Mentions[^1] is var last && last.RoleFirst <= mention.First && mention.End <= last.RoleEnd && last.First != mention.First;

    /// <summary>"Dean Amar" is Vikram Amar, the dean of before: a first name that is somebody's office too.</summary>
    private EntityDraft? Titled(List<EntityDraft> namesakes, NameMention mention)
    {
        if (namesakes.Count == 0 || mention.End != mention.First + 2 || !text.IsPersonNoun(mention.First)) return null;
        int office = text.Tokens[mention.First].Word;
        foreach (var draft in namesakes)
            for (int n = 0; n < draft.Mentions.Count && n < Introductions; n++)
                for (int i = draft.Mentions[n].RoleFirst; i < draft.Mentions[n].RoleEnd; i++) if (text.Tokens[i].Word == office) return draft;
        return null;
    }

    /// <summary>
    /// "Dick Varney … Richard Varney": the only one of that last name whose first name is another form of this one's, unless the two stand side by side ("Bob
    /// Tolland and Robert Tolland") or one is the other's kin.
    /// </summary>
    private EntityDraft? Nicknamed(List<EntityDraft> namesakes, NameMention mention)
    {
        EntityDraft? found = null;
        foreach (var draft in namesakes)
        {
            if (!SamePerson.IsNicknamed(draft, mention, text.Lexicon.Nicknames)) continue;
            if (found is not null) return null;
            found = draft;
        }
        if (found is null || mention.First - found.Latest < Apart) return null;
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++) if (text.Is(i, NameWord.Kin)) return null;
        return found;
    }

    /// <summary>
    /// A last name of two words, alone or with the first name; "Mary Ann Lee" is no other than "Ann Lee" only if the longer begins with a first name.
    /// </summary>
    private bool IsDoubled(EntityDraft draft, NameMention mention)
    {
        if (SamePerson.IsTail(draft.Name, mention.Text))
            return text.Entry(draft.Mentions[0].First).Is(WordFlags.Given) || !text.Entry(mention.First).Is(WordFlags.Given);
        return SamePerson.IsTail(mention.Text, draft.Name) && !text.Entry(draft.Mentions[0].First).Is(WordFlags.Given);
    }

    private EntityDraft? ByFamily(string family, int token)
    {
        if (!_families.TryGetValue(Bare(family), out var list)) return null;
        var best = list[0];
        foreach (var draft in list) if (draft.Latest > best.Latest) best = draft;
        // "Dent led. His mother, Ann Dent, came. Dent was glad."
        foreach (var draft in list) if (draft.Alone >= 0 && draft.Alone < best.Mentions[0].First && best.Alone < 0) { best = draft; break; }
        if (best.Alone < 0 && (IsSpouse(best) || IsKin(best, token))) best = Main(list, best, token);
        if (best.Alone < 0) best.Alone = token;
        return best;
    }

    /// <summary>
    /// "Tom Dent spoke. His wife, Ann Dent, works there. Dent said he …": who came only as the other's spouse keeps the full name; the other is meant, unless
    /// "she" follows.
    /// </summary>
    private EntityDraft Main(List<EntityDraft> namesakes, EntityDraft spouse, int token)
    {
        const int Near = 5;
        EntityDraft? main = null;
        foreach (var draft in namesakes)
            if (draft != spouse
                && !IsSpouse(draft)
                && (IsSpouse(spouse) || draft.Mentions.Count > 1)
                && draft.Mentions[0].First < spouse.Mentions[0].First
                && (main is null || draft.Latest > main.Latest))
            {
                main = draft;
            }
        if (main is null || text.Analysis.SentenceAt(token) == text.Analysis.SentenceAt(spouse.Mentions[0].First)) return spouse;
        for (int i = token + 1; i < Math.Min(token + Near, text.Tokens.Length); i++)
        {
            var gender = text.Word(i) is "she" or "her" ? Gender.Female : text.Word(i) is "he" or "his" ? Gender.Male : Gender.Unknown;
            if (gender != Gender.Unknown && gender == spouse.Gender && main.Gender != gender) return spouse;
        }
        return main;
    }

    /// <summary>"Her death was told by her son Erik Dent. Dent studied …": introduced once as his or her son, and neither speaks nor is named again.</summary>
    private bool IsKin(EntityDraft draft, int token)
    {
        if (draft.Mentions.Count > 1
            || token + 1 >= text.Tokens.Length
            || text.Entry(token + 1).Is(WordFlags.Saying)
            || text.Entry(token - 1 < 0 ? 0 : token - 1).Is(WordFlags.Saying))
        {
            return false;
        }
        int kin = draft.Mentions[0].First - 1;
        return kin > 0 && text.Is(kin, NameWord.Kin) && text.Tokens[kin - 1].Tag == Text.Tag.PossessivePronoun;
    }

    /// <summary>Introduced once, as somebody's wife or husband.</summary>
    private bool IsSpouse(EntityDraft draft)
    {
        if (draft.Mentions.Count > 1) return false;
        for (int i = draft.Mentions[0].RoleFirst; i < draft.Mentions[0].RoleEnd; i++) if (text.IsSmall(i, NameWord.Spouse)) return true;
        return false;
    }

    /// <summary>"Bashar al-Assad" is "President Assad" too: a last name without the Arabic article.</summary>
    private static string Bare(string family) =>
        family.Length > 5 && (family.StartsWith("al-", StringComparison.OrdinalIgnoreCase) || family.StartsWith("el-", StringComparison.OrdinalIgnoreCase))
            ? family[3..]
            : family;

    /// <summary>The only person with a first name.</summary>
    private EntityDraft? ByGiven(string given)
    {
        if (_given.Count == 0)
        {
            foreach (var draft in _all)
            {
                int space = draft.Type == SpeakerType.Person ? draft.Name.IndexOf(' ', StringComparison.Ordinal) : -1;
                if (space < 0) continue;
                string first = draft.Name[..space];
                _given[first] = _given.ContainsKey(first) ? null : draft;
            }
        }
        return _given.GetValueOrDefault(given);
    }

    private void Alias(EntityDraft body, string alias)
    {
        if (_bodies.TryAdd(alias.TrimEnd('.'), body)) body.Aliases.Add(alias);
    }

    private EntityDraft New(string name, SpeakerType type)
    {
        var draft = new EntityDraft { Name = name, Type = type };
        _all.Add(draft);
        return draft;
    }

    private static string Initials(string name)
    {
        Span<char> letters = stackalloc char[12];
        int count = 0;
        for (int i = 0; i < name.Length && count < letters.Length; i++)
            if (char.IsUpper(name[i]) && (i == 0 || name[i - 1] is ' ' or '-')) letters[count++] = name[i];
        return letters[..count].ToString();
    }
}
