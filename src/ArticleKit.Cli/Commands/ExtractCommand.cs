using System.CommandLine;
using ArticleKit.Cli.Extraction;
using ArticleKit.Emitters;

namespace ArticleKit.Cli.Commands;

/// <summary>`articlekit extract`: the structure of stories.</summary>
internal static class ExtractCommand
{
    public static Command Make()
    {
        var command = ExtractOptions.AddTo(new Command("extract", "Extract the structure of stories: headline, dateline, quotes and speakers, places, figures, dates"));
        command.SetAction(parsed =>
        {
            var settings = Settings(parsed);
            if (settings.Inputs.Count == 0) throw new CliException(ExitCode.Usage, "nothing to read: name a file or a folder, or pipe a story in; 'articlekit extract --help' shows examples");
            if (settings.Shard is not null && (settings is { Output: null or "-" } or { To: not "jsonl" } || !settings.Ordered))
                throw new CliException(ExitCode.Usage, "--shard writes JSON lines in order, to a file: say -o PART.jsonl");
            using var interrupt = new Interrupt();
            return new ExtractRun(settings, new Messages(Console.Error, settings.Quiet)).Run(interrupt.Token);
        });
        return command;
    }

    private static ExtractSettings Settings(ParseResult parsed)
    {
        string? output = parsed.GetValue(ExtractOptions.Output);
        string[] inputs = parsed.GetValue(ExtractOptions.Inputs) ?? [];
        return new ExtractSettings
        {
            Inputs = inputs.Length == 0 && Console.IsInputRedirected ? ["-"] : inputs,
            From = parsed.GetValue(ExtractOptions.From)!,
            To = parsed.GetValue(ExtractOptions.To) ?? DefaultFormat(output),
            Output = output,
            Parse = new Parsers.ParseOptions
            {
                Published = parsed.GetValue(ExtractOptions.Published),
                Language = parsed.GetValue(ExtractOptions.Language),
                MaxCharacters = parsed.GetValue(ExtractOptions.MaxCharacters),
                Fields = (parsed.GetValue(ExtractOptions.Field) ?? []).Select(pair => pair.Split('=', 2)).GroupBy(pair => pair[0]).ToDictionary(pairs => pairs.Key, pairs => pairs.Last()[1]),
                Profiles = [.. (parsed.GetValue(ExtractOptions.Profile) ?? []).Select(Profile)],
            },
            Emit = new EmitOptions
            {
                NoText = parsed.GetValue(ExtractOptions.NoText),
                WithText = parsed.GetValue(ExtractOptions.WithText),
                NoIndirect = parsed.GetValue(ExtractOptions.NoIndirect),
                Only = ExtractOptions.OnlyOf(parsed.GetValue(ExtractOptions.Only)),
                Offsets = parsed.GetValue(ExtractOptions.Offsets) switch { "utf16" => OffsetUnit.Utf16, "utf8" => OffsetUnit.Utf8, _ => OffsetUnit.CodePoint },
                Table = parsed.GetValue(ExtractOptions.Table)!,
                Color = Terminal.Colors(parsed.GetValue(ExtractOptions.Color)!, output),
                Width = Terminal.Width,
            },
            Allowed = Allowance.TryParse(parsed.GetValue(ExtractOptions.AllowErrors)!, out var allowed) ? allowed : default,
            Jobs = parsed.GetValue(ExtractOptions.Jobs) is > 0 and int jobs ? jobs : Environment.ProcessorCount,
            Ordered = !parsed.GetValue(ExtractOptions.Unordered),
            Shard = parsed.GetValue(ExtractOptions.Shard) is { } shard ? Inputs.Shard.TryParse(shard) : null,
            Quiet = parsed.GetValue(ExtractOptions.Quiet),
        };
    }

    private static Parsers.Profiles.Profile Profile(string path)
    {
        try
        {
            using var text = File.OpenText(path);
            return Parsers.Profiles.ProfileReader.Read(text);
        }
        catch (FormatException wrong) { throw new CliException(ExitCode.Usage, $"{path}:{wrong.Message}"); }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException) { throw new CliException(ExitCode.Usage, $"{path}: {missing.Message}"); }
    }

    private static string DefaultFormat(string? output)
    {
        if (output is null or "-") return Console.IsOutputRedirected ? "jsonl" : "summary";
        string extension = Path.GetExtension(output).TrimStart('.').ToLowerInvariant();
        extension = extension switch { "yml" => "yaml", "ndjson" => "jsonl", "txt" => "summary", _ => extension };
        if (Pipeline.Emitters.Any(emitter => emitter.Format == extension)) return extension;
        throw new CliException(ExitCode.Usage, $"{output}: what format is that? Say it with --to");
    }
}
