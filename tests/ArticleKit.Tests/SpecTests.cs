using ArticleKit.Model;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Every line of Specs/KIND/*.spec is read as a story and held against its marks.</summary>
public sealed class SpecTests
{
    /// <summary>How each kind of spec is checked; the folder's name picks the row. A check gives one line a problem.</summary>
    private static readonly Dictionary<string, Func<Spec, ArticleRecord, IEnumerable<string>>> Checks = new()
    {
        ["blocks"] = PlainTextChecks.Blocks,
        ["datelines"] = PlainTextChecks.Dateline,
        ["dates"] = DateSpecs.Check,
        ["figures"] = FigureSpecs.Check,
        ["names"] = NameSpecs.Check,
        ["places"] = PlaceSpecs.Check,
        ["quotes"] = QuoteCheck.Problems,
    };

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (string path in Directory.EnumerateFiles(Root, "*.spec", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            files.Add(Path.GetRelativePath(Root, path).Replace('\\', '/'));
        return files;
    }

    private static string Root => Path.Combine(Repository.Root, "tests/ArticleKit.Tests/Specs");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_is_found_as_marked(string file)
    {
        string kind = file[..file.IndexOf('/', StringComparison.Ordinal)];
        Assert.True(Checks.TryGetValue(kind, out var check), $"no check for specs of kind {kind}");
        var problems = new List<string>();
        int lines = 0;
        foreach (var spec in Spec.Read(Path.Combine(Root, file), file, kind == "quotes"))
        {
            lines++;
            var found = Pipeline.Extract(kind is "datelines" or "blocks" ? PlainTextChecks.StoryOf(spec) : StoryOf(spec));
            string[] wrong = [.. check!(spec, found)];
            if (wrong.Length > 0) problems.Add($"{file}:{spec.Line}: {spec.Source}\n    {string.Join("\n    ", wrong)}");
        }
        Assert.True(lines > 0, $"{file} has no lines");
        Assert.True(problems.Count == 0, $"{problems.Count} of {lines} lines are wrong\n{string.Join("\n", problems)}");
    }

    /// <summary>The line as a story: each paragraph a block, the head from the headers `# date:`, `# headline:`, `# dateline:` (its place).</summary>
    internal static Story StoryOf(Spec spec)
    {
        var blocks = new List<Block>();
        for (int start = 0; start < spec.Text.Length;)
        {
            int end = spec.Text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = spec.Text.Length;
            blocks.Add(new Block(BlockKind.Paragraph, new Span(start, end)) { Id = $"b{start}" });
            start = end + 2;
        }
        return new Story
        {
            Text = spec.Text,
            Source = new Source { Sha256 = "" },
            Head = new StoryHead
            {
                Published = spec.Headers.GetValueOrDefault("date"), Headline = spec.Headers.GetValueOrDefault("headline") ?? "", Language = "en"
            },
            Blocks = blocks,
            Dateline = spec.Headers.GetValueOrDefault("dateline") is { } place
                ? new Dateline(default, DatelineForm.Dateline) { Text = place, PlaceText = place }
                : null,
        };
    }
}
