using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"rose 3.2 pct", "down 18 sen", "up nearly 57%", "fell by 12", "+0.2%": a number that is a rise or a fall.</summary>
internal static class ChangeReader
{
    public static void Run(Line line, List<Draft> drafts)
    {
        for (int n = 0; n < drafts.Count; n++)
        {
            To(line, drafts, n);
            var draft = drafts[n];
            if (draft.Kind is FigureKind.Ordinal or FigureKind.VagueCount or FigureKind.Age || draft.Change is not null || MeasuredReader.IsPlace(line, draft))
                continue;
            if (draft.Numeral.Signed
                && (draft.Kind == FigureKind.Percent || draft is { Unit: null, Numeral.HasPoint: true } && line.IsNumber(draft.First - 1))
                && !line.Is(draft.Numeral.First, FigureParticle.Minus))
            {
                draft.Change = new Change(draft.Value < 0 ? ChangeDirection.Down : ChangeDirection.Up, null, null,
                    new Span(draft.NumberSpan.Start, draft.NumberSpan.Start + 1));
                continue;
            }
            if (Cue(line, draft, out int cue) is { } direction)
                draft.Change = new Change(direction, null, IsLevelled(line, draft) ? draft.Value : null, line[cue].Span);
            else if (By(line, draft.First - 1) is >= 0 and int by
                && (draft.Unit is not null || draft is { Kind: FigureKind.Ratio, Counted: null })
                && Moved(line, draft, by - 1) is >= 0 and int moved)
            {
                draft.Change = new Change(line.Words.Change(line.Word(moved))!.Value, null, null, line[moved].Span);
            }
            else if (ChangeBehind.UpFrom(line, drafts, n) is { } behind) draft.Change = behind;
            else if (ChangeBehind.Higher(line, draft, n + 1 < drafts.Count ? drafts[n + 1] : null) is { } higher) draft.Change = higher;
            else if (ChangeBehind.Noun(line, draft) is { } noun) draft.Change = noun;
            else if (ThanThen(line, draft) is { } then) draft.Change = then;
            else if (Than(line, draft) is { } than) draft.Change = new Change(than, null, null, line[draft.CoreEnd].Span);
            else if (n > 0 && drafts[n - 1] is { Change: { To: null, From: null } first } && IsAnother(line, drafts[n - 1], draft)) draft.Change = first;
            else if (n > 0 && drafts[n - 1].Change is { } shared && IsRestated(line, drafts[n - 1], draft))
                draft.Change = drafts[n - 1].Unit?.Id == draft.Unit?.Id ? shared : shared with { From = null, To = shared.To is null ? null : draft.Value };
        }
    }

    /// <summary>"fell below 30", "rose above $80": where it moved, not how far.</summary>
    private static bool IsLevelled(Line line, Draft draft) => draft.Modifier is not null && line.Is(draft.First, FigureParticle.Limit);

    /// <summary>"rose 3.2 pct to $4.1 bn", "fell to 24 from 31": where from and where to.</summary>
    private static void To(Line line, List<Draft> drafts, int n)
    {
        var draft = drafts[n];
        if (!line.Is(draft.First - 1, FigureParticle.To)
            || draft.Value is not { } to
            || draft.Change is not null
            || draft is { Adjective: true, Unit.IsTime: true }
            || ChangeBehind.IsHigher(line, draft.CoreEnd))
        {
            return;
        }
        var other = ChangeBehind.Compared(line, drafts, n, out int at) is { } next && ChangeBehind.IsOfOneUnit(next, draft) && Follows(line, at, next)
            ? next
            : null;
        decimal? from = other?.Value;
        if (n > 0
            && drafts[n - 1] is { Change: { To: null } change } amount
            && (draft.First - 1 - amount.End is >= 0 and < 4 || IsNounOf(line, amount, draft))
            && (amount.Unit?.Id != draft.Unit?.Id || amount.Unit is null || draft.First - 1 == amount.End && amount.Value < to))
        {
            amount.Change = change with { From = from, To = to };
        }
        else if (draft is { Unit: null, Counted: not null } && line.Words.NeedsBy(line.Word(draft.First - 2))) { } // power was cut to 300 homes
        else if (line.Words.Change(line.Word(draft.First - 2)) is { } direction
            && (!line.Is(draft.First - 2, FigureParticle.Up) || BoundReader.IsMove(line, draft.First - 2)))
        {
            draft.Change = new Change(direction, from, to, line[draft.First - 2].Span);
        }
        else if ((draft.Unit is not null || from is not null || draft is { Counted: null, Numeral: { Scale: > 1 } or { Grouped: true } })
            && Moved(line, draft, draft.First - 2) is >= 0 and int verb)
        {
            draft.Change = new Change(line.Words.Change(line.Word(verb))!.Value, from, to, line[verb].Span);
        }
        if (other is not null && (draft.Change ?? (n > 0 ? drafts[n - 1].Change : null)) is { From: not null }) ChangeBehind.Lend(draft, other);
    }

    /// <summary>"an 11 per cent rise in net profit to $5m": the noun of a rise, and what it is of, between its amount and where it came to.</summary>
    private static bool IsNounOf(Line line, Draft amount, Draft draft)
    {
        const int Longest = 8;
        int noun = amount.CoreEnd;
        return draft.First - noun <= Longest
            && line.Is(noun + 1, FigureParticle.In)
            && ChangeBehind.IsNoun(line, amount, noun)
            && amount.Unit is { IsPercent: true }
            && draft.Unit is not null
            && NounGroup.At(line, noun + 2, true) is { } of
            && of.End == draft.First - 1;
    }

    /// <summary>
    /// "raised its stake in the firm to 46 percent", "cut the forecast for growth to 1.5%": the verb that moved what stands before "to"; -1 where there is
    /// none.
    /// </summary>
    private static int Moved(Line line, Draft draft, int i)
    {
        if (draft.Unit is { IsTime: true }) return -1;
        for (int climbs = 0; climbs < 6 && line.PhraseAt(i) is { Kind: PhraseKind.Noun } phrase; climbs++)
        {
            i = phrase.First - 1;
            // "cut its forecast for the year ending in March by 70 percent"
            int ending = line.Is(i, FigureParticle.In) ? i - 1 : i;
            if (line.Lexicon.TimeWords.Is(line.Word(ending), TimeWord.Ended | TimeWord.Ending)
                && line.PhraseAt(ending - 1) is { Kind: PhraseKind.Noun } year
                && line.Entry(year.Head).Is(WordFlags.Calendar))
            {
                i = year.End - 1;
                continue;
            }
            // "fell for a fourth month in a row to 7.46 million"
            if (line.TagOf(i) == Tag.Preposition
                && line.PhraseAt(i - 1) is { Kind: PhraseKind.Verb, Passive: false } moved
                && moved.End == i
                && line.Words.Change(line.Word(moved.Head)) is not null
                && !line.Words.NeedsBy(line.Word(moved.Head)))
            {
                return moved.Head;
            }
            if (line.PhraseAt(i) is { Kind: PhraseKind.Verb, Passive: false } verb)
                return verb.End == phrase.First && line.Words.Change(line.Word(verb.Head)) is not null ? verb.Head : -1;
            if (!line.Is(i, FigureWord.NounPreposition)) return -1;
            i--;
        }
        return -1;
    }

    /// <summary>"by 375 bps", "by a cumulative 375 bps", "by a total of 40,000 tons": where "by" stands; -1 where it does not.</summary>
    private static int By(Line line, int i)
    {
        if (line.Is(i, FigureParticle.Partitive) && line.Is(i - 1, MeasuredWord.Summing)) i--;
        if (line.Is(i, MeasuredWord.Summing) && line.Is(i - 1, FigureWord.Article)) i -= 2;
        return line.Is(i, FigureParticle.By) ? i : -1;
    }

    private static bool Follows(Line line, int at, Draft next)
    {
        if (line.Is(at, FigureParticle.Up | FigureParticle.Down)) at++;
        if (!line.Is(at, FigureParticle.From)) return false;
        // from Friday's 1.98 billion
        return at + 1 == next.First
            || at + 3 == next.First && line.TagOf(at + 2) is Tag.Possessive && line.Calendar(at + 1, CalendarKind.Weekday | CalendarKind.Month);
    }

    /// <summary>"a quarter less likely", "20 percent more expensive": the share that something is more or less by.</summary>
    private static ChangeDirection? Than(Line line, Draft draft)
        => draft.Unit is not (null or { IsPercent: true }) || draft.Kind is not (FigureKind.Ratio or FigureKind.Percent)
            ? null
            : line.Is(draft.CoreEnd, FigureWord.More) ? ChangeDirection.Up : line.Is(draft.CoreEnd, FigureWord.Less) ? ChangeDirection.Down : null;

    /// <summary>"212 staff, 30 fewer than in 2021", "40 more than a year ago": than the same was at another time.</summary>
    private static Change? ThanThen(Line line, Draft draft)
    {
        int at = draft.CoreEnd;
        if (draft is not { Unit: null or { IsTime: false }, Kind: FigureKind.Count or FigureKind.Money or FigureKind.Measure or FigureKind.Percent }
            || !line.Is(at + 1, FigureParticle.Than))
        {
            return null;
        }
        ChangeDirection? direction = line.Is(at, FigureWord.More) ? ChangeDirection.Up : line.Is(at, FigureWord.Less) ? ChangeDirection.Down : null;
        return direction is { } way && IsThen(line, at + 2) ? new Change(way, null, null, line[at].Span) : null;
    }

    /// <summary>in 2021, last year, a year earlier, the previous month.</summary>
    private static bool IsThen(Line line, int at)
    {
        if (line.Is(at, FigureParticle.In)) at++;
        if (line.IsNumber(at) && line[at].Length == 4 && line.Text(at) is ['1' or '2', ..] && line.TagOf(at + 1) is not (Tag.Plural or Tag.Noun))
            return line.Is(at - 1, FigureParticle.In);
        if (line.Is(at, FigureWord.Article) && line.Calendar(at + 1, CalendarKind.Unit)) return line.Calendar(at + 2, CalendarKind.Shift);
        if (line.Is(at, FigureParticle.Definite)) at++;
        return line.Calendar(at, CalendarKind.Step) && line.Calendar(at + 1, CalendarKind.Unit | CalendarKind.Month | CalendarKind.Season)
            || line.Calendar(at, CalendarKind.Month | CalendarKind.MonthShort) && line.Capital(at);
    }

    /// <summary>The word right before number and modifier, "by" and small words skipped.</summary>
    private static ChangeDirection? Cue(Line line, Draft draft, out int cue)
    {
        int i = cue = draft.First - 1;
        for (int n = 0; n < 3; n++)
        {
            cue = i;
            if (ChangeBehind.IsHigher(line, i) && line.Is(i + 1, FigureParticle.Than)) return null; // 52%, higher than the 51% of 2020
            // snow will fall above 300m
            if (line.Words.Change(line.Word(i)) is { } direction && IsCue(line, i, draft))
                return IsLevelled(line, draft) && direction == (draft.Bound is Bound.MoreThan ? ChangeDirection.Down : ChangeDirection.Up) ? null : direction;
            if (!line.Is(i, FigureWord.ChangeGap)) break;
            i--;
        }
        return null;
    }

    private static bool IsCue(Line line, int i, Draft draft)
    {
        // ended up 4-4; pushed it up in $10,000 bids
        if (draft.Rule == "figure.score" || line.Is(i, FigureParticle.Up) && line.Is(i + 1, FigureParticle.In)) return false;
        if (draft.Adjective && line.Is(i, FigureParticle.Down | FigureParticle.Up)) return false; // rolled down a 200-foot gorge
        // "shot down 17 drones": went with the verb
        if (draft.Unit is null
            && draft.Counted is not null
            && line.Is(i, FigureParticle.Down | FigureParticle.Up)
            && line.TagOf(i - 1) is Tag.Past or Tag.Participle or Tag.Base or Tag.Gerund or Tag.Third
            && !line.Entry(i - 1).Is(WordFlags.Be)
            && line.Words.Change(line.Word(i - 1)) is null
            && !line.Is(i - 1, FigureWord.Move))
        {
            return false;
        }
        if (draft.Unit is null && draft.Kind != FigureKind.Range && draft.Counted is not null && !line.Words.ChangesCounts(line.Word(i))) return false;
        if (line.Is(i, FigureParticle.Up) && (line.Is(i + 1, FigureParticle.To) || line.Is(i - 1, FigureWord.PhrasalUp))) return false; // gave up 12 floors
        // was raised 10 per cent
        if (line.Words.NeedsTo(line.Word(i))
            || line.Words.NeedsBy(line.Word(i))
                && !line.Is(i + 1, FigureParticle.By)
                && !(draft.Unit is { IsPercent: true } && line.PhraseAt(i) is { Kind: PhraseKind.Verb, Passive: true }))
        {
            return false;
        }
        // Ruiz leapt 8m; the storm drops 30 mm of rain
        if (draft.Unit is { Kind: "length" }
            && line.Is(i, MeasuredWord.Leaping)
            && (line.Is(draft.CoreEnd, FigureParticle.Partitive)
                || line.PhraseAt(line.PhraseAt(i) is { } leap ? leap.First - 1 : i - 1) is { Kind: PhraseKind.Noun } jumper
                    && line.TagOf(jumper.Head) is Tag.Name))
        {
            return false;
        }
        // the price rose in $50,000 steps
        if (draft.Unit is { IsMoney: true } && line.Is(draft.First - 1, FigureParticle.In) && line.TagOf(draft.CoreEnd) is Tag.Plural or Tag.Noun) return false;
        // then add two tablespoons of oil
        if (draft.Unit is { IsPercent: false, IsMoney: false, Name: not "point" }
            && (line.Is(draft.CoreEnd, FigureParticle.Partitive) || i == line.First)
            && IsOrder(line, i))
        {
            return false;
        }
        // victims lost £4,900 each
        if (draft.Unit is { IsMoney: true } && line.Is(i, CasualtyWord.Lost) && line.Is(draft.CoreEnd, FigureParticle.Each)) return false;
        return draft.Unit is null or { IsTime: false };
    }

    /// <summary>"Add 50 ml of milk", "fold it in, add two spoons": a recipe's imperative.</summary>
    private static bool IsOrder(Line line, int verb)
        => line.TagOf(verb) is Tag.Base && (verb == line.First || line.Is(verb - 1, ',') || line.TagOf(verb - 1) is Tag.Coordinator or Tag.Adverb);

    /// <summary>"down 2.2% on the day and 3.8% on the week": as much again of the same, at another time.</summary>
    private static bool IsAnother(Line line, Draft before, Draft draft)
    {
        const int Longest = 6;
        int gap = draft.First - before.End, i = before.End;
        if (gap is < 3 or > Longest
            || draft.Unit is null
            || draft.Unit.Id != before.Unit?.Id
            || draft.Unit.IsTime
            || draft.Adjective
            || !line.Is(draft.First - 1, FigureParticle.And)
            || line.TagOf(i) != Tag.Preposition)
        {
            return false;
        }
        if (line.PhraseAt(i + 1) is not { Kind: PhraseKind.Noun } when
            || when.End != draft.First - 1
            || line.TagOf(draft.CoreEnd) != Tag.Preposition
            || line.Is(draft.CoreEnd, FigureParticle.Partitive))
        {
            return false;
        }
        return line.Entry(when.Head).Is(WordFlags.Calendar) == (line.PhraseAt(draft.CoreEnd + 1) is { } then && line.Entry(then.Head).Is(WordFlags.Calendar));
    }

    /// <summary>"fell 12 points, or 3%": the same change said again.</summary>
    private static bool IsRestated(Line line, Draft before, Draft draft)
    {
        int i = before.End;
        if (line.Is(i, ',')) i++;
        if (line.Is(i, FigureParticle.Or)) i++;
        else if (line.Is(i, '(') && i + 1 == draft.First) i++;
        else return false;
        return i == draft.First;
    }
}
