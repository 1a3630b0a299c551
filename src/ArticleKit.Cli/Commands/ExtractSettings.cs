using ArticleKit.Cli.Inputs;
using ArticleKit.Emitters;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Commands;

/// <summary>All that `articlekit extract` was asked for, checked.</summary>
internal sealed record ExtractSettings
{
    public required IReadOnlyList<string> Inputs { get; init; }
    public required string From { get; init; }

    /// <summary>A format's name, or "none".</summary>
    public required string To { get; init; }
    public string? Output { get; init; }
    public required ParseOptions Parse { get; init; }
    public required EmitOptions Emit { get; init; }
    /// <summary>Places other than the built-in ones.</summary>
    public PlaceKnowledge? Places { get; init; }
    public required Allowance Allowed { get; init; }

    /// <summary>Worker threads; 1 does everything on one thread.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Records come in the order of the inputs.</summary>
    public bool Ordered { get; init; } = true;
    public bool Quiet { get; init; }

    /// <summary>A file with more inputs, one a line, or with Null each ended by a NUL.</summary>
    public string? FilesFrom { get; init; }
    public bool Null { get; init; }
    public PathFilter Filter { get; init; } = PathFilter.All;

    /// <summary>Failures as JSON in a file, or inline among the records.</summary>
    public string? Errors { get; init; }
    public bool ErrorsInline { get; init; }
    public bool FailFast { get; init; }

    /// <summary>auto, bar, plain or none.</summary>
    public string Progress { get; init; } = "none";

    /// <summary>Go on where an earlier run of the same command line stopped.</summary>
    public bool Resume { get; init; }

    /// <summary>Start anew where that cannot be gone on from.</summary>
    public bool Redo { get; init; }

    /// <summary>The output is a folder that mirrors the inputs.</summary>
    public bool ToFolder { get; init; }

    /// <summary>What such a run leaves when it is stopped can be gone on from.</summary>
    public bool Resumable => Output is not (null or "-") && !Outputs.OutputTarget.IsDevice(Output) && !ToFolder && To == "jsonl" && Ordered && Shard is null;

    /// <summary>The output is no record a story but a sum over all.</summary>
    public bool Audits => To == "audit" || (To is "csv" or "tsv" && !Emitters.Tables.Table.Named(Emit.Table).OfStories);

    /// <summary>The part of the inputs that is done; null does all.</summary>
    public Shard? Shard { get; init; }
}

/// <summary>How many stories may fail with the exit status still 0: a number, or a share of all in percent.</summary>
internal readonly record struct Allowance(decimal Number, bool IsPercent)
{
    public bool Covers(long failed, long all) => failed <= (IsPercent ? all * Number / 100 : Number);

    public static bool TryParse(string text, out Allowance allowance)
    {
        bool percent = text.EndsWith('%');
        bool good = decimal.TryParse(percent ? text[..^1] : text, System.Globalization.NumberStyles.AllowDecimalPoint,
            System.Globalization.CultureInfo.InvariantCulture, out decimal number);
        allowance = new Allowance(number, percent);
        return good && (percent ? number <= 100 : number == decimal.Truncate(number));
    }
}
