using ArticleKit.Model;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>The spec lines' own little language.</summary>
public sealed class SpecLineTests
{
    private static readonly Dictionary<string, string> None = [];

    [Fact]
    public void Marks_leave_the_text_and_nest()
    {
        var spec = Spec.Parse("a.spec", 1, "About [70 [percent]{unit=%}]{value=70 name=\"a b\"} \\[sic\\]", false, None);
        Assert.Equal("About 70 percent [sic]", spec.Text);
        Assert.Equal([new Span(6, 16), new Span(9, 16)], spec.Marks.Select(mark => mark.Span));
        Assert.Equal("a b", spec.Marks[0].Keys["name"]);
        Assert.Equal("%", spec.Marks[1].Keys["unit"]);
    }

    [Fact]
    public void Speakers_and_cues_are_marks_of_their_own()
    {
        var spec = Spec.Parse("a.spec", 1, "\"[Yes,]\" {Ann Lee} <said>.", true, None);
        Assert.Equal("\"Yes,\" Ann Lee said.", spec.Text);
        Assert.Equal(['[', '{', '<'], spec.Marks.Select(mark => mark.Kind));
    }
}
