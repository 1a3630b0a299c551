using System.Text.RegularExpressions;
using ArticleKit.Model;
using Xunit;

namespace ArticleKit.Tests.Structure;

/// <summary>
/// Every rule id that stands in an extractor's code fires in at least one spec line, so no rule is without an example. Asked of the kinds that have a folder of
/// specs.
/// </summary>
public sealed partial class RuleTests
{
    [Fact]
    public void Every_rule_fires_in_a_spec()
    {
        string extractors = Path.Combine(Repository.Root, "src/ArticleKit/Extractors");
        var written =
            Directory.EnumerateFiles(extractors, "*.cs", SearchOption.AllDirectories)
                .SelectMany(path => RuleId().Matches(File.ReadAllText(path)).Select(match => match.Groups["id"].Value)).ToHashSet();
        string specs = Path.Combine(Repository.Root, "tests/ArticleKit.Tests/Specs");
        var fired = new HashSet<string>();
        foreach (string path in Directory.EnumerateFiles(specs, "*.spec", SearchOption.AllDirectories))
            foreach (var spec in Spec.Read(path, path, Path.GetFileName(Path.GetDirectoryName(path)) == "quotes"))
                fired.UnionWith(Rules(Pipeline.Extract(SpecTests.StoryOf(spec))));
        string[] missing = [.. written.Where(id => Directory.Exists(Path.Combine(specs, Kind(id) + "s"))).Except(fired).Order(StringComparer.Ordinal)];
        Assert.True(missing.Length == 0, "no spec line for " + string.Join(", ", missing));
    }

    /// <summary>The folder of specs without its s; times, lengths and sets are among the dates.</summary>
    private static string Kind(string id) =>
        id[..id.IndexOf('.', StringComparison.Ordinal)] is var kind && kind is "time" or "duration" or "set" or "reference" ? "date" : kind;

    private static IEnumerable<string> Rules(ArticleRecord record) =>
    [
        .. record.Quotes.Select(quote => quote.Rule), .. record.MarkedWords.Select(words => words.Rule), .. record.Figures.Select(figure => figure.Rule),
        .. record.Dates.Select(date => date.Rule),
        .. record.Places.SelectMany(place => place.Mentions).Select(mention => mention.Rule),
        .. record.Entities.SelectMany(entity => entity.Mentions).Select(mention => mention.Rule),
        .. record.Dateline is { } dateline ? [dateline.Rule] : Array.Empty<string>(),
    ];

    [GeneratedRegex("\"(?<id>(quote|mark|marks|place|figure|date|time|duration|set|reference|name|dateline)\\.[a-z0-9-]+)\"")]
    private static partial Regex RuleId();
}
