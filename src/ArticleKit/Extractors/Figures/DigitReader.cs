using System.Globalization;
using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>"1,234.5", "1 234", "1.234.567,8", "12,34,567", ".75": digits with the thousands apart in any style, read exactly or not at all.</summary>
internal static class DigitReader
{
    /// <summary>What a decimal holds whatever the digits are.</summary>
    private const int Most = 28;

    public static Numeral? Read(Line line, int i)
    {
        int first = i;
        bool leadingPoint = line.Is(i, '.') && line.IsNumber(i + 1) && line.Glued(i + 1) && !(line.Glued(i) && (line.IsWord(i - 1) || line.IsNumber(i - 1)));
        if (leadingPoint) i++;
        if (!line.IsNumber(i)) return null;
        string text = line.Story;
        int start = line[i].Start, limit = line[line.End - 1].End;
        int at = Digits(text, start, limit), dots = 0;
        int groups = leadingPoint ? 0 : Groups(text, ref at, start, limit, line, i);
        char mark = groups > 0 ? text[start + LeadLength(text, start, limit)] : '\0';
        int point = leadingPoint ? start - 1 : -1;
        if (point < 0 && at + 1 < limit && text[at] == '.' && mark != '.' && char.IsAsciiDigit(text[at + 1]))
        {
            point = at;
            at = Digits(text, at + 1, limit);
            dots++;
        }
        else if (point < 0 && at + 1 < limit && text[at] == ',' && mark is '.' or '\0' && IsDecimalComma(line, i, at, limit, mark == '.'))
        {
            point = at;
            at = Digits(text, at + 1, limit);
        }
        int end = line.From(i, at);
        bool odd = line[end - 1].End > at
            || (at + 1 < limit && text[at] == '.' && dots > 0 && char.IsAsciiDigit(text[at + 1]))
            || (at + 1 < limit && text[at] == ':' && char.IsAsciiDigit(text[at + 1]))
            || (start > 1 && text[start - 1] == ':' && char.IsAsciiDigit(text[start - 2]));
        decimal? value = Value(text, leadingPoint ? start - 1 : start, at, point, out bool tooLong);
        return new Numeral(first, end, new Span(line[first].Start, at), NumeralForm.Digits)
        {
            Value = value, Grouped = groups > 0, HasPoint = point >= 0, TooLong = tooLong, Odd = odd,
        };
    }

    private static int Digits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static int LeadLength(string text, int start, int limit) => Digits(text, start, limit) - start;

    /// <summary>Moves over ",234,567" and the like; the number of groups.</summary>
    private static int Groups(string text, ref int at, int start, int limit, Line line, int token)
    {
        int lead = at - start;
        if (lead > 3 || at >= limit) return 0;
        char mark = text[at];
        if (mark is not (',' or '.' or ' ' or '\u00A0' or '\u2009' or '\u202F' or '\'' or '’')) return 0;
        int end = at, groups = 0;
        while (end < limit && text[end] == mark && IsGroup(text, end + 1, 3, limit)) { end += 4; groups++; }
        if (mark == ',' && groups == 0) groups = Indian(text, ref end, limit);
        if (groups == 0 || text[start] == '0') return 0;
        if (mark == '.' && groups < 2 && !(end + 1 < limit && text[end] == ',' && char.IsAsciiDigit(text[end + 1]))) return 0;
        if (mark == ' ' && groups < 2 && !SpaceGroups(text, at, end, limit, line, token)) return 0;
        at = end;
        return groups;
    }

    private static bool IsGroup(string text, int at, int size, int limit)
    {
        if (at + size > limit) return false;
        for (int k = 0; k < size; k++) if (!char.IsAsciiDigit(text[at + k])) return false;
        return at + size >= limit || !char.IsAsciiDigit(text[at + size]);
    }

    /// <summary>12,34,567: pairs, then three.</summary>
    private static int Indian(string text, ref int at, int limit)
    {
        int end = at, groups = 0;
        while (end < limit && text[end] == ',' && IsGroup(text, end + 1, 2, limit)) { end += 3; groups++; }
        if (groups == 0 || end >= limit || text[end] != ',' || !IsGroup(text, end + 1, 3, limit)) return 0;
        at = end + 4;
        return groups + 1;
    }

    /// <summary>One plain space parts thousands where what follows is round, or a lower-case word is what they count.</summary>
    private static bool SpaceGroups(string text, int at, int end, int limit, Line line, int token)
    {
        if (line.Capital(token - 1) && !line[token - 1].IsSentenceStart) return false;
        if (text.AsSpan(at + 1, 3) is "000" or "500") return true;
        return end + 1 < limit && text[end] == ' ' && char.IsAsciiLetterLower(text[end + 1]) && !line.IsNumber(token - 1);
    }

    /// <summary>"3,5 million", "12,4%": one or two digits, and a scale, unit or percent sign behind.</summary>
    private static bool IsDecimalComma(Line line, int i, int at, int limit, bool certain)
    {
        string text = line.Story;
        int end = Digits(text, at + 1, limit);
        if (end - at - 1 is not (1 or 2)) return false;
        if (certain) return end >= limit || text[end] is not (',' or '.') || end + 1 >= limit || !char.IsAsciiDigit(text[end + 1]);
        int next = line.From(i, end);
        return line.Is(next, '%') || line.Is(next, '€') || line.Is(next, UnitWord.Decimal);
    }

    private static decimal? Value(string text, int start, int end, int point, out bool tooLong)
    {
        int significant = 0, places = 0;
        bool leading = true;
        for (int k = start; k < end; k++)
        {
            if (!char.IsAsciiDigit(text[k])) continue;
            if (point >= 0 && k > point) places++;
            if (leading && text[k] == '0') continue;
            leading = false;
            significant++;
        }
        tooLong = significant > Most || places > Most;
        if (tooLong) return null;
        ulong whole = 0;
        if (significant <= 18)
        {
            for (int k = start; k < end; k++) if (char.IsAsciiDigit(text[k])) whole = whole * 10 + (ulong)(text[k] - '0');
            return new decimal((int)whole, (int)(whole >> 32), 0, false, (byte)places);
        }
        Span<char> digits = stackalloc char[Most * 2 + 4];
        int n = 0;
        leading = true;
        for (int k = start; k < end; k++)
        {
            if (k == point) { digits[n++] = '.'; leading = false; }
            else if (char.IsAsciiDigit(text[k]) && !(leading && text[k] == '0')) { digits[n++] = text[k]; leading = false; }
        }
        return n == 0 ? 0 : decimal.Parse(digits[..n], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
