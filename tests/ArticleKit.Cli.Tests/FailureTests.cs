using System.Text;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>What goes wrong is one clear line on stderr and an exit status, never a stack trace, and never stops the rest.</summary>
public sealed class FailureTests
{
    [Fact]
    public void A_missing_file() => Fails(3, "no-such.txt: no such file or folder", Command.Run("extract", "no-such.txt"));

    [Fact]
    public void An_empty_file() => WithFile([], path => Fails(3, $"{path}: ", Command.Run("extract", path)));

    [Theory]
    [InlineData("Quarrington city GB", ":1: a place has its name, type and country in cells divided by tabs")]
    [InlineData("# mine\nQuarrington\thamlet\tGB", ":2: 'hamlet' is no type of place")]
    [InlineData("Quarrington\tcity\tEngland", ":1: 'England' is no country")]
    [InlineData("Quarrington\tcity\tGB\t\tnorth\t-1.2", ":1: latitude and longitude are degrees")]
    [InlineData("", ": no places in it")]
    public void Places_of_ones_own_that_cannot_be_read(string rows, string message) =>
        WithFile(Encoding.UTF8.GetBytes(rows), path => Fails(2, path + message, Command.Run("extract", "--places", path, "README.md")));

    [Fact]
    public void A_gazetteer_from_what_is_no_dump() =>
        WithFile("Quarrington lies in the north.\n"u8.ToArray(),
            path => Fails(3, $"{path}: no GeoNames dump", Command.Run("gazetteer", "build", path, "-o", path + ".bin")));

    [Theory]
    [InlineData("--language: 'english' is no language code", "--language", "english")]
    [InlineData("--max-chars: 'many' is not a whole number", "--max-chars", "many")]
    [InlineData("--jobs: '-3' is not a whole number", "-j", "-3")]
    [InlineData("--profile: no-such.yaml: no such file or folder", "--profile", "no-such.yaml")]
    [InlineData("--places: no-such.tsv: no such file or folder", "--places", "no-such.tsv")]
    [InlineData("--profile: samples: is a folder", "--profile", "samples")]
    [InlineData("--field: there is no 'txt'", "--field", "txt=content")]
    [InlineData("--table is for csv and tsv", "--table", "quotes")]
    [InlineData("-o: its FILE|DIR/ is missing", "-o")]
    public void Options_that_are_wrong(string message, params string[] options) => Fails(2, message, Command.Run(["extract", "README.md", .. options]));

    [Fact]
    public void A_file_in_the_place_of_the_command() =>
        Fails(2, "'README.md' is no command; to read it say 'articlekit extract README.md'", Command.Run("README.md"));

    [Fact]
    public void An_input_that_is_the_output_keeps_its_story()
    {
        using var folder = new TemporaryFolder();
        string story = folder.File("a.txt", Story.Flood);
        Fails(2, $"{story}: is an input and the output at once", Command.Run("extract", story, "-o", story));
        Assert.Equal(Story.Flood, File.ReadAllText(story));
        string records = folder.At("r.jsonl");
        for (int turn = 0; turn < 2; turn++) Assert.Equal(0, Command.Run("extract", folder.Path, "-o", records).Code);
        Assert.Single(File.ReadAllLines(records));
    }

    [Fact]
    public void A_broken_office_document() =>
        WithFile([.. "PK\x03\x04"u8, .. new byte[26], .. "[Content_Types].xml"u8, .. new byte[200]],
            path => Fails(3, $"{path}: the document cannot be read", Command.Run("extract", path)));

    [Fact]
    public void A_pipe_in_a_folder_is_left_out()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", Story.Flood);
        var run = Command.Shell($"mkfifo '{folder.At("b.txt")}' && articlekit extract '{folder.Path}'");
        Assert.Equal((0, 1), (run.Code, run.Lines.Length));
    }

    [Fact]
    public void Nul_bytes() => WithFile("HARROW (AP)\0\0\0\0 - A flood.\0\0"u8.ToArray(), path => Fails(3, $"{path}: ", Command.Run("extract", path)));

    [Fact]
    public void A_picture() =>
        WithFile([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00, 0x01, 0x02, 0x00],
            path => Fails(3, $"{path}: ", Command.Run("extract", path)));

    [Fact]
    public void Invalid_utf8_is_read_with_a_warning() =>
        WithFile([.. Encoding.UTF8.GetBytes(Story.Flood), 0x93, (byte)'N', (byte)'o', 0x94, (byte)'\n'], path =>
    {
        var run = Command.Run("extract", path);
        Assert.Equal(0, run.Code);
        Assert.Contains("\"warnings\":[{\"code\":", run.Output, StringComparison.Ordinal);
    });

    [Fact]
    public void Broken_rows_are_named_by_line_and_the_others_are_written() =>
        WithFile(Encoding.UTF8.GetBytes(Story.Row("a", Story.Flood) + "{\"id\": \"b\", \"text\": \n" + "{\"id\":\"c\"}\n" + Story.Row("d", Story.Flood)),
            path =>
    {
        var run = Command.Run("extract", "--from", "jsonl", path);
        Assert.Equal((1, 2), (run.Code, run.Lines.Length));
        Assert.StartsWith($"articlekit: {path}:2: ", run.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith($"articlekit: {path}:3: ", run.Errors[1], StringComparison.Ordinal);
        Assert.Equal("articlekit: 2 inputs failed, 2 stories written", run.Errors[2]);
        Assert.Equal(0, Command.Run("extract", "--from", "jsonl", "--allow-errors", "2", path).Code);
        Assert.Equal(0, Command.Run("extract", "--from", "jsonl", "--allow-errors", "50%", path).Code);
        Assert.Equal(1, Command.Run("extract", "--from", "jsonl", "--allow-errors", "1", path).Code);
    });

    [Fact]
    public void One_bad_file_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder();
        string story = folder.File("a.txt", Story.Flood);
        var run = Command.Run("extract", "no-such.txt", story, folder.File("empty.txt", ""));
        Assert.Equal((1, 1, 3), (run.Code, run.Lines.Length, run.Errors.Length));
    }

    [Fact]
    public void A_folder_without_stories()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run("extract", folder.Path);
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Single(run.Errors);
    }

    [Theory]
    [InlineData("extract --to xml a.txt", "'xml'")]
    [InlineData("extract --bogus", "unknown option '--bogus'")]
    [InlineData("extract a.txt --tabel quotes", "did you mean --table?")]
    [InlineData("extract --to", "--to")]
    [InlineData("extract --only quotes,poems a.txt", "'poems'")]
    [InlineData("extract --published tomorrow a.txt", "'tomorrow'")]
    [InlineData("extract --table poems -t csv a.txt", "'poems'")]
    [InlineData("extract --field text a.txt", "'text'")]
    [InlineData("extract -j many a.txt", "many")]
    [InlineData("extract -o story.docx a.txt", "--to")]
    [InlineData("extrakt a.txt", "did you mean extract?")]
    [InlineData("poem", "poem")]
    public void A_wrong_command_line_is_refused_before_any_work(string line, string says)
    {
        var run = Command.Run(line.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(says, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_after_two_dashes_is_a_file() => Fails(3, "--bogus: no such file", Command.Run("extract", "--", "--bogus"));

    [Fact]
    public void A_response_file_is_not_read() => Fails(3, "@list.txt: no such file", Command.Run("extract", "@list.txt"));

    [Fact]
    public void An_output_that_cannot_be_written_keeps_the_old_file()
    {
        using var folder = new TemporaryFolder();
        string story = folder.File("a.txt", Story.Flood), old = folder.File("o.json", "old");
        var missing = Command.Run("extract", story, "-o", folder.At("no/such/o.json"));
        Assert.Equal((4, ""), (missing.Code, missing.Output));
        Assert.Single(missing.Errors);
        Assert.Equal(3, Command.Run("extract", "no-such.txt", "-o", old).Code);
        Assert.Equal("old", File.ReadAllText(old));
        Assert.Equal(["a.txt", "o.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        if (!File.Exists("/dev/null")) return;
        Assert.Equal((0, ""),
            Command.Run("extract", "seeds/afp-pakistan-iran.txt", "-t", "json", "-o", "/dev/null") is var run ? (run.Code, run.Error) : default);
        Assert.False(File.Exists("/dev/null.part"));
        Assert.Equal("1\n", Command.Shell("articlekit extract seeds/afp-pakistan-iran.txt -t jsonl -o >(wc -l); sleep 1").Output);
    }

    [Fact]
    public void A_full_disk()
    {
        if (!File.Exists("/dev/full")) return;
        var run = Command.Shell("articlekit extract seeds/afp-pakistan-iran.txt > /dev/full");
        Assert.Equal(4, run.Code);
        Assert.Contains("cannot be written", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    private static void Fails(int code, string says, Outcome run)
    {
        Assert.Equal((code, ""), (run.Code, run.Output));
        Assert.Contains(says, run.Errors[0], StringComparison.Ordinal);
        Assert.True(run.Errors.Length <= 2, run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static void WithFile(byte[] bytes, Action<string> test)
    {
        using var folder = new TemporaryFolder();
        test(folder.File("input", bytes));
    }
}
