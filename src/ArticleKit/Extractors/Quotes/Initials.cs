using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The SP, the DC, the CEO: capitals that stand for the person whose office they are the first letters of.</summary>
internal sealed class Initials(Reading story, Findings found)
{
    private const int Shortest = 2, Longest = 4;

    /// <summary>By the letters of an office those who have it, in the order they are named; made once it is asked for.</summary>
    private Dictionary<string, List<(Entity Entity, EntityMention At)>>? _offices;

    /// <summary>The person with such an office who is named last before; null where nobody has it.</summary>
    public Referent? Person(Mention mention)
    {
        ref readonly var head = ref story.Analysis.Tokens[mention.Head];
        if (head is not { IsAllCaps: true, Length: >= Shortest and <= Longest } || mention.End - mention.First != 2) return null;
        if (!(_offices ??= Offices()).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(story.Analysis.Word(mention.Head), out var holders)) return null;
        int low = 0, high = holders.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (holders[middle].At.Span.Start <= head.Start) low = middle + 1; else high = middle;
        }
        return low == 0
            ? null
            : new Referent { Entity = holders[low - 1].Entity, At = holders[low - 1].At, Type = SpeakerType.Person, Gender = holders[low - 1].Entity.Gender };
    }

    private Dictionary<string, List<(Entity Entity, EntityMention At)>> Offices()
    {
        var offices = new Dictionary<string, List<(Entity Entity, EntityMention At)>>(StringComparer.Ordinal);
        foreach (var entity in found.Entities)
        {
            if (entity.Type != SpeakerType.Person) continue;
            foreach (var at in entity.Mentions)
            {
                string letters = at.Role is { } role ? Letters(role) : "";
                if (at.Role is { } whole && Capitals(whole) is { } short_) Put(short_, entity, at);
                for (int length = Shortest; length <= letters.Length; length++) Put(letters[^length..], entity, at);
            }
        }
        foreach (var holders in offices.Values) holders.Sort(static (one, other) => one.At.Span.Start.CompareTo(other.At.Span.Start));
        return offices;

        void Put(string office, Entity entity, EntityMention at)
        {
            if (!offices.TryGetValue(office, out var holders)) offices[office] = holders = [];
            holders.Add((entity, at));
        }
    }

    /// <summary>PM Ann Lee: an office that is written in its letters; null where it is not.</summary>
    private string? Capitals(Span role)
    {
        int last = story.Analysis.TokenAt(role.End - 1);
        return story.Analysis.Tokens[last] is { IsAllCaps: true, Length: >= Shortest and <= Longest } ? story.Analysis.Word(last).ToString() : null;
    }

    /// <summary>The first letters of an office's last words, the short ones left out: Superintendent of Police is SP.</summary>
    private string Letters(Span role)
    {
        var tokens = story.Analysis.Tokens;
        Span<char> letters = stackalloc char[Longest];
        int left = Longest;
        for (int at = story.Analysis.TokenAt(role.End - 1); at >= 0 && tokens[at].Start >= role.Start && left > 0; at--)
            if (tokens[at].IsWord && tokens[at] is not { Length: <= 3, IsCapital: false }) letters[--left] = char.ToUpperInvariant(story.Analysis.Word(at)[0]);
        return letters[left..].ToString();
    }
}
