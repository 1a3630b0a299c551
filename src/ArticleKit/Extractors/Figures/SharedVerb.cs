using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// "the Liberal Democrats 10%", "while Brisbane's jumped 3%", "that 17 victims lost £4,900": whose amount it is where the verb or the noun was said before, or
/// the clause has a subject of its own.
/// </summary>
internal static class SharedVerb
{
    /// <summary>
    /// "Labour has 39%, the Liberal Democrats 10% and the Greens 6%": whose number it is stands right before it, its verb was the first one's.
    /// </summary>
    public static Counted? Gapped(Line line, List<Draft> drafts, int n, int last)
    {
        const int Longest = 6;
        if (n == 0
            || drafts[n - 1] is not { Counted: not null } before
            || before.Unit?.Id != drafts[n].Unit?.Id
                && (n == 1 || before.Unit?.IsMoney != true || drafts[n - 2] is not { Counted: not null } || drafts[n - 2].Unit?.Id != drafts[n].Unit?.Id)
            || drafts[n] is not { Unit.IsTime: false, Event: null }
            || line.TagOf(last) is not (Tag.Name or Tag.Plural or Tag.Noun)
            || MeasuredNoun.IsCalendar(line, last))
        {
            return null;
        }
        int first = last;
        while (line.TagOf(first - 1) is Tag.Name or Tag.Noun or Tag.Plural or Tag.Adjective && last - first < Longest) first--;
        int at = line.TagOf(first - 1) is Tag.Determiner or Tag.PossessivePronoun ? first - 2 : first - 1;
        if (!line.Is(at, ',') && line.TagOf(at) is not Tag.Coordinator || at < before.End || at - before.End > Longest) return null;
        for (int i = before.End; i < at; i++) if (line.PhraseAt(i) is { Kind: PhraseKind.Verb } || line.Is(i, ';')) return null;
        return MeasuredNoun.Make(line, first, last + 1, last);
    }

    /// <summary>
    /// "was flat, and the Nasdaq up 0.3%", "stood at $5bn and gearing at 13%": the noun between "and" or a comma and "up" or "at", without a verb of its own.
    /// </summary>
    public static Counted? Beside(Line line, List<Draft> drafts, int n, int mark)
    {
        const int Longest = 5;
        bool at = line.Is(mark, FigureParticle.At);
        if (n == 0
            || drafts[n] is not { Unit.IsTime: false, Event: null }
            || !at && !(line.Is(mark, FigureParticle.Up | FigureParticle.Down) && drafts[n].Change is not null)
            || at && !(drafts[n - 1].Counted is not null && line.Is(drafts[n - 1].First - 1, FigureParticle.At)))
        {
            return null;
        }
        int last = mark - 1, first = last;
        if (!(line.TagOf(last) is Tag.Name or Tag.Plural or Tag.Noun || line.TagOf(last) is Tag.Gerund && line.Entry(last).Can(Tag.Noun))
            || MeasuredNoun.IsCalendar(line, last))
        {
            return null;
        }
        while (line.TagOf(first - 1) is Tag.Name or Tag.Noun or Tag.Adjective && last - first < Longest) first--;
        int before = line.TagOf(first - 1) is Tag.Determiner or Tag.PossessivePronoun ? first - 2 : first - 1;
        return line.Is(before, FigureParticle.And)
            && before >= drafts[n - 1].End
            && drafts[n - 1].End > before - Longest - Longest
            && line.PhraseAt(before - 1) is not { Kind: PhraseKind.Verb }
            ? MeasuredNoun.Make(line, first, last + 1, last)
            : null;
    }

    /// <summary>"Perth prices rose 2% while Brisbane's jumped 3%": what the owner has of what was told before.</summary>
    public static Counted? Owned(Line line, List<Draft> drafts, int n, int mark)
    {
        if (n == 0
            || line.TagOf(mark) is not Tag.Possessive
            || line.TagOf(mark - 1) is not (Tag.Name or Tag.Noun)
            || drafts[n - 1].Counted is not { } of
            || MeasuredNoun.IsCalendar(line, mark - 1))
        {
            return null;
        }
        int first = mark - 1;
        while (line.TagOf(first - 1) is Tag.Name && line.TagOf(mark - 1) is Tag.Name) first--;
        return new Counted(line.Cover(first, mark + 1), of.Head, of.Resolved);
    }

    /// <summary>Those counted whose verb it is: it stands right behind them, or behind what commas set apart.</summary>
    public static Draft? Subject(Line line, List<Draft> drafts, int last, int verb)
    {
        for (int k = last; k >= 0; k--)
            if (drafts[k] is { Unit: null, Kind: FigureKind.Count, Counted: not null, Adjective: false } counted)
                return counted.End == verb || line.Is(counted.End, ',') && line.Is(verb - 1, ',') && MeasuredReader.Opening(line, verb - 1) == counted.End - 1
                    ? counted
                    : null;
        return null;
    }
}
