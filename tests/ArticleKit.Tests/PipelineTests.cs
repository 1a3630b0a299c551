using System.Buffers;
using System.Text;
using ArticleKit.Emitters;
using ArticleKit.Model;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Stories that go through the line side by side come out as if each had gone alone.</summary>
public sealed class PipelineTests
{
    [Fact]
    public void Stories_side_by_side_give_the_records_they_give_alone()
    {
        var alone = SampleTests.Paths().SelectMany(SampleTests.Records).ToList();
        var together = Pipeline.Extract([.. alone.Select(record => record.Story)]);
        Assert.NotEmpty(alone);
        Assert.Equal(alone.Select(Written), together.Select(Written));
    }

    private static string Written(ArticleRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        new JsonLinesEmitter().Write(record, output, EmitOptions.Default);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
