using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>Numbers that are true and say nothing: "first", "the second half", "several" of what nothing happened to.</summary>
internal static class Idle
{
    public static bool Is(Line line, Draft draft) => draft.Kind switch
    {
        FigureKind.Ordinal => draft.Value < 2
            || draft.Counted is null
            || draft.Adjective
            || line.Is(draft.CoreEnd, FigureWord.OrdinalIdiom)
            || line.Is(draft.CoreFirst, UnitWord.Ordinal) && !line.Is(draft.CoreFirst - 1, FigureWord.Determiner),
        FigureKind.VagueCount when draft.Numeral.Form == NumeralForm.Vague => !IsPeople(line, draft),
        _ => false,
    };

    /// <summary>Those things happen to, with no more before them than their body: children, police officers.</summary>
    private static bool IsPeople(Line line, Draft draft)
    {
        if (draft.Counted is not { Head: var head }) return false;
        var words = line.Lexicon.Vocabulary;
        int last = head.LastIndexOf(' ') + 1;
        return line.Words.Classes.Is(words.Find(head.AsSpan(last)), FigureWord.Victim)
            && (last == 0 || line.Lexicon.Words[words.Find(head.AsSpan(0, last - 1))].Is(WordFlags.Group));
    }
}
