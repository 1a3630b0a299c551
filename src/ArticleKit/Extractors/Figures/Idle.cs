using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>Numbers that are true and say nothing: "first", "the second half", "several" of what nothing happened to.</summary>
internal static class Idle
{
    public static bool Is(Line line, Draft draft) => draft.Kind switch
    {
        FigureKind.Ordinal => draft.Value < 2 || draft.Counted is null || draft.Adjective || line.IsAny(draft.CoreEnd, "half", "quarter", "quarters", "thing", "world", "lady", "person", "hand", "party", "class") || line.Is(draft.CoreFirst, "second") && !line.IsAny(draft.CoreFirst - 1, "a", "the", "his", "her", "their", "its"),
        FigureKind.VagueCount when draft.Numeral.Form == NumeralForm.Vague => !IsPeople(line, draft),
        _ => false,
    };

    private static bool IsPeople(Line line, Draft draft)
        => draft.Counted is { Head: "people" or "person" or "child" or "civilian" or "soldier" or "man" or "woman" or "police officer" or "others" or "attack" or "house" or "home" };
}
