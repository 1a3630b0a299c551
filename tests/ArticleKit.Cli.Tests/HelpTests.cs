using System.CommandLine;
using ArticleKit.Cli.Help;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>Help, manual, completions and version, all made from the same definitions.</summary>
public sealed class HelpTests
{
    private static readonly RootCommand Root = CommandLine.Make();

    public static TheoryData<string> Names() => [.. Root.Subcommands.Where(command => !command.Hidden).Select(command => command.Name)];

    [Fact]
    public void Alone_it_says_how_to_begin()
    {
        var run = Command.Run();
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("articlekit extract story.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_works_everywhere_and_shows_examples_first()
    {
        string extract = Command.Run("extract", "--help").Output;
        Assert.Equal(extract, Command.Run("extract", "story.txt", "-h", "--to", "json").Output);
        Assert.Equal(extract, Command.Run("help", "extract").Output);
        Assert.Contains("  build ", Command.Run("gazetteer", "--help").Output, StringComparison.Ordinal);
        Assert.Equal((2, ""), Command.Run("extrakt", "--help") is var wrong ? (wrong.Code, wrong.Output) : default);
        Assert.True(extract.IndexOf("Examples:", StringComparison.Ordinal) < extract.IndexOf("Options:", StringComparison.Ordinal));
        Assert.Contains("articlekit COMMAND", Command.Run("--help").Output, StringComparison.Ordinal);
        Assert.All(extract.Split('\n'), line => Assert.True(line.Length <= 110, line));
    }

    [Fact]
    public void Version_names_tool_rules_and_gazetteer() =>
        Assert.Matches("^articlekit [0-9.]+ \\(rules [0-9a-f]{12}, gazetteer [0-9a-f]{12}\\)\n$", Command.Run("--version").Output);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_command_has_help_examples_and_a_place_in_the_manual(string name)
    {
        var command = Root.Subcommands.Single(command => command.Name == name);
        Assert.True(Examples.Of.ContainsKey(name), $"{name} has no example");
        Assert.All(command.Options, option => Assert.False(string.IsNullOrEmpty(HelpPage.Description(option)), option.Name));
        Assert.Contains($".SH {name.ToUpperInvariant()}\n", Command.Run("man").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "extract")]
    [InlineData("ex", "extract")]
    [InlineData("extract|--ta", "--table")]
    [InlineData("extract|--to|y", "yaml")]
    [InlineData("extract|a.txt|--offsets|", "utf16")]
    [InlineData("completions|f", "fish")]
    public void Completions_know_the_words(string words, string one) => Assert.Contains(one, Command.Run(["complete", "--", .. words.Split('|')]).Lines);

    [Fact]
    public void Bash_completes()
    {
        var run =
            Command.Shell("source <(articlekit completions bash); COMP_WORDS=(articlekit extract --off); COMP_CWORD=2; _articlekit; echo \"${COMPREPLY[@]}\"");
        Assert.Equal("--offsets\n", run.Output);
    }
}
