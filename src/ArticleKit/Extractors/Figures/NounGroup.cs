using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// A noun with what stands before it: "eligible pensioners", tokens [First, End) with its head; Core is the noun with the nouns that belong to it.
/// </summary>
internal readonly record struct NounGroup(int First, int Core, int Head, int End)
{
    /// <summary>The group that starts at a token, determiners skipped where they may be.</summary>
    public static NounGroup? At(Line line, int at, bool determiner, bool many = false)
    {
        int i = at;
        if (determiner) while (line.TagOf(i) is Tag.Determiner or Tag.PossessivePronoun || line.Is(i, FigureWord.Determiner)) i++;
        int first = i, head = -1, core = -1, owned = -1;
        bool plural = false;
        for (int n = 0; n < 14 && line.Has(i); n++)
        {
            if (i > first && line.IsDash(i)) { if (line.Joins(i) && (line.IsWord(i + 1) || line.IsNumber(i + 1))) { i++; continue; } break; }
            if (!line.IsWord(i))
            {
                if (line.IsNumber(i) && head < 0 && determiner && (line.IsWord(i + 1) || line.Joins(i + 1))) { i++; continue; }
                // A321neo jets
                if (line.IsNumber(i) && head >= 0 && line.Glued(i) && line.Capital(i - 1) && line[i - 1].Length <= 2)
                {
                    i += line.IsWord(i + 1) && line.Glued(i + 1) ? 2 : 1;
                    continue;
                }
                if (line.IsNumber(i) && head >= 0 && line.Capital(i - 1) && line.IsWord(i + 1) && line.TagOf(i + 1) is Tag.Plural or Tag.Noun)
                {
                    i++;
                    continue;
                }
                break;
            }
            var tag = line.TagOf(i);
            if (many && tag is Tag.Third or Tag.Base && line.Entry(i).Can(Tag.Plural) && line.TagOf(i - 1) is not Tag.Pronoun && !plural) tag = Tag.Plural;
            if (head < 0 && tag == Tag.Coordinator && i > first && line.TagOf(i - 1) == Tag.Adjective && line.TagOf(i + 1) is Tag.Adjective) { i++; continue; }
            if (determiner && head >= 0 && line.Calendar(i, CalendarKind.Step)) break; // cargo last year
            if (tag is Tag.Adjective && owned == i && line.Entry(i).Can(Tag.Noun) && !IsNounNext(line, i + 1)) tag = Tag.Noun; // the world's crude
            if (tag is Tag.Noun or Tag.Plural or Tag.Name)
            {
                // adults sleeps less
                if (plural
                    && (tag != Tag.Plural
                        || line.Is(i, FigureParticle.People)
                        || line.Entry(i).Can(Tag.Third)
                            && line.Entry(head).Is(WordFlags.Person | WordFlags.PersonPlural)
                            && (line.TagOf(i + 1) is Tag.Determiner or Tag.PossessivePronoun or Tag.Pronoun || line.Is(i + 1, ','))))
                {
                    break;
                }
                head = i;
                if (owned >= 0) (first, owned) = (owned, -1);
                plural = tag == Tag.Plural && !IsSales(line, i);
                if (core < 0) core = i;
                i++;
                continue;
            }
            // government funding
            if (tag is Tag.Gerund
                && head == i - 1
                && head >= 0
                && line.TagOf(head) is Tag.Noun
                && !line.Entry(head).Is(WordFlags.Person)
                && line.Entry(i).First is Tag.Noun
                && (!line.IsWord(i + 1) || line.TagOf(i + 1) is Tag.Preposition or Tag.Subordinator))
            {
                head = i++;
                continue;
            }
            if (tag is Tag.Adjective or Tag.NumberWord
                || (tag is Tag.Participle or Tag.Gerund or Tag.Past
                    && !line.Entry(i).Is(WordFlags.Be)
                    && (i == first || line.TagOf(i - 1) is Tag.Adjective or Tag.Adverb || line.IsDash(i - 1))
                    && IsNounNext(line, i + 1))
                || (tag is Tag.Adverb && line.TagOf(i + 1) is Tag.Adjective or Tag.Participle))
            {
                // a boy four times, but: the island's eight clinics
                if (plural || head >= 0 && tag is Tag.NumberWord && owned != i && line.TagOf(head) is not Tag.Name) break;
                if (head >= 0 && tag is Tag.Participle or Tag.Gerund or Tag.Adverb) break;
                core = -1;
                i++;
                continue;
            }
            if (tag is Tag.Possessive && head == i - 1 && head >= 0) { core = -1; owned = i = BehindAmount(line, i + 1); continue; }
            break;
        }
        if (head < 0) return null;
        // "8,500 hectares of land south of Perth"
        if (head > first
            && core < head
            && line.Is(head, FigureWord.Compare)
            && line.Is(head + 1, FigureParticle.Partitive)
            && line.TagOf(head - 1) is Tag.Noun or Tag.Plural
            && !line.Capital(head))
        {
            head--;
        }
        return new NounGroup(first, core >= 0 && core <= head ? core : head, head, head + 1);
    }

    /// <summary>"a sales tax increase", "a savings bank": a plural that is used as a singular before another noun; three times earnings are times.</summary>
    private static bool IsSales(Line line, int i) =>
        line.Entry(i).Can(Tag.Noun)
            && line.TagOf(i + 1) is Tag.Noun or Tag.Plural
            && !line.Capital(i + 1)
            && !line.Calendar(i + 1, CalendarKind.Step)
            && !line.Is(i, UnitWord.Times);

    /// <summary>"the firm's $728 million loan": the possessor's is the loan.</summary>
    private static int BehindAmount(Line line, int at)
    {
        int i = at;
        while (i < at + 4
            && (line.IsNumber(i)
                || line.Is(i, '$')
                || line.Is(i, '£')
                || line.Is(i, '€')
                || i > at && line.Words.Numbers[line.Word(i)].Kind != NumberWordKind.None))
        {
            i++;
        }
        return i == at || line.IsWord(i) && line.Words.Units.Names.Under(line.Word(i)).First is null ? i : at;
    }

    private static bool IsNounNext(Line line, int i) => line.TagOf(i) is Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective;

    /// <summary>The group in the singular and in lower case: "eligible pensioner".</summary>
    public static string Lemma(Line line, int first, int end)
    {
        int last = end - 1;
        while (last > first && !line.IsWord(last)) last--;
        while (first < last
            && (line.TagOf(first) is Tag.Participle or Tag.Past or Tag.Adverb || (line.TagOf(first) == Tag.Gerund && !line.Entry(first).Can(Tag.Noun)))
            && !line.Joins(first + 1))
        {
            first++;
        }
        if (first + 1 < last && line.TagOf(first) is Tag.Adjective && line.TagOf(first + 1) == Tag.NumberWord) first++; // last seven games
        while (first < last
            && (line.TagOf(first) == Tag.NumberWord
                || line.IsNumber(first)
                || line.Words.Numbers[line.Word(first)].Kind is NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Dozen)
            && !line.Joins(first + 1))
        {
            first++;
        }
        if (line.TagOf(last) == Tag.Name)
            return line.Story[line[first].Start..line[last].Start].ReplaceLineEndings(" ")
                + (line.Text(last).EndsWith("s", StringComparison.Ordinal) && line[last].Length > 3 && last == first
                    ? line.Text(last)[..^1].ToString()
                    : line.Text(last).ToString());
        string head = line.TagOf(last) is Tag.Plural or Tag.Name or Tag.Third
            ? line.Lexicon.Singulars.Of(line.Text(last).ToString())
            : line.Text(last).ToString().ToLowerInvariant();
        if (last == first) return head;
        return string.Concat(RecordText(line, first, last).ToLowerInvariant(), head);
    }

    private static string RecordText(Line line, int first, int last) =>
        line.Story[line[first].Start..line[last].Start].ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);
}
