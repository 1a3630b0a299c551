using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleKit.Cli.Resuming;

/// <summary>
/// How far a run got, written beside its unfinished output as NAME.state: so many stories and failures of the inputs are done, their records are the
/// first so many bytes of the output. What the output holds beyond that is done again.
/// </summary>
internal sealed record RunState
{
    /// <summary>Tool, rules, gazetteer and the options that shape records.</summary>
    public required string Made { get; init; }

    /// <summary>Stories and failures of the inputs that are done, in input order.</summary>
    public long Done { get; init; }
    public long Records { get; init; }
    public long Failures { get; init; }

    /// <summary>Bytes of the output, and of the --errors file.</summary>
    public long Bytes { get; init; }
    public long ErrorBytes { get; init; }

    /// <summary>Of the inputs that are done.</summary>
    public ulong Digest { get; init; }

    public static string PathOf(string output) => output + ".state";

    public static RunState? Read(string output)
    {
        string path = PathOf(output);
        if (!File.Exists(path)) return null;
        try { return JsonSerializer.Deserialize(File.ReadAllBytes(path), RunStateJson.Default.RunState); }
        catch (JsonException) { return null; }
    }

    /// <summary>Whole or not at all.</summary>
    public void Write(string output)
    {
        string path = PathOf(output);
        File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(this, RunStateJson.Default.RunState));
        File.Move(path + ".new", path, overwrite: true);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(RunState))]
internal sealed partial class RunStateJson : JsonSerializerContext;
