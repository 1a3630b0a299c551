using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>Numbers that name something: Channel 4, Formula 1, Route 66.</summary>
internal static partial class NotFigure
{
    /// <summary>"Section 427", "Flight 93", "Boeing 747", "Game 6", "route 9": a number behind its name or label.</summary>
    private static bool IsLabel(Line line, Draft draft)
    {
        int i = draft.First;
        if (draft.Unit is not null
            || draft.Kind is FigureKind.Money or FigureKind.Percent
            || draft.Modifier is not null
            || line.Glued(i)
            || draft.Rule == "figure.score")
        {
            return false;
        }
        if (line.Is(i - 1, FigureWord.Label)
            && (draft.Numeral.Form is NumeralForm.Digits && !draft.Numeral.Grouped || line.Capital(i - 1) && draft.Numeral.Form == NumeralForm.Words)
            && !Counts(line, draft.End))
        {
            return line.Capital(i - 1)
                || !line.Is(i - 1, FigureWord.WeakLabel)
                || draft.Numeral.IsBare && line.TagOf(draft.End) is not (Tag.Plural or Tag.Noun);
        }
        if (draft.Numeral.Form is NumeralForm.Words
            && line.Capital(i)
            && line.Capital(i - 1)
            && !line[i].IsSentenceStart
            && line.TagOf(i - 1) is Tag.Name
            && !IsTitleCase(line))
        {
            return true;
        }
        // the world number four
        if (draft.Numeral.Form is NumeralForm.Words
            && draft.Value < 100
            && line.Is(i - 1, FigureWord.Numbering)
            && line.TagOf(i - 2) is Tag.Noun or Tag.Possessive
            && line.TagOf(draft.CoreEnd) is not (Tag.Noun or Tag.Plural or Tag.Adjective))
        {
            return true;
        }
        // "served as number two", "the number one seed"
        if (draft.Numeral.Form is NumeralForm.Words && draft.Value < 100 && line.Text(i - 1) is "number" && line.TagOf(i - 2) is not Tag.PossessivePronoun)
            return true;
        if (draft.Numeral.Form is NumeralForm.Words
            && line.Is(i - 1, FigureWord.Ranking)
            && draft.Counted is null
            && line.TagOf(draft.CoreEnd) is not (Tag.Noun or Tag.Plural or Tag.Adjective or Tag.Name or Tag.NumberWord))
        {
            return true;
        }
        // "at stumps on day three", "in stage five"
        if (draft.Numeral.Form is NumeralForm.Words
            && draft.Value is > 0 and < 30
            && line.Is(i - 1, FigureWord.Label)
            && line.TagOf(i - 1) is Tag.Noun
            && line.TagOf(i - 2) is Tag.Preposition or Tag.Past or Tag.Base or Tag.Third or Tag.Gerund or Tag.To
            && draft.Counted is null
            && line.TagOf(draft.CoreEnd) is not (Tag.Noun or Tag.Plural or Tag.Adjective or Tag.Name or Tag.NumberWord or Tag.Participle))
        {
            return true;
        }
        if (!draft.Numeral.IsBare || line[i].Kind != TokenKind.Number) return false;
        int end = draft.CoreEnd;
        // "turbines 3 and 4", "reactors 5 and 6"
        if (line.TagOf(i - 1) is Tag.Plural
            && !line.Is(i - 1, FigureWord.Age)
            && draft.Value < 100
            && line.Is(end, FigureParticle.And)
            && line.IsNumber(end + 1)
            && line[end + 1].Length <= 2
            && !line.IsWord(end + 2)
            && !line.Is(end + 2, '%'))
        {
            return true;
        }
        if (draft.Value is >= 100 and < 1000 && line.Is(i - 1, FigureWord.Edition) && line.TagOf(end) is Tag.Name or Tag.Noun) return true;
        if (line.TagOf(end) == Tag.Name
            && !line.AllCaps(end)
            && line.TagOf(end + 1) is not (Tag.Noun or Tag.Plural or Tag.NumberWord)
            && (line.TagOf(i - 1) is Tag.Coordinator || line.Is(i - 1, FigureParticle.Definite) || line.Is(i - 1, UnitWord.NewName))
            && !line.Text(end).EndsWith("s", StringComparison.Ordinal)
            && draft.Value < 1000)
        {
            return true;
        }
        if (line.TagOf(i - 1) == Tag.Possessive
            && !line.Is(i - 3, FigureWord.Rival)
            && line.Capital(i - 2)
            && line.TagOf(end) is not (Tag.Plural or Tag.Adjective or Tag.Noun)
            && draft.Value is >= 100 and < 1000)
        {
            return true;
        }
        if (GoesOn(line, draft, i)) return true;
        // at Lund High 61 of 72 pupils
        if (line.Is(end, FigureParticle.Partitive) && line.IsNumber(end + 1) && line.TagOf(end + 2) is Tag.Noun or Tag.Plural or Tag.Adjective) return false;
        if (!line.IsWord(i - 1) || !(line.Capital(i - 1) || HasInnerCapital(line, i - 1))) return false;
        if (line.TagOf(i - 1) is not (Tag.Name or Tag.Noun or Tag.Adjective or Tag.Plural) || IsSentenceWord(line, i - 1)) return false;
        return !Counts(line, draft.End);
    }

    /// <summary>"Goals 7 and 11", "Articles 5, 6 and 7": a number behind others that are names.</summary>
    private static bool GoesOn(Line line, Draft draft, int i)
    {
        const int Most = 4;
        int at = i;
        for (int n = 0; n < Most
            && (line.Is(at - 1, FigureParticle.And | FigureParticle.Or) || line.Is(at - 1, ','))
            && line.IsNumber(at - 2)
            && line[at - 2].Length <= 3; n++)
        {
            at -= 2;
        }
        if (at == i - 2
            && draft.Value < 100
            && line.Is(i - 1, FigureParticle.And)
            && line.TagOf(at - 1) is Tag.Plural
            && !line.Is(at - 1, FigureWord.Age)
            && !line.IsWord(draft.CoreEnd))
        {
            return true;
        }
        return at < i
            && line.Capital(at - 1)
            && line.IsWord(at - 1)
            && line.TagOf(at - 1) is Tag.Name or Tag.Noun or Tag.Plural
            && (line.Is(at - 1, FigureWord.Label) || !IsSentenceWord(line, at - 1))
            && !NotFigure.IsMonth(line, at - 1)
            && line.TagOf(draft.CoreEnd) is not (Tag.Noun or Tag.Plural or Tag.Adjective or Tag.Name)
            && !Counts(line, draft.End);
    }

    /// <summary>"About 40", "At 12", "Some 30": a capital that the sentence's start gave it.</summary>
    private static bool IsSentenceWord(Line line, int i)
        => line[i].IsSentenceStart
            && (line.TagOf(i) is not Tag.Name
                || line.Entry(i).First is Tag.Determiner or Tag.Preposition or Tag.Adverb or Tag.Coordinator or Tag.Past or Tag.Subordinator);

    /// <summary>iPhone, eBay.</summary>
    private static bool HasInnerCapital(Line line, int i) =>
        line[i].Length > 2 && char.IsAsciiLetterLower(line.Text(i)[0]) && line.Text(i)[1..].IndexOfAnyInRange('A', 'Z') >= 0;

    private static bool IsTitleCase(Line line)
    {
        int lower = 0, upper = 0;
        for (int i = line.First; i < line.End && i < line.First + 40; i++) if (line.IsWord(i) && line[i].Length > 3)
        {
            if (line.Capital(i)) upper++; else lower++;
        }
        return upper > 3 * lower;
    }

    /// <summary>No headline: titles write their verbs large.</summary>
    private static bool HasSmallVerb(Line line)
    {
        for (int i = line.First; i < line.End && i < line.First + 40; i++)
            if (line.IsWord(i) && !line.Capital(i) && line[i].Length > 3 && line.TagOf(i) is Tag.Past or Tag.Third) return true;
        return false;
    }
}
