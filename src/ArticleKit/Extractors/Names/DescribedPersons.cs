using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Persons called by their office: "the Iranian foreign minister", "Tehran's top diplomat", "the mayor", where one person of the story has it.</summary>
internal static class DescribedPersons
{
    public const string Rule = "names.described-person";

    /// <summary>How far behind the description the name may come, in tokens.</summary>
    private const int Ahead = 300;

    public static void Link(NameText text, EntityBook book)
    {
        var offices = new OfficeIndex(text, book);
        if (offices.IsEmpty) return;
        foreach (var phrase in text.Analysis.Phrases)
        {
            if (phrase.Kind != PhraseKind.Noun || phrase.End - phrase.First > 12) continue;
            Link(text, offices, phrase.First, phrase.Head, phrase.End);
            if (Possessor(text, phrase) is >= 0 and int owner) Link(text, offices, phrase.First, owner, owner + 1);
        }
    }

    private static void Link(NameText text, OfficeIndex offices, int start, int head, int end)
    {
        if (!text.IsPersonNoun(head) || text.Entry(head).Is(WordFlags.PersonPlural) || text.Tokens[head].Tag.In(Tags.Plural | Tags.Adjective) || offices.IsNamed(head)) return;
        int first = start;
        bool the = text.Word(first) is "the" or "The";
        if (the) first++;
        if (first > head) return;
        string? country = text.CountryAt(first, end, out int office, out var kind);
        if (country is not null && text.IsPossessive(office)) office++;
        else if (country is not null && kind != NationWord.Adjective) country = null;
        if (country is null) office = first;
        if (country is null && !the || office > head) return;
        if (offices.Holder(text.Slice(office, head + 1), country, start + Ahead) is not { } holder) return;
        EntityBook.Give(holder, new NameMention
        {
            First = start,
            End = head + 1,
            FullFirst = start,
            FullEnd = head + 1,
            RoleFirst = office,
            RoleEnd = head + 1,
            Rule = Rule,
            Text = text.Slice(start, head + 1),
            Country = country,
        });
    }

    /// <summary>the mayor's remarks: the noun before the last possessive mark; -1 where there is none.</summary>
    private static int Possessor(NameText text, Phrase phrase)
    {
        for (int i = phrase.Head - 1; i > phrase.First + 1; i--) if (text.IsPossessive(i)) return i - 1;
        return -1;
    }
}
