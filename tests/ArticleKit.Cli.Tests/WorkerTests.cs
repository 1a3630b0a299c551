using System.Text;
using System.Text.Json;
using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Extraction;
using ArticleKit.Cli.Inputs;
using ArticleKit.Emitters;
using ArticleKit.Model;
using ArticleKit.Parsers;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>A unit of stories, some of them with a fault of ours: its blocks end behind its text, which no parser makes.</summary>
public sealed class WorkerTests
{
    private static readonly ExtractSettings Settings = new()
    {
        Inputs = [], From = "auto", To = "jsonl", Parse = ParseOptions.Default, Emit = EmitOptions.Default, Allowed = default,
    };

    [Fact]
    public void A_fault_in_one_story_costs_its_neighbours_nothing()
    {
        var unit = Run(Settings, Make(0), Broken(1), Make(2), Make(3));
        Assert.Equal([1, 0, 1, 1], unit.Pieces.Select(piece => piece.Records));
        Assert.Equal([0, 1, 0, 0], unit.Pieces.Select(piece => piece.Failures));
        var failure = Assert.Single(unit.Failures);
        Assert.Equal(("internal", 1), (failure.Code, failure.Source.Index));
        string[] lines = Encoding.UTF8.GetString(unit.Output.Written).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([0, 2, 3], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("index").GetInt32()));
    }

    [Fact]
    public void Fail_fast_writes_what_comes_before_the_fault_and_no_more()
    {
        var unit = Run(Settings with { FailFast = true }, Make(0), Broken(1), Make(2));
        Assert.True(unit.Stopped);
        Assert.Equal([1, 0], unit.Pieces.Select(piece => piece.Records));
        Assert.Single(Encoding.UTF8.GetString(unit.Output.Written).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Unit Run(ExtractSettings settings, params Model.Story[] stories)
    {
        var unit = new Unit();
        foreach (var story in stories) unit.Batches.Add(new Batch(story));
        return new Worker(new JsonLinesEmitter(), settings).Run(unit, CancellationToken.None);
    }

    private static Model.Story Make(int number) => new()
    {
        Text = "The mayor said it would rain.",
        Source = new Source { Path = "stories.jsonl", Index = number },
        Blocks = [new Block(BlockKind.Paragraph, new Span(0, 29))],
    };

    private static Model.Story Broken(int number) => Make(number) with { Blocks = [new Block(BlockKind.Paragraph, new Span(0, 290))] };
}
