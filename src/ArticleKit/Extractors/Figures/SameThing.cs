using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>The figure before that a figure is compared with, or goes on: both are of the same.</summary>
internal static class SameThing
{
    /// <summary>
    /// "15,111 cases, followed by Peru with 13,735", "68p, compared with 52p", "$7 bn, or 3.7 months of cover, down from $7.1 bn", "in four minutes and 18
    /// seconds": the figure before that is of the same.
    /// </summary>
    public static Draft? Before(Line line, List<Draft> drafts, int n)
    {
        const int Farthest = 12, Economy = 4;
        if (n == 0) return null;
        var (draft, last) = (drafts[n], drafts[n - 1]);
        int before = draft.First - 1;
        // 702 votes, or 2.9 per cent
        if (last.Counted is not null
            && draft.Unit is not null
            && (line.Is(before, FigureParticle.Or) && before - last.End is 0 or 1 && (draft.Unit.IsPercent || last.Unit is not null)
                || draft.Unit.IsPercent && line.Is(before, FigureParticle.Up | FigureParticle.Down) && last is { Unit: null, Kind: FigureKind.Count }))
        {
            return last;
        }
        if (last.Unit is not null && line.PhraseAt(before) is { Kind: PhraseKind.Verb } costs && costs.First == last.CoreEnd) return last; // each 1% costs £40m
        if (Parallel(line, drafts, n) is { } spent) return spent;
        // at 18.47 to the dollar, 0.6% stronger
        if (draft is { Unit.IsPercent: true, Change: not null }
            && line.Is(before, ',')
            && last is { Unit.IsMoney: true, Counted: not null }
            && line.TagOf(last.End) is Tag.Preposition or Tag.To
            && line.PhraseAt(last.End + 1) is { Kind: PhraseKind.Noun } currency
            && currency.End == before)
        {
            return last;
        }
        // Debt stood at 115.6 percent of GDP, some 3.4 trillion euros,
        if (draft.Unit is { IsMoney: true }
            && last is { Unit.IsPercent: true, Counted: not null }
            && line.Is(before, ',')
            && line.Is(last.CoreEnd, FigureParticle.Partitive)
            && line.Is(before - 1, MeasuredWord.Economy)
            && before - last.CoreEnd <= Economy
            && !line.IsWord(draft.CoreEnd))
        {
            return last;
        }
        // 29 victims were under 16
        if (draft.Kind == FigureKind.Age && line.Entry(before).Is(WordFlags.Be) && last.End == before && last.Counted is not null) return last;
        // £12 an hour, 58p more than the minimum
        if (line.Is(before, ',')
            && last.End == before
            && draft.Unit is { IsMoney: true }
            && last.Unit is { IsMoney: true }
            && (line.Is(draft.CoreEnd, FigureWord.More | FigureWord.Less)
                || line.Is(draft.CoreEnd, FigureParticle.MoreOrFewer | FigureParticle.Over | FigureParticle.Under)))
        {
            return last;
        }
        // 28 degrees north and 87 degrees east
        if (draft.Unit is { Id: "°" } && last.Unit is { Id: "°" } && line.Is(before, FigureParticle.And) && MeasuredReader.IsComparing(line, draft.CoreEnd))
            return last;
        // spent $4bn of a budgeted $7bn
        if (draft.Unit is { IsMoney: true }
            && last.Unit?.Id == draft.Unit.Id
            && last.Counted is null
            && line.Is(last.CoreEnd, FigureParticle.Partitive)
            && draft.First - last.CoreEnd <= 3
            && line.TagOf(draft.First - 1) is Tag.Determiner or Tag.Adjective or Tag.Participle or Tag.Past)
        {
            return last;
        }
        // made 44 tons and Ohio Steel 14
        if (draft.Rule == "figure.shared-unit"
            && last.Counted is null
            && last.Unit?.Id == draft.Unit?.Id
            && line.TagOf(before) is Tag.Name or Tag.Noun
            && draft.Unit is { IsPercent: false })
        {
            return last;
        }
        // jailed for 14 years and 8 months
        if (draft.Unit is { Name: "month" or "day" } && last.Unit is { Name: "year" or "month" } && line.Is(before, FigureParticle.And) && before == last.End)
            return last;
        if (draft.Unit is { Name: "minute" or "second" }
            && last.Unit is { Name: "hour" or "minute" }
            && before - last.End is -1 or 0 or 1
            && (draft.First == last.End || line.Is(before, FigureParticle.And) || line.Is(before, ',')))
        {
            return last;
        }
        if (draft.Unit is null && line.Is(before, FigureParticle.With) && !line.Is(before - 1, FigureParticle.Compared))
        {
            for (int k = n - 1; k >= Math.Max(0, n - Farthest); k--)
                if (drafts[k] is { Unit: null, Kind: FigureKind.Count, Counted: not null } cases && drafts[k].Value > 100) return cases;
            return null;
        }
        bool versus = line.Is(before, FigureParticle.With) && line.Is(before - 1, FigureParticle.Compared)
            || line.Is(before, FigureParticle.From)
                && (line.Is(before - 1, FigureParticle.Down | FigureParticle.Up) || ChangeBehind.IsReduced(line, before - 1));
        // sold 6 million cars in the six months, 3 per cent fewer than
        if (draft.Unit is { IsPercent: true }
            && line.Is(before, ',')
            && line.Is(draft.CoreEnd, MeasuredWord.Difference)
            && line.Is(draft.CoreEnd + 1, FigureParticle.Than)
            && (last.Unit is { IsTime: true } && n > 1 ? drafts[n - 2] : last) is { Unit: null, Kind: FigureKind.Count, Counted: not null } sold)
        {
            return sold;
        }
        // "up to 80mph on coasts and 60mph inland"
        if (line.Is(before, FigureParticle.And)
            && draft.Unit is { Kind: not "money", IsTime: false }
            && last.Unit?.Id == draft.Unit.Id
            && last.Counted is not null
            && line.TagOf(last.End) is Tag.Preposition
            && !line.Is(last.End, FigureParticle.Partitive)
            && line.PhraseAt(last.End + 1) is { Kind: PhraseKind.Noun } where
            && where.End == before
            && (MeasuredReader.IsComparing(line, draft.CoreEnd) || line.TagOf(draft.CoreEnd) is not (Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective))
            && !line.Is(draft.CoreEnd, FigureParticle.Partitive))
        {
            return last;
        }
        // three canvases, worth $5m
        if (line.Is(before, FigureParticle.Worth) && (last.End == before || last.End == before - 1 && line.Is(before - 1, ',')) && last.Counted is not null)
            return last;
        // at 1,500 to the dollar, from 1,700
        if (line.Is(before, FigureParticle.From)
            && line.Is(before - 1, ',')
            && draft.Unit is null
            && last is { Unit: null, Kind: FigureKind.Count, Counted: not null }
            && draft.Numeral.Scale == 1
            && draft.Value >= 100)
        {
            return last;
        }
        // 293 seats against 234
        if (line.Is(before, FigureWord.Rival)
            && line.Is(before, FigureWord.Versus)
            && last.End == before
            && last is { Unit: null, Kind: FigureKind.Count, Counted: not null, Numeral.Scale: 1 }
            && draft is { Unit: null, Numeral.Scale: 1 })
        {
            return last;
        }
        // borrowing of £137bn, or 4.8% of GDP, against £131bn
        if (line.Is(before, FigureWord.Rival) && line.Is(before, FigureWord.Versus) && line.Is(before - 1, ',') && draft.Unit is { IsMoney: true })
            for (int k = n - 1; k >= Math.Max(0, n - Farthest); k--) if (drafts[k].Unit?.Id == draft.Unit.Id) return drafts[k];
        if (versus && draft.Unit is null && last is { Unit: null, Kind: FigureKind.Count, Counted: not null }) return last;
        // 71 percent full, from 78 percent
        if (line.Is(before, FigureParticle.From)
            && line.Is(before - 1, ',')
            && draft.Unit is not null
            && last.Unit?.Id == draft.Unit.Id
            && last.Counted is not null)
        {
            return last;
        }
        if (line.Is(before, FigureParticle.From) && draft is { Unit: not null, IsRange: false })
            for (int k = n - 1; k >= Math.Max(0, n - Farthest); k--)
                if (drafts[k] is { Counted: not null } moved
                    && moved.Unit?.Id == draft.Unit.Id
                    && (moved.Change is not null
                        || moved.IsRange && line.Is(moved.First - 1, FigureParticle.Between) && line.TagOf(moved.First - 2) is Tag.To or Tag.Preposition))
                {
                    return moved;
                }
        // nobody's share compared is nobody's: 41 percent said no, compared with 28 percent who said yes
        if (versus && draft.Unit is not null)
            for (int k = n - 1; k >= Math.Max(0, n - Farthest); k--)
                if (drafts[k].Unit?.Id == draft.Unit.Id && (drafts[k].Counted is not null || draft.Unit.IsPercent)) return drafts[k];
        return null;
    }
    /// <summary>
    /// "spent £31,000 on cars and £12,500 on a boat", "left £100 to her niece and £50 to her nephew": the second of two sums that one verb gives out, each
    /// behind the same preposition.
    /// </summary>
    private static Draft? Parallel(Line line, List<Draft> drafts, int n)
    {
        const int Longest = 12;
        var draft = drafts[n];
        if (draft.Unit is not { IsMoney: true }
            || !line.Is(draft.First - 1, FigureParticle.And) && !line.Is(draft.First - 1, ',')
            || line.TagOf(draft.CoreEnd) is not (Tag.Preposition or Tag.To))
        {
            return null;
        }
        for (int k = n - 1; k >= 0 && draft.First - drafts[k].CoreEnd < Longest; k--)
        {
            if (drafts[k].Unit?.Id != draft.Unit.Id) continue;
            int at = line.Is(drafts[k].CoreEnd, FigureParticle.Each) ? drafts[k].CoreEnd + 1 : drafts[k].CoreEnd;
            return line.Word(at) == line.Word(draft.CoreEnd) && drafts[k].Counted is null && line.PhraseAt(drafts[k].First - 1) is { Kind: PhraseKind.Verb }
                ? drafts[k]
                : null;
        }
        return null;
    }

    /// <summary>"53 seats, up from 11", "21 bids a house, against eight in 2019": a bare number, however small, held against those counted before it.</summary>
    public static Counted? Held(Line line, Draft draft, Draft last)
    {
        const int Longest = 7;
        int before = draft.First - 1;
        if (draft is not { Unit: null, Kind: FigureKind.Count, Event: null, Adjective: false }
            || last is not { Unit: null, Kind: FigureKind.Count or FigureKind.Range, Counted: { } counted, Adjective: false }
            || before - last.End > Longest
            || last.IsRange && line.Is(last.End - 1, FigureParticle.Head))
        {
            return null;
        }
        bool versus = line.Is(before, FigureWord.Rival) && line.Is(before, FigureWord.Versus) && (line.Is(before - 1, ',') || last.End == before)
            || line.Is(before, FigureParticle.With | FigureParticle.To) && line.Is(before - 1, FigureParticle.Compared)
            || line.Is(before, FigureParticle.From) && line.Is(before - 1, FigureParticle.Down | FigureParticle.Up) && line.Is(before - 2, ',');
        // 640,000 cars in America, 210,000 in Japan and 15 in Chile
        bool along = (line.Is(before, ',') || line.Is(before, FigureParticle.And))
            && line.TagOf(draft.CoreEnd) is Tag.Preposition
            && !line.Is(draft.CoreEnd, FigureParticle.Partitive)
            && line.Word(draft.CoreEnd) == line.Word(last.End);
        if (along && line.TagOf(draft.CoreEnd + 1) is Tag.Name && line.TagOf(last.End + 1) is not Tag.Name) along = false;
        if (!(versus || along)
            || line.TagOf(draft.CoreEnd) is Tag.Noun or Tag.Plural or Tag.Adjective or Tag.Name && !line.Calendar(draft.CoreEnd, CalendarKind.Step))
        {
            return null;
        }
        for (int i = last.End; i < before; i++) if (line.PhraseAt(i) is { Kind: PhraseKind.Verb } || line.Is(i, ';')) return null;
        return counted;
    }
}
