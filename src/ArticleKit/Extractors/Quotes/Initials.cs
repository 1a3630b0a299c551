using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The SP, the DC, the CEO: capitals that stand for the person whose office they are the first letters of.</summary>
internal sealed class Initials(Reading story, Findings found)
{
    private const int Shortest = 2, Longest = 4;

    /// <summary>The person with such an office who is named last before; null where nobody has it.</summary>
    public Referent? Person(Mention mention)
    {
        ref readonly var head = ref story.Analysis.Tokens[mention.Head];
        if (head is not { IsAllCaps: true, Length: >= Shortest and <= Longest } || mention.End - mention.First != 2) return null;
        var letters = story.Analysis.Word(mention.Head);
        (Entity Entity, EntityMention At)? last = null;
        foreach (var entity in found.Entities)
        {
            if (entity.Type != SpeakerType.Person) continue;
            foreach (var at in entity.Mentions)
            {
                if (at.Span.Start > head.Start) break;
                if (at.Role is { } role && IsOf(letters, role) && (last is not { } known || known.At.Span.Start < at.Span.Start)) last = (entity, at);
            }
        }
        return last is { } person ? new Referent { Entity = person.Entity, At = person.At, Type = SpeakerType.Person, Gender = person.Entity.Gender } : null;
    }

    /// <summary>The last words of an office begin with the letters, the short ones left out: Superintendent of Police is SP.</summary>
    private bool IsOf(ReadOnlySpan<char> letters, Span role)
    {
        var tokens = story.Analysis.Tokens;
        int at = story.Analysis.TokenAt(role.End - 1), left = letters.Length;
        for (; at >= 0 && tokens[at].Start >= role.Start && left > 0; at--)
        {
            if (!tokens[at].IsWord || tokens[at] is { Length: <= 3, IsCapital: false }) continue;
            if (char.ToUpperInvariant(story.Analysis.Word(at)[0]) != letters[left - 1]) return false;
            left--;
        }
        return left == 0;
    }
}
