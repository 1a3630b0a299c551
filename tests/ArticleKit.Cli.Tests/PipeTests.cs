using System.Diagnostics;
using System.Text;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>Leaving early: a closed pipe and Ctrl-C.</summary>
public sealed class PipeTests
{
    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    public void A_closed_pipe_ends_quietly(string format)
    {
        using var folder = new TemporaryFolder();
        string corpus = folder.File("big.jsonl", string.Concat(Enumerable.Range(0, 5_000).Select(n => Story.Row($"r{n}", Story.Flood))));
        var run = Command.Shell($"set +o pipefail; {{ articlekit extract -t {format} --from jsonl '{corpus}'; echo \"code $?\" >&2; }} | head -1");
        Assert.Equal("code 0\n", run.Error);
        Assert.Single(run.Lines);
    }

    [Fact]
    public void One_run_after_another_into_the_same_file_loses_nothing()
    {
        using var folder = new TemporaryFolder();
        string story = folder.File("a.txt", Story.Flood), both = folder.At("both");
        Assert.Equal(0, Command.Shell($"{{ echo before; articlekit extract '{story}'; articlekit extract '{story}'; echo after; }} > '{both}'").Code);
        string[] lines = File.ReadAllLines(both);
        Assert.Equal(("before", "after", 4), (lines[0], lines[^1], lines.Length));
        Assert.Equal(lines[1], lines[2]);
    }

    [Fact]
    public void Ctrl_c_finishes_the_line_says_what_is_kept_and_exits_130()
    {
        using var process = Command.Start("extract", "--from", "jsonl", "-");
        var feeding = Task.Run(() =>
        {
            byte[] row = Encoding.UTF8.GetBytes(Story.Row("r", Story.Flood));
            // Enough to be still at it when the signal comes, and an end for where the tests themselves were started to ignore it.
            try
            {
                for (int n = 0; n < 20_000; n++) process.StandardInput.BaseStream.Write(row);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // The tool has stopped reading, as it should.
            }
        }, TestContext.Current.CancellationToken);
        for (int n = 0; n < 50; n++) Assert.NotNull(process.StandardOutput.ReadLine());
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        string? last = null;
        while (process.StandardOutput.ReadLine() is { } line) last = line;
        Assert.True(process.WaitForExit(20_000));
        Assert.Equal(130, process.ExitCode);
        Assert.EndsWith("}", last, StringComparison.Ordinal);
        Assert.Matches("^articlekit: interrupted; [0-9]+ stories written\n$", process.StandardError.ReadToEnd());
    }
}
