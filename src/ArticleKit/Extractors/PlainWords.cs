using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors;

/// <summary>"Commercial Credit", "Data Access": several capitals, all of them words, and no first or last name or title among them, as bodies are called and persons are not.</summary>
internal static class PlainWords
{
    /// <summary>True for tokens [first, end) of which each is such a word.</summary>
    public static bool Are(Analysis analysis, Lexicon lexicon, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (analysis.Tokens[i] is not { IsWord: true, IsCapital: true, IsAllCaps: false, IsStopped: false, Length: > 2 } token || lexicon.Words[token.Word] is var word && (word.Tags == 0 || word.Is(WordFlags.Given | WordFlags.FamilyFirst | WordFlags.Title)) || lexicon.NameWords.Is(token.Word, NameWord.Family | NameWord.Surname | NameWord.Generation)) return false;
        return end > first + 1;
    }
}
