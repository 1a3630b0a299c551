using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Datelines;

/// <summary>
/// Reads the place of a dateline: "PARIS", "FORT LAUDERDALE, Fla.", "WEST PALM BEACH, Fla./WASHINGTON", "Frankfurt am Main", "SEOUL/TOKYO", up to its date,
/// agency or dash.
/// </summary>
internal static class PlaceReader
{
    private const int MostWords = 7;
    private static readonly string[] Particles = ["of", "the", "de", "la", "le", "les", "el", "los", "las", "al", "del", "della", "da", "do", "dos", "du",
        "des", "am", "an", "der", "im", "in", "bei", "sur", "sous", "en", "upon", "on", "and", "et", "und", "y", "e"];

    public static bool Take(ref DatelineCursor cursor, out PlaceShape place)
    {
        place = new PlaceShape { Capitals = true };
        int start = cursor.At, end = start;
        while (true)
        {
            if (!TakeSegment(ref cursor, ref place, place.Commas == 0 || cursor.Slice(new Span(start, cursor.At)).EndsWith("/"))) break;
            end = cursor.At;
            int back = cursor.At;
            cursor.SkipBlanks();
            if (RegionInBrackets(ref cursor)) { end = back = cursor.At; cursor.SkipBlanks(); }
            if (cursor.TakeSquare()) { end = cursor.At; break; }
            var slashed = cursor;
            if (cursor.Here == '/' && slashed.TakeSlashes(out _)) { cursor.At = back; break; }
            if (cursor.Here == '/') { place.Slash = true; cursor.At++; cursor.SkipBlanks(); continue; }
            if (cursor.Here == ',' && place.Commas < 3 && RegionFollows(cursor)) { place.Commas++; cursor.At++; cursor.SkipCommas(); continue; }
            cursor.At = back;
            break;
        }
        cursor.At = end;
        if (end == start) return false;
        var whole = cursor.Slice(new Span(start, end));
        if (whole[^1] == '.' && whole[..^1].IndexOfAny('.', ',') < 0 && whole.Length - whole.LastIndexOf(' ') > 6) end--;
        place.Span = new Span(start, end);
        return place.Words is > 0 and <= MostWords * 2;
    }

    private static bool TakeSegment(ref DatelineCursor cursor, ref PlaceShape place, bool city)
    {
        int words = 0, end = cursor.At;
        ReadOnlySpan<char> before = default;
        while (words < MostWords)
        {
            if (words > 0 && (DayFollows(cursor) || AgencyFollows(cursor))) break;
            if (!cursor.TakeWord(out var word)) break;
            var text = cursor.Slice(word);
            if (city && text.ContainsAnyInRange('a', 'z') && !(words > 0 && IsParticle(text))) place.Capitals = false;
            if (char.IsLower(text[0]) && !(words > 0 && (IsParticle(text) || IsElided(text)))) place.Small = true;
            if (words > 0 && before.Length > 5 && before[^1] == '.') place.Sentence = true;
            before = text;
            words++;
            end = cursor.At;
            int back = cursor.At;
            cursor.SkipBlanks();
            if (!char.IsLetter(cursor.Here)) { cursor.At = back; break; }
        }
        cursor.At = end;
        place.Words += words;
        return words > 0;
    }

    /// <summary>After a comma: a word that is neither a day nor an agency.</summary>
    private static bool RegionFollows(DatelineCursor cursor)
    {
        cursor.At++;
        cursor.SkipCommas();
        if (!char.IsLetter(cursor.Here) || DayFollows(cursor) || AgencyFollows(cursor)) return false;
        var slip = cursor;
        return !DayReader.TakeSlip(ref slip, out _);
    }

    /// <summary>"PARIS (France)", "Mumbai (Maharashtra) [India]"; an agency in brackets is none.</summary>
    private static bool RegionInBrackets(ref DatelineCursor cursor)
    {
        var ahead = cursor;
        if (!ahead.TakeBrackets(out var inside)
            || inside.Length < 4
            || DatelineReader.IsAgency(cursor.Slice(inside))
            || Gazetteer.BuiltIn.Region(cursor.Slice(inside)) is null)
        {
            return false;
        }
        cursor = ahead;
        return true;
    }

    /// <summary>"Coeur d'Alene".</summary>
    private static bool IsElided(ReadOnlySpan<char> word) => word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2]);

    private static bool DayFollows(DatelineCursor cursor)
    {
        int at = cursor.At;
        return DayReader.Take(ref cursor, out var day)
            && (day.Day > 0 || cursor.TakeDash() || cursor.Here == '(' || cursor.Slice(new Span(cursor.At, Math.Min(cursor.End, cursor.At + 2))) is " (")
            && cursor.At > at;
    }

    private static bool AgencyFollows(DatelineCursor cursor) => cursor.TakeAgency(out _) && (cursor.AtEnd || cursor.TakeDash());

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (string particle in Particles) if (word.SequenceEqual(particle)) return true;
        return false;
    }
}
