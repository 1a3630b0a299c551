using System.Buffers;
using System.Text;
using ArticleKit.Emitters;
using ArticleKit.Model;
using ArticleKit.Parsers;
using ArticleKit.Parsers.Profiles;
using ArticleKit.Tests.Structure;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>
/// Every story under samples/ beside its golden record: NAME.EXT and NAME.json, without `generator`. A story of several records has a JSON array;
/// NAME.profile.yaml is its newsroom's layout.
/// `ACCEPT=1 dotnet test` writes the records anew; read the diff.
/// </summary>
public sealed class SampleTests
{
    private static readonly EmitOptions Options = new() { NoGenerator = true };

    /// <summary>All sample inputs, by their path from the repository's root.</summary>
    public static TheoryData<string> Inputs() => [.. Paths()];

    /// <summary>The samples and the seed.</summary>
    public static TheoryData<string> Stories() => [.. Paths(), "seeds/afp-pakistan-iran.txt"];

    internal static IEnumerable<string> Paths() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*", SearchOption.AllDirectories)
        .Where(path => !IsGolden(path)
            && !Path.GetFileName(path).StartsWith('.')
            && Path.GetExtension(path) != ".md"
            && !path.EndsWith(".profile.yaml", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_story_gives_its_golden_record(string input)
    {
        string golden = Path.Combine(Repository.Root, Golden(input));
        string have = Json(Records(input));
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") File.WriteAllText(golden, have);
        Assert.True(File.Exists(golden), $"{Golden(input)} is missing; ACCEPT=1 dotnet test writes it");
        string want = File.ReadAllText(golden).ReplaceLineEndings("\n");
        if (want != have) Assert.Fail(FirstDifference(input, want, have));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Its_record_is_valid_by_the_schema(string input)
    {
        foreach (var record in Records(input)) Assert.Empty(SchemaCheck.Load().Problems(Invariants.Tree(record)));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Its_record_keeps_the_promises(string input)
    {
        foreach (var record in Records(input)) Assert.Empty(Invariants.Broken(record));
    }

    internal static List<ArticleRecord> Records(string input)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.Root, input));
        var source = new Source { Path = input };
        string profile = Path.Combine(Repository.Root, Path.ChangeExtension(input, ".profile.yaml"));
        var options = File.Exists(profile) ? ParseOptions.Default with { Profiles = [ProfileReader.Read(File.OpenText(profile))] } : ParseOptions.Default;
        var parser = Pipeline.For(options).First(parser => parser.Recognises(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)), source));
        return [.. parser.Parse(new MemoryStream(bytes), source, options).Select(result => Pipeline.Extract(result.Story
            ?? throw new InvalidDataException($"{input}:{result.Failure!.Line}: {result.Failure.Message}")))];
    }

    private static string Json(List<ArticleRecord> records)
    {
        var emitter = new JsonEmitter();
        var frame = emitter.Frame(Options);
        var output = new ArrayBufferWriter<byte>();
        foreach (var record in records)
        {
            if (records.Count > 1) Encoding.UTF8.GetBytes(record == records[0] ? frame.Open : frame.Between, output);
            emitter.Write(record, output, Options);
        }
        if (records.Count > 1) Encoding.UTF8.GetBytes(frame.Close, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>story.txt has story.json; story.json, a story in JSON, has story.json.golden.json.</summary>
    private static string Golden(string input) =>
        input.EndsWith(".json", StringComparison.Ordinal) ? input + ".golden.json" : Path.ChangeExtension(input, ".json");

    private static bool IsGolden(string path) => path.EndsWith(".golden.json", StringComparison.Ordinal)
        || (path.EndsWith(".json", StringComparison.Ordinal)
            && Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path)
                + ".*").Any(other => Path.GetExtension(other) is not ".json"));

    private static string FirstDifference(string input, string want, string have)
    {
        string[] wanted = want.Split('\n'), got = have.Split('\n');
        int at = 0;
        while (at < wanted.Length && at < got.Length && wanted[at] == got[at]) at++;
        string Around(string[] lines) => string.Join('\n', lines[Math.Max(0, at - 8)..Math.Min(lines.Length, at + 4)]);
        return $"{Golden(input)}:{at + 1}\n--- want\n{Around(wanted)}\n--- have\n{Around(got)}\nACCEPT=1 dotnet test writes it anew; read the diff";
    }
}
