using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>Numbers that count nothing: years, days, clock times, sections, routes, models, flights, telephone numbers, list marks, parts of names.</summary>
internal static partial class NotFigure
{
    public static bool Is(Line line, Draft draft, IReadOnlyList<DateMention> dates)
        => IsKey(line, draft)
            || IsChain(line, draft)
            || IsYear(line, draft)
            || IsMark(line, draft)
            || IsLabel(line, draft)
            || IsAddress(line, draft)
            || IsPronoun(line, draft)
            || IsInDate(draft, dates);

    /// <summary>What can be told before numbers are joined to ranges.</summary>
    public static bool IsAtSight(Line line, Draft draft)
        => draft.Numeral.Odd
            || IsWord(line, draft)
            || IsInName(line, draft)
            || IsClock(line, draft)
            || IsDay(line, draft)
            || IsPhone(line, draft)
            || IsResult(line, draft)
            || IsJet(line, draft)
            || IsTieBreak(line, draft)
            || IsTitled(line, draft)
            || IsVersion(line, draft)
            || IsEra(line, draft)
            || IsNamedPlace(line, draft)
            || (draft.Unit is null
                && draft.Numeral.IsBare
                && draft.Numeral.Span.Length == 4
                && draft.Value is >= 1700 and < 2100
                && line.Is(draft.First - 1, FigureWord.YearPreposition));

    /// <summary>"Wildcats 88, Bears 79": the line of a game.</summary>
    private static bool IsResult(Line line, Draft draft)
    {
        const int Longest = 4;
        int at = draft.Numeral.End;
        if (draft.Unit is not null
            || !draft.Numeral.IsBare
            || draft.Value is >= 300
            || !line.Capital(draft.Numeral.First - 1)
            || !line.Is(at, ',')
            || !line.Capital(at + 1))
        {
            return false;
        }
        for (int i = at + 1; i <= at + Longest; i++)
        {
            if (line.Capital(i) && line.IsWord(i)) continue;
            return i > at + 1
                && line.IsNumber(i)
                && line[i].Length <= 3
                && (!line.Has(i + 1) || line.Is(i + 1, '.') || line.Is(i + 1, '(') || line.Is(i + 1, ';'));
        }
        return false;
    }

    /// <summary>"five 787 Dreamliners", "400 737 Max jets": behind a number the model's own.</summary>
    private static bool IsJet(Line line, Draft draft)
    {
        var numeral = draft.Numeral;
        return draft.Unit is null
            && numeral.IsBare
            && line.Text(numeral.First) is ['7', _, '7']
            && line.Capital(numeral.End)
            && (line.IsNumber(numeral.First - 1) || line.TagOf(numeral.First - 1) == Tag.NumberWord);
    }

    /// <summary>"60 Minutes", "24 Hour Fitness", "7-Eleven": a unit or a second number with a capital that no headline gave it.</summary>
    private static bool IsTitled(Line line, Draft draft)
    {
        int i = draft.Numeral.First, end = draft.Numeral.End;
        if (line.IsDash(i - 1) && line.Glued(i) && line.Capital(i) && line.IsNumber(i - 2)
            || line.IsDash(end)
                && line.Glued(end)
                && line.Capital(end + 1)
                && line.TagOf(end + 1) is Tag.NumberWord or Tag.Name
                && line.Entry(end + 1).First == Tag.NumberWord)
        {
            return true;
        }
        return draft.Numeral is { IsBare: true, Span.Length: <= 2 }
            && line.Capital(end)
            && !line.AllCaps(end)
            && line.Calendar(end, CalendarKind.Unit | CalendarKind.Units)
            && !IsTitleCase(line);
    }

    /// <summary>"7-6 (5)": the points of a tie-break behind the games.</summary>
    private static bool IsTieBreak(Line line, Draft draft)
    {
        int i = draft.Numeral.First;
        return draft.Unit is null
            && draft.Numeral.IsBare
            && line.Is(i - 1, '(')
            && line.Is(draft.Numeral.End, ')')
            && line.IsNumber(i - 2)
            && line.IsDash(i - 3)
            && line.IsNumber(i - 4)
            && line[i - 2].Length == 1
            && line[i - 4].Length == 1;
    }

    /// <summary>"Trump 2.0", "Budget 3.0": a version behind a name.</summary>
    private static bool IsVersion(Line line, Draft draft)
        => draft is { Unit: null, Numeral: { Form: NumeralForm.Digits, HasPoint: true, Signed: false } numeral }
            && line.Story.AsSpan(numeral.Span.Start, numeral.Span.Length) is [>= '1' and <= '9', '.', '0']
            && line.Capital(numeral.First - 1)
            && !IsSentenceWord(line, numeral.First - 1)
            && line.TagOf(numeral.End) is not (Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective);

    /// <summary>"500 BC": a year.</summary>
    private static bool IsEra(Line line, Draft draft) =>
        draft is { Unit: null, Numeral.Form: NumeralForm.Digits } && line.AllCaps(draft.CoreEnd) && line.Text(draft.CoreEnd) is "BC" or "BCE" or "AD" or "CE";

    /// <summary>"the Second Amendment", "Third Bridge Group": an ordinal in a name.</summary>
    private static bool IsNamedPlace(Line line, Draft draft)
        => draft.Kind == FigureKind.Ordinal && line.Lexicon.TimeWords.Is(line.Word(draft.CoreEnd), TimeWord.Century)
            || draft is { Kind: FigureKind.Ordinal, Numeral: { } numeral }
                && line.IsWord(numeral.First)
                && numeral.End == numeral.First + 1
                && line.Capital(numeral.First)
                && !line.AllCaps(numeral.First)
                && !line[numeral.First].IsSentenceStart
            && line.Capital(numeral.End)
                && line.IsWord(numeral.End)
                && (!IsTitleCase(line) || HasSmallVerb(line));

    /// <summary>"zero-coupon bonds", "a two-way radio", "a 3-pointer": a number that made a word.</summary>
    private static bool IsWord(Line line, Draft draft)
        => draft.Unit is null && line.Joins(draft.CoreEnd) && line.Is(draft.CoreEnd + 1, UnitWord.Pointer)
            || draft is { Unit: null, Numeral.Form: NumeralForm.Words }
                && line.Joins(draft.CoreEnd)
                && line.IsWord(draft.CoreEnd + 1)
                && (draft.Value == 0 || line.Is(draft.CoreEnd + 1, UnitWord.Way))
            // Twenty20
            || draft is { Unit: null, Numeral: { Form: NumeralForm.Words, End: var digits } } && line.IsNumber(digits) && line.Glued(digits);

    /// <summary>A380, iPhone 14, COVID-19, 737-800, 5G, #12, /2019/.</summary>
    private static bool IsInName(Line line, Draft draft)
    {
        int i = draft.Numeral.First, end = draft.CoreEnd;
        bool sign = draft.CoreFirst < i;
        if (!sign && line.Glued(i) && !draft.Numeral.Signed)
        {
            if (line.IsWord(i - 1)
                || line.Is(i - 1, '/') && draft.Unit is not { Kind: "temperature" }
                || line.Is(i - 1, '#')
                || line.Is(i - 1, '@')
                || line.Is(i - 1, '_')
                || line.Is(i - 1, '=')
                || line.Is(i - 1, '&')
                || line.Is(i - 1, '.')
                || line.Is(i - 1, ':'))
            {
                return true;
            }
            if (line.IsDash(i - 1) && line.Glued(i - 1) && line.IsWord(i - 2) && !line.Is(i - 2, FigureWord.Prefix) && !line.Is(i - 1, '—')) return true;
        }
        if (line.Is(end, '/') && line.Glued(end) && line.IsNumber(end + 1) && line.Glued(end + 1) && draft.Unit is not { Kind: "temperature" }) return true;
        if (draft.Unit is null && line.Glued(end) && line.IsWord(end) && draft.Numeral.Form is NumeralForm.Digits) return true;
        return false;
    }

    /// <summary>Nine bare digits and more that count nothing: the key of some list.</summary>
    private static bool IsKey(Line line, Draft draft) =>
        draft is { Unit: null, Kind: FigureKind.Count, IsRange: false, Numeral: { IsBare: true, Span.Length: >= 9 } }
            && line.TagOf(draft.CoreEnd) is not (Tag.Plural or Tag.Noun or Tag.Adjective);

    /// <summary>555-0199, 4-4-2, "the 737-800 range": digits and hyphens that are no range.</summary>
    private static bool IsChain(Line line, Draft draft)
    {
        int i = draft.Numeral.First, end = draft.CoreEnd;
        if (draft.Unit is not null) return false;
        if (draft.IsRange)
            return draft.Rule == "figure.range-dash"
                && draft.Min >= 100
                && draft.Max < 1000
                && line.Is(i - 1, FigureWord.Determiner)
                && line.TagOf(end) is not Tag.Plural;
        if (line.Joins(end) && line.Is(end + 1, FigureWord.Chain) && line.Joins(end + 2)) return true;
        return (line.IsDash(i - 1) && line.Glued(i - 1) && line.Glued(i) && line.IsNumber(i - 2))
            || (line.IsDash(end) && line.Glued(end) && line.IsNumber(end + 1) && line.Glued(end + 1));
    }

    private static bool IsClock(Line line, Draft draft)
    {
        int end = draft.Numeral.End;
        if (line.Is(draft.Numeral.First - 1, ':') && line.Glued(draft.Numeral.First)) return true;
        if (line.Is(end, ':') && line.Glued(end) && line.IsNumber(end + 1) && line.Glued(end + 1)) return true;
        if (draft.Kind == FigureKind.Money || draft.Value is < 0 or > 2400) return false;
        return (line.Calendar(end, CalendarKind.Meridiem | CalendarKind.OClock | CalendarKind.Clock)
            || line.Is(end, UnitWord.Hours)
            || (line.Calendar(end, CalendarKind.Zone) && line.AllCaps(end)))
            && (draft.Value < 25 || draft.Numeral.IsBare)
            && !(line.Is(end, UnitWord.Hours) && draft.Numeral.Value < 100);
    }

    private static bool IsDay(Line line, Draft draft)
    {
        if (draft.Unit is { IsTime: false } || draft.Kind is not (FigureKind.Count or FigureKind.Ordinal or FigureKind.Range or FigureKind.Ratio)) return false;
        int first = draft.First, end = draft.End;
        if (draft.Numeral.Form is not (NumeralForm.Digits or NumeralForm.Ordinal or NumeralForm.Words)) return false;
        if (IsMonth(line, first - 1) && draft.Unit is null)
            return !(line.Is(first - 1, UnitWord.Month) && !line.Capital(first - 1)) && (draft.Value is null or <= 31 || draft.Numeral.IsBare);
        if (line.Is(first - 1, FigureParticle.Definite) && IsMonth(line, first - 2) && draft.Kind == FigureKind.Ordinal) return true;
        if (IsMonth(line, end) && line.Capital(end)) return true;
        return line.Is(end, FigureParticle.Partitive) && IsMonth(line, end + 1) && line.Capital(end + 1);
    }

    public static bool IsMonth(Line line, int i) => line.IsWord(i) && line.Capital(i) && line.Calendar(i, CalendarKind.Month | CalendarKind.MonthShort);

    /// <summary>1500 to 2099 in four bare digits, unless a unit or people follow or a bound stands before; and a span of two such.</summary>
    private static bool IsYear(Line line, Draft draft)
    {
        if (draft.Unit is { IsTime: false } || draft.Kind == FigureKind.Money || !draft.Numeral.IsBare || draft.Adjective && draft.Unit is not null)
            return false;
        if (draft.Unit is not null) return false;
        decimal? value = draft.IsRange ? draft.Min : draft.Value;
        if (value is not (>= 1500 and < 2200)
            || (value >= 2100 && !line.Is(draft.First - 1, FigureWord.YearPreposition) && !line.Calendar(draft.First - 1, CalendarKind.Shift))
            || value != decimal.Truncate(value.Value)
            || draft.Numeral.Span.Length < 4)
        {
            return false;
        }
        if (draft.IsRange && draft.Max is >= 2100) return false;
        if (draft.IsRange && draft.Max >= 1500) return !Counts(line, draft.End);
        if (draft.IsRange) return true;
        if (draft.Modifier is not null && !line.Is(draft.First, FigureWord.YearApproximator)) return false;
        return !Counts(line, draft.End);
    }

    private static bool Counts(Line line, int i)
    {
        for (int k = 0; k < 3 && line.Has(i); k++, i++)
        {
            if (line.Is(i, FigureWord.Counted)) return true;
            if (line.TagOf(i) is not (Tag.Adjective or Tag.Noun) || line.Capital(i)) return false;
        }
        return false;
    }

    /// <summary>"[3]", "1." and "(a)" at a line's start, "No. 1".</summary>
    private static bool IsMark(Line line, Draft draft)
    {
        int i = draft.Numeral.First, end = draft.Numeral.End;
        if (!draft.Numeral.IsBare || draft.Unit is not null) return false;
        if (line.Is(i - 1, '[') && line.Is(end, ']')) return true;
        if (i == line.First && (line.Is(end, ')') || (line.Is(end, '.') && (line.End > end + 1 || OpensBlock(line, i))))) return true;
        if (line.Is(i - 1, FigureWord.Numbering) || (line.Is(i - 1, FigureWord.Numero) && line[i - 1].IsStopped)) return !line.Glued(i);
        return line.Is(i - 1, '.') && line.Is(i - 2, FigureWord.Numero) && line.Glued(i - 1);
    }

    /// <summary>"1. Eat garlic.": the number is a sentence of its own, and the block goes on.</summary>
    private static bool OpensBlock(Line line, int i) =>
        line.Analysis.Story.Blocks[line.Sentence.Block].Span is var block && block.Start == line[i].Start && block.End > line[line.End - 1].End;

    /// <summary>555-0199, +1 212 555 0100, (0)20 7946 0000.</summary>
    private static bool IsPhone(Line line, Draft draft)
    {
        int i = draft.Numeral.First, end = draft.Numeral.End;
        if (draft.Kind is FigureKind.Money or FigureKind.Percent || draft.Unit is not null) return false;
        string digits = line.Story;
        if (draft.Numeral.Form == NumeralForm.Digits && digits[line[i].Start] == '0' && !draft.Numeral.HasPoint && draft.Numeral.Span.Length > 1) return true;
        if (line.Is(i, '+') && (line.IsNumber(end) || line.Is(end, '(')) && draft.Numeral.Signed) return true;
        if (line.IsNumber(i) && IsInPhone(line, i)) return true;
        return draft.Numeral.IsBare
            && line.IsNumber(i)
            && ((line.IsNumber(i - 1) && line[i].Length > 2 && line[i - 1].Length > 2) || (line.IsNumber(end) && line[i].Length > 2 && line[end].Length > 2))
            && draft.Numeral.Span.Length > 2;
    }

    /// <summary>
    /// +49 (0)40 890 85-433, 1-800-555-0199, (212) 555-0187: three groups of digits and more, nine digits in all, with a plus, a bracket or hyphens among them.
    /// </summary>
    private static bool IsInPhone(Line line, int token)
    {
        const int Reach = 12, Groups = 3, Digits = 9, Hyphens = 2;
        int first = token, end = token + 1;
        if (!IsPhonePart(line, token)) return false;
        while (first > line.First && token - first < Reach && IsPhonePart(line, first - 1)) first--;
        while (end < line.End && end - token < Reach && IsPhonePart(line, end)) end++;
        int groups = 0, digits = 0, hyphens = 0;
        bool sign = false;
        for (int i = first; i < end; i++)
        {
            if (line.IsNumber(i)) { groups++; digits += line[i].Length; }
            else if (line.IsDash(i)) hyphens++;
            else sign |= line.Is(i, '+') || line.Is(i, '(') && line[i + 1].Length <= 4 && line.Is(i + 2, ')');
        }
        for (int i = first + 1; i < end && !sign; i++) if (!line.Glued(i)) return false; // cattle of 2-4 1050-1350 lb
        return groups >= Groups && digits >= Digits && (sign || hyphens >= Hyphens);
    }

    private static bool IsPhonePart(Line line, int i) =>
        line.IsNumber(i)
            ? !line.Text(i).ContainsAny(',', '.')
            : line.IsDash(i) && line.Glued(i) && line.Glued(i + 1) || line.Is(i, '(') || line.Is(i, ')') || line.Is(i, '+');

    /// <summary>"123 Random Street": a house.</summary>
    private static bool IsAddress(Line line, Draft draft)
    {
        // 17th Street
        if (draft.Kind == FigureKind.Ordinal)
            return line.IsNumber(draft.Numeral.First) && line.Capital(draft.CoreEnd) && line.Is(draft.CoreEnd, FigureWord.Street);
        // the 2100 block of Madison Street
        if (draft.Numeral.IsBare
            && draft.Unit is null
            && line.Is(draft.CoreEnd, MeasuredWord.Block)
            && line.Is(draft.CoreEnd + 1, FigureParticle.Partitive)
            && line.Capital(draft.CoreEnd + 2)
            && draft.Value >= 100)
        {
            return true;
        }
        if (!draft.Numeral.IsBare && !draft.IsRange || draft.Unit is not null || !line.Capital(draft.End)) return false;
        for (int k = draft.End; k < draft.End + 5 && (line.Capital(k) || line.IsNumber(k) || line.Words.Numbers.IsOrdinalEnding(line.Word(k))); k++)
            if (k > draft.End && line.Is(k, FigureWord.Street) || (k == draft.End && line.Is(k, FigureWord.StreetBefore))) return true;
        return false;
    }

    /// <summary>"one" the pronoun: no one, this one, one another, the one who; and "one day", "at one point".</summary>
    private static bool IsPronoun(Line line, Draft draft)
    {
        int i = draft.Numeral.First, end = draft.Numeral.End;
        if (!line.Is(i, FigureParticle.One) || end != i + 1) return false;
        if (line.Is(i - 1, FigureWord.OneBefore) && draft.Modifier is null) return true;
        // since one of magnitude 6
        if (line.Is(i + 1, FigureParticle.Partitive))
            return IsOfTheBest(line, i + 2)
                || line.TagOf(i + 2) is Tag.Noun
                    && !line.Capital(i + 2)
                    && line.TagOf(i + 3) is not (Tag.Plural or Tag.Noun or Tag.Possessive or Tag.Gerund)
                    && !line.Joins(i + 3)
                    && !line.Is(i + 2, FigureWord.Collective);
        if (line.Is(i + 1, FigureWord.OneAfter) && !draft.Adjective) return true;
        if (line.Joins(i + 1)) return line.Is(i + 2, FigureWord.OneJoined);
        if (draft.Unit is not null) return false;
        return line.TagOf(i + 1) is not (Tag.Noun or Tag.Adjective or Tag.Plural or Tag.Name or Tag.Participle or Tag.NumberWord)
            && line.Words.Event(line.Word(i + 1)) is null;
    }

    /// <summary>"one of the largest in Europe": praise, where no noun says what there are several of.</summary>
    private static bool IsOfTheBest(Line line, int i)
    {
        if (line.TagOf(i) is not (Tag.Determiner or Tag.PossessivePronoun)) return false;
        bool superlative = line.Is(i + 1, FigureWord.Superlative)
            || (line.TagOf(i + 1) is Tag.Adjective && line.Text(i + 1).EndsWith("est", StringComparison.Ordinal));
        return superlative && (NounGroup.At(line, i, true) is not { } group || group.Head == i + 1);
    }

    private static bool IsInDate(Draft draft, IReadOnlyList<DateMention> dates)
    {
        if (dates.Count == 0 || draft.Kind is FigureKind.Money or FigureKind.Percent || draft.Unit is not null) return false;
        int low = 0, high = dates.Count;
        while (low < high) { int middle = (low + high) >> 1; if (dates[middle].Span.End <= draft.NumberSpan.Start) low = middle + 1; else high = middle; }
        return low < dates.Count && dates[low].Span.Contains(draft.NumberSpan) && (dates[low].Type is not DateType.Duration || draft.Kind is FigureKind.Ratio);
    }
}
