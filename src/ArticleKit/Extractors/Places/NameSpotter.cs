using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>Finds the longest gazetteer name from every capital on: "Port of Spain", "Winston-Salem", "ST. LOUIS", "King's Lynn".</summary>
internal sealed class NameSpotter(PlaceText text)
{
    private const int LongestName = 8, ShortSentence = 4;
    /// <summary>The sentence last looked through for capitals, and that it has none.</summary>
    private int _sentence = -1;
    private bool _isSmall;

    public List<PlaceMatch> Run()
    {
        var matches = new List<PlaceMatch>();
        for (int i = 0; i < text.Count;)
        {
            if (!Starts(i) || Longest(i) is not { } match) { i++; continue; }
            // "The Northern Territory" is no place called The Northern
            if (text[i].IsSentenceStart && match.End > i + 1 && text.Is(i, PlaceWord.Determiner) && Longest(i + 1) is { } longer && longer.End > match.End)
                match = longer;
            if (match.Senses.Length > 0) matches.Add(match);
            i = match.End;
        }
        return matches;
    }

    private bool Starts(int i)
    {
        ref readonly var token = ref text[i];
        if (!token.IsWord) return false;
        if (IsSmallArticle(i)) return true;
        if (!token.IsCapital && !text.Is(i, PlaceWord.Prefix) && !((text.Flags(i) & WordFlags.Nation) != 0 && IsSmallNation(i))) return false;
        return !text.IsClitic(i) && !(i > 0 && !token.SpaceBefore && text[i - 1].Kind is Text.TokenKind.Number or Text.TokenKind.Symbol);
    }

    /// <summary>"el-Fasher", "al-Hol": the Arabic article, small before the name it is joined to.</summary>
    private bool IsSmallArticle(int i) =>
        text[i] is { Length: 2, IsCapital: false }
            && text.IsGluedHyphen(i + 1)
            && text.IsCapital(i + 2)
            && text.Word(i) is "al" or "el" or "ad" or "ed" or "an" or "ar" or "as" or "at" or "az";

    /// <summary>"a bolivian union leader" in a sentence without one capital, as bad lines and chats bring them; not "turkey", a word as well.</summary>
    private bool IsSmallNation(int i)
    {
        if (text.IsCapital(i) || text.IsListed(i)) return false;
        int sentence = text.Analysis.SentenceAt(i);
        if (sentence != _sentence) (_sentence, _isSmall) = (sentence, IsSmall(text.Analysis.Sentences[sentence]));
        return _isSmall;
    }

    private bool IsSmall(Text.Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++) if (text.IsCapital(i)) return false;
        return sentence.End - sentence.First > ShortSentence;
    }

    /// <summary>
    /// "in St. John's", "St. George's is small": a town of some size that has a saint's own for a name; not "at St. John's", "St. John's Church".
    /// </summary>
    private bool IsSaints(int first, int clitic, PlaceSense[] senses)
    {
        const double Town = 15_000;
        return clitic == first + 2
            && text.Is(first, PlaceWord.Saint)
            && Array.Exists(senses, static sense => sense.Kind == PlaceKind.Capital || sense.Kind.IsCity() && sense.Population >= Town)
            && !(first > 0 && text.Word(first - 1) is "at" or "of" or "the")
            && !(text.Follows(clitic + 1) && (text.IsCapital(clitic + 1) || text[clitic + 1].Tag is Text.Tag.Noun or Text.Tag.Plural or Text.Tag.Adjective));
    }

    private PlaceMatch? Longest(int first)
    {
        var key = NameKey.Empty;
        ulong named = 0;
        int best = -1, end = Math.Min(text.Count, first + LongestName);
        PlaceSense[] found = [];
        for (int i = first; i < end; i++)
        {
            if (i > first)
            {
                if (text.IsGluedHyphen(i)) continue;
                if (text[i].IsSentenceStart || !text[i].IsWord && !text.IsChar(i, '&')) break;
            }
            if (i == first && text[i].Length == 2 && text.IsGluedHyphen(i + 1) && text.Word(i) is "Al" or "El") break; // Al-Safa
            if (i == first && IsSmallArticle(i)) { key = key.Then(text.Word(i), glued: false); continue; }
            bool clitic = text.IsClitic(i);
            key = key.Then(text.Word(i), glued: i > first && clitic);
            var name = text.Gazetteer.Senses(key, text.Cover(first, i + 1).Of(text.Analysis.Story.Text));
            if (text.Words.IsNotPlace(key)) (best, found, named) = (i + 1, [], 0);
            else if (name.Senses is { Length: > 0 } senses
                && (clitic ? IsSaints(first, i, senses) : i == first || text[i].IsCapital || senses[0].Number < 0))
            {
                (best, found, named) = (i + 1, senses, name.Key);
            }
            if (!name.MayGoOn && !text.IsClitic(i + 1) && !text.Words.MayBecomeNotPlace(key)) break;
        }
        return best < 0 ? null : new PlaceMatch(first, best, found, found.Length == 0 ? "" : found[0].Form switch
        {
            NameForm.Adjective or NameForm.Demonym => "place.demonym",
            NameForm.Abbreviation => "place.abbreviation",
            NameForm.Alias => "place.alias",
            _ => "place.name",
        }) { Key = named };
    }
}
