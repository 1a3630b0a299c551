using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>A rise or a fall that is told behind the number: "was 4.5% in May, up from 4.25%", "closed 12 points higher at 40".</summary>
internal static class ChangeBehind
{
    private const int Reach = 6;

    /// <summary>"4.5%, up from 4.25% a year earlier": the number has where it came from; null where it has not.</summary>
    public static Change? UpFrom(Line line, List<Draft> drafts, int n)
    {
        var draft = drafts[n];
        if (n + 1 >= drafts.Count || draft.Value is not { } to || draft.Unit is { IsTime: true } || line.Is(draft.First - 1, FigureParticle.Or)) return null;
        if (Far(line, draft, drafts[n + 1], n == 0 ? null : drafts[n - 1]) is { } far) return far;
        if (Compared(line, drafts, n, out int cue) is not { } next) return null;
        if (HigherThan(line, draft, next, cue) is { } higher) return higher;
        if (!line.Is(cue, FigureParticle.Up | FigureParticle.Down) && !IsReduced(line, cue) || line.Words.Change(line.Word(cue)) is not { } direction)
            return null;
        if (!line.Is(cue + 1, FigureParticle.From) || next.First != cue + 2 || !IsOfOneUnit(next, draft)) return null;
        Lend(draft, next);
        return new Change(direction, next.Value, to, line[cue].Span);
    }

    /// <summary>"was 52.1%, slightly higher than the 51.8% of 2020": the two bear the direction out.</summary>
    private static Change? HigherThan(Line line, Draft draft, Draft next, int cue)
    {
        if (!line.Is(cue - 1, ',')) return null;
        if (line.TagOf(cue) is Text.Tag.Adverb) cue++;
        int at = cue + 2;
        if (!line.Is(cue + 1, FigureParticle.Than)
            || !IsHigher(line, cue) && !line.Is(cue, FigureWord.More | FigureWord.Less)
            || line.Words.Change(line.Word(cue)) is not { } direction)
        {
            return null;
        }
        while (at < next.First
            && (line.TagOf(at) is Text.Tag.Determiner or Text.Tag.Possessive || line.Calendar(at, CalendarKind.Step | CalendarKind.Unit | CalendarKind.Month)))
        {
            at++;
        }
        return at == next.First
            && draft.Unit is not null
            && draft.Unit.Id == next.Unit?.Id
            && draft.Value is { } to
            && next.Value is { } from
            && direction == ChangeDirection.Up == to > from
            ? new Change(direction, from, to, line[cue].Span)
            : null;
    }

    /// <summary>
    /// "had £38m in reserves, down from £61m", "3,173 people died on the roads, up from 3,138": what the amount is of and where stands between, and the two
    /// bear the direction out.
    /// </summary>
    private static Change? Far(Line line, Draft draft, Draft next, Draft? before)
    {
        const int Farthest = 14;
        int cue = next.First - 2;
        if (!line.Is(cue + 1, FigureParticle.From) || !line.Is(cue - 1, ',') || cue - draft.End > Farthest || next.IsRange || draft.IsRange) return null;
        if (!line.Is(cue, FigureParticle.Up | FigureParticle.Down) && !IsReduced(line, cue) || line.Words.Change(line.Word(cue)) is not { } direction)
            return null;
        bool lends = draft.Unit is { IsTime: false }
            && next is { Unit: null, Counted: null, Kind: FigureKind.Count, Adjective: false }
            && cue - draft.CoreEnd <= Reach;
        if (!lends && (draft.Unit?.Id != next.Unit?.Id || draft.Kind != next.Kind)
            || draft.Value is not { } to
            || next.Value is not { } from
            || direction == ChangeDirection.Up != to > from)
        {
            return null;
        }
        if (draft.Unit is null && (next.Counted is { Head: var other } && other != draft.Counted?.Head || before is { Unit: null, Kind: FigureKind.Count }))
            return null;
        for (int i = draft.End; i < cue; i++) if (line.Is(i, ';') || line.Is(i, ':')) return null;
        if (lends) Lend(draft, next);
        return new Change(direction, from, to, line[cue].Span);
    }

    /// <summary>"50.6 bushels an acre, up from 49.6": what is compared with is of the same unit.</summary>
    public static void Lend(Draft draft, Draft other)
    {
        if (draft.Unit is null || other is not { Unit: null, Counted: null, Kind: FigureKind.Count, Adjective: false }) return;
        (other.Unit, other.Kind, other.Rule) = (draft.Unit, draft.Kind, "figure.shared-unit");
    }

    /// <summary>", reduced from £235,000": a participle behind a comma.</summary>
    public static bool IsReduced(Line line, int cue) =>
        line.TagOf(cue) is Text.Tag.Participle or Text.Tag.Past && line.Is(cue - 1, ',') && line.Words.Change(line.Word(cue)) is not null;

    /// <summary>"closed 3% higher": null where it is none, or one of two things is higher than the other.</summary>
    public static Change? Higher(Line line, Draft draft, Draft? next)
    {
        int at = draft.CoreEnd;
        // "38.94 points, or 1.68 percent, lower"
        if (line.Is(at, ',')
            && line.Is(at + 1, FigureParticle.Or)
            && next is not null
            && next.First == at + 2
            && line.Is(next.CoreEnd, ',')
            && (IsHigher(line, next.CoreEnd + 1) || IsDown(line, next, next.CoreEnd + 1)))
        {
            at = next.CoreEnd + 1;
        }
        else if (next is not null && IsConversion(line, draft, next) && IsHigher(line, next.CoreEnd + 1)) at = next.CoreEnd + 1;
        if (draft.Unit is { IsTime: true }
            || draft.Kind is FigureKind.Ordinal or FigureKind.Age
            || !(IsHigher(line, at) || IsDown(line, draft, at))
            || line.Is(at + 1, FigureParticle.Than))
        {
            return null;
        }
        for (int i = draft.First; i < draft.CoreEnd; i++) if (IsHigher(line, i)) return null; // 2 cents lower to 3 higher
        return line.Words.Change(line.Word(at)) is { } direction ? new Change(direction, null, null, line[at].Span) : null;
    }

    /// <summary>"15% down on 2023", "3 cents up from Monday".</summary>
    private static bool IsDown(Line line, Draft draft, int at) =>
        draft.Unit is not null
            && line.Is(at, FigureParticle.Up | FigureParticle.Down)
            && (line.Is(at + 1, FigureParticle.On | FigureParticle.From | FigureParticle.At) || line.Is(at + 1, ',') || line.Is(at + 1, '.'));

    /// <summary>"a 14% fall in profit", "a $2m pay rise", "a sharp 3 percent drop": the noun that an amount stands before; a 200-metre fall is none.</summary>
    public static Change? Noun(Line line, Draft draft)
    {
        if (draft.Unit is null or { IsTime: true } or { Kind: "length" } || draft.Kind is FigureKind.Age) return null;
        if (!IsDetermined(line, draft)) return null;
        int at = line.Joins(draft.CoreEnd)
            ? draft.CoreEnd + 1
            : draft.CoreEnd, noun = IsNoun(line, draft, at)
                ? at
                : NounGroup.At(line, at, false) is { } group && line.TagOf(group.Head) is Text.Tag.Noun ? group.Head : -1;
        return noun >= 0
            && !(draft.Unit.IsMoney && line.Is(noun, MeasuredWord.Sum))
            && line.Entry(noun).Can(Text.Tag.Noun)
            && line.Words.Change(line.Word(noun)) is { } direction
            ? new Change(direction, null, null, line[noun].Span)
            : null;
    }

    /// <summary>"a drop of 3%", "an increase of more than $5": the noun that an amount belongs to; a write-down is none.</summary>
    public static Change? OfNoun(Line line, Draft draft)
    {
        int noun = draft.First - 2;
        if (!line.Is(noun + 1, FigureParticle.Partitive)
            || line.TagOf(noun) is not Text.Tag.Noun
            || draft.Unit is null or { IsTime: true } or { Kind: "length" }
            || draft.Kind is FigureKind.Age
            || draft.Adjective)
        {
            return null;
        }
        return !line.Joins(noun - 1)
            && !(draft.Unit.IsMoney && line.Is(noun, MeasuredWord.Sum))
            && line.Entry(noun).Can(Text.Tag.Noun)
            && line.Words.Change(line.Word(noun)) is { } direction
            ? new Change(direction, null, null, line[noun].Span)
            : null;
    }

    private static bool IsDetermined(Line line, Draft draft)
    {
        int i = draft.First - 1;
        if (line.TagOf(i) is Text.Tag.Adjective) i--;
        if (line.Is(draft.First, FigureWord.Article)) return true; // a half-point cut
        return line.TagOf(i) is Text.Tag.Determiner or Text.Tag.PossessivePronoun;
    }

    /// <summary>fall, rise, cut right behind "a" and an amount: a noun, and no noun behind it.</summary>
    public static bool IsNoun(Line line, Draft draft, int at)
        => line.Words.Change(line.Word(at)) is not null
            && line.Entry(at).Can(Text.Tag.Noun)
            && line.TagOf(at + 1) is not (Text.Tag.Noun or Text.Tag.Plural or Text.Tag.Name or Text.Tag.Adjective or Text.Tag.Gerund)
            && IsDetermined(line, draft);

    public static bool IsHigher(Line line, int at) => line.Is(at, FigureParticle.Higher);

    /// <summary>Where the sentence goes on behind a number, the time and the comma behind it skipped: 4.5% in May, …</summary>
    private static int At(Line line, Draft draft) => At(line, draft, draft.End);

    /// <summary>
    /// The figure behind a number that it may be compared with, and where the sentence goes on before it; a conversion in brackets is passed over: 84 million
    /// euros ($92 million), up from 71.
    /// </summary>
    public static Draft? Compared(Line line, List<Draft> drafts, int n, out int at)
    {
        at = At(line, drafts[n]);
        if (n + 1 >= drafts.Count) return null;
        if (!IsConversion(line, drafts[n], drafts[n + 1])) return drafts[n + 1];
        at = At(line, drafts[n + 1], drafts[n + 1].CoreEnd + 1);
        return n + 2 < drafts.Count ? drafts[n + 2] : null;
    }

    public static bool IsConversion(Line line, Draft draft, Draft next) =>
        line.Is(next.First - 1, '(') && next.First - 1 == draft.CoreEnd && line.Is(next.CoreEnd, ')');

    private static int At(Line line, Draft draft, int from)
    {
        int at = from;
        for (int n = 0; n < 2; n++)
        {
            int time = line.TagOf(at) == Text.Tag.Preposition && !line.Is(at, FigureParticle.From) ? at + 1 : at;
            int end = TimeEnd(line, time);
            if (end == time || end - at > Reach) break;
            at = end;
        }
        return line.Is(at, ',') ? at + 1 : at;
    }

    /// <summary>May, last year, the first quarter, 2023: one past it, or the token itself.</summary>
    private static int TimeEnd(Line line, int at)
    {
        if (line.IsNumber(at) && line[at].Length == 4 && !line.Text(at).ContainsAny('.', ',')) return at + 1;
        if (line.PhraseAt(at) is { } phrase && line.Entry(phrase.Head).Is(WordFlags.Calendar)) return phrase.End;
        return line.Entry(at).Is(WordFlags.Calendar) ? at + 1 : at;
    }

    /// <summary>Both in one unit, or one without: $70 a barrel and $65, 12,000 and 11,500.</summary>
    public static bool IsOfOneUnit(Draft one, Draft other) =>
        one.Unit?.Id == other.Unit?.Id
            || one.Unit is null
            || one.Unit is { } a
                && other.Unit is { } b
                && (a.Id.StartsWith(b.Id + "/", StringComparison.Ordinal) || b.Id.StartsWith(a.Id + "/", StringComparison.Ordinal));
}
