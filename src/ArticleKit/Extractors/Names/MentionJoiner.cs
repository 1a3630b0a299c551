using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Puts the mentions of a story, and of its runs that nothing explains those that are firms, into its book: what names fully first, then in text order what
/// stands for it.
/// </summary>
internal static class MentionJoiner
{
    public static void Join(NameText text, List<NameMention> mentions, List<(int First, int End, Sentence Sentence)> unknown, List<int> lands, EntityBook book)
    {
        var forms = new Abbreviated(text, mentions);
        var firms = Firms(text, mentions, unknown);
        Owners(text, mentions);
        foreach (var mention in mentions) if (mention.Type == SpeakerType.Person && mention.Text.Contains(' ')) book.AddPerson(mention);
        foreach (var mention in mentions) if (mention.Type == SpeakerType.Person && !mention.Text.Contains(' ')) book.AddPerson(mention);
        Namesakes(mentions, book);
        foreach (var mention in mentions)
            if (mention.Type is not (SpeakerType.Person or SpeakerType.UnnamedGroup) && mention.Base is null && forms.Of(mention) is null)
                book.AddBody(mention);
        foreach (var (mention, firm) in firms) book.AddFirm(mention, firm);
        foreach (var (form, full) in forms.All) book.Name(full, form);
        foreach (var mention in mentions)
            if (mention.Type is not (SpeakerType.Person or SpeakerType.UnnamedGroup) && forms.Of(mention) is { } full) book.AddShort(mention, full);
        Offices(text, mentions, book);
        foreach (var mention in mentions) if (mention.Base is not null && !IsShort(mention)) book.AddDescribed(mention);
        LandNames.Add(text, lands, book, mentions);
        Short(text, mentions, book);
    }

    /// <summary>
    /// "Harrison Ford … Ford": a well-known body's name in one word is the last name of the person named before, where the story has no other word for the
    /// body.
    /// </summary>
    private static void Namesakes(List<NameMention> mentions, EntityBook book)
    {
        HashSet<int>? bodies = null;
        for (int i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Known < 0
                || mention.Text.Contains(' ')
                || mention.Text.Length > 1 && char.IsUpper(mention.Text[1])
                || !book.IsFamilyBefore(mention.Text, mention.First))
            {
                if (mention.Known >= 0) (bodies ??= []).Add(mention.Known);
                continue;
            }
            if (bodies is not null && bodies.Contains(mention.Known)) continue;
            mentions[i] = LastName(mention);
        }
    }

    /// <summary>
    /// "agent Brightwater", of Brightwater Capital: one word behind a noun for a person that begins a firm's name of two, and that no person of the story has.
    /// </summary>
    private static void Owners(NameText text, List<NameMention> mentions)
    {
        HashSet<string>? firms = null, families = null;
        for (int i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            // "the group Lund addressed"
            if (mention.Rule == "names.body-after-noun"
                && mention.End == mention.First + 1
                && mention.End < text.Tokens.Length
                && text.Tokens[mention.End].Tag.In(Tags.Past | Tags.Third)
                && !text.Entry(mention.End).Is(WordFlags.Saying))
            {
                families ??= Families(mentions);
                if (families.Contains(mention.Family)) mentions[i] = LastName(mention);
                continue;
            }
            if (mention.Rule != "names.role" || mention.End != mention.First + 1) continue;
            firms ??= [.. mentions.Where(static body => body.Type == SpeakerType.Organization
                && body.End == body.First + 2).Select(body => text.Slice(body.First, body.First + 1))];
            if (!firms.Contains(mention.Text)) continue;
            families ??= Families(mentions);
            if (families.Contains(mention.Family)) continue;
            mentions[i] = LastName(mention);
        }
    }

    private static HashSet<string> Families(List<NameMention> mentions) => [.. mentions.Where(static person => person.Type == SpeakerType.Person
        && person.End > person.First + 1).Select(static person => person.Family)];

    /// <summary>The same word as a last name that stands alone.</summary>
    private static NameMention LastName(NameMention mention) => new()
    {
        First = mention.First, End = mention.End, FullFirst = mention.First, FullEnd = mention.End, RoleFirst = mention.First, RoleEnd = mention.First,
        Rule = "names.last-name", Text = mention.Text, Family = mention.Text, Type = SpeakerType.UnnamedGroup
    };

    /// <summary>The bodies that only somebody's office tells of; what stood for them at that place by itself goes.</summary>
    private static void Offices(NameText text, List<NameMention> mentions, EntityBook book)
    {
        var affiliated = new Affiliated(text);
        var taken = new HashSet<int>();
        foreach (var person in mentions)
        {
            if (affiliated.Of(person) is not { } body || book.IsFamily(body.Text) || book.IsBody(body.Text)) continue;
            book.AddBody(body);
            taken.Add(body.First);
        }
        if (taken.Count > 0) mentions.RemoveAll(mention => mention.Type == SpeakerType.UnnamedGroup && taken.Contains(mention.First));
    }

    /// <summary>Takes the firms that are named without their legal form out of the mentions.</summary>
    private static List<(NameMention Mention, NameMention Firm)> Firms(NameText text, List<NameMention> mentions,
        List<(int First, int End, Sentence Sentence)> unknown)
    {
        var names = new FirmNames(text, mentions);
        var found = new List<(NameMention, NameMention)>();
        mentions.RemoveAll(mention =>
        {
            if (names.Of(mention) is not { } firm) return false;
            found.Add(firm);
            return true;
        });
        foreach (var (first, end, _) in unknown) if (names.Of(first, end) is { } firm) found.Add(firm);
        return found;
    }

    /// <summary>"the foreign ministry", "the ministry": words that another mention may fill.</summary>
    private static bool IsShort(NameMention mention) =>
        mention.Rule == "names.the-body" || mention.Country is null && mention.Text.Length == mention.Base!.Length;

    private static void Short(NameText text, List<NameMention> mentions, EntityBook book)
    {
        var waiting = new List<NameMention>();
        foreach (var mention in mentions) if (mention.Type == SpeakerType.UnnamedGroup || mention.Base is not null && IsShort(mention)) waiting.Add(mention);
        if (book.HasShort) SentenceStarts(text, book, waiting);
        if (waiting.Count == 0) return;
        var full = book.InOrder();
        foreach (var draft in book.All) draft.Latest = -1;
        int at = 0;
        foreach (var mention in InOrder(waiting, static mention => mention.First))
        {
            for (; at < full.Length && full[at].First <= mention.First; at++)
            {
                full[at].Draft.Latest = full[at].First;
                book.Described.Passed(full[at].Draft);
            }
            if (mention.Base is not null) Body(mention, book);
            else if (!book.Link(mention) && text.Tokens[mention.First].IsAllCaps && mention.End == mention.First + 1) book.Spell(mention);
        }
    }

    /// <summary>In the order of their first tokens, and where that is one token as they came.</summary>
    public static T[] InOrder<T>(List<T> mentions, Func<T, int> first)
    {
        T[] ordered = [.. mentions];
        long[] keys = new long[ordered.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = (long)first(ordered[i]) << 32 | (uint)i;
        Array.Sort(keys, ordered);
        return ordered;
    }

    private static void Body(NameMention mention, EntityBook book)
    {
        if (book.Described.Nearest(mention.Base!) is { } body) EntityBook.Give(body, mention);
        else if (mention.Rule != "names.the-body") book.AddDescribed(mention);
    }

    /// <summary>
    /// "Young said he would run", "Travelers fell", "Late?" Young asked: a last name or a firm's that is a word too, where a sentence or the reporter's words
    /// begin, before a verb.
    /// </summary>
    private static void SentenceStarts(NameText text, EntityBook book, List<NameMention> found)
    {
        var tokens = text.Tokens;
        foreach (var sentence in text.Analysis.Sentences)
        {
            if (!text.Analysis.Story.Blocks[sentence.Block].IsProse) continue;
            for (int i = sentence.First; i + 1 < sentence.End; i++)
            {
                ref readonly var token = ref tokens[i];
                if (token.IsCapital
                    && token.Tag != Tag.Name
                    && (token.IsSentenceStart || i > sentence.First && token.SpaceBefore && tokens[i - 1].Kind == TokenKind.Mark))
                {
                    Start(text, book, found, i);
                }
            }
        }
    }

    private static void Start(NameText text, EntityBook book, List<NameMention> found, int i)
    {
        if (text.Tokens[i].Tag.In(Tags.Name | Tags.Pronoun | Tags.Determiner)) return;
        // "Swift, wearing a coat, sang"
        bool apposed = i + 2 < text.Tokens.Length
            && text.Is(i + 1, ',')
            && text.Tokens[i].Tag.In(Tags.Adjective | Tags.Noun)
            && (text.Tokens[i + 2].Tag == Tag.Gerund || text.Word(i + 2) is "who" or "whose");
        if (!apposed && !text.Tokens[i + 1].Tag.In(Tags.Past | Tags.Third | Tags.Modal | Tags.Possessive) && !text.Entry(i + 1).Is(WordFlags.Saying)
            || text.Entry(i + 1).Is(WordFlags.Be) && text.Tokens[i].Tag.In(Tags.Gerund))
        {
            return;
        }
        if (!book.IsFamily(text.Word(i)) && !book.IsFirm(text.Word(i))) return;
        string word = text.Slice(i, i + 1);
        found.Add(new NameMention
        {
            First = i, End = i + 1, FullFirst = i, FullEnd = i + 1, RoleFirst = i, RoleEnd = i, Rule = "names.last-name", Text = word, Family = word,
            Type = SpeakerType.UnnamedGroup
        });
    }
}
