using System.CommandLine;
using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Help;
using ArticleKit.Languages;

namespace ArticleKit.Cli;

/// <summary>All commands in the order --help shows them, and what becomes of a command line that is wrong: one line on stderr, exit status 2.</summary>
internal static class CommandLine
{
    public static RootCommand Make()
    {
        var root = new RootCommand("Turns news stories into structure: headline, dateline, quotes and speakers, places, figures, dates")
        {
            ExtractCommand.Make(),
            MergeCommand.Make(),
            SchemaCommand.Make(),
            FormatsCommand.Make(),
            CompletionsCommand.Make(),
            GazetteerCommand.Make(),
        };
        root.Add(ManCommand.Make(root));
        root.Add(CompletionsCommand.MakeAnswer(root));
        HelpPage.Install(root);
        VersionLine.Install(root);
        return root;
    }

    public static int Run(string[] args)
    {
        // stories are about to be read: the words load while the command line is taken apart
        if (args is ["extract", ..]) Lexicon.Warm();
        var root = Make();
        if (args.Length == 0)
        {
            Console.Error.Write(HelpPage.Text(root));
            return ExitCode.Usage;
        }
        // `help`, as git and dotnet take it
        if (args[0] == "help") args = [.. args[1..], "--help"];
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Wrong(parsed, args) is { } message) throw new CliException(ExitCode.Usage, message);
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    /// <summary>What is wrong with the command line, or null. System.CommandLine's own way prints help on stdout, in the middle of somebody's pipe.</summary>
    private static string? Wrong(ParseResult parsed, string[] args)
    {
        var command = parsed.CommandResult.Command;
        string help = command is RootCommand ? "articlekit --help" : $"articlekit {Path(command)} --help";
        bool asksForHelp = parsed.Action is HelpPage or VersionLine;
        if (command is RootCommand && !args[0].StartsWith('-'))
            return File.Exists(args[0]) || Directory.Exists(args[0])
                ? $"'{args[0]}' is no command; to read it say 'articlekit extract {args[0]}'"
                : Unknown("command", args[0], command.Subcommands.Select(sub => sub.Name), help);
        if (UnknownOption(parsed, args) is { } option)
            return Unknown("option", option, HelpPage.Options(command).SelectMany(known => known.Aliases.Append(known.Name)), help);
        if (asksForHelp || parsed.Errors.Count == 0) return null;
        string text = parsed.Errors[0].Message.TrimEnd('.');
        if (parsed.Errors[0].SymbolResult is System.CommandLine.Parsing.OptionResult { Tokens.Count: 0, Implicit: false } missing)
            text = $"{missing.IdentifierToken?.Value ?? missing.Option.Name}: its {missing.Option.HelpName} is missing; '{help}' tells what it takes";
        return text.StartsWith('-') ? text : $"{text}; see '{help}'";
    }

    /// <summary>"gazetteer build".</summary>
    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(parent => parent is not RootCommand) is { } above ? $"{above.Name} {command.Name}" : command.Name;

    private static string Unknown(string what, string word, IEnumerable<string> known, string help) =>
        $"unknown {what} '{word}'; {(Likeness.Nearest(word, known) is { } near ? $"did you mean {near}?" : $"'{help}' lists them")}";

    /// <summary>What starts with a dash is an option unless it is "-" or stands after "--"; System.CommandLine would take it for an input.</summary>
    private static string? UnknownOption(ParseResult parsed, string[] args)
    {
        int end = Array.IndexOf(args, "--");
        foreach (string value in parsed.CommandResult.Command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens
            ?? []).Select(token => token.Value).Concat(parsed.UnmatchedTokens))
        {
            if (value.Length < 2 || value[0] != '-') continue;
            int at = Array.IndexOf(args, value);
            if (end < 0 || (at >= 0 && at < end)) return value.Split('=')[0];
        }
        return null;
    }
}
