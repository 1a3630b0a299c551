using System.Text.Json;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>What `extract` writes, and where.</summary>
public sealed class ExtractTests
{
    [Fact]
    public void A_file_in_a_pipe_is_one_line_of_json()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run("extract", folder.File("story.txt", Story.Flood));
        Assert.Equal((0, ""), (run.Code, run.Error));
        var record = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal("Flood closes Harrow bridge", record.GetProperty("headline").GetString());
        Assert.Equal("1.0", record.GetProperty("schema_version").GetString());
    }

    [Fact]
    public void Standard_input_is_read_for_a_dash_and_for_a_pipe_alone()
    {
        byte[] story = System.Text.Encoding.UTF8.GetBytes(Story.Flood);
        var dash = Command.Run(story, "extract", "-");
        var alone = Command.Run(story, "extract");
        Assert.Equal((0, dash.Output), (alone.Code, alone.Output));
        Assert.Equal("-", JsonDocument.Parse(dash.Output).RootElement.GetProperty("source").GetProperty("path").GetString());
    }

    [Fact]
    public void Json_is_an_object_for_one_story_an_array_for_several_and_always_whole()
    {
        using var folder = new TemporaryFolder();
        string one = folder.File("a.txt", Story.Flood), two = folder.File("b.txt", Story.Flood), three = folder.File("c.txt", Story.Flood);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(Command.Run("extract", "--to", "json", one).Output).RootElement.ValueKind);
        Assert.Equal(2, JsonDocument.Parse(Command.Run("extract", "--to", "json", one, two).Output).RootElement.GetArrayLength());
        Assert.Equal(3, JsonDocument.Parse(Command.Run("extract", "--to", "json", one, two, three).Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void A_folder_is_read_in_ordinal_order_and_what_is_no_story_is_skipped_and_counted()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["b.txt", "a/z.txt", "a-1.txt", "B.txt", ".hidden.txt"]) folder.File(name, Story.Flood);
        folder.File("picture.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]);
        folder.File("notes.md", "# notes\n");
        var run = Command.Run("extract", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.Equal(["B.txt", "a-1.txt", "a/z.txt", "b.txt"],
            run.Lines.Select(line => Path.GetRelativePath(folder.Path,
                JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("path").GetString()!)));
        Assert.Equal(["articlekit: 2 files of no known format skipped"], run.Errors);
        Assert.Empty(Command.Run("extract", "--quiet", folder.Path).Errors);
    }

    [Fact]
    public void The_output_file_names_the_format_and_comes_whole()
    {
        using var folder = new TemporaryFolder();
        string story = folder.File("a.txt", Story.Flood);
        foreach (string name in (string[])["o.json", "o.jsonl", "o.yaml", "o.yml", "o.csv", "o.tsv"])
        {
            var run = Command.Run("extract", story, "-o", folder.At(name));
            Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
            Assert.True(new FileInfo(folder.At(name)).Length > 0);
        }
        Assert.StartsWith("schema_version:", File.ReadAllText(folder.At("o.yml")), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path, "*.part"));
    }

    [Fact]
    public void Options_change_what_is_written()
    {
        using var folder = new TemporaryFolder();
        string story = folder.File("a.txt", Story.Flood);
        JsonElement Of(params string[] options) => JsonDocument.Parse(Command.Run(["extract", .. options, story]).Output).RootElement;
        var only = Of("--only", "quotes,dates");
        Assert.True(only.TryGetProperty("quotes", out _) && only.TryGetProperty("headline", out _));
        Assert.False(only.TryGetProperty("places", out _) || only.TryGetProperty("blocks", out _));
        Assert.False(Of("--no-text").GetProperty("blocks")[0].TryGetProperty("text", out _));
        Assert.Equal(Story.Flood, Of("--with-text").GetProperty("text").GetString());
        Assert.Equal("utf8", Of("--offsets", "utf8").GetProperty("source").GetProperty("offset_unit").GetString());
        Assert.Equal("2021-03-05", Of("--published", "2021-03-05").GetProperty("published").GetString());
    }

    [Fact]
    public void Offsets_count_in_the_unit_asked_for()
    {
        using var folder = new TemporaryFolder();
        string story = folder.File("a.txt", "Über 𝔘 bridge opens\n\nThe bridge opened on Friday in Zürich, officials said.\n");
        int End(string unit) =>
            JsonDocument.Parse(Command.Run("extract", "--offsets", unit, story).Output).RootElement.GetProperty("blocks")[0].GetProperty("end").GetInt32();
        Assert.Equal((19, 20, 23), (End("code-point"), End("utf16"), End("utf8")));
    }

    [Fact]
    public void Tables_have_a_header_and_rows_of_its_width()
    {
        using var folder = new TemporaryFolder();
        string story = folder.File("a.txt", Story.Flood);
        foreach (string table in (string[])["stories", "quotes", "places", "figures", "dates"])
        {
            string[] lines = Command.Run("extract", "--to", "tsv", "--table", table, story).Lines;
            Assert.StartsWith("story_id\theadline\tpublished\tagency\t", lines[0], StringComparison.Ordinal);
            Assert.All(lines, line => Assert.Equal(lines[0].Split('\t').Length, line.Split('\t').Length));
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("5")]
    public void Records_come_in_input_order_whatever_the_threads(string jobs)
    {
        string rows = string.Concat(Enumerable.Range(0, 3_000).Select(n => Story.Row($"r{n}", n % 7 == 3 ? "" : Story.Flood)));
        var run = Command.Run(System.Text.Encoding.UTF8.GetBytes(rows), "extract", "--from", "jsonl", "-j", jobs, "-");
        Assert.Equal(1, run.Code);
        Assert.Equal(Enumerable.Range(0, 3_000).Where(n => n % 7 != 3).Select(n => $"r{n}"),
            run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("id").GetString()));
        Assert.Equal(Enumerable.Range(0, 3_000).Where(n => n % 7 != 3),
            run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("index").GetInt32()));
        Assert.StartsWith("articlekit: (stdin):4: ", run.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_is_answered_before_the_next_is_sent()
    {
        var stop = TestContext.Current.CancellationToken;
        using var process = Command.Start("extract", "--from", "jsonl", "-");
        for (int n = 0; n < 3; n++)
        {
            await process.StandardInput.WriteAsync(Story.Row($"r{n}", Story.Flood).AsMemory(), stop);
            await process.StandardInput.FlushAsync(stop);
            string? line = await process.StandardOutput.ReadLineAsync(stop).AsTask().WaitAsync(TimeSpan.FromSeconds(20), stop);
            Assert.Contains($"\"r{n}\"", line, StringComparison.Ordinal);
        }
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(20_000));
    }

    [Fact]
    public void Colours_follow_the_terminal_and_its_wishes()
    {
        using var folder = new TemporaryFolder();
        string story = folder.File("a.txt", Story.Flood);
        bool Coloured(string options, params (string, string)[] environment) =>
            Command.Shell($"articlekit extract -t summary {options} '{story}'", environment.ToDictionary(pair => pair.Item1, pair => pair.Item2)).Output.Contains('\u001b', StringComparison.Ordinal);
        Assert.False(Coloured(""));
        Assert.True(Coloured("--color always"));
        Assert.True(Coloured("--color always", ("NO_COLOR", "1")));
        Assert.False(Coloured("", ("FORCE_COLOR", "1"), ("NO_COLOR", "1")));
        Assert.True(Coloured("", ("FORCE_COLOR", "1"), ("NO_COLOR", "")));
        Assert.False(Coloured("--color never", ("FORCE_COLOR", "1")));
    }
}
