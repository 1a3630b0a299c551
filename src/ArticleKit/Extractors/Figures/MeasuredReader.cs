using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"a border of nearly 1,000 km", "Revenue rose to $4 bn", "70% of homes", "a $40 bn contract": what an amount is the amount of.</summary>
internal static class MeasuredReader
{
    public static void Run(Line line, List<Draft> drafts)
    {
        for (int n = 0; n < drafts.Count; n++)
        {
            var draft = drafts[n];
            if (draft.Counted is not null || draft.Kind is FigureKind.Ordinal or FigureKind.VagueCount) continue;
            if (draft.Rule == "figure.age-old" && line.TagOf(draft.First - 1) is Tag.Determiner && line.IsDash(draft.CoreEnd - 2) && Ahead(line, draft) is null) continue; // attacked the 17-year-old
            if (draft.Rule == "figure.age-old" && line.Lexicon.TimeWords.Is(line.Word(draft.CoreEnd - 1), TimeWord.Olds)) continue; // 11-year-olds miss the standard
            if (draft.Rule == "figure.age-aged" && IsMoved(line, draft) || draft is { Unit: null, Kind: FigureKind.Count } && line.Is(draft.CoreEnd, FigureParticle.Partitive) && line.Is(draft.CoreEnd + 1, FigureParticle.Them | FigureParticle.Whom)) continue;
            if (n > 0 && draft.Unit is { IsMoney: true } && drafts[n - 1] is { Unit.IsMoney: true, Counted: null } spent && ChangeBehind.IsConversion(line, spent, draft)) continue;
            if (n > 0 && SameThing.Held(line, draft, drafts[n - 1]) is { } held) draft.Counted = held;
            else if (draft.Rule == "figure.age-comma" && line.TagOf(draft.First - 2) == Tag.Name) draft.Counted = Named(line, draft.First - 2);
            else if (draft.Unit is { IsPercent: true } && (line.Is(draft.CoreEnd, FigureWord.More) || line.Is(draft.CoreEnd, FigureWord.Less)) && line.TagOf(draft.CoreEnd + 1) is Tag.Noun or Tag.Plural && !line.Joins(draft.CoreEnd + 2) && NounGroup.At(line, draft.CoreEnd + 1, false) is { } less && !MeasuredNoun.IsCalendar(line, less.Head)) draft.Counted = MeasuredNoun.Make(line, less.First, less.End, less.Head); // 12.6% less maize
            else if (draft.Unit is { IsPercent: true } && n + 1 < drafts.Count && line.Is(draft.CoreEnd, FigureParticle.Partitive) && line.Is(draft.CoreEnd + 1, FigureParticle.Definite) && drafts[n + 1] is { Unit: null, Counted: { } counts } whole && whole.First == draft.CoreEnd + 2) (draft.Counted, draft.Of) = (counts, whole); // 80 percent of the 40 million people
            else if (draft.Unit is { IsPercent: true } && n > 0 && drafts[n - 1].Counted is { } risen && line.Is(draft.First - 1, FigureWord.Article) && line.Is(draft.First - 2, ',') && drafts[n - 1].End == draft.First - 2 && ChangeBehind.IsNoun(line, draft, draft.CoreEnd) && !line.Is(draft.CoreEnd + 1, FigureParticle.In)) draft.Counted = risen; // was $12 billion, a 91% jump
            else if (Ahead(line, draft) is { } ahead) draft.Counted = MeasuredNoun.Make(line, ahead.First, ahead.End, ahead.Head);
            else if (draft.Unit is null && Possessor(line, draft) is { } rival) draft.Counted = rival;
            else if (draft.Unit is null && IsSize(line, draft)) draft.Counted = Behind(line, drafts, n);
            else if (draft.Unit is null && !IsLevel(draft) && !IsNumberOf(line, draft)) continue;
            else if (draft.Unit is null) { if (!IsCrowd(line, draft) && IsReached(line, draft)) draft.Counted = Behind(line, drafts, n); }
            else if (Of(line, draft) is { } of) draft.Counted = OfEconomy(line, drafts, n, of) ?? MeasuredNoun.Make(line, of.First, of.End, of.Head);
            else if (Possessor(line, draft) is { } owner) draft.Counted = owner;
            else if (draft.Adjective && n + 1 < drafts.Count && line.Is(draft.CoreEnd, ',') && drafts[n + 1].CoreFirst == draft.CoreEnd + 1) draft.Counted = Ahead(line, drafts[n + 1]) is { } both ? MeasuredNoun.Make(line, both.First, both.End, both.Head) : null;
            else if (!Lasts(line, draft) && !IsTold(line, draft) && !Doer.IsFound(line, draft)) draft.Counted = Behind(line, drafts, n) is { } told && !Doer.Is(line, draft, told) ? told : null;
            // "while those of BMW rose 3%": of what was told before
            if (n > 0 && draft.Counted is { } those && drafts[n - 1].Counted is { } named && line.Is(line.Analysis.TokenAt(those.Span.Start), FigureWord.Demonstrative) && line.Is(line.Analysis.TokenAt(those.Span.Start) + 1, FigureParticle.Partitive)) draft.Counted = those with { Head = named.Head };
        }
    }

    /// <summary>"the body of Ann Lee, 43,", "a car driven by Tom Reed, 29,": the age is the name's right before it.</summary>
    private static Counted Named(Line line, int last)
    {
        int first = line.PhraseAt(last) is { Kind: PhraseKind.Noun, Head: var head } phrase && head == last ? phrase.First : last;
        while (line.TagOf(first - 1) == Tag.Name && line.Capital(first - 1)) first--;
        return MeasuredNoun.Make(line, first, last + 1, last);
    }

    /// <summary>The river rose for five hours, after two days, within a week, three minutes before half-time: how long it went on or when it was, no measure of the river.</summary>
    private static bool Lasts(Line line, Draft draft)
    {
        if (draft.Unit is not { IsTime: true }) return false;
        int before = draft.First - 1;
        if (line.Calendar(before, CalendarKind.Step) || line.Words.Numbers.Ordinal(line.Word(before)) > 0)
        {
            before--; // over the next three months
            if (line.Is(before, FigureParticle.Definite) && line.TagOf(before - 1) is Tag.Preposition or Tag.To) return true; // a gift to the next hundred years
        }
        if (line.Is(before, FigureParticle.Definite) || line.Is(before, FigureWord.Demonstrative)) before--;
        int end = draft.CoreEnd;
        if (line.IsNumber(line.Is(end, ',') || line.Is(end, FigureParticle.And) ? end + 1 : end) && line.Calendar(end + (line.IsNumber(end) ? 1 : 2), CalendarKind.Units | CalendarKind.Unit)) end += line.IsNumber(end) ? 2 : 3; // 1 minute, 38 seconds ahead
        return line.Is(before, FigureWord.During) || IsComparing(line, end) || line.Calendar(draft.CoreEnd, CalendarKind.Shift) || line.Is(draft.CoreEnd, FigureParticle.Into);
    }

    /// <summary>"led the Bears with 21 points", "when 30 inches fell", "wants the 4 percent": what stands before is not what is measured.</summary>
    private static bool IsTold(Line line, Draft draft)
    {
        int before = draft.First - 1;
        if (line.TagOf(before) is Tag.Wh && line.Is(before - 1, FigureParticle.Partitive)) return true; // of which 60%
        if (line.Is(draft.CoreEnd, FigureParticle.Partitive) && (line.Is(draft.CoreEnd + 1, FigureWord.Anaphor) || line.Is(draft.CoreEnd + 1, FigureWord.Demonstrative) && (line.Entry(draft.CoreEnd + 2).Can(Tag.Participle) || line.TagOf(draft.CoreEnd + 2) is not (Tag.Noun or Tag.Plural or Tag.Adjective)))) return true; // 15 per cent of them affordable; of those given the drug
        if (draft.Unit is { Kind: "length" } && line.Is(before, FigureWord.During) && line.TagOf(before) is Tag.Preposition && line.Is(draft.CoreEnd, FigureParticle.Partitive)) return true; // within 20 km of the centre
        if (draft.Change is not null && line.TagOf(before) is Tag.Gerund && line.Is(before - 1, ',') && line.Is(draft.CoreEnd, FigureParticle.To | FigureParticle.Off) && line.TagOf(draft.CoreEnd + 1) is Tag.Determiner or Tag.PossessivePronoun) return true; // the tax rose, adding £2,500 to the bill
        if (draft.Unit is { IsMoney: true } or { IsPercent: true } && line.Entry(before).Is(WordFlags.Saying) && line.TagOf(before) is Tag.Past or Tag.Third && line.Words.Change(line.Word(before)) is null && !line.Is(before, MeasuredWord.Finding) && line.TagOf(draft.CoreEnd) is not (Tag.To or Tag.Adverb)) return true; // said 68p in every pound went there
        if (line.Is(before, FigureParticle.Per) || draft.Unit is { IsTime: false } && line.Is(before, FigureParticle.Each | FigureParticle.Every) || line.Is(draft.CoreEnd, FigureParticle.Partitive | FigureParticle.In) && line.Is(draft.CoreEnd + 1, FigureParticle.Which | FigureParticle.Every)) return true; // deaths per 100 million miles; 70 percent of which
        if (line.PhraseAt(before) is { Kind: PhraseKind.Verb } && NounGroup.At(line, draft.CoreEnd, false) is { } support && IsSubject(line, draft, support)) return true; // found 60% support it
        if ((draft.Unit!.Name == "point" || draft.Unit.IsPercent) && line.Is(before, FigureParticle.With) && !line.Is(before - 1, FigureParticle.Compared)) return true;
        if (line.Is(before, FigureParticle.Definite) && draft.Unit is { IsTime: false } && !line.Is(draft.CoreEnd, FigureParticle.Partitive) && line.TagOf(before - 1) is not Tag.Preposition) return true;
        // "and 21% smoked", "By the end, 8.3% had been diagnosed", "and €227m went to good causes": an amount with a verb of its own
        if ((draft.Unit.IsPercent || draft.Unit.IsMoney) && (line.Is(before, ',') || line.TagOf(before) is Tag.Coordinator && !line.Is(before, FigureParticle.Or)) && line.TagOf(draft.CoreEnd) is Tag.Past or Tag.Third or Tag.Modal && !line.Is(draft.CoreEnd, FigureParticle.Compared)) return true;
        if (draft.Unit.IsPercent && line.AllCaps(draft.CoreEnd) && line[draft.CoreEnd].Length <= 3 && line.TagOf(draft.CoreEnd) is Tag.Name or Tag.Noun && !line.AllCaps(draft.CoreEnd - 1) && (line.IsNumber(draft.CoreEnd + 1) || line.Is(draft.CoreEnd + 1, ',') || line.Is(draft.CoreEnd + 1, ':'))) return true; // 95% CI 0.74-0.94
        return line.TagOf(before) is Tag.Subordinator or Tag.Wh && line.PhraseAt(draft.CoreEnd) is { Kind: PhraseKind.Verb };
    }

    /// <summary>"49,817 saw the game", "won in front of 41,207": people the text does not name.</summary>
    private static bool IsCrowd(Line line, Draft draft)
        => line.TagOf(draft.CoreEnd) is Tag.Base && line.Is(draft.CoreEnd, FigureWord.Intransitive) || line.TagOf(draft.CoreEnd) is Tag.Past or Tag.Third or Tag.Modal && !(line.Is(draft.First - 1, FigureParticle.Partitive) && line.TagOf(draft.First - 2) is Tag.Noun) || line.Is(draft.First - 1, FigureParticle.Partitive) && line.Is(draft.First - 2, FigureParticle.Front);

    /// <summary>A bare number that is an index's level, a score of horsepower, a share: said of something, and no count left without its noun.</summary>
    private static bool IsLevel(Draft draft)
        => draft.Event is null && draft.Rule != "figure.score" && draft.Kind is FigureKind.Count or FigureKind.Range or FigureKind.Ratio && (draft.Numeral.HasPoint || draft.Numeral.Form == NumeralForm.Fraction || draft.Numeral.Scale > 1 || Math.Abs(draft.Max ?? draft.Value ?? 0) >= 100);

    /// <summary>"Attendance was 12,430", "the number rose to 500": a whole number that something was or came to; "Labour took 203" counts what was named before.</summary>
    private static bool IsReached(Line line, Draft draft)
        => !line.Is(draft.CoreEnd + 1, FigureParticle.Than) && (draft.Change is not null || draft.Numeral.HasPoint || draft.Numeral.Form == NumeralForm.Fraction || line.PhraseAt(draft.First - 1) is not { Kind: PhraseKind.Verb } verb || line.Entry(verb.Head).Is(WordFlags.Be) || line.Is(verb.Head, FigureWord.Level | FigureWord.Toll | FigureWord.Move));

    /// <summary>"the number of cases rose to 50": a small number that says itself what it is.</summary>
    private static bool IsNumberOf(Line line, Draft draft)
    {
        const int Farthest = 10;
        if (draft.Event is not null || draft.Kind is not FigureKind.Count || draft.Change is null && !line.Is(draft.First - 1, FigureWord.Level)) return false;
        for (int k = draft.First - 2; k > draft.First - Farthest && line.Has(k); k--)
        {
            if (line.Is(k, FigureParticle.Number) && line.Is(k + 1, FigureParticle.Partitive)) return true;
            if (line.Is(k, ',') || line.IsNumber(k) || line.TagOf(k) is Tag.Coordinator) return false;
        }
        return false;
    }

    /// <summary>"a majority of 80", "a squad of 26": a noun that a bare number says the size of.</summary>
    private static bool IsSize(Line line, Draft draft)
        => draft is { Event: null, Kind: FigureKind.Count or FigureKind.Range, Adjective: false } && line.Is(draft.First - 1, FigureParticle.Partitive) && line.Is(draft.First - 2, MeasuredWord.Sized) && line.TagOf(draft.First - 2) is Tag.Noun;

    /// <summary>The noun an amount stands in front of: "a 3 percent drop in sales", "the 37m (121ft)-long skeleton".</summary>
    private static NounGroup? Ahead(Line line, Draft draft)
    {
        int at = AfterBracket(line, draft.CoreEnd);
        bool bracket = at > draft.CoreEnd, adjective = draft.Adjective || (bracket && line.IsDash(at));
        if (line.Joins(at)) at++;
        if (draft.Unit is null || (line.Glued(at) && !adjective)) return null;
        if (draft.Adjective && line.TagOf(at) is Tag.Gerund && line.Is(at + 1, FigureParticle.Partitive)) return Whole(line, draft, new NounGroup(at, at, at, at + 1)); // a 30-gram serving of nuts
        if (draft is { Adjective: true, Unit.Id: "pp" } && line.Words.Change(line.Word(at)) is not null && (line.Entry(at).Can(Tag.Noun) || line.Entry(at).Can(Tag.Plural))) return Whole(line, draft, new NounGroup(at, at, at, at + 1)); // a half-point cut in rates
        // "a 14% fall in profit", whatever the tagger makes of "fall"
        if (!adjective && ChangeBehind.IsNoun(line, draft, at)) return Whole(line, draft, new NounGroup(at, at, at, at + 1));
        if (!adjective && (line.TagOf(at) is not (Tag.Noun or Tag.Plural or Tag.Adjective) && !(line.TagOf(at) is Tag.Gerund && line.Entry(at).Can(Tag.Noun) && line.TagOf(at + 1) is Tag.Noun) && !(line.TagOf(at) is Tag.Participle or Tag.Past && draft.Unit.Kind is "mass" or "volume" && line.TagOf(at + 1) is Tag.Noun or Tag.Plural) && !IsNamed(line, draft, at) || (line.Entry(at).First is Tag.Base or Tag.Past or Tag.Third && !(line.TagOf(at) is Tag.Plural && (line.TagOf(at + 1) is Tag.Modal && !draft.Unit.IsMoney || line.TagOf(at + 1) is Tag.Preposition && draft.Unit.IsMoney)) && line.TagOf(draft.First - 1) is not (Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Adjective)) || IsComparing(line, at))) return null;
        if (NounGroup.At(line, at, false) is not { } group || MeasuredNoun.IsCalendar(line, group.Head) || line.Is(group.Head, MeasuredWord.Basis) && group.Head == at || !adjective && IsSubject(line, draft, group)) return null;
        return Whole(line, draft, group);
    }

    /// <summary>"the 550 megawatt Topaz Solar Farms", "7 nanometer ICs": a unit in the singular, written out, says of what name.</summary>
    private static bool IsNamed(Line line, Draft draft, int at)
        => line.TagOf(at) is Tag.Name && draft.Kind is FigureKind.Measure && draft.Unit is { IsTime: false } && draft.Value is > 1 && at == draft.CoreEnd && at - 1 > draft.Numeral.End - 1 && line[at - 1].Length > 3 && line.TagOf(at - 1) is Tag.Noun && line.Text(at - 1) is not [.., 's'];

    /// <summary>"drop in the risk of death", "studio in Margate": with what it is in or of.</summary>
    private static NounGroup Whole(Line line, Draft draft, NounGroup group)
    {
        if (draft.Kind == FigureKind.Age && line.TagOf(group.Head) == Tag.Name) return group; // 43-year-old Ann Lee of Porto
        if (!line.Is(group.End, FigureParticle.In | FigureParticle.Partitive) || NounGroup.At(line, group.End + 1, true) is not { } more || MeasuredNoun.IsCalendar(line, more.Head)) return group;
        int end = more.End;
        if (line.Is(group.End, FigureParticle.In) && line.Is(end, FigureParticle.Partitive) && NounGroup.At(line, end + 1, true) is { } owner && !MeasuredNoun.IsCalendar(line, owner.Head)) end = owner.End;
        return new NounGroup(group.First, group.Core, group.Head, end);
    }

    /// <summary>"80 million euros analysts had expected", "60% support an election": the noun goes on with the sentence.</summary>
    private static bool IsSubject(Line line, Draft draft, NounGroup group)
    {
        if (line.TagOf(draft.First - 1) is not (Tag.Determiner or Tag.PossessivePronoun) && group.Head == draft.CoreEnd && line.Entry(group.Head).Can(Tag.Base) && line.TagOf(group.End) is Tag.Determiner or Tag.PossessivePronoun or Tag.Pronoun && !MeasuredNoun.IsCalendar(line, group.End + 1)) return true;
        return draft.Unit!.IsMoney && line.TagOf(group.Head) is Tag.Plural && line.Entry(group.Head).Is(WordFlags.Person | WordFlags.PersonPlural | WordFlags.Group) && line.PhraseAt(group.End) is { Kind: PhraseKind.Verb };
    }

    public static bool IsComparing(Line line, int i)
        => line.Is(i, FigureWord.Compare);

    /// <summary>northwest, the south.</summary>
    public static bool IsDirection(Line line, int i) => IsComparing(line, i) && line.TagOf(i) is Tag.Noun or Tag.Adverb or Tag.Adjective or Tag.Name;

    /// <summary>Behind a conversion in brackets, or the closing one the amount stands before.</summary>
    private static int AfterBracket(Line line, int at)
    {
        if (line.Is(at, ')')) return at + 1;
        if (!line.Is(at, '(')) return at;
        for (int k = at + 1; k < at + 9; k++) if (line.Is(k, ')')) return k + 1;
        return at;
    }

    /// <summary>The whole an amount is part of: "70% of homes", "$1 bn in gains", "8 miles of new tunnels", "$5m for flights"; "in the north" and "in the fourth quarter" say where and when.</summary>
    private static NounGroup? Of(Line line, Draft draft)
    {
        int at = AfterBracket(line, draft.CoreEnd);
        bool money = draft.Unit!.IsMoney, percent = draft.Unit.IsPercent, noun = line.TagOf(at + 1) is Tag.Noun or Tag.Plural or Tag.Determiner or Tag.PossessivePronoun or Tag.Adjective;
        if (line.Is(at, FigureParticle.Worth) && line.Is(at + 1, FigureParticle.Partitive)) at++;
        bool of = line.Is(at, FigureParticle.Partitive), sold = line.Is(draft.First - 1, MeasuredWord.Pricing) || line.Is(draft.First - 1, FigureParticle.Between | FigureParticle.From) && line.Is(draft.First - 2, MeasuredWord.Pricing); // tickets cost £5 for a concert
        bool takes = of || (money && (line.Is(at, FigureParticle.For) && draft.Change is null && !sold && !line.IsNumber(at + 1) && !line.Is(at + 1, FigureParticle.Each) && !line.Is(at + 1, FigureParticle.Every) || line.Is(at, FigureParticle.In | FigureParticle.From | FigureParticle.Off) && noun)) || (percent && draft.Change is null && line.Is(at, FigureParticle.In | FigureParticle.From) && noun);
        if (line.Is(at, FigureParticle.In) && (line.Is(at + 1, FigureParticle.Definite) || money && line.TagOf(at + 1) is Tag.Determiner or Tag.PossessivePronoun)) takes = false; // £9,400 in a shoebox
        if (of && money && draft.Unit.Over is not null && draft.CoreEnd == at && draft.Change is not null) takes = false; // fell to $63 a barrel of oil equivalent
        if (percent && !of && line.Is(draft.First - 1, FigureParticle.At | FigureParticle.To)) takes = false; // held at 4.1% in a split vote
        if (!takes || Doer.IsTaken(line, draft)) return null;
        if (of && line.TagOf(at + 1) is Tag.Gerund && line.Entry(at + 1).Can(Tag.Noun) && line.TagOf(at + 2) is not (Tag.Noun or Tag.Plural or Tag.Adjective or Tag.Name or Tag.Determiner or Tag.PossessivePronoun)) return new NounGroup(at + 1, at + 1, at + 1, at + 2); // 46 basis points of easing
        if (of && line.Is(at + 1, FigureWord.Anaphor))
            return NounGroup.At(line, at + 2, false) is { } parts ? Joined(line, parts) : null;
        return NounGroup.At(line, at + 1, true) is not { } group || MeasuredNoun.IsCalendar(line, group.Head) || line.IsNumber(group.Head) || money && line.Is(at, FigureParticle.In) && line.Is(group.Head, MeasuredWord.Occasion) ? null : group;
    }

    /// <summary>"The deficit is 4.4 per cent of GDP": a share of the whole economy measures what it is a share of only where nothing else is said of it.</summary>
    private static Counted? OfEconomy(Line line, List<Draft> drafts, int n, NounGroup of)
        => drafts[n].Unit is { IsPercent: true } && line.Is(of.Head, MeasuredWord.Economy) && Behind(line, drafts, n) is { } share && !Doer.IsSomebody(line, share) ? share : null;

    /// <summary>"women and children": both.</summary>
    private static NounGroup Joined(Line line, NounGroup group)
        => line.Is(group.End, FigureParticle.And) && NounGroup.At(line, group.End + 1, false) is { } other ? new NounGroup(group.First, group.Core, other.Head, other.End) : group;

    /// <summary>Walks left over prepositions, other figures and verbs to the noun phrase it is said of.</summary>
    private static Counted? Behind(Line line, List<Draft> drafts, int n)
    {
        int i = Start(line, drafts[n]), left = n - 1;
        if (drafts[n].Kind == FigureKind.Age && left >= 0 && drafts[left] is { Unit: null, Counted: { } aged } && drafts[left].End == i && line.Is(i, FigureWord.Age)) return aged; // 13,504 people aged 37 to 73
        if (SameThing.Before(line, drafts, n) is { } same) return same.Counted;
        if (drafts[n].Rule == "figure.shared-unit" && line.Is(i, FigureParticle.At | FigureParticle.With | FigureParticle.On) && line.PhraseAt(i - 1) is { Kind: PhraseKind.Noun } next && !IsFigure(drafts, n, line, next)) return MeasuredNoun.Take(line, next, drafts, n, false, true); // roads at 4.1 trillion
        if (n > 0 && SharedUnit.IsInBrackets(line, drafts[n], drafts[n - 1])) return drafts[n - 1].Counted;
        if ((SharedVerb.Gapped(line, drafts, n, i) ?? SharedVerb.Beside(line, drafts, n, i)) is { } gapped) return gapped;
        bool verb = false, reduced = false, apart = false, moved = false, of = line.Is(i, FigureParticle.Partitive), placed = IsPlace(line, drafts[n]);
        for (int steps = 0; steps < 60 && line.Has(i); steps++)
        {
            while (left >= 0 && drafts[left].First > i) left--;
            if (left >= 0 && i < drafts[left].End)
            {
                if (of && drafts[left] is { Unit: null, Kind: FigureKind.Count, Counted: { } each, Adjective: false } && drafts[left].End == drafts[n].First - 1 && drafts[n].Unit is { IsTime: false }) return each; // two credits of €125
                if (drafts[left] is { Counted: { } shared } && !verb && (drafts[left].Unit is not null || drafts[n].Kind == FigureKind.Age)) return shared;
                i = drafts[left].First - 1;
                of = false;
                continue;
            }
            if (line.PhraseAt(i) is { } phrase)
            {
                i = phrase.First - 1;
                if (phrase.Kind == PhraseKind.Verb)
                {
                    if (!verb && (MeasuredNoun.Misread(line, phrase, drafts[n], of) ?? MeasuredNoun.Bills(line, phrase)) is { } noun) return noun;
                    if (MeasuredNoun.Action(line, phrase) is { } action) return action;
                    if (!verb && !phrase.Passive && line.Is(phrase.Head, MeasuredWord.Forecasting) && (line.PhraseAt(i) is { Kind: PhraseKind.Noun } idle && IsIdle(line, idle) && line.TagOf(idle.First - 1) is Tag.Preposition ? line.PhraseAt(idle.First - 2) : line.PhraseAt(i)) is { Kind: PhraseKind.Noun } seer && line.Entry(seer.Head).Is(WordFlags.Person | WordFlags.PersonPlural)) return null; // economists had expected a fall of 0.8%
                    if (!verb && SharedVerb.Owned(line, drafts, n, i) is { } owned) return owned;
                    // "heard that 17 victims lost £4,900": whose own verb it is
                    if (!verb && drafts[n].Unit is { IsMoney: true } && SharedVerb.Subject(line, drafts, left, phrase.First) is { } told && (line.TagOf(told.First - 1) is Tag.Subordinator || line.Is(told.First - 1, FigureParticle.That))) return null;
                    if (placed && (!verb && !Extends(line, phrase) || line.Is(drafts[n].First - 1, ','))) return null;
                    // "rose 0.4%, Halifax said on Thursday, up 1.7%": who said so stands between commas
                    if (apart && line.Entry(phrase.Head).Is(WordFlags.Saying) && line.PhraseAt(i) is { Kind: PhraseKind.Noun } said && line.Is(said.First - 1, ',')) { i = said.First - 2; continue; }
                    // "erased early gains to close 3% lower": the subject of the verb before
                    if (line.TagOf(phrase.First) is Tag.To && line.Is(phrase.Head, MeasuredWord.Closing) && line.PhraseAt(i) is { Kind: PhraseKind.Noun } lost && line.PhraseAt(lost.First - 1) is { Kind: PhraseKind.Verb, Passive: false } erased && drafts[n].Change is not null) { i = erased.First - 1; verb = true; continue; }
                    if (!verb && left >= 0 && drafts[left] is { Unit: null, Kind: FigureKind.Count, Counted: { } holders } && drafts[left].End == phrase.First && line.Entry(phrase.Head).Is(WordFlags.Have) && drafts[n].Unit is { IsPercent: true } && line.TagOf(drafts[left].First - 1) is not Tag.Preposition) return holders; // two parties had 6 percent
                    // "while orders were up 2%": a plural read as a verb of its own
                    if (verb && line.TagOf(phrase.First) is Tag.Third && phrase.End - phrase.First == 1 && line.Entry(phrase.First).Can(Tag.Plural) && line.PhraseAt(phrase.End) is { Kind: PhraseKind.Verb } finite && finite.First == phrase.End && line.TagOf(i) is Tag.Subordinator or Tag.Coordinator) return MeasuredNoun.Make(line, phrase.First, phrase.End, phrase.First);
                    // "its project, which is 98 per cent complete"
                    if (!verb && line.Is(i, FigureParticle.Which) && line.Is(i - 1, ',') && line.PhraseAt(line.IsNumber(i - 2) ? i - 3 : i - 2) is { Kind: PhraseKind.Noun } which && !IsFigure(drafts, n, line, which) && !MeasuredNoun.IsCalendar(line, which.Head) && line.Entry(phrase.Head).Is(WordFlags.Be | WordFlags.Have)) return Whole(line, drafts, n, which) is var project && project.First == which.First ? MeasuredNoun.Take(line, which, drafts, n, false, true) : MeasuredNoun.Make(line, line.TagOf(project.First) is Tag.Determiner or Tag.PossessivePronoun ? project.First + 1 : project.First, which.End, project.Head);
                    reduced = !verb && phrase.End - phrase.First == 1 && line.TagOf(phrase.First) is Tag.Participle && !line.Is(i, ',');
                    verb = true;
                    if (line.Is(i, ',')) i = Opening(line, i);
                    else if (line.TagOf(i) is Tag.Coordinator) i = AgentReader.BehindJoined(line, i);
                    continue;
                }
                if (phrase.Head >= drafts[n].CoreEnd && drafts[n].Unit is not null && NounGroup.At(line, drafts[n].CoreEnd, false) is { } own && IsSubject(line, drafts[n], own) || MeasuredNoun.IsCalendar(line, phrase.Head) || line.TagOf(phrase.Head) is Tag.NumberWord || (phrase.Head == phrase.First || phrase.Head == phrase.First + 1 && line.TagOf(phrase.First) is Tag.Adverb or Tag.Adjective) && IsDirection(line, phrase.Head) || IsIdle(line, phrase) && !(of && IsBenchmark(line, phrase)) || IsRunner(line, drafts[n], phrase) || line.Is(phrase.End, FigureParticle.Partitive) && line.Lexicon.DateWords.Is(line.Word(phrase.Head), DateWord.EdgeNoun) || IsFigure(drafts, n, line, phrase)) { of = false; continue; }
                if (!verb && drafts[n].Unit is { IsMoney: true } && phrase.End == drafts[n].First && line.Is(phrase.First - 1, MeasuredWord.Pricing)) continue; // cost the group 250 million
                if (!of && left >= 0 && IsPlace(line, drafts[left]) && drafts[left].CoreEnd == phrase.First - 1 && line.TagOf(phrase.First - 1) is Tag.Preposition) return null; // 18 km off Porto and 35 km deep
                if (!of && left >= 0 && drafts[left] is { Change: not null, Counted: { } fell } && drafts[left].CoreEnd == phrase.First - 1 && line.Is(phrase.First - 1, FigureParticle.From) && line.Is(drafts[n].First - 1, FigureParticle.To)) return fell; // fell 17% from its peak to $8
                if (!of && (IsAdverbial(line, phrase, apart, moved) || phrase.End <= drafts[n].First && IsBehindTime(line, phrase))) continue;
                // "on the Board of Trade, up 3%"
                if (!of && moved && line.Is(phrase.First - 1, FigureParticle.Partitive) && Top(line, phrase) is var top && top.First != phrase.First && IsAdverbial(line, top, apart, moved)) { i = top.First - 1; continue; }
                if (line.Is(phrase.Head, FigureParticle.Number) && line.TagOf(phrase.End) == Tag.NumberWord) continue; // world number one
                if (line.Is(phrase.Head, FigureParticle.Most) || line.Is(phrase.Head, FigureParticle.Figure) && drafts[n].Unit is null) return null;
                if (placed && (line.Is(drafts[n].First - 1, ',') || line.Is(drafts[n].First - 1, '('))) return null; // the port, 20 km north of Aden, is
                return MeasuredNoun.Take(line, phrase, drafts, n, verb && !of, reduced);
            }
            if (line.Is(i, ';') && i == drafts[n].First - 1 && drafts[n].Unit is { IsMoney: true } && line.TagOf(drafts[n].CoreEnd) is Tag.To) return null; // $68m to replace two ferries
            if (line.Is(i, ':') && i == drafts[n].First - 1 && line.PhraseAt(i - 1) is { Kind: PhraseKind.Noun } label && label.First == line.First && line.TagOf(label.Head) is Tag.Noun or Tag.Plural && drafts[n].Event is null) return MeasuredNoun.Make(line, label.First, label.End, label.Head); // Attendance: 60,327
            if (line.Is(i, ';') || line.Is(i, ':')) return !verb && left >= 0 && drafts[left].Unit is not null ? drafts[left].Counted : null;
            if (line.IsDash(i) && line.Has(i + 1) && line[i + 1].Start > line[i].End && line.TagOf(drafts[n].End) is Tag.Past or Tag.Third or Tag.Modal) return null; // pay attention: $53 million a week is lost
            apart |= line.Is(i, ',');
            moved |= line.Is(i, FigureParticle.Up | FigureParticle.Down);
            if (!line.Is(i, FigureParticle.Partitive)) of = false;
            i--;
        }
        return null;
    }

    /// <summary>"50.4% to Hersch's 49.6%", "in reply to England's 287": whoever the amount is of; a time's is not the time.</summary>
    private static Counted? Possessor(Line line, Draft draft)
    {
        int owner = draft.First - 2;
        if (line.TagOf(owner + 1) is not Tag.Possessive || draft.Event is not null || draft.Rule == "figure.score" || draft.Unit is { IsTime: true } or { Kind: "length" } || line.TagOf(draft.CoreEnd) is Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective || line.Joins(draft.CoreEnd) || line.TagOf(owner) is not (Tag.Name or Tag.Noun or Tag.Plural) || MeasuredNoun.IsCalendar(line, owner) || line.Calendar(owner, CalendarKind.Step)) return null;
        int first = owner;
        while (line.TagOf(first - 1) == Tag.Name && line.TagOf(owner) == Tag.Name && !line.Calendar(first - 1, CalendarKind.Month | CalendarKind.Weekday)) first--;
        return MeasuredNoun.Make(line, first, owner + 1, owner);
    }

    /// <summary>"moved to Peru aged 20": the place has no age.</summary>
    private static bool IsMoved(Line line, Draft draft) => line.PhraseAt(draft.First - 2) is { Kind: PhraseKind.Noun } place && line.TagOf(place.Head) is Tag.Name && line.TagOf(place.First - 1) is Tag.Preposition or Tag.To && !line.Is(place.First - 1, FigureParticle.Partitive);

    /// <summary>"20 km north of Aden", "12 miles off the coast": where something is or happens.</summary>
    public static bool IsPlace(Line line, Draft draft)
    {
        int at = AfterBracket(line, draft.CoreEnd);
        return draft.Unit is { Kind: "length" } && (line.Is(at, FigureParticle.From) || (IsComparing(line, at) && line.TagOf(at) is not Tag.Adjective));
    }

    /// <summary>"is", "lies", "is located", "will run"; but "will be run".</summary>
    private static bool Extends(Line line, Phrase verb)
        => line.Entry(verb.Head).Is(WordFlags.Be) || (line.Is(verb.Head, FigureWord.Extent) && !(verb.Passive && line.Entry(verb.Head).Can(Tag.Base)));

    /// <summary>The comma that opens what a comma before the verb closed: "debt, banks excluded, was".</summary>
    public static int Opening(Line line, int comma)
    {
        for (int k = comma - 1; k > comma - 20 && line.Has(k); k--) if (line.Is(k, ',')) return k - 1;
        return comma;
    }

    public static bool IsFigure(List<Draft> drafts, int last, Line line, Phrase phrase)
    {
        if (line.IsNumber(phrase.Head) && phrase.Head == phrase.First) return true;
        for (int k = last; k >= 0 && drafts[k].End > phrase.First; k--) if (drafts[k].CoreFirst <= phrase.First && phrase.First < drafts[k].CoreEnd && line.Entry(phrase.Head).First is Tag.Base) return true;
        for (int k = last; k >= 0 && drafts[k].End > phrase.First; k--) if (drafts[k].First <= phrase.Head && phrase.Head < drafts[k].CoreEnd) return true;
        return false;
    }

    /// <summary>Where whatever an amount is of is looked for: before it, or before "ages" and "at the age of".</summary>
    private static int Start(Line line, Draft draft)
    {
        int i = draft.First - 1;
        if (draft.Rule == "figure.age-aged" && line.Is(i, FigureParticle.Between | FigureParticle.From)) i--;
        if (draft.Rule == "figure.age-aged" && line.Is(i, FigureWord.Age) && line.Is(i - 1, ',')) return i - 2; // three others, ages 19
        if (draft.Rule != "figure.age-of" || !line.Is(i - 2, FigureParticle.Definite) || line.TagOf(i - 3) is not Tag.Preposition) return i;
        return i - 4;
    }

    /// <summary>The noun that a noun behind "of" belongs to in the end.</summary>
    private static Phrase Top(Line line, Phrase phrase)
    {
        const int Longest = 4;
        for (int n = 0; n < Longest && line.Is(phrase.First - 1, FigureParticle.Partitive) && line.PhraseAt(phrase.First - 2) is { Kind: PhraseKind.Noun } upper; n++) phrase = upper;
        return phrase;
    }

    /// <summary>The port of Porto, without the amount or the direction it may be of: 10 miles south of the port of Porto.</summary>
    private static Phrase Whole(Line line, List<Draft> drafts, int n, Phrase phrase)
    {
        const int Longest = 4;
        for (int k = 0; k < Longest && line.Is(phrase.First - 1, FigureParticle.Partitive) && line.PhraseAt(phrase.First - 2) is { Kind: PhraseKind.Noun } upper && !IsFigure(drafts, n, line, upper) && !IsDirection(line, upper.Head); k++) phrase = upper;
        return phrase;
    }

    /// <summary>"on a tear", "in cash", "by controversy": hangs on the verb, not on the amount.</summary>
    private static bool IsAdverbial(Line line, Phrase phrase, bool apart, bool moved)
        => line.TagOf(phrase.First - 1) == Tag.Preposition && !line.Is(phrase.First - 1, FigureWord.Attached) && (apart || moved || line.PhraseAt(phrase.First - 2) is { Kind: PhraseKind.Verb });

    /// <summary>"closed last night on the exchange": the verb, a time, and where.</summary>
    private static bool IsBehindTime(Line line, Phrase place) => line.TagOf(place.First - 1) == Tag.Preposition && !line.Is(place.First - 1, FigureWord.Attached) && line.PhraseAt(place.First - 2) is { Kind: PhraseKind.Noun } time && line.Calendar(time.Head, CalendarKind.Weekday | CalendarKind.Day | CalendarKind.Unit | CalendarKind.Part) && line.PhraseAt(line.TagOf(time.First - 1) is Tag.Preposition ? time.First - 2 : time.First - 1) is { Kind: PhraseKind.Verb };

    /// <summary>"the previous record of 49C", which a reading beat: measured itself.</summary>
    private static bool IsBenchmark(Line line, Phrase phrase) => line.Is(phrase.Head, FigureWord.Scoreline) && (line.Is(phrase.First, FigureParticle.Definite) || line.TagOf(phrase.First) is Tag.PossessivePronoun);

    /// <summary>"In the men's 100m Ann Lee won": the name behind the amount is the sentence's subject.</summary>
    private static bool IsRunner(Line line, Draft draft, Phrase phrase) => phrase.Head >= draft.CoreEnd && draft.Unit is { Kind: "length" } && line.TagOf(phrase.First - 1) is Tag.Preposition && line.TagOf(draft.CoreEnd) is Tag.Name && line.PhraseAt(phrase.End) is { Kind: PhraseKind.Verb };

    private static bool IsIdle(Line line, Phrase phrase) => line.TagOf(phrase.Head) != Tag.Name && line.Is(phrase.Head, FigureWord.Idle);


}
