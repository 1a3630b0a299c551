using System.CommandLine;
using System.Text;
using ArticleKit.Cli.Help;
using ArticleKit.Cli.Outputs;

namespace ArticleKit.Cli.Commands;

/// <summary>`articlekit man`: the manual page in roff, made from the same definitions as --help.</summary>
internal static class ManCommand
{
    public static Command Make(RootCommand root)
    {
        var command = new Command("man", "Print the manual page (articlekit man | man -l -)");
        command.SetAction(_ =>
        {
            StandardOutput.Write(output => output.Write(Encoding.UTF8.GetBytes(Page(root))));
            return ExitCode.Good;
        });
        return command;
    }

    private static string Page(RootCommand root)
    {
        var page = new StringBuilder();
        page.Append($".TH ARTICLEKIT 1 \"\" \"articlekit {RuleSet.ToolVersion}\"\n.SH NAME\narticlekit \\- {Roff(root.Description!)}\n.SH SYNOPSIS\n");
        foreach (var command in Commands(root)) page.Append(".B ").Append(Roff(HelpPage.Usage(command))).Append("\n.br\n");
        foreach (var command in Commands(root)) Section(page, command);
        page.Append(".SH EXIT STATUS\n");
        foreach (var (code, meaning) in HelpPage.ExitCodes) Item(page, code, meaning);
        page.Append(".SH ENVIRONMENT\n");
        Item(page, "NO_COLOR", "No colours, whatever the terminal can.");
        Item(page, "FORCE_COLOR", "Colours also where standard output is no terminal.");
        Item(page, "COLUMNS", "Width of the summary.");
        return page.ToString();
    }

    private static IEnumerable<Command> Commands(RootCommand root) => root.Subcommands.Where(sub => !sub.Hidden);

    private static void Section(StringBuilder page, Command command)
    {
        page.Append(".SH ").Append(Roff(command.Name.ToUpperInvariant())).Append('\n').Append(Roff(command.Description!)).Append(".\n");
        foreach (var argument in command.Arguments) Item(page, HelpPage.Name(argument), argument.Description!);
        foreach (var option in HelpPage.Options(command)) Item(page, HelpPage.Name(option), HelpPage.Description(option));
        foreach (var (line, does) in Examples.Of.GetValueOrDefault(command.Name, []))
            page.Append(".PP\n").Append(Roff(does)).Append(":\n.RS\n").Append(Roff(line)).Append("\n.RE\n");
    }

    private static void Item(StringBuilder page, string name, string text) =>
        page.Append(".TP\n.B ").Append(Roff(name)).Append('\n').Append(Roff(text)).Append('\n');

    private static string Roff(string text)
    {
        string escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return escaped[0] is '.' or '\'' ? "\\&" + escaped : escaped;
    }
}
