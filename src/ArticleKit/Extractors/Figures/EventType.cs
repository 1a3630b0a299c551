using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// Which event a word says of those counted: people are killed, hired, freed; things are damaged; jobs are cut; songs are released and no event.
/// </summary>
internal static class EventType
{
    /// <summary>
    /// The type that a token says, whether it can befall those counted or not; of words that are an event of some nouns only, with such a noun.
    /// </summary>
    public static string? Says(Line line, int cue, Draft draft, bool behind)
    {
        int word = line.Word(cue);
        if (line.Words.Event(word) is { } type) return type;
        if (IsLayOff(line, cue)) return "laid_off";
        if (line.Is(cue, CasualtyWord.Swept) && !line.Is(cue + 1, CasualtyWord.Away)) return null;
        foreach (var (some, nouns) in line.Words.EventsOf(word)) if (Counts(line, draft, nouns, behind)) return some;
        return null;
    }

    /// <summary>The type of event a token says of those counted, null where it cannot befall them; behind: the token stands behind the number.</summary>
    public static string? At(Line line, int cue, Draft draft, bool behind)
    {
        if (line.Is(cue, CasualtyWord.Toll) || line.Is(cue, CasualtyWord.Lost) && behind && line.TagOf(cue + 1) is Text.Tag.PossessivePronoun)
            return IsPeople(line, draft) is false ? null : "killed";
        if (line.Words.Event(line.Word(cue)) is { } type) return Befalls(line, draft, type) ? type : null;
        if (line.Is(cue, CasualtyWord.Swept) && !line.Is(cue + 1, CasualtyWord.Away)) return null;
        foreach (var (some, nouns) in line.Words.EventsOf(line.Word(cue)))
            if (Counts(line, draft, nouns, behind)) return some;
        return IsLayOff(line, cue) && Befalls(line, draft, "laid_off") ? "laid_off" : null;
    }

    /// <summary>lay, before or behind off.</summary>
    public static bool IsLayOff(Line line, int i) => line.Is(i, CasualtyWord.LayOff | CasualtyWord.LayOff);

    /// <summary>"two teens were stabbed", and "three stabbed", where no noun says who.</summary>
    private static bool Counts(Line line, Draft draft, string[] nouns, bool behind)
    {
        if (draft.Counted is not { Head: var head }) return behind && nouns is ["people"];
        if (nouns is ["people"]) return IsPeople(line, draft) is true;
        var last = head.AsSpan(head.LastIndexOf(' ') + 1);
        foreach (string noun in nouns) if (last.SequenceEqual(noun)) return true;
        return false;
    }

    /// <summary>The event a word says of the nouns it is an event of, where one of them is what was counted.</summary>
    public static string? Of(Line line, int cue, Counted counted)
    {
        foreach (var (some, nouns) in line.Words.EventsOf(line.Word(cue)))
            foreach (string noun in nouns) if (counted.Head.EndsWith(noun, StringComparison.Ordinal)) return some;
        return null;
    }

    private static bool Befalls(Line line, Draft draft, string type)
    {
        if (IsPeople(line, draft) is not { } people) return type is not ("released" or "damaged" or "destroyed" or "attack" or "charged");
        return type is "damaged" or "destroyed" ? !people || draft.Counted?.Head is "others" : people || type is "killed" or "injured" or "infected";
    }

    /// <summary>Whether people are counted; null where no noun says.</summary>
    public static bool? IsPeople(Line line, Draft draft)
    {
        if (draft.Counted is not { } counted) return null;
        int head = line.Analysis.TokenAt(counted.Span.End - 1);
        return line.Entry(head).Is(WordFlags.Person | WordFlags.PersonPlural) || line.Is(head, FigureWord.Person)
            || (line.Capital(head) && line.Text(head).EndsWith("s", StringComparison.Ordinal));
    }
}
