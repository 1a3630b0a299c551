using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Persons called by their office: "the Iranian foreign minister", "Tehran's top diplomat", "the mayor", where one person of the story has it; in a headline
/// "Mayor".
/// </summary>
internal static class DescribedPersons
{
    public const string Rule = "names.described-person";

    /// <summary>
    /// How far behind the description the name may come, in tokens; behind a headline's bare title, and where only the description has a country, it stands
    /// near.
    /// </summary>
    private const int Ahead = 300, Lead = 80;

    public static void Link(NameText text, EntityBook book)
    {
        var offices = new OfficeIndex(text, book);
        if (offices.IsEmpty) return;
        int headline = HeadlineEnd(text.Analysis);
        foreach (var phrase in text.Analysis.Phrases)
        {
            if (phrase.Kind != PhraseKind.Noun || phrase.End - phrase.First > 12) continue;
            Link(text, offices, phrase.First, phrase.Head, phrase.End, phrase.Head < headline);
            if (Possessor(text, phrase) is >= 0 and int owner) Link(text, offices, phrase.First, owner, owner + 1, owner < headline);
        }
    }

    private static void Link(NameText text, OfficeIndex offices, int start, int head, int end, bool headline)
    {
        if (!text.IsPersonNoun(head)
            || text.Entry(head).Is(WordFlags.PersonPlural)
            || text.Tokens[head].Tag.In(Tags.Plural | Tags.Adjective)
            || offices.IsNamed(head))
        {
            return;
        }
        int first = start;
        bool the = text.Word(first) is "the" or "The";
        if (the) first++;
        if (first > head) return;
        string? country = text.CountryAt(first, end, out int office, out var kind);
        if (country is not null && text.IsPossessive(office)) office++;
        else if (country is not null && kind != NationWord.Adjective) country = null;
        if (country is null) office = first;
        if (country is null && !the && !(headline && office == head) || office > head) return;
        bool bare = headline && !the;
        if (offices.Holder(text.Slice(office, head + 1), country, start + (bare ? Lead : Ahead)) is not { } holder
            || country is not null && holder.Country is null && holder.Mentions[0].First >= start + Lead
            || head == end - 1 && IsElsewhere(text, holder, end))
        {
            return;
        }
        EntityBook.Give(holder, new NameMention
        {
            First = start,
            End = head + 1,
            FullFirst = start,
            FullEnd = head + 1,
            RoleFirst = bare ? head + 1 : office,
            RoleEnd = head + 1,
            Rule = Rule,
            Text = text.Slice(start, head + 1),
            Country = country,
        });
    }

    /// <summary>"the mayor of Porto" is not the mayor of Lisbon: behind "of" stands a name that no role of the holder has.</summary>
    private static bool IsElsewhere(NameText text, EntityDraft holder, int of)
    {
        if (of + 1 >= text.Tokens.Length || text.Word(of) is not "of" || !text.IsName(of + 1)) return false;
        var name = text.Word(of + 1);
        bool told = false;
        foreach (var mention in holder.Mentions)
        {
            if (mention.Rule == Rule) continue;
            for (int i = Math.Min(mention.RoleFirst, mention.FullFirst); i < Math.Max(mention.RoleEnd, mention.FullEnd); i++)
            {
                if (i >= mention.First && i < mention.End || !text.IsName(i)) continue;
                if (text.Word(i).SequenceEqual(name)) return false;
                told = true;
            }
        }
        return told;
    }

    /// <summary>One past the tokens of the headlines a story begins with: there "Mayor" alone is the mayor.</summary>
    public static int HeadlineEnd(Analysis analysis)
    {
        int end = 0;
        var blocks = analysis.Story.Blocks;
        for (int i = 0; i < blocks.Count && blocks[i].Kind is BlockKind.Headline or BlockKind.Subheadline; i++) end = analysis.BlockTokens(i).End;
        return end;
    }

    /// <summary>the mayor's remarks: the noun before the last possessive mark; -1 where there is none.</summary>
    private static int Possessor(NameText text, Phrase phrase)
    {
        for (int i = phrase.Head - 1; i > phrase.First + 1; i--) if (text.IsPossessive(i)) return i - 1;
        return -1;
    }
}
