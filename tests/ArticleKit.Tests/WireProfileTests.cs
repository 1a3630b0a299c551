using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers;
using ArticleKit.Parsers.Profiles;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>A newsroom's own description of its wire copy; samples/profile/harbour.txt is read with one.</summary>
public sealed class WireProfileTests
{
    [Theory]
    [InlineData("{priority} {category} {slug} {date} {words}", "u f Harbour court 01-17 0105", "priority=u category=f slug=Harbour_court date=01-17 words=0105")]
    [InlineData("{slug} - {headline}", "A-B - C - D", "slug=A-B headline=C_-_D")]
    [InlineData("ZCZC {sequence}", "ZCZC   XA12", "sequence=XA12")]
    [InlineData("NNNN{}", "NNNN", "")]
    [InlineData("({agency})", "(Delta)", "agency=Delta")]
    public void A_line_written_so_gives_its_fields(string pattern, string line, string fields) =>
        Assert.Equal(fields, string.Join(' ', LinePattern.Parse(pattern).Match(line)!.Select(field => $"{field.Key}={field.Value.Replace(' ', '_')}")));

    [Theory]
    [InlineData("{slug} {words}", "Harbour court")]
    [InlineData("ZCZC {sequence}", "ZCZC")]
    [InlineData("ZCZC {sequence}", "ZCZC two words")]
    [InlineData("DATE: {date}", "DATE: soon")]
    [InlineData("-o-", "-o- x")]
    public void Another_line_does_not(string pattern, string line) => Assert.Null(LinePattern.Parse(pattern).Match(line));

    [Theory]
    [InlineData("wire:\n  begins: \"{slugg}\"", "3: there is no field {slugg}")]
    [InlineData("wire:\n  begins: \"a {slug\"", "3: 'a {slug' has a { without }")]
    [InlineData("wire:\n  begins: \"{slug}{words}\"", "3: '{slug}{words}' has two fields with nothing between")]
    [InlineData("wire:\n  header: \"{}\"", "3: '{}' fits every line")]
    [InlineData("wire:\n  begin: x", "3: there is no 'begin' here; there are begins")]
    [InlineData("wire:\n  ends: x", "nothing says which copy is laid out so; add `begins` or `header`")]
    public void A_wrong_layout_is_refused_with_its_line_and_how_to_mend_it(string yaml, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Profile("profile: x\n" + yaml)).Message, StringComparison.Ordinal);

    [Fact]
    public void Copy_between_ZCZC_and_NNNN()
    {
        var stories = Read("zczc",
            "ZCZC 0412\nCourt halts harbour works\n\nOSLO, Jan 17 (Delta) - A court stopped the works.\nNNNN\n\nZCZC 0413\nStorm shuts two schools\n\nA storm shut two schools in Galway on Monday.\nNNNN\n");
        Assert.Equal(["0412", "0413"], stories.Select(story => story.Head.Wire!.Sequence));
        Assert.Equal(["Court halts harbour works", "Storm shuts two schools"], stories.Select(story => story.Head.Headline));
        Assert.Equal([0, 1], stories.Select(story => story.Source.Index));
    }

    [Fact]
    public void Copy_without_its_last_line_is_not_lost() =>
        Assert.Equal("A storm shut two schools.", Read("zczc", "ZCZC 1\nStorm\n\nA storm shut two schools.").Single().Text.Split('\n')[^1]);

    [Fact]
    public void Other_copy_is_read_as_ever() => Assert.False(new WireLayoutParser(BuiltIn("zczc")).Recognises("A storm shut two schools."u8, new Source()));

    [Fact]
    public void A_hostile_line_is_matched_in_bounded_time()
    {
        var pattern = LinePattern.Parse("{slug} a {headline} a {place} a {take} a {section} a {byline} a {keywords} b");
        Assert.Null(pattern.Match(string.Concat(Enumerable.Repeat("a ", 249))));
    }

    private static Profile Profile(string yaml) => ProfileReader.Read(new StringReader(yaml));
    private static Profile BuiltIn(string name) => ProfileReader.BuiltIn.Single(profile => profile.Name == name);

    private static List<Story> Read(string profile, string copy)
    {
        var options = ParseOptions.Default with { Profiles = [BuiltIn(profile)] };
        return [.. Pipeline.Read(new MemoryStream(Encoding.UTF8.GetBytes(copy)), options: options).Select(result => result.Story!)];
    }
}
