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
            int head = phrase.Head;
            if (!text.IsPersonNoun(head) || text.Entry(head).Is(WordFlags.PersonPlural) || text.Tokens[head].Tag.In(Tags.Plural | Tags.Adjective) || offices.IsNamed(head)) continue;
            int first = phrase.First;
            bool the = text.Word(first) is "the" or "The";
            if (the) first++;
            if (first > head) continue;
            string? country = text.CountryAt(first, phrase.End, out int office, out var kind);
            if (country is not null && text.IsPossessive(office)) office++;
            else if (country is not null && kind != NationWord.Adjective) country = null;
            if (country is null) office = first;
            if (country is null && !the || office > head) continue;
            if (offices.Holder(text.Slice(office, head + 1), country, phrase.First + Ahead) is not { } holder) continue;
            EntityBook.Give(holder, new NameMention
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
    }
}
