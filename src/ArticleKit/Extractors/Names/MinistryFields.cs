using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>The list of what a ministry is for, at the end of its name: "Department for Culture, Media and Sport".</summary>
internal static class MinistryFields
{
    /// <summary>
    /// "Department for Culture, Media and Sport", "Bureau of Alcohol, Tobacco, Firearms and Explosives": one past the last of a list of fields; where the first
    /// ends if there is no list.
    /// </summary>
    public static int End(NameText text, int of, int stop, Sentence sentence)
    {
        const int Longest = 8;
        if (text.Word(of) is not ("of" or "for" or "on")
            || text.Entry(of - 1) is var head
                && !(head.Is(WordFlags.Suffix) && head.Suffix == SpeakerType.GovernmentBody
                    || head.Is(WordFlags.Group) && head.Group == SpeakerType.GovernmentBody))
        {
            return stop;
        }
        for (int i = of + 1; i < stop; i++) if (!IsField(text, i)) return stop;
        int at = stop;
        while (at < stop + Longest && text.Is(at, ',') && IsField(text, at + 1))
        {
            for (at++; IsField(text, at); at++) { }
            int and = text.Is(at, ',') ? at + 1 : at;
            if (and >= sentence.End || text.Word(and) is not ("and" or "&") || !IsField(text, and + 1)) continue;
            for (at = and + 1; at < sentence.End && IsField(text, at); at++) { }
            return at < sentence.End && text.Tokens[at] is { IsWord: true, IsCapital: true } ? stop : at;
        }
        return stop;
    }

    /// <summary>A common word with a capital, no name, country or body: Media, Public Works.</summary>
    private static bool IsField(NameText text, int i) =>
        i < text.Tokens.Length
            && text.Tokens[i] is { IsWord: true, IsCapital: true, IsAllCaps: false }
            && text.Entry(i) is { Tags: not 0 } word
            && word.First.In(Tags.Nominal | Tags.Adjective)
            && !word.Is(WordFlags.Given | WordFlags.Nation | WordFlags.Person | WordFlags.Title)
        && !(word.Is(WordFlags.Suffix) && word.Suffix == SpeakerType.GovernmentBody
            || word.Is(WordFlags.Group) && word.Group is SpeakerType.GovernmentBody or SpeakerType.Military or SpeakerType.State);
}
