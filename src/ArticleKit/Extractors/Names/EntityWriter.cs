using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Turns the gathered drafts into entities: ids, best title, roles, affiliations that point at other entities.</summary>
internal static class EntityWriter
{
    private const int MostRoles = 24, MostWords = 1000;

    public static IReadOnlyList<Entity> Write(Analysis analysis, Lexicon lexicon, EntityBook book)
    {
        var text = new NameText(analysis, lexicon);
        var taken = new Dictionary<string, int>();
        foreach (var draft in book.All) draft.Id = Unique(Ids.Slug(draft.Name), taken);
        var written = new List<Entity>(book.All.Count);
        foreach (var draft in book.All)
        {
            draft.Mentions.Sort((a, b) => a.First != b.First ? a.First - b.First : a.End - b.End);
            written.Add(new Entity
            {
                Id = draft.Id,
                Name = draft.Name,
                Type = draft.Type,
                Title = Best(text, draft),
                Roles = Roles(text, draft),
                Gender = draft.Gender,
                Country = draft.Country,
                Affiliation = AffiliationOf(text, draft, book),
                Aliases = Aliases(draft),
                Mentions = Mentions(analysis, draft),
            });
        }
        return written;
    }

    private static string Unique(string slug, Dictionary<string, int> taken)
    {
        if (slug.Length == 0) slug = "name";
        if (taken.TryAdd(slug, 1)) return slug;
        string next;
        do next = $"{slug}-{++taken[slug]}"; while (!taken.TryAdd(next, 1));
        return next;
    }

    private static EntityMention[] Mentions(Analysis analysis, EntityDraft draft)
    {
        var mentions = new EntityMention[draft.Mentions.Count];
        for (int i = 0; i < mentions.Length; i++) mentions[i] = MentionOf(analysis, draft.Mentions[i]);
        return mentions;
    }

    private static EntityMention MentionOf(Analysis analysis, NameMention mention) => new(
        analysis.Cover(mention.First, mention.End),
        mention.HasRole ? analysis.Cover(mention.RoleFirst, mention.RoleEnd) : null,
        analysis.Cover(Math.Min(mention.FullFirst, mention.First), Math.Max(mention.FullEnd, mention.End)),
        mention.Rule);

    private static IReadOnlyList<string> Roles(NameText text, EntityDraft draft)
    {
        List<string>? roles = null;
        foreach (var mention in draft.Mentions)
        {
            bool behind = mention.SecondFirst > mention.RoleFirst;
            if (!behind) Add(mention.SecondFirst, mention.SecondEnd);
            Add(mention.RoleFirst, mention.RoleEnd);
            if (behind) Add(mention.SecondFirst, mention.SecondEnd);
            if (roles?.Count >= MostRoles) break;
        }
        return (IReadOnlyList<string>?)roles ?? [];

        void Add(int first, int end)
        {
            if (end <= first) return;
            string role = text.Slice(first, end);
            if (!(roles ??= []).Contains(role, StringComparer.OrdinalIgnoreCase)) roles.Add(role);
        }
    }

    /// <summary>The fullest of the roles, the first of equals: an office before what one only is of something, a member, a native.</summary>
    private static string? Best(NameText text, EntityDraft draft)
    {
        NameMention? best = null;
        int most = -1, looked = 0;
        foreach (var mention in draft.Mentions)
        {
            if (!mention.HasRole || mention.Rule == DescribedPersons.Rule) continue;
            if (++looked > MostRoles) break;
            int words = mention.RoleEnd - mention.RoleFirst + (IsLoose(text, mention) ? 0 : MostWords);
            if (words > most) (best, most) = (mention, words);
        }
        return best is null ? null : OfOne(text, best);
    }

    /// <summary>
    /// "Justices David Souter and John Stevens" makes each a Justice; "a school nurse from Leeds" and "a school nurse for 22 years" are school nurses.
    /// </summary>
    private static string OfOne(NameText text, NameMention mention)
    {
        for (int i = mention.RoleFirst + 1; i < mention.RoleEnd && mention.RoleFirst >= mention.End; i++)
            if (text.Word(i) is "from" || text.Word(i) is "for" && i + 1 < mention.RoleEnd && text.Tokens[i + 1].Tag == Tag.NumberWord)
                return text.Slice(mention.RoleFirst, i);
        string role = text.Slice(mention.RoleFirst, mention.RoleEnd);
        int last = mention.RoleEnd - 1;
        if (mention.RoleEnd > mention.First
            || !text.Entry(last).Is(WordFlags.PersonPlural)
            || text.IsPersonNoun(last) && text.Entry(last).First is not (Tag.Plural or Tag.Third))
        {
            return role;
        }
        int stop = role.EndsWith('.') ? 1 : 0, word = role.LastIndexOf(' ') + 1;
        string one = text.Lexicon.Singulars.Of(role[word..^stop]);
        return role[..word] + (char.IsUpper(role[word]) ? char.ToUpperInvariant(one[0]) + one[1..] : one) + role[^stop..];
    }

    /// <summary>"member of the court's conservative wing": the role's own noun names no office.</summary>
    private static bool IsLoose(NameText text, NameMention mention)
    {
        bool loose = false;
        for (int i = mention.RoleFirst; i < mention.RoleEnd && text.Tokens[i].Tag != Tag.Preposition; i++)
            if (text.IsPersonNoun(i)) { if (!text.Is(i, NameWord.Loose | NameWord.Partisan)) return false; loose = true; }
        return loose;
    }

    /// <summary>Every other name once, in the order they are met; most have none.</summary>
    private static IReadOnlyList<string> Aliases(EntityDraft draft)
    {
        List<string>? aliases = null;
        HashSet<string>? seen = null;
        void Add(string alias)
        {
            if (alias != draft.Name && (seen ??= new(StringComparer.Ordinal)).Add(alias)) (aliases ??= []).Add(alias);
        }
        foreach (string alias in draft.Aliases) Add(alias);
        foreach (var mention in draft.Mentions) if (mention.Base is null && mention.Rule != DescribedPersons.Rule) Add(mention.Text);
        return (IReadOnlyList<string>?)aliases ?? [];
    }

    /// <summary>"a professor at the University of California, Davis": the role ends at the comma, the body behind it.</summary>
    private static EntityDraft? Campus(string body, EntityBook book)
    {
        if (!body.StartsWith("University of ", StringComparison.Ordinal)) return null;
        EntityDraft? only = null;
        foreach (var draft in book.All)
        {
            if (draft.Type != SpeakerType.Organization
                || draft.Name.Length <= body.Length
                || draft.Name[body.Length] is not (',' or ' ' or '-')
                || !draft.Name.StartsWith(body, StringComparison.Ordinal))
            {
                continue;
            }
            if (only is not null) return null;
            only = draft;
        }
        return only;
    }

    /// <summary>"Lund's lawyer, Ann Ray,": she works for a person of the story.</summary>
    private static bool IsPerson(EntityDraft draft, string body, EntityBook book) =>
        (book.IsFamily(body) || body.LastIndexOf(' ') is > 0 and var space && book.IsFamily(body.AsSpan(space + 1)))
            && book.Body(body) is null
            && draft.Mentions.Exists(mention => mention.IsOwned && mention.Body == body);

    /// <summary>"Kenyan farmer", "Tokyo-based analyst": where somebody is from, and of no office of that country.</summary>
    private static bool IsOfCountry(NameText text, NameMention mention)
    {
        if (!mention.HasRole) return false;
        // "Lund's coach, Italian Renato Canov"
        if (mention.RoleEnd < mention.First && text.CountryBefore(mention.First, mention.RoleEnd, out _, out _) is not null) return false;
        int head = mention.RoleEnd - 1;
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++)
        {
            if (text.IsHyphen(i) && i + 1 < mention.RoleEnd && text.Lexicon.Cues.Is(text.Tokens[i + 1].Word, QuoteWord.Seated)) return false;
            if (text.Tokens[i].Tag == Tag.Preposition && i > mention.RoleFirst) break;
            if (text.IsPersonNoun(i)) head = i;
        }
        return !text.Is(head, NameWord.Private | NameWord.Kin);
    }

    private static Affiliation? AffiliationOf(NameText text, EntityDraft draft, EntityBook book)
    {
        if (draft.Type != SpeakerType.Person) return null;
        var lexicon = text.Lexicon;
        if (draft.Body is { } body && !IsPerson(draft, body, book))
        {
            if ((book.Body(body)
                ?? (draft.Country is { } land ? book.Body($"{lexicon.Nations.NameOf(land)} {body}") : null)
                ?? book.Described.Only(body, draft.Country)
                ?? Campus(body, book)) is { } entity)
            {
                return new Affiliation(entity.Name, entity.Id);
            }
            return new Affiliation(draft.Country is { } country && char.IsLower(body[0]) ? $"{lexicon.Nations.NameOf(country)}'s {body}" : body, null);
        }
        return draft.Country is { } nation && draft.Mentions.Exists(mention => IsOfCountry(text, mention))
            ? new Affiliation(lexicon.Nations.NameOf(nation), null)
            : null;
    }
}
