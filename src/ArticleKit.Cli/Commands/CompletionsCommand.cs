using System.CommandLine;
using System.Text;
using ArticleKit.Cli.Help;
using ArticleKit.Cli.Outputs;

namespace ArticleKit.Cli.Commands;

/// <summary>
/// `articlekit completions SHELL`: a script for the shell that asks `articlekit complete` for the words that may stand next; file names are the shell's own.
/// </summary>
internal static class CompletionsCommand
{
    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            _articlekit() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(articlekit complete -- "${COMP_WORDS[@]:1:COMP_CWORD}")" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _articlekit articlekit

            """,
        ["zsh"] = """
            #compdef articlekit
            _articlekit() {
                local -a found
                found=(${(f)"$(articlekit complete -- "${(@)words[2,CURRENT]}")"})
                (( ${#found} )) && compadd -a found || _files
            }
            (( $+functions[compdef] )) && compdef _articlekit articlekit

            """,
        ["fish"] = """
            complete -c articlekit -a '(set -l words (commandline -opc) (commandline -ct); articlekit complete -- $words[2..-1])'

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName articlekit -ScriptBlock {
                param($word, $line, $position)
                $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
                if ($word -eq '') { $words += '' }
                articlekit complete -- @words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """,
    };

    public static Command Make()
    {
        var shell = new Argument<string>("shell") { HelpName = "SHELL", Description = "bash, zsh, fish or pwsh" };
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !Scripts.ContainsKey(token.Value))
                result.AddError($"completions: there is no '{token.Value}'; there are {string.Join(", ", Scripts.Keys)}");
        });
        var command = new Command("completions", "Print a script that completes articlekit's words in a shell") { shell };
        command.SetAction(parsed => Print(Scripts[parsed.GetValue(shell)!]));
        return command;
    }

    /// <summary>`articlekit complete -- WORD…`: what may stand for the last word, one a line.</summary>
    public static Command MakeAnswer(RootCommand root)
    {
        var words = new Argument<string[]>("words") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete", "Print what may stand for the last of some words") { words };
        command.Hidden = true;
        command.SetAction(parsed => Print(string.Concat(Answers(root, parsed.GetValue(words) ?? []).Select(word => word + "\n"))));
        return command;
    }

    private static IEnumerable<string> Answers(RootCommand root, string[] words)
    {
        string last = words is [.., var word] ? word : "";
        if (words.Length <= 1)
            return root.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name).Where(name => name.StartsWith(last, StringComparison.Ordinal));
        var command = root.Subcommands.FirstOrDefault(sub => sub.Name == words[0]);
        if (command is null) return [];
        var asked = command.Options.FirstOrDefault(option => option.Name == words[^2] || option.Aliases.Contains(words[^2]));
        if (asked is not null && ExtractOptions.Choices.TryGetValue(asked.Name, out string[]? choices))
            return choices.Where(choice => choice.StartsWith(last, StringComparison.Ordinal));
        if (command.Name == "completions") return Scripts.Keys.Where(shell => shell.StartsWith(last, StringComparison.Ordinal));
        return last.StartsWith('-')
            ? HelpPage.Options(command).Select(option => option.Name).Where(name => name.StartsWith(last, StringComparison.Ordinal))
            : [];
    }

    private static int Print(string text)
    {
        StandardOutput.Write(output => output.Write(Encoding.UTF8.GetBytes(text)));
        return ExitCode.Good;
    }
}
