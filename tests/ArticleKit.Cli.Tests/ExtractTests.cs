using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>The command itself.</summary>
public sealed class ExtractTests
{
    [Fact]
    public void The_assembly_is_named_apart_from_the_library() => Assert.Equal("ArticleKit.Cli", typeof(ExtractTests).Assembly.GetName().Name!.Replace(".Tests", "", StringComparison.Ordinal));
}
