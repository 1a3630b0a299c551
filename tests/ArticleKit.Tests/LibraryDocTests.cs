using System.Text;
using ArticleKit.Emitters;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>The code of docs/library.md is this code.</summary>
public sealed class LibraryDocTests
{
    [Fact]
    public void A_file_is_read_and_says_who_said_what()
    {
        string path = Path.Combine(Repository.Root, "samples/afp/ferry.txt");
        using var output = new StringWriter { NewLine = "\n" };
        // begin read
        using var file = File.OpenRead(path);
        foreach (var (story, failure) in Pipeline.Read(file, path))
        {
            if (story is null)
            {
                output.WriteLine($"{failure!.Code}: {failure.Message}");
                continue;
            }
            var record = Pipeline.Extract(story);
            foreach (var quote in record.Quotes)
                output.WriteLine($"{quote.Speaker?.Name ?? quote.Speaker?.Description}: {quote.Span.Folded(story.Text)}");
        }
        // end read
        Assert.Contains("Maria Delos Reyes: The boat tilted, then everyone was in the water,\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_written()
    {
        using var file = File.OpenRead(Path.Combine(Repository.Root, "samples/afp/ferry.txt"));
        var record = Pipeline.Extract(Pipeline.Read(file).Single().Story!);
        using var stream = new MemoryStream();
        // begin write
        Pipeline.Write(record, stream, "jsonl", new EmitOptions { Only = new HashSet<string> { "quotes" }, NoText = true });
        // end write
        Assert.Matches("^\\{.*\"quotes\":\\[\\{.*\\}\n$", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("write")]
    public void The_page_has_the_code_that_was_run(string piece)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests/ArticleKit.Tests/LibraryDocTests.cs"));
        int begin = Array.FindIndex(lines, line => line.Trim() == $"// begin {piece}"), end = Array.FindIndex(lines, line => line.Trim() == $"// end {piece}");
        string code = string.Join('\n', lines[(begin + 1)..end].Select(line => line.Length > 8 ? line[8..] : ""));
        Assert.Contains($"```csharp\n{code}\n```", File.ReadAllText(Path.Combine(Repository.Root, "docs/library.md")), StringComparison.Ordinal);
    }
}
