using System.Globalization;
using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>
/// "950 BC", "2140-1950 BC", "the 23rd century BC", "61 AD": years counted from the era's beginning; those before it have a TIMEX3 value only.
/// </summary>
internal static class Era
{
    private const int Longest = 5;

    public static Reading? Read(in Cursor at, int i)
    {
        if (!at.Digits(i, out int year) || year == 0 || at.Token(i).Length > Longest || at.IsGlued(i) && !at.IsPunct(i - 1, '(')) return null;
        if (Before(at, i + 1) is { } era) return era && year is >= 1900 and <= 2100 ? null : new Reading(i, i + 2, Of(year, era), "date.era");
        if (!at.IsDash(i + 1)
            || !at.Digits(i + 2, out int last)
            || at.Token(i + 2).Length > Longest
            || Before(at, i + 3) is not { } both
            || both != year > last)
        {
            return null;
        }
        return new Reading(i, i + 4, Of(last, both) with { Start = Of(year, both) }, "date.era");
    }

    /// <summary>True for BC and BCE, false for AD and CE, null where neither stands.</summary>
    public static bool? Before(in Cursor at, int i) =>
        !at.Token(i).IsAllCaps ? null : at.Is(i, TimeWord.BeforeEra) ? true : at.Is(i, TimeWord.Era) ? false : null;

    /// <summary>BC0950; a century is BC and its number less one, as in 19 for the 20th.</summary>
    public static Sense Of(int year, bool before) =>
        before ? new Sense { Era = "BC" + year.ToString("0000", CultureInfo.InvariantCulture) } : new Sense { Year = year };
}
