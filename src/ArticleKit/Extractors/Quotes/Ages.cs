using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// The ages the story gives its people (Ann Lee, 43, · 19-year-old Ann Lee), and the one person whom "the 43-year-old", "the teenager" or "the pensioner" can
/// stand for.
/// </summary>
internal sealed class Ages(Reading story, Findings found)
{
    private List<(Entity Person, EntityMention At, int Token, int Age)>? _ages;

    /// <summary>The only person named before whose age a description tells; null where none or several have it, or it tells no age.</summary>
    public Referent? Only(Mention mention, Gender gender)
    {
        var (least, most) = Told(mention);
        if (most == 0) return null;
        Entity? only = null;
        EntityMention? at = null;
        foreach (var (person, named, token, age) in _ages ??= Read())
        {
            if (token >= mention.First
                || age < least
                || age > most
                || person == only
                || gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != gender)
            {
                continue;
            }
            if (only is not null) return null;
            (only, at) = (person, named);
        }
        return only is null ? null : new Referent { Entity = only, At = at, Type = only.Type, Gender = only.Gender };
    }

    /// <summary>The youngest and the oldest a description can be of; 0 and 0 where it says nothing.</summary>
    private (int Least, int Most) Told(Mention mention)
    {
        var head = story.Lexicon.Words[story.Analysis.Tokens[mention.Head].Word];
        for (int i = mention.First + 1; i <= mention.Head; i++) if (OfYears(story.Analysis.Word(i)) is > 0 and int years) return (years, years);
        if (mention.Head != mention.First + 1) return (0, 0);
        return head.Is(WordFlags.Young) ? (1, 19) : head.Is(WordFlags.Old) ? (60, 120) : (0, 0);
    }

    /// <summary>43-year-old; 0 for anything else.</summary>
    private static int OfYears(ReadOnlySpan<char> word) =>
        word.EndsWith("-year-old", StringComparison.Ordinal) && int.TryParse(word[..^9], out int years) ? years : 0;

    private List<(Entity, EntityMention, int, int)> Read()
    {
        var ages = new List<(Entity, EntityMention, int, int)>();
        foreach (var entity in found.Entities)
        {
            if (entity.Type != SpeakerType.Person) continue;
            foreach (var mention in entity.Mentions) if (AgeAt(mention, out int token) is > 0 and int age) ages.Add((entity, mention, token, age));
        }
        return ages;
    }

    private int AgeAt(EntityMention mention, out int token)
    {
        var tokens = story.Analysis.Tokens;
        token = story.Analysis.TokenAt(mention.Span.Start);
        int full = Math.Max(story.Analysis.TokenAt(mention.Full.Start) - 1, 0);
        for (int i = Math.Max(full, token - 8); i < token; i++) if (OfYears(story.Analysis.Word(i)) is > 0 and int years) return years;
        int after = token;
        while (after < tokens.Length && tokens[after].Start < mention.Span.End) after++;
        if (after + 2 >= tokens.Length
            || story.Analysis.Word(after) is not ","
            || tokens[after + 1].Kind != TokenKind.Number
            || story.Analysis.Word(after + 2) is not ("," or "." or ";"))
        {
            return 0;
        }
        return int.TryParse(story.Analysis.Word(after + 1), out int age) && age is > 0 and < 120 ? age : 0;
    }
}
