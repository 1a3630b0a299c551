using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;

namespace ArticleKit.Cli.Help;

/// <summary>The --help of every command, made from its definition: examples first, then arguments, options and exit codes.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Column = 26, Width = 100;

    /// <summary>Takes the place of System.CommandLine's own help.</summary>
    public static void Install(RootCommand root) => root.Options.OfType<HelpOption>().Single().Action = new HelpPage();

    public override int Invoke(ParseResult parseResult)
    {
        Outputs.StandardOutput.Write(output => output.Write(Encoding.UTF8.GetBytes(Text(parseResult.CommandResult.Command))));
        return ExitCode.Good;
    }

    public static string Text(Command command)
    {
        bool root = command is RootCommand;
        var page = new StringBuilder();
        page.Append(command.Description).Append(".\n\nUsage: ").Append(Usage(command)).Append('\n');
        if (Examples.Of.TryGetValue(root ? "articlekit" : command.Name, out var examples))
        {
            page.Append("\nExamples:\n");
            foreach (var (line, does) in examples) page.Append("  ").Append(line).Append("\n      ").Append(does).Append('\n');
        }
        if (command.Subcommands.Count > 0) Section(page, "Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description!)));
        Section(page, "Arguments", command.Arguments.Select(argument => (Name(argument), argument.Description!)));
        Section(page, "Options", Options(command).Select(option => (Name(option), Description(option))));
        if (root || command.Name == "extract") Section(page, "Exit codes", ExitCodes);
        if (root) page.Append("\nNothing is sent anywhere: no network, no telemetry. 'articlekit COMMAND --help' tells more of a command.\n");
        return page.ToString();
    }

    public static string Usage(Command command)
    {
        if (command is RootCommand) return "articlekit COMMAND [OPTION…]";
        string arguments = string.Concat(command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1
            ? $" [{Name(argument)}…]"
            : $" {Name(argument)}"));
        var above = command.Parents.OfType<Command>().FirstOrDefault(parent => parent is not RootCommand);
        return $"articlekit {(above is null ? "" : above.Name + " ")}{command.Name} [OPTION…]{arguments}";
    }

    public static readonly (string, string)[] ExitCodes =
    [
        ("0", "all good; also when whoever reads the output leaves early"),
        ("1", "some inputs failed, the rest is written"),
        ("2", "the command line or a configuration file is wrong, nothing was done"),
        ("3", "no input matched, or all failed"),
        ("4", "the output could not be written"),
        ("130", "interrupted"),
    ];

    /// <summary>The command's own, then --help, and --version on the root.</summary>
    public static IEnumerable<Option> Options(Command command) =>
        command.Options.Where(option => !option.Hidden && option is not HelpOption).Append(HelpOf(command));

    public static string Name(Argument argument) => argument.HelpName ?? argument.Name.ToUpperInvariant();

    /// <summary>"-o, --output FILE": the short form first.</summary>
    public static string Name(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name).Where(name => name is not ("-?" or "/?" or "/h")).OrderBy(name => name.Length));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    public static string Description(Option option)
    {
        string text = option is HelpOption
            ? "Show this help"
            : option is VersionOption ? "Show the versions of the tool, the rules and the gazetteer" : option.Description ?? "";
        object? value = option.HasDefaultValue && option.ValueType != typeof(bool) && option is not (HelpOption or VersionOption)
            ? option.GetDefaultValue()
            : null;
        return value is null or "" ? text : $"{text} [{value}]";
    }

    private static HelpOption HelpOf(Command command)
    {
        while (command is not RootCommand) command = (Command)command.Parents.First();
        return command.Options.OfType<HelpOption>().Single();
    }

    private static void Section(StringBuilder page, string title, IEnumerable<(string Name, string Text)> rows)
    {
        bool any = false;
        foreach (var (name, text) in rows)
        {
            if (!any) page.Append('\n').Append(title).Append(":\n");
            any = true;
            page.Append("  ").Append(name.PadRight(Column - 2));
            if (name.Length > Column - 4) page.Append('\n').Append(' ', Column);
            Wrap(page, text);
        }
    }

    private static void Wrap(StringBuilder page, string text)
    {
        for (string rest = text; ;)
        {
            int at = rest.Length <= Width - Column ? rest.Length : rest.LastIndexOf(' ', Width - Column);
            page.Append(rest, 0, at).Append('\n');
            if (at >= rest.Length) return;
            rest = rest[(at + 1)..];
            page.Append(' ', Column);
        }
    }
}
