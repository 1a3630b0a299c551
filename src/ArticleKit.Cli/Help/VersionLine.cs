using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace ArticleKit.Cli.Help;

/// <summary>--version: the tool's, the rules' and the gazetteer's, as `generator` has them in every record.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public static void Install(RootCommand root) => root.Options.OfType<VersionOption>().Single().Action = new VersionLine();

    public override int Invoke(ParseResult parseResult)
    {
        string line = $"articlekit {RuleSet.ToolVersion} (rules {RuleSet.Rules}, gazetteer {RuleSet.Gazetteer})\n";
        Outputs.StandardOutput.Write(output => output.Write(Encoding.UTF8.GetBytes(line)));
        return ExitCode.Good;
    }
}
