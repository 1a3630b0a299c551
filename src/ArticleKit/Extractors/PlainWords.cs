using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors;

/// <summary>
/// "Commercial Credit", "Data Access": several capitals, all of them words, and no first or last name or title among them, as bodies are called and persons are
/// not.
/// </summary>
internal static class PlainWords
{
    /// <summary>"Appalachian Bear Rescue": three words and more, the last two plain nouns and none a first name.</summary>
    public static bool EndsInThing(Analysis analysis, Lexicon lexicon, int first, int end)
    {
        if (end < first + 3 || !Are(analysis, lexicon, end - 2, end) || !lexicon.Words[analysis.Tokens[end - 1].Word].Can(Tag.Noun)) return false;
        for (int i = first; i < end - 2; i++)
            if (analysis.Tokens[i] is not { IsWord: true, IsCapital: true, IsStopped: false, Length: > 2 } token
                || lexicon.Words[token.Word].Is(WordFlags.Given | WordFlags.FamilyFirst | WordFlags.Title | WordFlags.Person))
            {
                return false;
            }
        return true;
    }

    /// <summary>True for tokens [first, end) of which each is such a word.</summary>
    public static bool Are(Analysis analysis, Lexicon lexicon, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (analysis.Tokens[i] is not { IsWord: true, IsCapital: true, IsAllCaps: false, IsStopped: false, Length: > 2 } token
                || lexicon.Words[token.Word] is var word && (word.Tags == 0 || word.Is(WordFlags.Given | WordFlags.FamilyFirst | WordFlags.Title))
                || lexicon.NameWords.Is(token.Word, NameWord.Family | NameWord.Surname | NameWord.Generation))
            {
                return false;
            }
        return end > first + 1;
    }
}
