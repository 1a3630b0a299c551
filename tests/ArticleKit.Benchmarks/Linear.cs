using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArticleKit.Emitters;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Benchmarks;

/// <summary>
/// Times one story as it grows tenfold, from a thousand characters: news as it is written, and texts made to hurt. Prints nanoseconds a character and the
/// growth
/// exponent between the last two sizes: 1 is linear, and tenfold the text in twelvefold the time is 1.08.
/// </summary>
internal static class Linear
{
    private const int Shortest = 1_000;

    /// <summary>Shorter times are noise.</summary>
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(20), Patience = TimeSpan.FromSeconds(60);

    /// <summary>What is repeated until the text is long enough: one mark, one letter, one word, one turn of phrase.</summary>
    private static readonly string[] Units =
    [
        "\"", "'", "“", "”", "“a” ", "\"a\" ", "`", "(", "[", "<", "7", "7 ", "1,000 ", "1.", "$5 ", "5% ", "a", "A", "A ", "A. ", "-", "--", " - ", "—", ".",
        ". ", ",", ":", "/", "@", "&", "_", "*", "\n", "\n\n", "\r", " ", "\t", "\u00a0", "é", "😀", "\u0301",
        "word ", "Name ", "Ann Lee ", "Mr. Lee ", "Name\n", "Name\n\n", "of the ", "and ", "Lee and ", "Lee, ", "Lee's ", "said ", "said said said ",
        "he said ", "he said, ", "\"we go,\" ", "\"We go,\" he said. ", "\"We go,\" said Ann Lee. ", "\"We go.\n\n", "“We go.\n\n", "according to ", "told ",
        "that ", "who said that ", ". Ann Lee of the port", "the SP ",
        "Paris ", "Paris, France ", "Paris, ", "Monday ", "March 3 ", "March 3, 2024 ", "2024 ", "last week ", "two ", "two hundred ", "hundred ", "million ",
        "killed ", "two killed ", "from 5 to 7 ", "PARIS (AP) - ", "By Ann Lee\n", "U.S. ", "AAA ", "- item\n", "a\tb\n", "1. a\n",
    ];

    public static int Run(string[] args)
    {
        int most = Option(args, "--most", 1_000_000), news = Option(args, "--news", 10_000_000);
        string? only = Array.IndexOf(args, "--only") is >= 0 and int at ? args[at + 1] : null;
        Pipeline.Extract(Story(News(Shortest))!);
        Console.WriteLine($"{"text",-34}{"characters",12}{"seconds",10}{"ns/char",9}{"growth",8}");
        if (Wanted("news")) Grow("news", news, News);
        foreach (string unit in Units.Where(Wanted)) Grow(Shown(unit), most, length => Repeated(unit, length));
        return 0;

        bool Wanted(string name) => only is null || Shown(name).Contains(only, StringComparison.Ordinal);
    }

    private static void Grow(string name, int most, Func<int, string> make)
    {
        (int Length, double Seconds) before = default;
        for (long length = Shortest; length <= most; length *= 10)
        {
            string text = make((int)length);
            double seconds = Time(text);
            bool measurable = seconds >= Measurable.TotalSeconds;
            if (measurable || length * 10 > most)
            {
                string growth = before.Length > 0
                    ? Math.Log(seconds / before.Seconds, (double)text.Length / before.Length).ToString("F2", CultureInfo.InvariantCulture)
                    : "";
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{name,-34}{text.Length,12:N0}{seconds,10:F3}{seconds * 1e9 / text.Length,9:F0}{growth,8}"));
            }
            if (seconds >= Measurable.TotalSeconds / 10) before = (text.Length, seconds);
            if (seconds * 10 > Patience.TotalSeconds && length * 10 <= most)
            {
                Console.WriteLine($"{name,-34}  longer ones are left out: over a minute");
                return;
            }
        }
    }

    /// <summary>The processor's time of reading, extracting and writing, of the better of two where that is quick.</summary>
    private static double Time(string text)
    {
        double best = double.MaxValue;
        for (int round = 0; round < 2; round++)
        {
            GC.Collect();
            var start = Process.GetCurrentProcess().UserProcessorTime;
            if (Story(text) is { } story) Pipeline.Write(Pipeline.Extract(story), Stream.Null, "jsonl", new EmitOptions { NoText = true });
            best = Math.Min(best, (Process.GetCurrentProcess().UserProcessorTime - start).TotalSeconds);
            if (best > 1) break;
        }
        return Math.Max(best, 1e-6);
    }

    /// <summary>Null for what is no story: nothing but white space.</summary>
    private static Story? Story(string text)
    {
        var parser = Pipeline.Parsers.First(parser => parser.Format == "text");
        return parser.Parse(new MemoryStream(Encoding.UTF8.GetBytes(text)), new Source { Path = "story.txt" }, ParseOptions.Default).First().Story;
    }

    private static string Repeated(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length) text.Append(unit);
        return text.ToString();
    }

    /// <summary>Paragraphs with quotes, figures, places and dates, and new names again and again: a long list of people is part of a long story.</summary>
    private static string News(int length)
    {
        string[] first = ["Ann", "Boris", "Carla", "David", "Elena", "Frank", "Greta", "Hugo"], places = ["Paris", "Lima", "Oslo", "Cairo", "Texas", "Kenya",
            "Tehran", "Rome"];
        var text = new StringBuilder("Flood closes bridge\n\nHARROW, March 3 (AP) - A flood closed the old bridge on Tuesday, Mayor Ann Lee said.\n\n");
        for (int n = 0; text.Length < length; n++)
        {
            string last = Surname(n), place = places[n / 3 % places.Length];
            text.Append(CultureInfo.InvariantCulture,
                $"\"We lost {n % 90 + 2} houses and about {n % 7 + 2},500 people had to leave,\" said {first[n % first.Length]} {last}, a spokesman for the relief fund in {place}.\n\n");
            text.Append(CultureInfo.InvariantCulture,
                $"{last} told reporters on Monday that the damage \"could reach $3.5 million\" and that at least {n % 40 + 3} people were injured near {place}.\n\n");
        }
        return text.ToString();
    }

    private static string Surname(int n)
    {
        string[] syllables = ["bar", "del", "kor", "lin", "mas", "nev", "ros", "tam", "vic", "zel"];
        string name = "";
        for (n += 10; n > 0; n /= 10) name += syllables[n % 10];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Shown(string unit) =>
        unit.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\u00a0", "nbsp", StringComparison.Ordinal).Replace(' ', '_');

    private static int Option(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is >= 0 and int at
            ? int.Parse(args[at + 1].Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            : otherwise;
}
