using System.Text;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>
/// Every command in a console block of README.md and docs/*.md writes just what stands below it. `ACCEPT=1 dotnet test` writes the blocks anew.
/// </summary>
public sealed class ReadmeTests
{
    private const string Fresh = "dotnet run --project src/ArticleKit.Cli -- ";

    public static TheoryData<string> Documents() => ["README.md",
        .. Directory.EnumerateFiles(Path.Combine(Command.Root, "docs"), "*.md").Select(path => Path.GetRelativePath(Command.Root, path))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Commands_write_what_stands_below_them(string document)
    {
        string path = Path.Combine(Command.Root, document);
        string want = File.ReadAllText(path), have = Rewritten(want);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") File.WriteAllText(path, have);
        else Assert.True(want == have, "outputs have moved; ACCEPT=1 dotnet test writes them anew");
    }

    [Fact]
    public void The_main_job_and_the_tests_stand_in_the_first_fifteen_lines()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Command.Root, "README.md"))[..15];
        Assert.Contains(lines, line => line.StartsWith("$ " + Fresh + "extract seeds/", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("dotnet test", StringComparison.Ordinal));
        Assert.Contains(File.ReadAllLines(Path.Combine(Command.Root, ".ci/run")), line => line.StartsWith("dotnet test ", StringComparison.Ordinal));
    }

    private static string Rewritten(string document)
    {
        var text = new StringBuilder();
        bool console = false;
        foreach (string line in document.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) console = line == "```console";
            bool command = console && line.StartsWith("$ ", StringComparison.Ordinal);
            if (console && !command && line != "```console") continue;
            text.Append(line).Append('\n');
            if (command) text.Append(Output(line[2..]));
        }
        return text.ToString();
    }

    /// <summary>A command without a pipe writes to a terminal.</summary>
    private static string Output(string line)
    {
        string command = line.Replace(Fresh, "articlekit ", StringComparison.Ordinal);
        bool terminal = !command.Contains('|', StringComparison.Ordinal) && !command.Contains('>', StringComparison.Ordinal);
        if (terminal) Assert.SkipUnless(File.Exists("/usr/bin/script"), "script(1) gives the test a terminal and is not installed");
        var run = Command.Shell(terminal ? $"script -qec '{command}' /dev/null < /dev/null | tr -d '\\r'" : command,
            new Dictionary<string, string> { ["NO_COLOR"] = "1", ["COLUMNS"] = "100", ["SHELL"] = "/bin/bash" });
        Assert.True(run.Code == 0, $"{line} ended with {run.Code}: {run.Error}{run.Output}");
        return run.Output;
    }
}
