using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Persons called by their office: "the Iranian foreign minister", "Tehran's top diplomat", "the mayor", where one person of the story has it.</summary>
internal static class DescribedPersons
{
    public const string Rule = "names.described-person";

    public static void Link(NameText text, EntityBook book)
    {
        foreach (var phrase in text.Analysis.Phrases)
        {
            if (phrase.Kind != PhraseKind.Noun || phrase.Length() > 12) continue;
            int head = phrase.Head;
            if (!text.IsPersonNoun(head) || text.Entry(head).Is(WordFlags.PersonPlural) || text.Tokens[head].Tag.In(Tags.Plural | Tags.Adjective) || text.IsName(head) && head + 1 < text.Tokens.Length && text.IsName(head + 1)) continue;
            int first = phrase.First;
            bool the = text.Word(first) is "the" or "The";
            if (the) first++;
            if (first > head) continue;
            string? country = text.CountryAt(first, phrase.End, out int office, out var kind);
            if (country is not null && text.IsPossessive(office)) office++;
            else if (country is not null && kind != NationWord.Adjective) country = null;
            if (country is null) office = first;
            if (country is null && !the || office > head) continue;
            Find(text, book, phrase, office, country);
        }
    }

    private static int Length(this Phrase phrase) => phrase.End - phrase.First;

    private static void Find(NameText text, EntityBook book, Phrase phrase, int office, string? country)
    {
        int head = phrase.Head;
        string words = text.Slice(office, head + 1);
        bool diplomat = words is "top diplomat" or "chief diplomat";
        var holder = book.Holder(draft => Near(draft, phrase.First) && (country is null || draft.Country is null || draft.Country == country) && draft.Mentions.Exists(mention => mention.HasRole && mention.Rule != Rule && Has(text, mention, words, diplomat)));
        if (holder is null || holder.Mentions.Exists(mention => mention.First <= head && head < mention.FullEnd && mention.FullFirst <= head)) return;
        EntityBook.Describe(holder, new NameMention
        {
            First = phrase.First,
            End = head + 1,
            FullFirst = phrase.First,
            FullEnd = head + 1,
            RoleFirst = office,
            RoleEnd = head + 1,
            Rule = Rule,
            Text = text.Slice(phrase.First, head + 1),
            Country = country,
        });
    }

    /// <summary>Named before, or within a few paragraphs after.</summary>
    private static bool Near(EntityDraft draft, int token) => draft.Mentions[0].First < token + 300;

    private static bool Has(NameText text, NameMention mention, string words, bool diplomat)
    {
        int end = mention.RoleEnd;
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++) if (text.Word(i) is "of" or "at" or "for" or ",") { end = i; break; }
        if (end <= mention.RoleFirst) return false;
        var role = text.Slice(mention.RoleFirst, end).AsSpan();
        if (diplomat) return role.EndsWith("foreign minister", StringComparison.OrdinalIgnoreCase) || role.StartsWith("secretary", StringComparison.OrdinalIgnoreCase) && end < mention.RoleEnd;
        return role.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (role.Length == words.Length || role[^(words.Length + 1)] == ' ') && !role.StartsWith("former", StringComparison.OrdinalIgnoreCase);
    }
}
