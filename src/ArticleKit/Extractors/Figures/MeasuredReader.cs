using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"a border of nearly 1,000 km", "Revenue rose to $4 bn", "70% of homes", "a $40 bn contract": what an amount is the amount of.</summary>
internal static partial class MeasuredReader
{
    public static void Run(Line line, List<Draft> drafts)
    {
        for (int n = 0; n < drafts.Count; n++)
        {
            var draft = drafts[n];
            if (draft.Counted is not null || draft.Kind is FigureKind.Ordinal or FigureKind.VagueCount) continue;
            // attacked the 17-year-old
            if (draft.Rule == "figure.age-old" && line.TagOf(draft.First - 1) is Tag.Determiner && line.IsDash(draft.CoreEnd - 2) && Ahead(line, draft) is null)
                continue;
            // 1. Ann Lee (KEN) 2:05:41
            if (draft.Rule == RaceTime.Rule && line.Is(draft.First - 1, ')') || Doer.IsGiven(line, draft)) continue;
            // 11-year-olds miss the standard
            if (draft.Rule == "figure.age-old" && line.Lexicon.TimeWords.Is(line.Word(draft.CoreEnd - 1), TimeWord.Olds)) continue;
            if (draft.Rule == "figure.age-aged" && IsMoved(line, draft)
                || draft is { Unit: null, Kind: FigureKind.Count }
                    && line.Is(draft.CoreEnd, FigureParticle.Partitive)
                    && line.Is(draft.CoreEnd + 1, FigureParticle.Them | FigureParticle.Whom))
            {
                continue;
            }
            if (n > 0
                && draft.Unit is { IsMoney: true }
                && drafts[n - 1] is { Unit.IsMoney: true, Counted: null } spent
                && ChangeBehind.IsConversion(line, spent, draft))
            {
                continue;
            }
            if (n > 0 && SameThing.Held(line, draft, drafts[n - 1]) is { } held) draft.Counted = held;
            else if (draft.Rule == "figure.age-comma" && line.TagOf(draft.First - 2) == Tag.Name) draft.Counted = Named(line, draft.First - 2);
            // 12.6% less maize
            else if (draft.Unit is { IsPercent: true }
                && (line.Is(draft.CoreEnd, FigureWord.More) || line.Is(draft.CoreEnd, FigureWord.Less))
                && line.TagOf(draft.CoreEnd + 1) is Tag.Noun or Tag.Plural
                && !line.Joins(draft.CoreEnd + 2)
                && NounGroup.At(line, draft.CoreEnd + 1, false) is { } less
                && !MeasuredNoun.IsCalendar(line, less.Head))
            {
                draft.Counted = MeasuredNoun.Make(line, less.First, less.End, less.Head);
            }
            // 80 percent of the 40 million people
            else if (draft.Unit is { IsPercent: true }
                && n + 1 < drafts.Count
                && line.Is(draft.CoreEnd, FigureParticle.Partitive)
                && line.Is(draft.CoreEnd + 1, FigureParticle.Definite)
                && drafts[n + 1] is { Unit: null, Counted: { } counts } whole
                && whole.First == draft.CoreEnd + 2)
            {
                (draft.Counted, draft.Of) = (counts, whole);
            }
            // was $12 billion, a 91% jump
            else if (draft.Unit is { IsPercent: true }
                && n > 0
                && drafts[n - 1].Counted is { } risen
                && line.Is(draft.First - 1, FigureWord.Article)
                && line.Is(draft.First - 2, ',')
                && drafts[n - 1].End == draft.First - 2
                && ChangeBehind.IsNoun(line, draft, draft.CoreEnd)
                && !line.Is(draft.CoreEnd + 1, FigureParticle.In))
            {
                draft.Counted = risen;
            }
            else if (Ahead(line, draft) is { } ahead) draft.Counted = MeasuredNoun.Make(line, ahead.First, ahead.End, ahead.Head);
            else if (draft.Unit is null && Possessor(line, draft) is { } rival) draft.Counted = rival;
            else if (draft.Unit is null && IsSize(line, draft)) draft.Counted = Behind(line, drafts, n);
            else if (draft.Unit is null && !IsLevel(draft) && !IsNumberOf(line, draft)) continue;
            else if (draft.Unit is null) { if (!IsCrowd(line, draft) && IsReached(line, draft)) draft.Counted = Behind(line, drafts, n); }
            else if (Of(line, draft) is { } of) draft.Counted = OfEconomy(line, drafts, n, of) ?? MeasuredNoun.Make(line, of.First, of.End, of.Head);
            else if (Possessor(line, draft) is { } owner) draft.Counted = owner;
            else if (draft.Adjective && n + 1 < drafts.Count && line.Is(draft.CoreEnd, ',') && drafts[n + 1].CoreFirst == draft.CoreEnd + 1)
                draft.Counted = Ahead(line, drafts[n + 1]) is { } both ? MeasuredNoun.Make(line, both.First, both.End, both.Head) : null;
            else if (Brought(line, draft) is { } brought) draft.Counted = brought;
            else if (!Lasts(line, draft) && !IsTold(line, draft) && !Doer.IsFound(line, draft))
                draft.Counted = Behind(line, drafts, n) is { } told && !Doer.Is(line, draft, told) ? told : null;
            // "while those of BMW rose 3%": of what was told before
            if (n > 0
                && draft.Counted is { } those
                && drafts[n - 1].Counted is { } named
                && line.Is(line.Analysis.TokenAt(those.Span.Start), FigureWord.Demonstrative)
                && line.Is(line.Analysis.TokenAt(those.Span.Start) + 1, FigureParticle.Partitive))
            {
                draft.Counted = those with { Head = named.Head };
            }
        }
    }

    /// <summary>"the body of Ann Lee, 43,", "a car driven by Tom Reed, 29,": the age is the name's right before it.</summary>
    private static Counted Named(Line line, int last)
    {
        int first = line.PhraseAt(last) is { Kind: PhraseKind.Noun, Head: var head } phrase && head == last ? phrase.First : last;
        while (line.TagOf(first - 1) == Tag.Name && line.Capital(first - 1)) first--;
        return MeasuredNoun.Make(line, first, last + 1, last);
    }

    /// <summary>"will spend £2.5bn, taking the total to £27bn": what somebody's doing brings to an amount.</summary>
    private static Counted? Brought(Line line, Draft draft)
    {
        if (draft.Unit is not { IsMoney: true }
            || line.TagOf(draft.First - 1) != Tag.To
            || line.PhraseAt(draft.First - 2) is not { Kind: PhraseKind.Noun } total
            || total.End != draft.First - 1
            || line.TagOf(total.Head) is Tag.Pronoun
            || line.TagOf(total.First - 1) != Tag.Gerund
            || !line.Is(total.First - 1, MeasuredWord.Bringing)
            || !line.Is(total.First - 2, ','))
        {
            return null;
        }
        int first = total.First;
        while (first < total.Head && line.TagOf(first) == Tag.Determiner) first++;
        return MeasuredNoun.Make(line, first, total.End, total.Head);
    }

    /// <summary>The noun an amount stands in front of: "a 3 percent drop in sales", "the 37m (121ft)-long skeleton".</summary>
    private static NounGroup? Ahead(Line line, Draft draft)
    {
        int at = AfterBracket(line, draft.CoreEnd);
        bool bracket = at > draft.CoreEnd, adjective = draft.Adjective || (bracket && line.IsDash(at));
        if (line.Joins(at)) at++;
        if (draft.Unit is null || (line.Glued(at) && !adjective) || draft.Rule == "figure.age-as" && AgeReader.IsTheirVerb(line, at)) return null;
        // a 30-gram serving of nuts
        if (draft.Adjective && line.TagOf(at) is Tag.Gerund && line.Is(at + 1, FigureParticle.Partitive))
            return Whole(line, draft, new NounGroup(at, at, at, at + 1));
        // a half-point cut in rates
        if (draft is { Adjective: true, Unit.Id: "pp" }
            && line.Words.Change(line.Word(at)) is not null
            && (line.Entry(at).Can(Tag.Noun) || line.Entry(at).Can(Tag.Plural)))
        {
            return Whole(line, draft, new NounGroup(at, at, at, at + 1));
        }
        // "a 14% fall in profit", whatever the tagger makes of "fall"
        if (!adjective && ChangeBehind.IsNoun(line, draft, at)) return Whole(line, draft, new NounGroup(at, at, at, at + 1));
        if (!adjective
            && (line.TagOf(at) is not (Tag.Noun or Tag.Plural or Tag.Adjective)
                && !(line.TagOf(at) is Tag.Gerund && line.Entry(at).Can(Tag.Noun) && line.TagOf(at + 1) is Tag.Noun)
                && !(line.TagOf(at) is Tag.Participle or Tag.Past && draft.Unit.Kind is "mass" or "volume" && line.TagOf(at + 1) is Tag.Noun or Tag.Plural)
                && !IsNamed(line, draft, at)
                || (line.Entry(at).First is Tag.Base or Tag.Past or Tag.Third
                    && !(line.TagOf(at) is Tag.Plural
                        && (line.TagOf(at + 1) is Tag.Modal && !draft.Unit.IsMoney || line.TagOf(at + 1) is Tag.Preposition && draft.Unit.IsMoney))
                    && line.TagOf(draft.First - 1) is not (Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Adjective))
                || IsComparing(line, at)))
        {
            return null;
        }
        if (NounGroup.At(line, at, false) is not { } group
            || MeasuredNoun.IsCalendar(line, group.Head)
            || line.Is(group.Head, MeasuredWord.Basis) && group.Head == at
            || !adjective && IsSubject(line, draft, group))
        {
            return null;
        }
        return Whole(line, draft, group);
    }

    /// <summary>"the 550 megawatt Topaz Solar Farms", "7 nanometer ICs": a unit in the singular, written out, says of what name.</summary>
    private static bool IsNamed(Line line, Draft draft, int at)
        => line.TagOf(at) is Tag.Name
            && draft.Kind is FigureKind.Measure
            && draft.Unit is { IsTime: false }
            && draft.Value is > 1
            && at == draft.CoreEnd
            && at - 1 > draft.Numeral.End - 1
            && line[at - 1].Length > 3
            && line.TagOf(at - 1) is Tag.Noun
            && line.Text(at - 1) is not [.., 's'];

    /// <summary>"drop in the risk of death", "studio in Margate": with what it is in or of.</summary>
    private static NounGroup Whole(Line line, Draft draft, NounGroup group)
    {
        if (draft.Kind == FigureKind.Age && line.TagOf(group.Head) == Tag.Name) return group; // 43-year-old Ann Lee of Porto
        if (!line.Is(group.End, FigureParticle.In | FigureParticle.Partitive)
            || NounGroup.At(line, group.End + 1, true) is not { } more
            || MeasuredNoun.IsCalendar(line, more.Head))
        {
            return group;
        }
        int end = more.End;
        if (line.Is(group.End, FigureParticle.In)
            && line.Is(end, FigureParticle.Partitive)
            && NounGroup.At(line, end + 1, true) is { } owner
            && !MeasuredNoun.IsCalendar(line, owner.Head))
        {
            end = owner.End;
        }
        return new NounGroup(group.First, group.Core, group.Head, end);
    }

    /// <summary>"80 million euros analysts had expected", "60% support an election": the noun goes on with the sentence.</summary>
    private static bool IsSubject(Line line, Draft draft, NounGroup group)
    {
        if (line.TagOf(draft.First - 1) is not (Tag.Determiner or Tag.PossessivePronoun)
            && group.Head == draft.CoreEnd
            && line.Entry(group.Head).Can(Tag.Base)
            && line.TagOf(group.End) is Tag.Determiner or Tag.PossessivePronoun or Tag.Pronoun
            && !MeasuredNoun.IsCalendar(line, group.End + 1))
        {
            return true;
        }
        return draft.Unit!.IsMoney
            && line.TagOf(group.Head) is Tag.Plural
            && line.Entry(group.Head).Is(WordFlags.Person | WordFlags.PersonPlural | WordFlags.Group)
            && line.PhraseAt(group.End) is { Kind: PhraseKind.Verb };
    }

    public static bool IsComparing(Line line, int i)
        => line.Is(i, FigureWord.Compare);

    /// <summary>northwest, the south.</summary>
    public static bool IsDirection(Line line, int i) => IsComparing(line, i) && line.TagOf(i) is Tag.Noun or Tag.Adverb or Tag.Adjective or Tag.Name;

    /// <summary>Behind a conversion in brackets, or the closing one the amount stands before.</summary>
    public static int AfterBracket(Line line, int at)
    {
        if (line.Is(at, ')')) return at + 1;
        if (!line.Is(at, '(')) return at;
        for (int k = at + 1; k < at + 9; k++) if (line.Is(k, ')')) return k + 1;
        return at;
    }

    /// <summary>
    /// The whole an amount is part of: "70% of homes", "$1 bn in gains", "8 miles of new tunnels", "$5m for flights"; "in the north" and "in the fourth
    /// quarter" say where and when.
    /// </summary>
    private static NounGroup? Of(Line line, Draft draft)
    {
        int at = AfterBracket(line, draft.CoreEnd);
        bool money = draft.Unit!.IsMoney, percent = draft.Unit.IsPercent, noun = line.TagOf(at + 1) is Tag.Noun or Tag.Plural or Tag.Determiner
            or Tag.PossessivePronoun or Tag.Adjective;
        if (line.Is(at, FigureParticle.Worth) && line.Is(at + 1, FigureParticle.Partitive)) at++;
        // tickets cost £5 for a concert
        bool of = line.Is(at, FigureParticle.Partitive), sold = line.Is(draft.First - 1, MeasuredWord.Pricing)
            || line.Is(draft.First - 1, FigureParticle.Between | FigureParticle.From) && line.Is(draft.First - 2, MeasuredWord.Pricing);
        bool takes = of
            || (money
                && (line.Is(at, FigureParticle.For)
                    && draft.Change is null
                    && !sold
                    && !line.IsNumber(at + 1)
                    && !line.Is(at + 1, FigureParticle.Each)
                    && !line.Is(at + 1, FigureParticle.Every)
                    || line.Is(at, FigureParticle.In | FigureParticle.From | FigureParticle.Off) && noun))
            || (percent && draft.Change is null && line.Is(at, FigureParticle.In | FigureParticle.From) && noun);
        // £9,400 in a shoebox
        if (line.Is(at, FigureParticle.In)
            && (line.Is(at + 1, FigureParticle.Definite) || money && line.TagOf(at + 1) is Tag.Determiner or Tag.PossessivePronoun))
        {
            takes = false;
        }
        // fell to $63 a barrel of oil equivalent
        if (of && money && draft.Unit.Over is not null && draft.CoreEnd == at && draft.Change is not null) takes = false;
        if (percent && !of && line.Is(draft.First - 1, FigureParticle.At | FigureParticle.To)) takes = false; // held at 4.1% in a split vote
        if (!takes || Doer.IsTaken(line, draft)) return null;
        // 46 basis points of easing
        if (of
            && line.TagOf(at + 1) is Tag.Gerund
            && line.Entry(at + 1).Can(Tag.Noun)
            && line.TagOf(at + 2) is not (Tag.Noun or Tag.Plural or Tag.Adjective or Tag.Name or Tag.Determiner or Tag.PossessivePronoun))
        {
            return new NounGroup(at + 1, at + 1, at + 1, at + 2);
        }
        if (of && line.Is(at + 1, FigureWord.Anaphor))
            return NounGroup.At(line, at + 2, false) is { } parts ? Joined(line, parts) : null;
        return NounGroup.At(line, at + 1, true) is not { } group
            || MeasuredNoun.IsCalendar(line, group.Head)
            || line.IsNumber(group.Head)
            || money && line.Is(at, FigureParticle.In) && line.Is(group.Head, MeasuredWord.Occasion)
            ? null
            : group;
    }

    /// <summary>
    /// "The deficit is 4.4 per cent of GDP": a share of the whole economy measures what it is a share of only where nothing else is said of it.
    /// </summary>
    private static Counted? OfEconomy(Line line, List<Draft> drafts, int n, NounGroup of)
        => drafts[n].Unit is { IsPercent: true }
            && line.Is(of.Head, MeasuredWord.Economy)
            && Behind(line, drafts, n) is { } share
            && !Doer.IsSomebody(line, share)
            ? share
            : null;

    /// <summary>"women and children": both.</summary>
    private static NounGroup Joined(Line line, NounGroup group)
        => line.Is(group.End, FigureParticle.And) && NounGroup.At(line, group.End + 1, false) is { } other
            ? new NounGroup(group.First, group.Core, other.Head, other.End)
            : group;
}
