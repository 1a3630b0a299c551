using System.Text;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>--shard and merge: the parts joined are what one run writes, to the byte.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlekit-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Merged_shards_are_the_same_bytes_as_one_run(int shards)
    {
        string[] inputs = [Corpus(1_500), Story("b.txt", "Second story of the folder.\n"), Story("a.txt", "First story of the folder, said Ann Lee.\n")];
        Assert.Equal(0, CommandLine.Run(["extract", "-q", "-o", At("single.jsonl"), .. inputs]));
        string[] parts = [.. Enumerable.Range(1, shards).Select(number => At($"part-{number}.jsonl"))];
        for (int number = 1; number <= shards; number++)
            Assert.Equal(0, CommandLine.Run(["extract", "-q", "--shard", $"{number}/{shards}", "-o", parts[number - 1], .. inputs]));
        Assert.Equal(1_502, parts.Sum(part => File.ReadLines(part).Count()));
        Assert.Equal(0, CommandLine.Run(["merge", "-o", At("merged.jsonl"), .. parts.Reverse()]));
        Assert.Equal(File.ReadAllBytes(At("single.jsonl")), File.ReadAllBytes(At("merged.jsonl")));
    }

    [Fact]
    public void A_missing_shard_is_named()
    {
        string corpus = Corpus(600);
        Assert.Equal(0, CommandLine.Run(["extract", "-q", "--shard", "1/2", "-o", At("one.jsonl"), corpus]));
        var error = Assert.Throws<CliException>(() => CommandLine.Run(["merge", "-o", At("merged.jsonl"), At("one.jsonl")]));
        Assert.Equal((2, "shard 2/2 is missing: name the outputs of all 2"), (error.ExitCode, error.Message));
    }

    [Fact]
    public void A_part_that_was_cut_off_is_refused_and_nothing_is_written()
    {
        string corpus = Corpus(600);
        foreach (int number in (int[])[1, 2])
            Assert.Equal(0, CommandLine.Run(["extract", "-q", "--shard", $"{number}/2", "-o", At($"{number}.jsonl"), corpus]));
        File.WriteAllLines(At("1.jsonl"), File.ReadAllLines(At("1.jsonl")).SkipLast(1));
        var error = Assert.Throws<CliException>(() => CommandLine.Run(["merge", "-o", At("merged.jsonl"), At("1.jsonl"), At("2.jsonl")]));
        Assert.Equal(3, error.ExitCode);
        Assert.False(File.Exists(At("merged.jsonl")));
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("half")]
    public void A_shard_is_K_of_N(string shard) =>
        Assert.Equal(2, Assert.Throws<CliException>(() => CommandLine.Run(["extract", "--shard", shard, "-o", At("x.jsonl"), Corpus(1)])).ExitCode);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string Story(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private string Corpus(int rows)
    {
        var text = new StringBuilder();
        for (int n = 0; n < rows; n++)
            text.Append($$"""{"id":"s{{n}}","text":"RIVERTON, Ohio (AP) - Flood story number {{n}}. \"We are fine,\" said Mayor Ann Lee."}""")
                .Append(n % 100 == 0 ? "\n\n" : "\n");
        return Story("corpus.jsonl", text.ToString());
    }
}
