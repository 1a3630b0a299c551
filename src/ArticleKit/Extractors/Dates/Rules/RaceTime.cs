using System.Globalization;
using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>"won in 2:05:41", "ran 3:52.17": how long it took, told with seconds; "at 2:05:41" and "2:05:41 p.m." are times of day.</summary>
internal static class RaceTime
{
    public static Reading? Read(in Cursor at, int i)
    {
        if (at.Took(i, out int end) is not { } seconds) return null;
        return new Reading(i, end, new Sense { Shape = Shape.Duration, Unit = TimeUnit.Second, Amount = seconds, Timex = Timex(seconds) }, "duration.clock");
    }

    private static string Timex(decimal seconds)
    {
        var (hours, minutes, rest) = ((int)(seconds / 3600), (int)(seconds % 3600 / 60), seconds % 60);
        return $"PT{(hours > 0 ? $"{hours}H" : "")}{(minutes > 0 ? $"{minutes}M" : "")}{(rest > 0 ? rest.ToString(CultureInfo.InvariantCulture) + "S" : "")}";
    }
}
