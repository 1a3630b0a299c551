using System.CommandLine;
using ArticleKit.Cli.Extraction;
using ArticleKit.Cli.Inputs;
using ArticleKit.Emitters;

namespace ArticleKit.Cli.Commands;

/// <summary>`articlekit extract`: the structure of stories.</summary>
internal static class ExtractCommand
{
    public static Command Make()
    {
        var command = ExtractOptions.AddTo(new Command("extract",
            "Extract the structure of stories: headline, dateline, quotes and speakers, places, figures, dates"));
        command.SetAction(parsed =>
        {
            var settings = Settings(parsed);
            if (settings.Inputs.Count == 0 && settings.FilesFrom is null)
                throw new CliException(ExitCode.Usage,
                    "nothing to read: name a file or a folder, or pipe a story in; 'articlekit extract --help' shows examples");
            if (settings.To is not ("csv" or "tsv" or "audit") && parsed.GetResult(ExtractOptions.Table) is { Implicit: false })
                throw new CliException(ExitCode.Usage, "--table is for csv and tsv: say --to csv");
            if (settings.Resume && !settings.Resumable)
                throw new CliException(ExitCode.Usage, "--resume goes on with JSON lines in order in a file, and not with --shard: say -o FILE.jsonl");
            if (settings.ErrorsInline && settings.To != "jsonl") throw new CliException(ExitCode.Usage, "--errors inline is for JSON lines: say --to jsonl");
            if (settings.Shard is not null && (settings is { Output: null or "-" } or { To: not "jsonl" } || !settings.Ordered))
                throw new CliException(ExitCode.Usage, "--shard writes JSON lines in order, to a file: say -o PART.jsonl");
            if (settings is { Audits: true, ToFolder: true }) throw new CliException(ExitCode.Usage, "an audit is one over all inputs: say -o FILE");
            using var interrupt = new Interrupt();
            var messages = new Messages(Console.Error, settings.Quiet);
            try { return new ExtractRun(settings, messages).Run(interrupt.Token); }
            catch (ResumeException) when (settings.Redo) { return new ExtractRun(settings with { Resume = false }, messages).Run(interrupt.Token); }
        });
        return command;
    }

    private static ExtractSettings Settings(ParseResult parsed)
    {
        string? output = parsed.GetValue(ExtractOptions.Output);
        string[] inputs = parsed.GetValue(ExtractOptions.Inputs) ?? [];
        string? filesFrom = parsed.GetValue(ExtractOptions.FilesFrom), errors = parsed.GetValue(ExtractOptions.Errors);
        bool folder = output is not null && (output.EndsWith('/') || Directory.Exists(output));
        return new ExtractSettings
        {
            Inputs = inputs.Length == 0 && filesFrom is null && Console.IsInputRedirected ? ["-"] : inputs,
            From = parsed.GetValue(ExtractOptions.From)!,
            To = parsed.GetValue(ExtractOptions.To) ?? (folder ? "json" : DefaultFormat(output)),
            Output = output,
            Parse = new Parsers.ParseOptions
            {
                Published = parsed.GetValue(ExtractOptions.Published),
                Language = parsed.GetValue(ExtractOptions.Language)?.Split('-', '_')[0].ToLowerInvariant(),
                MaxCharacters = parsed.GetValue(ExtractOptions.MaxCharacters),
                Fields = (parsed.GetValue(ExtractOptions.Field)
                    ?? []).Select(pair => pair.Split('=', 2)).GroupBy(pair => Parsers.CorpusRow.Own(pair[0]))
                        .ToDictionary(pairs => pairs.Key, pairs => pairs.Last()[1]),
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
            Places = PlaceOptions.Load(parsed),
            Allowed = Allowance.TryParse(parsed.GetValue(ExtractOptions.AllowErrors)!, out var allowed) ? allowed : default,
            Jobs = parsed.GetValue(ExtractOptions.Jobs) is > 0 and int jobs ? jobs : Environment.ProcessorCount,
            Ordered = !parsed.GetValue(ExtractOptions.Unordered),
            Shard = parsed.GetValue(ExtractOptions.Shard) is { } shard ? Inputs.Shard.TryParse(shard) : null,
            FilesFrom = filesFrom,
            Null = parsed.GetValue(ExtractOptions.Null),
            Filter = new PathFilter(parsed.GetValue(ExtractOptions.Include) ?? [], parsed.GetValue(ExtractOptions.Exclude) ?? []),
            Errors = errors == "inline" ? null : errors,
            ErrorsInline = errors == "inline",
            FailFast = parsed.GetValue(ExtractOptions.FailFast),
            Progress = parsed.GetValue(ExtractOptions.Progress)!,
            Resume = parsed.GetValue(ExtractOptions.Resume),
            Redo = parsed.GetValue(ExtractOptions.Redo),
            ToFolder = folder,
            Quiet = parsed.GetValue(ExtractOptions.Quiet),
        };
    }

    /// <summary>A file, or a built-in one by its name.</summary>
    private static Parsers.Profiles.Profile Profile(string path)
    {
        if (Directory.Exists(path)) throw new CliException(ExitCode.Usage, $"--profile: {path}: is a folder; name a file of it");
        if (!File.Exists(path) && Parsers.Profiles.ProfileReader.BuiltIn.FirstOrDefault(profile => profile.Name == path) is { } own) return own;
        try
        {
            using var text = File.OpenText(path);
            return Parsers.Profiles.ProfileReader.Read(text);
        }
        catch (FormatException wrong) { throw new CliException(ExitCode.Usage, $"{path}:{wrong.Message}"); }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            var named = Parsers.Profiles.ProfileReader.BuiltIn;
            string names = $"by name there {(named.Count == 1 ? "is" : "are")} {string.Join(", ", named.Select(profile => profile.Name))}";
            throw new CliException(ExitCode.Usage, $"--profile: {path}: {Reason.Of(missing)}; {names}");
        }
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
