using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>Numbers that are true and say nothing: "first", "the second half", "several" of what nothing happened to.</summary>
internal static class Idle
{
    public static bool Is(Line line, Draft draft) => draft.Kind switch
    {
        FigureKind.Ordinal => draft.Value < 2 || draft.Counted is null || draft.Adjective || line.Low(draft.CoreEnd) is "half" or "quarter" or "quarters" or "thing" or "world" or "lady" or "person" or "hand" or "party" or "class" || line.Is(draft.CoreFirst, "second") && line.Low(draft.CoreFirst - 1) is not ("a" or "the" or "his" or "her" or "their" or "its"),
        FigureKind.VagueCount when draft.Numeral.Form == NumeralForm.Vague => !IsPeople(line, draft),
        _ => false,
    };

    private static bool IsPeople(Line line, Draft draft)
        => draft.Counted is { Head: "people" or "person" or "child" or "civilian" or "soldier" or "man" or "woman" or "police officer" or "others" or "attack" or "house" or "home" };
}
