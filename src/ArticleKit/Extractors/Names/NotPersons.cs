using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Second thoughts over those who were taken for persons by what stands beside them: "A.M., He said" and "DIRECTOR RESIGNS" are nobody, "Data Access said" is a
/// body.
/// </summary>
internal static class NotPersons
{
    public static void Run(NameText text, List<NameMention> mentions)
    {
        mentions.RemoveAll(mention => mention is { Type: SpeakerType.Person, Honorific: false }
            && mention.End == mention.First + 1
            && (IsSmallWord(text, mention) || IsShoutedVerb(text, mention.First)));
        foreach (var mention in mentions) if (IsBody(text, mention)) mention.Type = SpeakerType.Organization;
    }

    /// <summary>He, They, Which, Although: with a capital behind a stop that ends no sentence.</summary>
    private static bool IsSmallWord(NameText text, NameMention mention) =>
        !mention.HasRole && text.Entry(mention.First).First.In(Tags.Pronoun | Tags.Wh | Tags.Subordinator | Tags.Determiner);

    /// <summary>In a headline of capitals.</summary>
    private static bool IsShoutedVerb(NameText text, int token) =>
        text.Tokens[token] is { IsAllCaps: true, Length: > 2 }
            && text.Entry(token) is var word
            && (word.Can(Tag.Third) || word.Is(WordFlags.Have))
            && !word.Is(WordFlags.Given);

    /// <summary>"Data Access said", "Commercial Credit said": words and no name among them, nobody's title or age beside them.</summary>
    private static bool IsBody(NameText text, NameMention mention) =>
        mention is { Type: SpeakerType.Person, Honorific: false, HasRole: false }
            && mention.SecondEnd <= mention.SecondFirst
        && !PersonEvidence.IsAged(text, mention.End)
            && (PlainWords.Are(text.Analysis, text.Lexicon, mention.First, mention.End)
                || PlainWords.EndsInThing(text.Analysis, text.Lexicon, mention.First, mention.End));
}
