using System.CommandLine;

namespace ArticleKit.Cli.Commands;

/// <summary>The arguments and options of `extract`: names, help and what each accepts; help, man page and completions are made from these.</summary>
internal static class ExtractOptions
{
    /// <summary>What options that choose among words accept, by their names.</summary>
    public static readonly Dictionary<string, string[]> Choices = [];

    public static readonly Argument<string[]> Inputs = new("input")
    {
        Arity = ArgumentArity.ZeroOrMore, HelpName = "INPUT", Description = "Files, folders (read recursively) or - for standard input"
    };

    public static readonly Option<string> From = Choice("--from", [], "FORMAT", "Format of the inputs", "auto",
        ["auto", .. Pipeline.Parsers.Select(parser => parser.Format)]);
    public static readonly Option<string?> To = Choice<string?>("--to", ["-t"], "FORMAT",
        "Format of the output; without it the summary on a terminal, what the extension of -o says, else jsonl", null,
        [.. Pipeline.Emitters.Select(emitter => emitter.Format), "none"]);
    public static readonly Option<string?> Output = new("--output", "-o")
    {
        HelpName = "FILE|DIR/", Description = "Write here, whole or not at all, instead of to standard output; a folder mirrors the inputs"
    };
    public static readonly Option<string> Table = Choice("--table", [], "TABLE", "Table that csv and tsv write", "quotes",
        [.. Emitters.Tables.Table.All.Select(table => table.Name)]);
    public static readonly Option<string?> Only = new("--only")
    {
        HelpName = "LISTS", Description = "Keep these lists and the story's head: " + string.Join(",", Lists)
    };
    public static readonly Option<bool> NoText = new("--no-text") { Description = "Leave the blocks' text out" };
    public static readonly Option<bool> WithText = new("--with-text") { Description = "Add the story's text as `text`" };
    public static readonly Option<bool> NoIndirect = new("--no-indirect") { Description = "Leave indirect speech out" };
    public static readonly Option<string> Offsets = Choice("--offsets", [], "UNIT", "What offsets count", "code-point", ["code-point", "utf16", "utf8"]);
    public static readonly Option<string?> Published = new("--published")
    {
        HelpName = "DATE", Description = "Day of publication (2024-01-17) of stories that do not say"
    };
    public static readonly Option<string?> Language = new("--language") { HelpName = "CODE", Description = "Language of stories that do not say" };
    public static readonly Option<string[]> Field = new("--field")
    {
        HelpName = "NAME=FIELD", Description = "Another name for a corpus field, as in text=content", Arity = ArgumentArity.OneOrMore
    };
    public static readonly Option<string[]> Profile = new("--profile")
    {
        HelpName = "FILE",
        Description = "A newsroom's own layout in YAML: CSS selectors of its pages, line patterns of its wire copy; or a built-in one by name",
        Arity = ArgumentArity.OneOrMore
    };
    public static readonly Option<int> MaxCharacters = Number("--max-chars", [], "Longest story that is read", 128_000_000, least: 1);
    public static readonly Option<string> AllowErrors = new("--allow-errors")
    {
        HelpName = "N|P%", Description = "Exit with 0 when no more stories than this fail", DefaultValueFactory = _ => "0"
    };
    public static readonly Option<string> Color = Choice("--color", [], "WHEN", "Colour the summary", "auto", ["auto", "always", "never"]);
    public static readonly Option<int> Jobs = Number("--jobs", ["-j"], "Worker threads; 0 is one a core", 0, least: 0);
    public static readonly Option<bool> Unordered = new("--unordered") { Description = "Write records as they are done, not in the order of the inputs" };
    public static readonly Option<string?> Shard = new("--shard")
    {
        HelpName = "K/N", Description = "Do the Kth of N parts of the inputs; 'articlekit merge' joins the parts' outputs"
    };
    public static readonly Option<string?> FilesFrom = new("--files-from")
    {
        HelpName = "FILE", Description = "Read the names of more inputs from a file, one a line; - is standard input"
    };
    public static readonly Option<bool> Null = new("--null", "-0") { Description = "Names in --files-from end with a NUL, as find -print0 writes them" };
    public static readonly Option<string[]> Include = new("--include")
    {
        HelpName = "GLOB", Description = "Of folders read only such files: *.txt, or with a slash 2024/*.txt", Arity = ArgumentArity.OneOrMore
    };
    public static readonly Option<string[]> Exclude = new("--exclude")
    {
        HelpName = "GLOB", Description = "Of folders leave such files out", Arity = ArgumentArity.OneOrMore
    };
    public static readonly Option<string?> Errors = new("--errors")
    {
        HelpName = "FILE|inline", Description = "Write failures as JSON lines to a file, or in the place of the record with inline"
    };
    public static readonly Option<bool> FailFast = new("--fail-fast") { Description = "Stop at the first failure" };
    public static readonly Option<bool> Resume = new("--resume") { Description = "Go on where an earlier run of the same command stopped" };
    public static readonly Option<bool> Redo = new("--redo") { Description = "With --resume: start anew where the earlier run cannot be gone on from" };
    public static readonly Option<string> Progress = Choice("--progress", [], "WHEN", "Show progress on stderr", "auto", ["auto", "bar", "plain", "none"]);
    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Say nothing but errors" };

    /// <summary>What --only can name.</summary>
    private static string[] Lists => ["quotes", "marked_words", "places", "figures", "dates", "entities", "blocks"];

    public static Command AddTo(Command command)
    {
        command.Add(Inputs);
        foreach (var option in (Option[])[From, To, Output, Table, Only, NoText, WithText, NoIndirect, Offsets, Published, Language, Field, Profile,
            .. PlaceOptions.All, MaxCharacters, AllowErrors, Jobs, Unordered, Shard, FilesFrom, Null, Include, Exclude, Errors, FailFast, Resume, Redo,
            Progress, Color, Quiet])
        {
            command.Add(option);
        }
        Check(Only,
            text => text.Split(',').FirstOrDefault(name => !Lists.Contains(name)) is { } name
                ? $"--only: there is no list '{name}'; there are {string.Join(", ", Lists)}"
                : null);
        Check(Published, text => IsDay(text) ? null : $"--published: '{text}' is not a day like 2024-01-17");
        Check(Language, text => IsLanguage(text) ? null : $"--language: '{text}' is no language code; say en, de or pt-BR");
        Check(Shard, text => Cli.Inputs.Shard.TryParse(text) is null ? $"--shard: '{text}' is not K/N with K from 1 to N" : null);
        Check(AllowErrors, text => Allowance.TryParse(text, out _) ? null : $"--allow-errors: '{text}' is not a number or a percentage");
        Field.Validators.Add(result => { foreach (var token in result.Tokens) 
        {
            int sign = token.Value.IndexOf('=');
            if (sign <= 0 || sign == token.Value.Length - 1) result.AddError($"--field: '{token.Value}' is not NAME=FIELD");
            else if (!Parsers.CorpusRow.Names.Contains(token.Value[..sign]))
                result.AddError($"--field: there is no '{token.Value[..sign]}'; before the = stands one of "
                    + $"{string.Join(", ", Parsers.CorpusRow.Names)}, after it the corpus's own name");
        } });
        return command;
    }

    public static IReadOnlySet<string>? OnlyOf(string? value) => value?.Split(',').ToHashSet();

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text.Length > 10 && text[10] == 'T' ? text[..10] : text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None, out _);

    /// <summary>Two or three letters, and after a dash what is told apart inside the language.</summary>
    private static bool IsLanguage(string text) =>
        text.Split('-', '_') is [{ Length: 2 or 3 } code, ..] parts
            && parts.All(part => part.Length is > 1 and < 9 && part.All(char.IsAsciiLetterOrDigit))
            && code.All(char.IsAsciiLetter);

    /// <summary>A whole number, with a message of our own for what is none.</summary>
    private static Option<int> Number(string name, string[] aliases, string description, int value, int least) => new(name, aliases)
    {
        HelpName = "N", Description = description, DefaultValueFactory = _ => value,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number)
                && number >= least)
            {
                return number;
            }
            result.AddError($"{name}: '{result.Tokens[0].Value}' is not a whole number from {least} to {int.MaxValue}");
            return value;
        },
    };

    private static Option<T> Choice<T>(string name, string[] aliases, string help, string description, T value, string[] choices)
    {
        var option = new Option<T>(name, aliases) { HelpName = help, Description = $"{description}: {string.Join(", ", choices)}" };
        if (value is not null) option.DefaultValueFactory = _ => value;
        Choices[name] = choices;
        Check(option, text => choices.Contains(text) ? null : $"{name}: there is no '{text}'; there are {string.Join(", ", choices)}");
        return option;
    }

    private static void Check(Option option, Func<string, string?> wrong) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens) if (wrong(token.Value) is { } message) result.AddError(message);
    });
}
