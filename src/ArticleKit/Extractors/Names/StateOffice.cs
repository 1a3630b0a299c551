using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>"Washington Gov. Ann Lee", "New York Attorney General Bo Ek": an office that the states of a federation have and its capital has not.</summary>
internal static class StateOffice
{
    public static bool IsAt(Analysis analysis, Lexicon lexicon, int office, int limit) => analysis.Tokens[office] is { IsCapital: true, IsAllCaps: false } word
        && (lexicon.NameWords.Is(word.Word, NameWord.StateOffice)
            || office + 1 < limit && analysis.Word(office) is "Attorney" && analysis.Word(office + 1) is "General"
            || office + 2 < limit && analysis.Word(office) is "Secretary" && analysis.Word(office + 1) is "of" && analysis.Word(office + 2) is "State");
}
