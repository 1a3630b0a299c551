using System.Buffers;
using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Datelines;

/// <summary>A dateline and where the paragraph's own first word stands.</summary>
internal readonly record struct DatelineReading(Dateline Dateline, int Body);

/// <summary>
/// Reads the dateline at the head of a paragraph, or one that fills a line:
/// `LONDON, Jan 17 (Reuters) - `, `BERLIN (dpa) - `, `Madrid, 3 ene (EFE).- `, `(ANSA) - ROMA, 1 LUG - `, `(Reuters) - `, `NEW DELHI — `.
/// What it does not say stays null; a line that only looks like one is none.
/// </summary>
internal static class DatelineReader
{
    private const int Window = 200, LeadLength = 160;

    /// <summary>One of them parts a dateline from its paragraph.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("-–—―_‑−()/:|•");
    private static readonly string[] NoPlaces = ["In", "On", "At", "By", "From", "Since", "After", "Before", "Until", "For", "With", "As", "And", "But", "If",
        "When", "While", "During"];

    public static DatelineReading? Read(string text, Span block, string? published)
    {
        if (block.Length > Window && !text.AsSpan(block.Start, Window).ContainsAny(Signs)) return null;
        var cursor = new DatelineCursor(text, block.Start, Math.Min(block.End, block.Start + Window));
        while (cursor.Here == '*' || char.IsWhiteSpace(cursor.Here)) cursor.At++;
        return AgencyFirst(text, cursor, block, published)
            ?? PlaceFirst(text, cursor, block, published)
            ?? DayFirst(text, cursor, published)
            ?? InBrackets(text, cursor, published);
    }

    /// <summary>`(ANSA) - ROMA, 1 LUG - `, `(Reuters) - `, `(CNN) The`, `(CNN)The`.</summary>
    private static DatelineReading? AgencyFirst(string text, DatelineCursor cursor, Span block, string? published)
    {
        int start = cursor.At;
        if (!cursor.TakeBrackets(out var agency) || !IsAgency(cursor.Slice(agency))) return null;
        int end = cursor.At;
        string name = agency.Of(text).ToString();
        if (!cursor.TakeDash())
        {
            cursor.SkipBlanks();
            return char.IsUpper(cursor.Here) ? Found("dateline.agency", text, new Span(start, end), null, null, name, cursor.At) : null;
        }
        if (PlaceFirst(text, cursor, block, published) is { } rest && rest.Dateline.Agency is null && rest.Dateline.Rule == "dateline.place-date")
            return new DatelineReading(rest.Dateline with { Span = new Span(start, rest.Dateline.Span.End), Agency = name, Rule = "dateline.agency-first" },
                rest.Body);
        return Found("dateline.agency", text, new Span(start, end), null, null, name, cursor.At);
    }

    /// <summary>`Jan 3 (Reuters) - `.</summary>
    private static DatelineReading? DayFirst(string text, DatelineCursor cursor, string? published)
    {
        int start = cursor.At;
        if (!DayReader.Take(ref cursor, out var day) || day.Day == 0) return null;
        cursor.SkipCommas();
        if (!cursor.TakeBrackets(out var agency)) return null;
        int end = cursor.At;
        return cursor.TakeDash()
            ? Found("dateline.day-agency", text, new Span(start, end), null, day.Iso(published), agency.Of(text).ToString(), cursor.At)
            : null;
    }

    /// <summary>`(Beirut) – `, `(New York, January 5, 2024) – `: a known city, alone or before its day.</summary>
    private static DatelineReading? InBrackets(string text, DatelineCursor cursor, string? published)
    {
        if (cursor.Here != '(') return null;
        int start = cursor.At++;
        if (!PlaceReader.Take(ref cursor, out var place) || place.Small) return null;
        var city = place.Span.Of(text);
        cursor.SkipCommas();
        bool dated = DayReader.Take(ref cursor, out var day);
        if (cursor.Here != ')' || dated && day.Day == 0 || !(dated || place.Commas > 0 ? KnownPlace.IsCity(city) : KnownPlace.IsMetropolis(city))) return null;
        int end = ++cursor.At;
        return cursor.TakeDash() && Prose(cursor, text)
            ? Found("dateline.place-brackets", text, new Span(start, end), place.Span, dated ? day.Iso(published) : null, null, cursor.At)
            : null;
    }

    private static DatelineReading? PlaceFirst(string text, DatelineCursor cursor, Span block, string? published)
    {
        int start = cursor.At;
        if (!PlaceReader.Take(ref cursor, out var place)) return null;
        int end = cursor.At;
        DatelineDay? day = null;
        Span? agency = null;
        bool brackets = false, dash = false;
        for (int piece = 0; piece < 4; piece++)
        {
            cursor.SkipCommas();
            var slip = cursor;
            if (day is null && DayReader.Take(ref cursor, out var read)) { day = read; end = cursor.At; }
            else if (day is null && agency is null && TakeDated(ref cursor, ref agency, ref day)) { brackets = true; end = cursor.At; }
            else if (agency is null && (cursor.TakeBrackets(out var inside) || cursor.TakeSlashes(out inside)))
            {
                agency = inside;
                brackets = true;
                end = cursor.At;
            }
            else if (agency is null && day is null && place.Words < 8 && DayReader.TakeSlip(ref slip, out read) && Ends(slip))
            {
                cursor = slip;
                day = read;
                end = cursor.At;
            }
            else if (agency is null && cursor.TakeAgency(out var bare)) { agency = bare; end = cursor.At; }
            else
            {
                cursor.At = end;
                dash = cursor.TakeDash(day is not null);
                if (dash && day is null && agency is null && DayAndDash(cursor)) { dash = false; continue; }
                if (dash && agency is null && AgencyAndDash(ref cursor, ref brackets) is { } late) (agency, end) = (late, late.End + (brackets ? 1 : 0));
                if (!dash && (agency is not null || day is { Day: > 0 } && KnownPlace.IsCity(place.Span.Of(text)))) dash = cursor.TakeColon();
                break;
            }
        }
        bool alone = cursor.At >= block.End || block.Of(text)[(cursor.At - block.Start)..].TrimStart().IsEmpty;
        string? rule = Judge(ref cursor, text, start, place, day, agency, brackets, dash, alone, block.Length);
        return rule is null ? null : Found(rule, text, new Span(start, end), place.Span, day?.Iso(published), agency?.Of(text).ToString(), cursor.At);
    }

    /// <summary>Which kind of dateline it is, or null where place, day, agency and dash do not make one.</summary>
    private static string? Judge(ref DatelineCursor cursor, string text, int start, PlaceShape place, DatelineDay? day, Span? agency, bool brackets, bool dash,
        bool alone, int block)
    {
        var first = text.AsSpan(start, place.Span.End - start);
        int space = first.IndexOf(' ');
        if (!place.Capitals && NoPlaces.AsSpan().Contains((space < 0 ? first : first[..space]).ToString())) return null;
        if (place.Words > 8 || place.Sentence || Months.Find(first) > 0 || Months.Weekday(first) > 0) return null;
        if (day is { Day: 0 } && agency is null && (place.Words > 4 || !Prose(cursor, text))) return null;
        if (alone && !dash && !place.Capitals && !KnownPlace.IsCity(first)) return null;
        if (day is not null && (dash || alone && !place.Small)) return agency is null ? "dateline.place-date" : "dateline.place-date-agency";
        if (place.Small) return null;
        if (agency is { } name)
        {
            bool known = IsAgency(name.Of(text));
            if (dash || alone && known)
                return known
                    || !brackets
                    || place.Capitals
                    || place.Words <= 4
                        && (Unknown(name.Of(text)) || (name.Length <= 8 ? KnownPlace.IsCity(first) : IsTitled(name.Of(text)) && KnownPlace.IsMetropolis(first)))
                    ? "dateline.place-agency"
                    : null;
            cursor.SkipCommas();
            return known && brackets && char.IsUpper(cursor.Here) && place.Words <= 5 ? "dateline.place-agency" : null;
        }
        if (!dash && !alone && cursor.TakeColon() && place.Capitals && Prose(cursor, text) && char.IsUpper(cursor.Here) && KnownPlace.IsCity(first))
            return "dateline.place-colon";
        if (alone && !dash) return place.Capitals && place.Words <= 3 && block <= 30 && KnownPlace.IsMetropolis(first) ? "dateline.place-alone" : null;
        if (!alone
            && !place.Capitals
            && !place.Slash
            && place.Words <= 3
            && KnownPlace.IsMetropolis(first)
            && (dash || text[cursor.At - 1] == ' ' && text[cursor.At - 2] == ':')
            && Prose(cursor, text)
            && char.IsUpper(cursor.Here)
            && IsEnglish(cursor)
            && !IsRoute(cursor))
        {
            return "dateline.place-title";
        }
        if (!dash || alone && (!place.Capitals || text[cursor.At - 1] is not ('-' or '–' or '—' or '_') || block > 60)) return null;
        if (alone) return ShoutWords.Starts(first) || place.Words > 4 || !KnownPlace.Is(first) ? null : "dateline.place-dash";
        if (place.Slash && !place.Capitals)
            return text[place.Span.End..cursor.At].Contains('-', StringComparison.Ordinal) && place.Words <= 6 && KnownPlace.Is(first)
                ? "dateline.place-slash"
                : null;
        return place.Capitals
            && first.Length > 2
            && Prose(cursor, text)
            && (char.IsUpper(cursor.Here) || cursor.Here is '"' or '“' or '‘' or '\'')
            && !ShoutWords.Starts(first)
            && (KnownPlace.Is(first) || KnownPlace.IsCity(first))
            ? "dateline.place-dash"
            : null;
    }

    /// <summary>A name in brackets that no list knows, but that is written as agencies are: short, with small letters ("dpo").</summary>
    private static bool Unknown(ReadOnlySpan<char> name) => name.Length <= 8 && name.ContainsAnyInRange('a', 'z') && !name.Contains(' ');

    /// <summary>Up to three words with a capital each: "Sundiata Post".</summary>
    private static bool IsTitled(ReadOnlySpan<char> name)
    {
        int words = 0;
        foreach (var range in name.Split(' ')) if (name[range] is not [>= 'A' and <= 'Z', ..] || ++words > 3) return false;
        return true;
    }

    /// <summary>A known agency; also with others ("dpa/afp") or a desk ("Reuters Life!", "AP Sports").</summary>
    public static bool IsAgency(ReadOnlySpan<char> name)
    {
        if (Agencies.Find(name) is not null) return true;
        int cut = name.IndexOfAny('/', '-', ' ');
        return cut > 0 && Agencies.Find(name[..cut]) is not null;
    }

    /// <summary>What follows is running text, not a title in capitals or a day: "USDA - U.S. CORN STOCKS", "N.Y. METALS - April 7".</summary>
    private static bool Prose(DatelineCursor cursor, string text) =>
        text.AsSpan(cursor.At, Math.Min(60, cursor.End - cursor.At)).ContainsAnyInRange('a', 'z') && !DayReader.Take(ref cursor, out _);

    /// <summary>Where a town in small letters opens a paragraph, German copy means its subject, English copy its dateline.</summary>
    private static bool IsEnglish(DatelineCursor cursor) =>
        cursor.Next(LeadLength) is var lead && (lead.StartsWith("The ") || lead.Contains(" the ", StringComparison.Ordinal));

    /// <summary>"Delhi - Mumbai flights": behind the dash stands another city.</summary>
    private static bool IsRoute(DatelineCursor cursor) => cursor.TakeWord(out var next) && KnownPlace.IsMetropolis(cursor.Slice(next));

    private static bool Ends(DatelineCursor cursor) { cursor.SkipCommas(); return cursor.TakeDash() || cursor.TakeBrackets(out _) || cursor.TakeAgency(out _); }

    /// <summary>`ROCKVILLE, Md., - March 6 - `, `CAIRO – 5 January 2024: `: a dash too early.</summary>
    private static bool DayAndDash(DatelineCursor cursor) =>
        DayReader.Take(ref cursor, out var day) && day.Day > 0 && (cursor.TakeDash() || cursor.TakeColon());

    /// <summary>`NEW YORK--(BUSINESS WIRE)--`, `Kampala, Uganda | AFP | `: the agency between two dashes.</summary>
    private static Span? AgencyAndDash(ref DatelineCursor cursor, ref bool brackets)
    {
        var ahead = cursor;
        bool round = ahead.TakeBrackets(out var agency);
        if (!round && !ahead.TakeAgency(out agency) || !IsAgency(ahead.Slice(agency)) || !ahead.TakeDash()) return null;
        cursor = ahead;
        brackets = round;
        return agency;
    }

    /// <summary>`GENEVA (13 March 2024) – `, `Manila (CNN Philippines, March 13) — `: a day in the brackets, alone or behind an agency.</summary>
    private static bool TakeDated(ref DatelineCursor cursor, ref Span? agency, ref DatelineDay? day)
    {
        if (cursor.Here != '(') return false;
        var inside = cursor;
        inside.At++;
        Span? name = null;
        if (inside.TakeAgency(out var known))
        {
            int end = known.End;
            while (inside.Here == ' ' && !DayReader.Take(ref inside, out _)) { inside.At++; if (inside.TakeWord(out var word)) end = word.End; else break; }
            name = new Span(known.Start, end);
            inside.SkipCommas();
        }
        if (!DayReader.Take(ref inside, out var read) || read.Day == 0 || inside.Here != ')') return false;
        inside.At++;
        cursor = inside;
        (agency, day) = (name, read);
        return true;
    }

    private static DatelineReading Found(string rule, string text, Span span, Span? place, string? date, string? agency, int body)
    {
        while (body < text.Length && text[body] == ' ') body++;
        return new(new Dateline(span, DatelineForm.Dateline) { PlaceText = place?.Folded(text), Date = date, Agency = agency, Rule = rule }, body);
    }
}
