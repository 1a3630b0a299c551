using System.Globalization;
using System.Text.Json;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Tests;

/// <summary>Precision and recall of one kind of fact, in percent.</summary>
internal readonly record struct Score(decimal Precision, decimal Recall)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Precision:0.0}\t{Recall:0.0}");
}

/// <summary>
/// Holds the records of the stories with a gold of our own (seeds/*.gold.json) against it, kind by kind. A gold item with `required: false` is neither
/// asked for nor counted as wrong. A quote is right when its span and its speaker are, a place when its span and country, a figure when its number and value,
/// a date when its span and value.
/// </summary>
internal static class Gate
{
    private sealed record Fact(int Start, int End, string? Value, bool Required);

    public static SortedDictionary<string, Score> Measure()
    {
        var counts = new SortedDictionary<string, (int Right, int Found, int Wanted)>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.gold.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(path));
            using var input = File.OpenRead(path.Replace(".gold.json", ".txt", StringComparison.Ordinal));
            var record = Pipeline.Extract(Pipeline.Parsers[^1].Parse(input, new Source(), ParseOptions.Default).Single().Story!);
            foreach (var (kind, want) in Gold(gold.RootElement))
            {
                Fact[] have = [.. Found(record, kind)];
                var free = want.Where(fact => !fact.Required).ToList();
                int right = want.Count(fact => fact.Required && have.Any(found => Same(kind, fact, found)));
                int asked = have.Count(found => !free.Any(fact => Overlap(fact, found) > 0.3));
                var (r, f, w) = counts.GetValueOrDefault(kind);
                counts[kind] = (r + right, f + asked, w + want.Count(fact => fact.Required));
            }
        }
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        foreach (var (kind, (right, found, wanted)) in counts) scores[kind] = new Score(Percent(right, found), Percent(right, wanted));
        return scores;
    }

    private static decimal Percent(int part, int all) => all == 0 ? 0 : Math.Min(100, Math.Floor(1000m * part / all) / 10);

    private static bool Same(string kind, Fact want, Fact have) => want.Value == have.Value
        && (kind == "quotes" ? Overlap(want, have) >= 0.5 : want.Start == have.Start && want.End == have.End);

    private static double Overlap(Fact a, Fact b) =>
        Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (double)Math.Max(1, Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));

    private static Dictionary<string, List<Fact>> Gold(JsonElement gold) => new()
    {
        ["quotes"] = [.. Items(gold, "quotes").Select(quote => Of(quote, quote, Text(quote.GetProperty("speaker"), "name")))],
        ["places"] = [.. Items(gold, "places").SelectMany(place => Items(place, "mentions").Select(mention => Of(mention, mention, Text(place, "country"))))],
        ["figures"] = [.. Items(gold, "figures").Select(figure => Of(figure, figure.GetProperty("number"), figure.GetProperty("value").ToString()))],
        ["dates"] = [.. Items(gold, "dates").Select(date => Of(date, date, Text(date, "value")))],
    };

    private static IEnumerable<Fact> Found(ArticleRecord record, string kind) => kind switch
    {
        "quotes" => record.Quotes.Select(quote => At(quote.Span, quote.Speaker?.Name)),
        "places" => record.Places.SelectMany(place => place.Mentions.Select(mention => At(mention.Span, place.Country))),
        "figures" => record.Figures.Select(figure => At(figure.Number,
            figure.Value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "")),
        _ => record.Dates.Select(date => At(date.Span, date.Value)),
    };

    private static Fact At(Span span, string? value) => new(span.Start, span.End, value, true);

    private static Fact Of(JsonElement item, JsonElement span, string? value) =>
        new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), value,
            !item.TryGetProperty("required", out var required) || required.GetBoolean());

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) => parent.GetProperty(name).EnumerateArray();

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
