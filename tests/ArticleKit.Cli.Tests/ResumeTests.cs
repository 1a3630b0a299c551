using System.Diagnostics;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>A run that was stopped, however, goes on where it was: the same bytes, nothing twice, nothing missing.</summary>
public sealed class ResumeTests
{
    private const int Count = 6_000;

    [Fact]
    public void Killed_again_and_again_it_ends_with_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        string corpus = folder.File("big.jsonl", Rows()), whole = folder.At("whole.jsonl"), resumed = folder.At("resumed.jsonl");
        Assert.Equal(1, Command.Run("extract", corpus, "--errors", folder.At("whole.errors"), "-o", whole).Code);
        int killed = 0;
        for (int delay = 80; ; delay += delay / 2)
        {
            using var process = Command.Start("extract", corpus, "--errors", folder.At("resumed.errors"), "-o", resumed, "--resume");
            if (process.WaitForExit(delay)) { Assert.Equal(1, process.ExitCode); break; }
            process.Kill();
            process.WaitForExit();
            killed++;
        }
        Assert.True(killed > 0);
        Assert.Equal(File.ReadAllBytes(whole), File.ReadAllBytes(resumed));
        Assert.Equal(File.ReadAllBytes(folder.At("whole.errors")), File.ReadAllBytes(folder.At("resumed.errors")));
        Assert.Equal(["big.jsonl", "resumed.errors", "resumed.jsonl", "whole.errors", "whole.jsonl"],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_output_cut_anywhere_is_gone_on_from_without_a_state_file()
    {
        using var folder = new TemporaryFolder();
        string corpus = folder.File("small.jsonl", Rows(300)), output = folder.At("o.jsonl");
        Command.Run("extract", corpus, "-o", output);
        byte[] whole = File.ReadAllBytes(output);
        foreach (double share in (double[])[0.001, 0.31, 0.5, 0.98])
        {
            File.WriteAllBytes(output, whole[..(int)(whole.Length * share)]);
            Assert.Equal(1, Command.Run("extract", corpus, "-o", output, "--resume").Code);
            Assert.Equal(whole, File.ReadAllBytes(output));
        }
    }

    [Fact]
    public void Inputs_that_changed_are_refused_unless_it_is_to_be_done_anew()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["a", "b", "c"]) folder.File($"in/{name}.txt", Story.Flood);
        string output = folder.At("o.jsonl");
        Command.Run("extract", folder.At("in"), "-o", output);
        File.WriteAllLines(output, File.ReadAllLines(output)[..2]);
        folder.File("in/b.txt", Story.Flood.Replace("Harrow", "Barrow", StringComparison.Ordinal));
        var refused = Command.Run("extract", folder.At("in"), "-o", output, "--resume");
        Assert.Equal(2, refused.Code);
        Assert.Contains("not what they were", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(0, Command.Run("extract", folder.At("in"), "-o", output, "--resume", "--redo").Code);
        Assert.Equal(3, File.ReadAllLines(output).Length);
    }

    [Fact]
    public void Ctrl_c_keeps_what_is_done_and_says_how_to_go_on()
    {
        using var folder = new TemporaryFolder();
        string corpus = folder.File("big.jsonl", Rows(40_000)), output = folder.At("o.jsonl"), old = folder.File("o.jsonl", "old\n");
        using var process = Command.Start("extract", corpus, "-o", output, "--quiet");
        while (!File.Exists(output + ".part") || new FileInfo(output + ".part").Length == 0) Thread.Sleep(10);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        Assert.True(process.WaitForExit(20_000));
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("--resume goes on", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal("old\n", File.ReadAllText(old));
        Assert.EndsWith("}\n", File.ReadAllText(output + ".part"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_wants_lines_in_a_file() =>
        Assert.Equal((2, ""), Command.Run("extract", "--resume", "seeds/afp-pakistan-iran.txt") is var run ? (run.Code, run.Output) : default);

    /// <summary>The same text again and again, and now and then a row without one.</summary>
    private static string Rows(int count = Count) =>
        string.Concat(Enumerable.Range(0, count).Select(n => n % 50 == 7 ? $"{{\"id\":\"r{n}\"}}\n" : Story.Row($"r{n}", Story.Flood)));
}
