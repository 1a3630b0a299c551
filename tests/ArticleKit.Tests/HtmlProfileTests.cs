using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers;
using ArticleKit.Parsers.Html;
using ArticleKit.Parsers.Profiles;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>A newsroom's own description of its pages.</summary>
public class HtmlProfileTests
{
    private const string Page = """
        <html><head><title>x</title><link rel=canonical href="https://post.example/a"></head><body>
        <h2 class=ttl>Bridge closes early</h2><i class=who>ANN LEE / TOM RAY</i><b class=when data-at="2024-01-17T09:30:00Z">now</b>
        <div class=zz><p>The council agreed on Monday to close the old bridge over the Lenne for repairs.</p><p class=tip>Our readers like this story about the ferry very much, it says here.</p>
        <p>The work will last until spring, and it will cost more than was said in the autumn.</p></div></body>
        """;

    private const string Yaml = """
        profile: post
        hosts: [post.example]
        page:
          headline: h2.ttl
          authors: i.who
          published: b.when@data-at
          body: div.zz
          remove: [.tip]
        """;

    [Fact]
    public void A_profile_says_where_things_stand()
    {
        var story = Read(Yaml);
        Assert.Equal("Bridge closes early", story.Head.Headline);
        Assert.Equal(["ANN LEE", "TOM RAY"], story.Head.Authors);
        Assert.Equal("2024-01-17T09:30:00Z", story.Head.Published);
        Assert.Equal(2, story.Blocks.Count(block => block.Kind == BlockKind.Paragraph));
        Assert.DoesNotContain("ferry", story.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_for_other_hosts_is_not_asked() =>
        Assert.Contains("ferry", Read(Yaml.Replace("post.example", "other.example", StringComparison.Ordinal)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("page:\n  body: div", "no name")]
    [InlineData("profile: x\npage:\n  boddy: div", "3: there is no 'boddy'")]
    [InlineData("profile: x\npage:\n  body: \"div[[\"", "3: 'div[[' is not a CSS selector")]
    [InlineData("profile: [x", "1:")]
    [InlineData("", "1: the profile is empty")]
    [InlineData("a story", "1: lines of `name: value` are wanted here")]
    [InlineData("profile: x\npage: h1", "2: lines of `name: value` are wanted here")]
    [InlineData("profile: x\npage:\n  body: div\n  body: p", "4: 'body' is said twice")]
    [InlineData("profile: x", "1: the profile lays nothing out")]
    public void A_wrong_profile_is_refused_with_its_line(string yaml, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => ProfileReader.Read(new StringReader(yaml))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_built_in_profiles_are_sound() =>
        Assert.All(ProfileReader.BuiltIn, profile => Assert.True(profile.Page.Count > 0 || profile.Wire is not null));

    private static Story Read(string yaml) => HtmlParser.Read(Encoding.UTF8.GetBytes(Page), new Source { Path = "page.html" },
        ParseOptions.Default with { Profiles = [ProfileReader.Read(new StringReader(yaml))] }).Story!;
}
