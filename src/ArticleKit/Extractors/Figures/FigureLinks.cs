using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>Ties figures together: conversions in brackets, parts of a whole, what "others" are, and one toll told twice.</summary>
internal static class FigureLinks
{
    /// <summary>"1,000 kilometres (620 miles)": the second says the first again.</summary>
    public static void Conversions(Line line, List<Draft> drafts)
    {
        for (int n = 1; n < drafts.Count; n++)
        {
            var (one, other) = (drafts[n - 1], drafts[n]);
            if (one.Unit is null || other.Unit is null || one.Unit.Id == other.Unit.Id && !one.Unit.IsMoney || one.Unit.IsMoney != other.Unit.IsMoney) continue;
            if (!line.Is(other.First - 1, '(') || other.First - 1 != one.CoreEnd || !line.Is(other.CoreEnd, ')')) continue;
            if (!one.Unit.IsMoney && (one.Unit.Si is null || one.Unit.Si != other.Unit.Si)) continue;
            other.EquivalentOf = one;
            if (other.Bound == Bound.Exact && other.Value is { } value && one.Bound != Bound.Range)
            {
                other.Bound = one.Bound;
                BoundReader.Limits(other, value);
            }
            other.Counted ??= one.Counted;
            one.Counted ??= other.Counted;
        }
    }

    /// <summary>"70 percent of them", "including three children", "two of whom": part of the count before.</summary>
    public static void Parts(Line line, List<Draft> drafts, Draft? before)
    {
        for (int n = 0; n < drafts.Count; n++)
        {
            var draft = drafts[n];
            bool them = draft.Unit is null or { IsPercent: true }
                && line.Is(draft.CoreEnd, FigureParticle.Partitive)
                && (line.Is(draft.CoreEnd + 1, FigureWord.Anaphor)
                    || line.Is(draft.CoreEnd + 1, FigureWord.Demonstrative)
                        && line.TagOf(draft.CoreEnd + 2) is not (Tag.Participle or Tag.Past or Tag.Wh or Tag.Preposition or Tag.Gerund or Tag.Adjective
                            or Tag.Pronoun));
            if (n + 1 < drafts.Count
                && line.Is(draft.CoreEnd, FigureParticle.Partitive)
                && draft.Counted is { } inside
                && draft.Unit is null
                && drafts[n + 1].NumberSpan.Start < inside.Span.End)
            {
                draft.Of = drafts[n + 1];
                continue;
            }
            if (n > 0
                && drafts[0] is { Unit: null } all
                && line.Is(line.First, FigureParticle.Partitive)
                && all.First <= line.First + 2
                && draft is { Unit: null, Of: null, Counted: null }
                && draft.Value < all.Value)
            {
                draft.Of = all;
                continue;
            }
            if (n > 0
                && draft.Unit is null or { IsPercent: true }
                && line.TagOf(draft.First - 1) is Tag.Wh
                && line.Is(draft.First - 2, FigureParticle.Partitive)
                && line.Is(draft.First - 3, ',')
                && drafts[n - 1] is { Unit: null, Counted: not null } which)
            {
                draft.Of = which;
                continue;
            }
            if (n > 0 && IsPartOfSum(line, draft, drafts[n - 1])) { draft.Of = drafts[n - 1]; continue; }
            bool including = line.Is(draft.First - 1, FigureParticle.Including)
                || (line.Is(draft.First - 1, FigureParticle.Them) && line.Is(draft.First - 2, FigureParticle.Among));
            if (!them && !including) continue;
            var whole = n > 0 ? Whole(drafts, n) : them && before is { Unit: null } ? before : null;
            if (whole is null || (including && draft.Unit is not null)) continue;
            draft.Of = whole;
            if (them && draft.Unit is null) draft.Counted ??= whole.Counted;
            draft.Event ??= whole.Event;
            draft.Place ??= whole.Place;
        }
    }

    /// <summary>"$11 billion, $2.5 billion of it last year".</summary>
    private static bool IsPartOfSum(Line line, Draft draft, Draft sum)
        => draft.Unit is { IsMoney: true } unit
            && line.Is(draft.CoreEnd, FigureParticle.Partitive)
            && line.TagOf(draft.CoreEnd + 1) == Text.Tag.Pronoun
            && sum.Unit?.Id == unit.Id
            && sum.Value > draft.Value;

    private static Draft? Whole(List<Draft> drafts, int n)
    {
        for (int k = n - 1; k >= 0; k--)
            if (drafts[k] is { Unit: null, Kind: FigureKind.Count or FigureKind.VagueCount or FigureKind.Range } whole
                && whole.Of is null
                && !(drafts[n].Value > whole.Value && drafts[n].Unit is null))
            {
                return whole;
            }
        return null;
    }

    /// <summary>"six others" are people where people were counted before.</summary>
    public static void Others(List<Draft> drafts)
    {
        for (int n = 1; n < drafts.Count; n++)
        {
            if (drafts[n].Counted is not { Head: "others" } counted) continue;
            for (int k = n - 1; k >= 0; k--)
            {
                if (drafts[k].Counted is not { } left || drafts[k].Unit is not null) continue;
                drafts[n].Counted = counted with { Resolved = left.Resolved ?? left.Head };
                break;
            }
        }
    }

    /// <summary>The same number of the same, of whom the same is said: the first time it was told.</summary>
    public static void Repeats(List<Draft> all)
    {
        Dictionary<(string, decimal, string), Draft>? first = null;
        foreach (var draft in all)
        {
            if (draft.Event is not { } happened || draft.Value is not { } value || draft.Unit is not null) continue;
            var key = (happened.Type, value, Head(draft));
            first ??= [];
            if (!first.TryGetValue(key, out var earlier)) { first[key] = draft; continue; }
            if (earlier.Line == draft.Line || (earlier.Place?.Country is { } here && draft.Place?.Country is { } there && here != there)) continue;
            draft.SameAs = earlier;
            draft.Place ??= earlier.Place;
            draft.Date ??= earlier.Date;
        }
        Draft? last = null;
        foreach (var draft in all)
        {
            if (last is not null
                && last.Line == draft.Line
                && draft.Event is not null
                && draft.Place is null
                && last is { Event: not null, Place: not null }
                && !IsApart(draft.Line, last.End, draft.First))
            {
                draft.Place = last.Place;
                draft.Date ??= last.Date;
            }
            if (draft.Of is { } whole) { draft.Place ??= whole.Place; draft.Date ??= whole.Date; }
            last = draft;
        }
    }

    /// <summary>"died in Ankara; in 1992 a blast killed": two clauses.</summary>
    private static bool IsApart(Line line, int from, int to)
    {
        for (int i = from; i < to; i++) if (line.Is(i, ';')) return true;
        return false;
    }

    private static string Head(Draft draft) =>
        draft.Counted is { } counted && !draft.Line.Words.Classes.Is(draft.Line.Lexicon.Vocabulary.Find(counted.Head), FigureWord.People)
            ? LastWord(counted.Head)
            : "people";

    private static string LastWord(string head) => head[(head.LastIndexOf(' ') + 1)..];
}
