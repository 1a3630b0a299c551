using System.Text.Json;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>Big jobs: lists of files, filters, failures as data, a folder of outputs.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public void Names_come_from_a_list_or_a_pipe_with_lines_or_nuls()
    {
        using var folder = new TemporaryFolder();
        string a = folder.File("a.txt", Story.Flood), b = folder.File("b c.txt", Story.Flood);
        Assert.Equal(2, Command.Run("extract", "--files-from", folder.File("list", $"{a}\n{b}\r\n")).Lines.Length);
        Assert.Equal(2, Command.Run(System.Text.Encoding.UTF8.GetBytes($"{a}\0{b}\0"), "extract", "-0", "--files-from", "-").Lines.Length);
        Assert.Equal(2, Command.Run("extract", "--files-from", "no-such-list").Code);
    }

    [Fact]
    public void Of_a_folder_only_what_matches_is_read()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["a.txt", "b.txt", "2024/a.txt", "2024/c.txt"]) folder.File(name, Story.Flood);
        Assert.Equal(2, Command.Run("extract", folder.Path, "--include", "a.txt").Lines.Length);
        Assert.Equal(2, Command.Run("extract", folder.Path, "--exclude", "2024/*").Lines.Length);
        Assert.Single(Command.Run("extract", folder.Path, "--include", "*.txt", "--exclude", "2024/*", "--exclude", "b*").Lines);
    }

    [Fact]
    public void Failures_are_data_in_a_file()
    {
        using var folder = new TemporaryFolder();
        string corpus = folder.File("c.jsonl", Story.Row("a", Story.Flood) + "{\"id\":\"b\"}\nnonsense\n");
        var run = Command.Run("extract", corpus, "no-such.txt", "--errors", folder.At("errors.jsonl"));
        Assert.Equal((1, 1), (run.Code, run.Lines.Length));
        var errors = File.ReadLines(folder.At("errors.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal([2, 3, 0], errors.Select(error => error.GetProperty("line") is { ValueKind: JsonValueKind.Number } line ? line.GetInt32() : 0));
        Assert.Equal(["no_text", "broken_row", "not_found"], errors.Select(error => error.GetProperty("code").GetString()!));
        Assert.All(errors, error => Assert.False(string.IsNullOrEmpty(error.GetProperty("message").GetString())));
    }

    [Fact]
    public void Failures_far_down_a_corpus_are_numbered_from_its_start()
    {
        using var folder = new TemporaryFolder();
        string corpus = folder.File("c.jsonl", string.Concat(Enumerable.Range(0, 9_000).Select(n => $"{{\"id\":\"a row of no text, number {n:d9}\"}}\n")));
        Command.Run("extract", corpus, "--errors", folder.At("errors.jsonl"));
        var errors = File.ReadLines(folder.At("errors.jsonl")).Select(line => JsonDocument.Parse(line).RootElement);
        Assert.Equal(Enumerable.Range(0, 9_000).Select(n => (n, n + 1)),
            errors.Select(error => (error.GetProperty("index").GetInt32(), error.GetProperty("line").GetInt32())));
    }

    [Fact]
    public void One_line_in_one_line_out()
    {
        string rows = Story.Row("a", Story.Flood) + "{\"id\":\"b\"}\n" + Story.Row("c", Story.Flood) + "{oops\n";
        var run = Command.Run(System.Text.Encoding.UTF8.GetBytes(rows), "extract", "--from", "jsonl", "--to", "jsonl", "--errors=inline", "-");
        Assert.Equal(4, run.Lines.Length);
        Assert.Equal([false, true, false, true], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.TryGetProperty("error", out _)));
        Assert.Equal(4, JsonDocument.Parse(run.Lines[3]).RootElement.GetProperty("error").GetProperty("line").GetInt32());
    }

    [Fact]
    public void The_first_failure_can_end_the_run()
    {
        using var folder = new TemporaryFolder();
        string corpus = folder.File("c.jsonl", Story.Row("a", Story.Flood) + "{\"id\":\"b\"}\n" + Story.Row("c", Story.Flood));
        var run = Command.Run("extract", corpus, "--fail-fast");
        Assert.Equal((1, 1), (run.Code, run.Lines.Length));
        Assert.Contains("stopped at the first failure", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_mirrors_the_inputs()
    {
        using var folder = new TemporaryFolder();
        folder.File("in/a.txt", Story.Flood);
        folder.File("in/sub/b.txt", Story.Flood);
        folder.File("in/c.jsonl", Story.Row("a", Story.Flood) + Story.Row("b", Story.Flood));
        Assert.Equal(0, Command.Run("extract", folder.At("in"), "-o", folder.At("out/")).Code);
        Assert.Equal(["a.txt.json", "c.jsonl.json", "sub/b.txt.json"],
            Directory.GetFiles(folder.At("out"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.At("out"), path))
                .Order(StringComparer.Ordinal));
        Assert.Equal(2, JsonDocument.Parse(File.ReadAllText(folder.At("out/c.jsonl.json"))).RootElement.GetArrayLength());
    }

    [Fact]
    public void Many_failures_of_a_kind_are_counted()
    {
        var run = Command.Run(System.Text.Encoding.UTF8.GetBytes(Story.Row("a", Story.Flood) + string.Concat(Enumerable.Repeat("{\"id\":\"b\"}\n", 322))),
            "extract", "--from", "jsonl", "-");
        Assert.Equal(12, run.Errors.Length);
        Assert.Equal("articlekit: and 312 more like it (no_text)", run.Errors[10]);
    }

    [Fact]
    public void Progress_is_a_line_now_and_then_when_asked_for()
    {
        var run = Command.Run("extract", "seeds/afp-pakistan-iran.txt", "--progress", "plain");
        Assert.Matches("^articlekit: 1 story, ", Assert.Single(run.Errors));
        Assert.Empty(Command.Run("extract", "seeds/afp-pakistan-iran.txt").Errors);
    }
}
