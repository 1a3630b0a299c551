using System.Globalization;
using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>How many units: 18, 2.5, 2 1/2, twenty-five, two hundred, a, half a, a couple of, several, two to three.</summary>
internal static class Amount
{
    /// <summary>Value null is a vague amount (several); next is the unit, words like "more" before it left out.</summary>
    public static bool Read(in Cursor at, int i, out decimal? value, out int next)
    {
        if (!One(at, i, out value, out next)) return false;
        int second = at.Is(next, DateParticle.To) || at.Is(next, DateParticle.Or)
            ? next + 1
            : at.IsDash(next) && at.Token(next + 1).Kind == TokenKind.Number ? next + 1 : 0;
        if (second > 0 && !at.Is(second, CalendarKind.Article) && One(at, second, out decimal? upper, out int after) && upper is not null)
        {
            if (at.IsDash(next) && !(value < upper)) return false;
            next = after;
        }
        if (at.Is(next, DateWord.AmountModifier)) next++;
        return true;
    }

    private static bool One(in Cursor at, int i, out decimal? value, out int next)
    {
        value = null;
        next = i + 1;
        if (at.Token(i).Kind == TokenKind.Number) return Figure(at, i, out value, ref next);
        if (at.Is(i, CalendarKind.Article)) return Article(at, i, out value, ref next);
        if (at.Is(i, TimeWord.Half) && at.Is(i + 1, CalendarKind.Article)) { value = 0.5m; next = i + 2; return true; }
        if (at.Is(i, TimeWord.Half) && at.IsHyphen(i + 1) && at.Is(i + 2, CalendarKind.Article))
        {
            value = 0.5m;
            next = i + (at.IsHyphen(i + 3) ? 4 : 3);
            return true;
        }
        if (at.IsVague(i) && !at.Is(i, TimeWord.Couple))
        {
            if (at.Is(next, DateParticle.Partitive) && at.Is(next + 1, CalendarKind.The)) return false;
            if (at.Scale(next, out _)) next++;
            return true;
        }
        if (at.Scale(i, out int scaled)) { value = scaled; return true; }
        return at.Cardinal(i, out int _) && Words(at, i, out value, ref next);
    }

    private static bool Figure(in Cursor at, int i, out decimal? value, ref int next)
    {
        value = null;
        if (at.Token(i).Length > 12
            || !decimal.TryParse(at.Text(i), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number))
        {
            return false;
        }
        if (at.Digits(next, out int over) && at.IsPunct(next + 1, '/') && at.Digits(next + 2, out int under) && under is > 1 and < 10 && over < under)
        {
            number += (decimal)over / under;
            next += 3;
        }
        else if (at.Scale(next, out int scale)) { number *= scale; next++; }
        else if (at.Is(next, DateParticle.And) && at.Is(next + 1, DateParticle.Indefinite) && at.Is(next + 2, TimeWord.Half)) { number += 0.5m; next += 3; }
        value = number;
        return true;
    }

    /// <summary>a, a few, a couple of, a dozen, a hundred, a half.</summary>
    private static bool Article(in Cursor at, int i, out decimal? value, ref int next)
    {
        value = 1;
        if (at.Is(next, TimeWord.Couple)) { value = 2; next += at.Is(next + 1, DateParticle.Partitive) ? 2 : 1; return true; }
        if (at.Is(next, DateWord.Indefinite))
        {
            value = null;
            bool of = at.Is(next + 1, DateParticle.Partitive);
            if (!at.Is(next, TimeWord.Few) && !of) return false;
            next += of ? 2 : 1;
            return true;
        }
        if (at.Is(next, TimeWord.Good)) next++;
        if (at.Scale(next, out int scale)) { value = scale; next++; }
        if (at.Is(next, TimeWord.Half)) { value = 0.5m; next += at.IsHyphen(next + 1) ? 2 : 1; }
        return true;
    }

    /// <summary>twenty-five, two hundred and six, two and a half.</summary>
    private static bool Words(in Cursor at, int i, out decimal? value, ref int next)
    {
        decimal total = 0, group = 0;
        next = i;
        for (int steps = 0; steps < 8; steps++)
        {
            int word = steps > 0 && (at.IsHyphen(next) || at.Is(next, DateParticle.And)) ? next + 1 : next;
            if (at.Cardinal(word, out int number))
            {
                if (group > 0 && !(group % 100 == 0 || (number < 10 && group % 10 == 0 && group % 100 >= 20))) break;
                if (word > next && at.Is(next, DateParticle.And) && group % 100 != 0) break;
                group += number;
            }
            else if (at.Scale(word, out int scale) && group > 0)
            {
                group *= scale;
                if (scale >= 1000) { total += group; group = 0; }
            }
            else break;
            next = word + 1;
        }
        if (at.Is(next, DateParticle.And) && at.Is(next + 1, DateParticle.Indefinite) && at.Is(next + 2, TimeWord.Half)) { group += 0.5m; next += 3; }
        value = total + group;
        return next > i;
    }
}
