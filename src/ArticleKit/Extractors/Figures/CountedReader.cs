using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"700 heart transplants", "one of the oldest parks", "dozens of homes", "30-member board": what a number counts.</summary>
internal static class CountedReader
{
    public static void Run(Line line, Draft draft)
    {
        if (draft.Unit is not null || draft.Kind is FigureKind.Age || draft.Counted is not null) return;
        int at = draft.CoreEnd;
        if (draft.Rule == "figure.score" && !line.Is(at, FigureWord.Scoreline)) return;
        if (draft.Adjective)
        {
            if (line.IsWord(at + 1) && line.TagOf(at + 1) is not Tag.Preposition) Attribute(line, draft, at + 1, at + 2);
            return;
        }
        if (line.Is(at, FigureWord.Locative) && !line.Joins(at + 1)) return; // kills 95 near holy city
        if (line.Is(at + 1, FigureParticle.Than) || IsForecast(line, at) || IsEstimate(line, draft) || IsDifference(line, at)) return;
        // "raised to 61 the number of people killed"
        if (line.Is(at, FigureParticle.Definite) && line.Is(at + 1, FigureParticle.Number) && line.Is(at + 2, FigureParticle.Partitive))
        {
            Take(line, draft, at + 3, NounGroup.At(line, at + 3, true));
            return;
        }
        // "half the population"
        if (draft.Kind is FigureKind.Ratio
            && draft.Numeral.Form is NumeralForm.Fraction
            && line.TagOf(at) is Tag.Determiner or Tag.PossessivePronoun
            && !line.Is(at, FigureWord.Article)
            && !line.Calendar(at, CalendarKind.Step))
        {
            Take(line, draft, at, NounGroup.At(line, at, true));
            return;
        }
        // 40 more nurses
        if (line.Is(at, FigureParticle.MoreOrFewer) && line.TagOf(at + 1) is Tag.Noun or Tag.Plural or Tag.Adjective)
        {
            Take(line, draft, at + 1, NounGroup.At(line, at + 1, false, true));
            return;
        }
        // 4.7 million last year; finished 14th last term
        if (line.Calendar(at, CalendarKind.Step)
            && !line.Joins(at + 1)
            && (draft.Kind is FigureKind.Ordinal || line.Calendar(at + 1, CalendarKind.Unit | CalendarKind.Weekday | CalendarKind.Month | CalendarKind.Season)))
        {
            return;
        }
        // "against 62 five years ago", "479,505 last time"
        if ((line.IsNumber(at) || line.TagOf(at) == Tag.NumberWord)
            && line.Calendar(at + 1, CalendarKind.Units | CalendarKind.Unit)
            && line.Calendar(at + 2, CalendarKind.Shift)
            || line.Calendar(at, CalendarKind.Step) && line.Is(at + 1, MeasuredWord.Occurrence))
        {
            return;
        }
        if (draft.Value is { } value && value % 1 != 0 && line.TagOf(at) is Tag.Past or Tag.Participle) return;
        bool of = line.Is(at, FigureParticle.Partitive);
        if (of
            && (draft.Kind is FigureKind.VagueCount or FigureKind.Ratio
                || line.Is(draft.CoreFirst, FigureParticle.One)
                || draft.Kind is FigureKind.Count or FigureKind.Range))
        {
            if (line.Is(at + 1, FigureWord.Anaphor)
                || (line.Is(at + 1, FigureWord.Demonstrative) && line.TagOf(at + 2) is not (Tag.Noun or Tag.Plural or Tag.Adjective)))
            {
                AndThen(line, draft, at + 2);
                return;
            }
            // of 22.1 million voters
            int scale = line.IsNumber(at + 1) && line.Words.Numbers[line.Word(at + 2)].Kind == NumberWordKind.Scale ? at + 3 : -1;
            Take(line, draft, at + 1, (scale > 0 ? NounGroup.At(line, scale, false) : null)
                ?? NounGroup.At(line, at + 1, true)
                ?? BehindNumber(line, at + 1));
            return;
        }
        if (of) return;
        // "two 20-year-old engines"
        if (line.IsNumber(at) && line.Joins(at + 1) && draft.Value is not 1)
        {
            int noun = at + 1;
            while (line.Joins(noun)) noun += 2;
            Take(line, draft, noun, NounGroup.At(line, noun, false, true));
            return;
        }
        // "a crowd of 41,827 saw Ann Lee win"
        if (line.TagOf(at) is Tag.Noun
            && draft.Value is not 1
            && line.Entry(at).Can(Tag.Past)
            && !IsPlural(line, at)
            && line.TagOf(at + 1) is Tag.Name or Tag.Determiner or Tag.PossessivePronoun or Tag.Pronoun)
        {
            return;
        }
        // "one in five trust the police"
        if (draft.Rule == "figure.ratio"
            && line.Entry(at).Can(Tag.Base)
            && line.TagOf(at) is not Tag.Plural
            && line.TagOf(at + 1) is Tag.Determiner or Tag.PossessivePronoun or Tag.Pronoun)
        {
            return;
        }
        var found = NounGroup.At(line, at, false, draft.Value is not 1);
        // two turned round
        if (found is { } went
            && draft is { Kind: not FigureKind.Ordinal, Value: not 1 }
            && !line.Capital(at)
            && (line.Entry(at).Can(Tag.Past) || line.Entry(at).Can(Tag.Participle))
            && line.Text(at) is [.., 'e', 'd']
            && went.Head == at + 1
            && !IsPlural(line, went.Head))
        {
            return;
        }
        if (found is { } kind && draft.Value is not 1 && Both(line, kind) is { } both) Take(line, draft, at, both);
        else if (found is { } group && draft.Value is not 1 && group.Head > at && line.TagOf(at) is Tag.Noun && !IsPlural(line, group.Head))
            Attribute(line, draft, at, NounGroup.At(line, at, false) is { } named && named.First == at ? named.End : at + 1);
        else Take(line, draft, at, found);
    }

    /// <summary>"the 66 million analysts had expected": those behind the number said what it would be.</summary>
    public static bool IsForecast(Line line, int at)
        => line.TagOf(at) is Tag.Plural
            && line.Entry(at).Is(WordFlags.Person | WordFlags.PersonPlural | WordFlags.Group)
            && (line.Is(at + 1, MeasuredWord.Forecasting)
                || line.Is(at + 2, MeasuredWord.Forecasting) && line.PhraseAt(at + 1) is { Kind: PhraseKind.Verb, Passive: false });

    /// <summary>"the 240 million average forecast": the number is what was forecast, and counts no forecasts.</summary>
    public static bool IsEstimate(Line line, Draft draft)
    {
        const int Longest = 4;
        if (draft.Unit is not null || draft.Numeral.Scale < 1000 || !line.Is(draft.First - 1, FigureParticle.Definite)) return false;
        for (int i = draft.CoreEnd; i < draft.CoreEnd + Longest && line.TagOf(i) is Tag.Noun or Tag.Adjective; i++)
            if (line.Is(i, MeasuredWord.Estimate)) return true;
        return false;
    }

    /// <summary>"32 short of a majority", "four fewer than in 2019": by how many a count misses another.</summary>
    private static bool IsDifference(Line line, int at) =>
        line.Is(at, MeasuredWord.Difference) && line.Is(at + 1, FigureParticle.Than | FigureParticle.Partitive);

    /// <summary>"26,000 direct and 60,000 indirect jobs", "312 votes out of 41,870 cast": what the number beside it counts.</summary>
    public static void Shared(Line line, List<Draft> drafts)
    {
        const int Adjectives = 3;
        for (int n = 0; n < drafts.Count; n++)
        {
            var draft = drafts[n];
            if (draft is not { Unit: null, Kind: FigureKind.Count, Adjective: false }) continue;
            if (n > 0
                && line.Is(draft.First - 1, FigureParticle.Partitive)
                && line.Is(draft.First - 2, FigureParticle.Out)
                && drafts[n - 1] is { Unit: null, Counted: { } part } votes
                && votes.End == draft.First - 2
                && (draft.Counted is null || line.Entry(draft.CoreEnd).Can(Tag.Participle)))
            {
                draft.Counted = part;
                draft.End = draft.CoreEnd;
                votes.Of = draft;
            }
            if (draft.Counted is null && line.Is(draft.First - 1, ',') && IsDifference(line, draft.CoreEnd) && Before(drafts, n) is { } more)
                draft.Counted = more;
            if (draft.Counted is not null || n + 1 == drafts.Count || drafts[n + 1] is not { Unit: null, Kind: FigureKind.Count, Counted: { } other } next)
                continue;
            int i = draft.CoreEnd;
            while (i < draft.CoreEnd + Adjectives && line.TagOf(i) is Tag.Adjective) i++;
            if (i == draft.CoreEnd || !line.Is(i, FigureParticle.And | FigureParticle.Or) || i + 1 != next.First) continue;
            draft.Counted = other with { Head = other.Head[(other.Head.LastIndexOf(' ') + 1)..] };
        }
    }

    /// <summary>What the nearest count before one counts; a 543-member house is passed over.</summary>
    private static Counted? Before(List<Draft> drafts, int n)
    {
        for (int k = n - 1; k >= 0; k--) if (drafts[k] is { Unit: null, Kind: FigureKind.Count, Adjective: false }) return drafts[k].Counted;
        return null;
    }

    /// <summary>"four national security and diplomatic officials": two kinds of what the last noun names.</summary>
    private static NounGroup? Both(Line line, NounGroup group)
        => line.TagOf(group.Head) == Tag.Noun
            && !line.Capital(group.Head)
            && !IsPlural(line, group.Head)
            && line.Is(group.End, FigureParticle.And)
            && NounGroup.At(line, group.End + 1, false) is { } other
            && other.Head > other.First
            && line.TagOf(other.Head) == Tag.Plural
            ? new NounGroup(group.First, other.Head, other.Head, other.End) : null;

    /// <summary>"350 of its more than 21,000 jobs": what the whole counts.</summary>
    private static NounGroup? BehindNumber(Line line, int at)
    {
        const int Longest = 5;
        for (int i = at; i < at + Longest && line.Has(i); i++) if (line.IsNumber(i)) return NounGroup.At(line, i + 1, false);
        return null;
    }

    /// <summary>
    /// "a 12 page document", "six-cylinder engines", "an eight-member court": pages, cylinders and members are counted, of what stands behind.
    /// </summary>
    private static void Attribute(Line line, Draft draft, int at, int end)
    {
        draft.Counted = new Counted(line.Cover(at, end), NounGroup.Lemma(line, at, at + 1), null);
        draft.End = Math.Max(draft.End, at + 1);
    }

    private static bool IsPlural(Line line, int i) =>
        line.TagOf(i) == Tag.Plural
            || line.Entry(i).Can(Tag.Plural)
            || (line.Entry(i).Tags == 0 && line.Text(i) is [.., not 's', 's'])
            || line.Is(i, FigureWord.Collective);

    /// <summary>"70 percent of them women and children".</summary>
    private static void AndThen(Line line, Draft draft, int at)
    {
        if (NounGroup.At(line, at, false, many: true) is { } group) Take(line, draft, at, group);
    }

    public static void Take(Line line, Draft draft, int at, NounGroup? found)
    {
        if (found is not { } group) return;
        if (group.Head == at && line.Is(at, FigureWord.Passive) && !line.Is(at, FigureParticle.People | FigureParticle.Others)) return; // 12 still trapped
        if (line.Is(group.Head, CasualtyWord.Dead) && line.TagOf(group.Head - 1) is not Tag.Determiner) // left four children dead
        {
            if (group.Head == at || line.TagOf(group.Head - 1) is not (Tag.Plural or Tag.Name)) return;
            group = group with { Core = Math.Min(group.Core, group.Head - 1), Head = group.Head - 1, End = group.Head };
        }
        // 14 hurt
        if (group.Head == at
            && draft.Value is not 1
            && line.TagOf(at) is Tag.Noun
            && line.Words.Event(line.Word(at)) is not null
            && line.Entry(at).Can(Tag.Participle))
        {
            return;
        }
        if ((group.Head == at || line.Is(at, FigureWord.Passive) && group.Head == at + 1)
            && line.Words.Event(line.Word(group.Head)) is not null
            && line.Entry(group.Head).First is Tag.Participle or Tag.Past or Tag.Adjective or Tag.Gerund)
        {
            return;
        }
        if (line.Is(group.Head, FigureParticle.Head) && line.Is(group.End, FigureParticle.Partitive) && NounGroup.At(line, group.End + 1, false) is { } cattle)
            group = cattle;
        if (line.Is(group.Head, FigureParticle.Others)) { draft.Counted = new Counted(line.Cover(group.Head, group.End), "others", null); }
        else draft.Counted = new Counted(line.Cover(group.Core, group.End), NounGroup.Lemma(line, Math.Max(at, group.First), group.End), null);
        draft.End = Math.Max(draft.End, group.End);
    }
}
