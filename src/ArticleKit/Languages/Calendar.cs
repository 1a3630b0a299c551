using System.Globalization;
using System.Runtime.CompilerServices;

namespace ArticleKit.Languages;

/// <summary>A run of words that means one thing in the calendar: a holiday, a reference to past or future, a name that is no date.</summary>
internal sealed record CalendarPhrase(int[] Words, PhraseUse Use, string Value);

/// <summary>What a phrase of the calendar is: a named day, past or future, or what only looks like a date.</summary>
internal enum PhraseUse : byte { Holiday, Reference, Name }

/// <summary>The words of a language's calendar as a table by word number, and its phrases by their first word.</summary>
internal sealed class Calendar
{
    private CalendarKind[] _kinds = new CalendarKind[1024];
    private readonly WordMap<CalendarWord> _words = new(512);
    private readonly WordMap<CalendarPhrase[]> _phrases = new();

    public Calendar(string language, Vocabulary vocabulary, NumberWords numbers)
    {
        foreach (var row in LexiconReader.Read($"{language}/calendar.tsv"))
        {
            int number = vocabulary.Intern(row.Cell(0));
            Set(number, With(_words.GetValueOrDefault(number), row.Cell(1), row.Cell(2)));
        }
        var phrases = new Dictionary<int, List<CalendarPhrase>>();
        foreach (var row in LexiconReader.Read($"{language}/calendar-phrases.tsv"))
        {
            int[] words = Numbers(row.Cell(0), vocabulary);
            if (!phrases.TryGetValue(words[0], out var list)) phrases[words[0]] = list = [];
            list.Add(new CalendarPhrase(words,
                row.Cell(1) switch
                {
                    "holiday" => PhraseUse.Holiday,
                    "reference" => PhraseUse.Reference,
                    "name" => PhraseUse.Name,
                    var use => throw new InvalidDataException($"calendar-phrases.tsv: no use {use}")
                }, row.Cell(2).ToString()));
            Mark(words[0], CalendarKind.Phrase);
            Mark(words.Length > 1 ? words[1] : words[0], words.Length > 1 ? CalendarKind.PhraseSecond : CalendarKind.PhraseAlone);
        }
        foreach (var (number, list) in phrases) _phrases[number] = [.. list.OrderByDescending(phrase => phrase.Words.Length)];
        foreach (int word in numbers.All)
        {
            if (numbers[word].Kind is not NumberWordKind.None || numbers.Ordinal(word) > 0) Mark(word, CalendarKind.Counts);
            if (numbers[word].Kind is NumberWordKind.Ten || numbers.Ordinal(word) > 0) Mark(word, CalendarKind.Ordinal);
        }
    }

    public ref readonly CalendarWord this[int word] => ref _words.At(word);

    /// <summary>What a word can be in a time expression, by one read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CalendarKind Kinds(int word) => (uint)word < (uint)_kinds.Length ? _kinds[word] : CalendarKind.None;

    /// <summary>The phrases that start with a word, longest first.</summary>
    public ReadOnlySpan<CalendarPhrase> PhrasesFrom(int word) => _phrases.TryGetValue(word, out var list) ? list : [];

    private void Mark(int number, CalendarKind kind)
    {
        var word = _words.GetValueOrDefault(number);
        word.Kinds |= kind;
        Set(number, word);
    }

    private void Set(int number, in CalendarWord word)
    {
        _words[number] = word;
        if (number >= _kinds.Length) Array.Resize(ref _kinds, number + (number >> 2) + 1024);
        _kinds[number] = word.Kinds;
    }

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
            case "unit": word.Kinds |= CalendarKind.Unit; word.Unit = UnitOf(value); break;
            case "units": word.Kinds |= CalendarKind.Units; word.Unit = UnitOf(value); break;
            case "unit-short": word.Kinds |= CalendarKind.UnitShort; word.Unit = UnitOf(value); break;
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
            case "article": word.Kinds |= CalendarKind.Article; break;
            case "the": word.Kinds |= CalendarKind.The; break;
            case "definite": word.Kinds |= CalendarKind.Definite; break;
            case "counts": word.Kinds |= CalendarKind.Counts; break;
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

    private static TimeUnit UnitOf(ReadOnlySpan<char> value) => value switch
    {
        "second" => TimeUnit.Second,
        "minute" => TimeUnit.Minute,
        "hour" => TimeUnit.Hour,
        "day" => TimeUnit.Day,
        "night" => TimeUnit.Night,
        "weekend" => TimeUnit.Weekend,
        "week" => TimeUnit.Week,
        "fortnight" => TimeUnit.Fortnight,
        "month" => TimeUnit.Month,
        "quarter" => TimeUnit.Quarter,
        "half" => TimeUnit.Half,
        "season" => TimeUnit.Season,
        "year" => TimeUnit.Year,
        "decade" => TimeUnit.Decade,
        "century" => TimeUnit.Century,
        "millennium" => TimeUnit.Millennium,
        _ => throw new InvalidDataException($"calendar.tsv: no unit {value}"),
    };

    private static byte Number(ReadOnlySpan<char> value) => byte.Parse(value, CultureInfo.InvariantCulture);

    private static sbyte Signed(ReadOnlySpan<char> value) => sbyte.Parse(value, CultureInfo.InvariantCulture);
}
