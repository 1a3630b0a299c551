using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Names;

/// <summary>Who holds which office in a story: persons by the last words of their roles, "foreign minister" and "minister".</summary>
internal sealed class OfficeIndex
{
    /// <summary>An office that more people have than this is nobody's.</summary>
    private const int Most = 16;

    /// <summary>The nouns for somebody with a title: the senator for Sen., the pontiff for a Pope.</summary>
    private static readonly Dictionary<string, string[]> Nouns = LoadNouns();

    private readonly Dictionary<string, List<EntityDraft>> _holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool[] _named = [];

    /// <summary>Prime ministers and chief ministers, who are "the minister" only where no other minister is named.</summary>
    private readonly HashSet<EntityDraft> _heads = [];

    public OfficeIndex(NameText text, EntityBook book)
    {
        foreach (var draft in book.All)
        {
            if (draft.Type != SpeakerType.Person) continue;
            foreach (var mention in draft.Mentions) if (mention.HasRole)
            {
                Add(text, draft, mention.RoleFirst, mention.RoleEnd);
                Add(text, draft, mention.SecondFirst, mention.SecondEnd);
            } else if (mention.FullFirst < mention.First) PutTitle(text.Word(mention.FullFirst), draft);
            PutTitle(FirstWord(draft.Name), draft);
        }
        if (IsEmpty) return;
        _named = new bool[text.Tokens.Length];
        foreach (var draft in book.All)
            foreach (var mention in draft.Mentions) _named.AsSpan(mention.FullFirst, Math.Clamp(mention.FullEnd - mention.FullFirst, 0, 60)).Fill(true);
    }

    public bool IsEmpty => _holders.Count == 0;

    /// <summary>The token stands in a name or in the role beside it.</summary>
    public bool IsNamed(int token) => _named[token];

    /// <summary>The one person with this office, of this country where it is said, first named before a token.</summary>
    public EntityDraft? Holder(string office, string? country, int before)
    {
        if (!_holders.TryGetValue(office is "chief diplomat" ? "top diplomat" : office, out var list) || list.Count > Most) return null;
        EntityDraft? only = null;
        bool minister = office.Equals("minister", StringComparison.OrdinalIgnoreCase);
        foreach (var draft in list)
        {
            if (draft.Mentions[0].First >= before || country is not null && draft.Country is not null && draft.Country != country) continue;
            if (minister && only is not null && _heads.Contains(draft) != _heads.Contains(only))
            {
                if (_heads.Contains(only)) only = draft;
                continue;
            }
            if (only is not null) return null;
            only = draft;
        }
        return only;
    }

    private void Add(NameText text, EntityDraft draft, int first, int limit)
    {
        int end = first;
        while (end < limit && text.Word(end) is not ("of" or "at" or "for" or "from" or "in" or "with" or ",")) end++;
        if (end == first) return;
        string role = text.Slice(first, end);
        if (text.Is(first, NameWord.Past | NameWord.PastPrefix)) return;
        if (role.EndsWith("prime minister", StringComparison.OrdinalIgnoreCase) && !text.Is(first, NameWord.Second)) Put("premier", draft);
        int word = first;
        for (string words = role; ;)
        {
            Put(words, draft);
            int space = words.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0) { PutTitle(words, draft); break; }
            while (word < end && !words.AsSpan(0, space).StartsWith(text.Word(word), StringComparison.Ordinal)) word++;
            if (word < end && text.Is(word, NameWord.Second)) break; // the vice president is not the president
            // the minister is the chief minister where there is no other
            bool head = word + 2 == end && text.Word(word) is "Chief" or "chief" or "Prime" or "prime";
            words = words[(space + 1)..];
            word++;
            if (head && words.Equals("minister", StringComparison.OrdinalIgnoreCase)) _heads.Add(draft);
        }
        if (role.EndsWith("foreign minister", StringComparison.OrdinalIgnoreCase)
            || role.StartsWith("secretary", StringComparison.OrdinalIgnoreCase) && end < limit)
        {
            Put("top diplomat", draft);
        }
    }

    private void PutTitle(ReadOnlySpan<char> title, EntityDraft draft)
    {
        if (Nouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(title.TrimEnd('.'), out string[]? nouns))
            foreach (string noun in nouns) Put(noun, draft);
    }

    private static ReadOnlySpan<char> FirstWord(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space ? name.AsSpan(0, space) : default;

    private static Dictionary<string, string[]> LoadNouns()
    {
        var nouns = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in LexiconReader.Read("en/title-nouns.tsv")) nouns.Add(row.Cell(0).ToString(), row.Cell(1).ToString().Split('|'));
        return nouns;
    }

    private void Put(string office, EntityDraft draft)
    {
        if (!_holders.TryGetValue(office, out var list)) _holders[office] = list = [];
        if (list.Count <= Most && !list.Contains(draft)) list.Add(draft);
    }
}
