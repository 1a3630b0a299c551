using System.Globalization;

namespace ArticleKit.Languages;

/// <summary>A run of words that means one thing in the calendar: a holiday, a reference to past or future, a name that is no date.</summary>
internal sealed record CalendarPhrase(int[] Words, string Kind, string Value);

/// <summary>The words of a language's calendar as a table by word number, and its phrases by their first word.</summary>
internal sealed class Calendar
{
    private readonly CalendarWord[] _words;
    private readonly WordMap<CalendarPhrase[]> _phrases = new();

    public Calendar(string language, Vocabulary vocabulary)
    {
        var words = new Dictionary<int, CalendarWord>();
        foreach (var row in LexiconReader.Read($"{language}/calendar.tsv"))
        {
            int number = vocabulary.Intern(row.Cell(0));
            words.TryGetValue(number, out var word);
            words[number] = With(word, row.Cell(1), row.Cell(2));
        }
        var phrases = new Dictionary<int, List<CalendarPhrase>>();
        foreach (var row in LexiconReader.Read($"{language}/calendar-phrases.tsv"))
        {
            int[] numbers = Numbers(row.Cell(0), vocabulary);
            if (!phrases.TryGetValue(numbers[0], out var list)) phrases[numbers[0]] = list = [];
            list.Add(new CalendarPhrase(numbers, row.Cell(1).ToString(), row.Cell(2).ToString()));
            words.TryGetValue(numbers[0], out var word);
            word.Kinds |= CalendarKind.Phrase;
            words[numbers[0]] = word;
        }
        foreach (var (number, list) in phrases) _phrases[number] = [.. list.OrderByDescending(phrase => phrase.Words.Length)];
        _words = new CalendarWord[words.Keys.Max() + 1];
        foreach (var (number, word) in words) _words[number] = word;
    }

    public CalendarWord this[int word] => (uint)word < (uint)_words.Length ? _words[word] : default;

    /// <summary>The phrases that start with a word, longest first.</summary>
    public ReadOnlySpan<CalendarPhrase> PhrasesFrom(int word) => _phrases.TryGetValue(word, out var list) ? list : [];

    private static int[] Numbers(ReadOnlySpan<char> phrase, Vocabulary vocabulary)
    {
        var numbers = new List<int>();
        foreach (var range in phrase.Split(' ')) numbers.Add(vocabulary.Intern(phrase[range]));
        return [.. numbers];
    }

    private static CalendarWord With(CalendarWord word, ReadOnlySpan<char> kind, ReadOnlySpan<char> value)
    {
        switch (kind)
        {
            case "month": word.Kinds |= CalendarKind.Month; word.Month = Number(value); break;
            case "month-short": word.Kinds |= CalendarKind.MonthShort; word.Month = Number(value); break;
            case "weekday": word.Kinds |= CalendarKind.Weekday; word.Weekday = Number(value); break;
            case "weekday-short": word.Kinds |= CalendarKind.WeekdayShort; word.Weekday = Number(value); break;
            case "weekdays": word.Kinds |= CalendarKind.Weekdays; word.Weekday = Number(value); break;
            case "unit": word.Kinds |= CalendarKind.Unit; word.Unit = Enum.Parse<TimeUnit>(value, true); break;
            case "units": word.Kinds |= CalendarKind.Units; word.Unit = Enum.Parse<TimeUnit>(value, true); break;
            case "unit-short": word.Kinds |= CalendarKind.UnitShort; word.Unit = Enum.Parse<TimeUnit>(value, true); break;
            case "part": word.Kinds |= CalendarKind.Part; word.Part = value.ToString(); break;
            case "parts": word.Kinds |= CalendarKind.Parts; word.Part = value.ToString(); break;
            case "season": word.Kinds |= CalendarKind.Season; word.Season = value.ToString(); break;
            case "seasons": word.Kinds |= CalendarKind.Seasons; word.Season = value.ToString(); break;
            case "day": word.Kinds |= CalendarKind.Day; word.Day = Signed(value); break;
            case "step": word.Kinds |= CalendarKind.Step; word.Step = Signed(value); break;
            case "shift": word.Kinds |= CalendarKind.Shift; word.Shift = Signed(value); break;
            case "edge": word.Kinds |= CalendarKind.Edge; word.Edge = value.ToString(); break;
            case "decade": word.Kinds |= CalendarKind.Decade; word.Decade = short.Parse(value, CultureInfo.InvariantCulture); break;
            case "about": word.Kinds |= CalendarKind.About; break;
            case "opens": word.Kinds |= CalendarKind.Opens; break;
            case "oclock": word.Kinds |= CalendarKind.OClock; break;
            default: word.Kinds |= Valued(kind); word.Value = value.ToString(); break;
        }
        return word;
    }

    private static CalendarKind Valued(ReadOnlySpan<char> kind) => kind switch
    {
        "set" => CalendarKind.Set,
        "reference" => CalendarKind.Reference,
        "zone" => CalendarKind.Zone,
        "meridiem" => CalendarKind.Meridiem,
        "clock" => CalendarKind.Clock,
        _ => throw new InvalidDataException($"calendar.tsv: no kind {kind}"),
    };

    private static byte Number(ReadOnlySpan<char> value) => byte.Parse(value, CultureInfo.InvariantCulture);

    private static sbyte Signed(ReadOnlySpan<char> value) => sbyte.Parse(value, CultureInfo.InvariantCulture);
}
