using System.Globalization;
using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>Digits apart by colons, 2:05:41 or 3:52.17: hours, minutes and seconds as a clock that is running tells them.</summary>
internal static class ClockDigits
{
    /// <summary>How long something took, "won in 2:05:41", in seconds; null for a time of day, "at 2:05:41", "2:05:41 p.m.", and for no clock.</summary>
    public static decimal? Took(Token[] tokens, string text, Lexicon lexicon, int i, int stop, out int end)
    {
        int before = i > 0 ? tokens[i - 1].Word : 0;
        end = i;
        if (lexicon.DateWords.Is(before, DateWord.ClockPreposition) && !lexicon.DateParticles.Is(before, DateParticle.By)) return null;
        if (Seconds(tokens, text, i, stop, out end) is not { } seconds) return null;
        int behind = end < stop ? tokens[end].Word : 0;
        return (lexicon.Calendar.Kinds(behind) & (CalendarKind.Meridiem | CalendarKind.Zone)) != 0 || lexicon.TimeWords.Is(behind, TimeWord.Local)
            ? null
            : seconds;
    }

    /// <summary>The seconds that the tokens from i on, all before stop, stand for; null where they are no clock or tell no seconds: 14:05.</summary>
    private static decimal? Seconds(Token[] tokens, string text, int i, int stop, out int end)
    {
        end = i;
        if (i + 2 >= stop || !int.TryParse(Digits(tokens[i], text, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int first)) return null;
        if (i > 0 && !tokens[i].SpaceBefore && text[tokens[i].Start - 1] is not '(') return null;
        if (!IsPart(tokens, text, i + 1, stop)) return null;
        decimal? second = Sixty(Digits(tokens[i + 2], text, 5));
        bool hours = IsPart(tokens, text, i + 3, stop);
        if (hours ? second is null || tokens[i + 2].Length != 2 : second is null || tokens[i + 2].Length < 4) return null;
        if (!hours) { end = i + 3; return first * 60 + second; }
        if (Sixty(Digits(tokens[i + 4], text, 5)) is not { } last || IsPart(tokens, text, i + 5, stop)) return null;
        end = i + 5;
        return (first * 60 + second) * 60 + last;
    }

    /// <summary>A colon with digits on both sides that touch it.</summary>
    private static bool IsPart(Token[] tokens, string text, int colon, int stop) =>
        colon + 1 < stop
            && tokens[colon] is { Length: 1, SpaceBefore: false }
            && text[tokens[colon].Start] is ':'
            && tokens[colon + 1] is { Kind: TokenKind.Number, SpaceBefore: false };

    private static ReadOnlySpan<char> Digits(in Token token, string text, int longest) =>
        token.Kind == TokenKind.Number && token.Length <= longest ? text.AsSpan(token.Start, token.Length) : default;

    /// <summary>Two digits below sixty, with what a stop parts from them.</summary>
    private static decimal? Sixty(ReadOnlySpan<char> digits) =>
        (digits.Length == 2 || digits.Length > 3 && digits[2] is '.')
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            && value < 60
            ? value
            : null;
}
