using System.CommandLine;
using System.CommandLine.Invocation;
using ArticleKit.Cli.Commands;

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
        };
        return root;
    }

    public static int Run(string[] args)
    {
        var parsed = Make().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Wrong(parsed, args) is { } message) throw new CliException(ExitCode.Usage, message);
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static string? Wrong(ParseResult parsed, string[] args)
    {
        if (parsed.Action is not ParseErrorAction and not null && UnknownOption(parsed, args) is null) return null;
        string help = parsed.CommandResult.Command is RootCommand ? "articlekit --help" : $"articlekit {parsed.CommandResult.Command.Name} --help";
        if (UnknownOption(parsed, args) is { } option)
        {
            string? near = Likeness.Nearest(option, parsed.CommandResult.Command.Options.SelectMany(known => known.Aliases.Append(known.Name)));
            return $"unknown option '{option}'; {(near is null ? $"'{help}' lists them" : $"did you mean {near}?")}";
        }
        if (parsed.Errors.Count == 0) return null;
        string text = parsed.Errors[0].Message.TrimEnd('.');
        return text.StartsWith("--", StringComparison.Ordinal) ? text : $"{text}; see '{help}'";
    }

    /// <summary>What starts with a dash is an option unless it is "-" or stands after "--"; System.CommandLine would take it for an input.</summary>
    private static string? UnknownOption(ParseResult parsed, string[] args)
    {
        int end = Array.IndexOf(args, "--");
        foreach (string value in parsed.CommandResult.Command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? []).Select(token => token.Value).Concat(parsed.UnmatchedTokens))
        {
            if (value.Length < 2 || value[0] != '-') continue;
            int at = Array.FindIndex(args, arg => arg == value);
            if (end < 0 || (at >= 0 && at < end)) return value.Split('=')[0];
        }
        return null;
    }
}
