using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers;
using ArticleKit.Parsers.Html;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Pages made to break a reader end in a record or a clear error, and soon.</summary>
public class HtmlHostileTests
{
    private const int Many = 100_000;

    public static TheoryData<string> Names() => [.. Pages.Keys];

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["deep blocks"] = () => Times("<div>", Many) + "A sentence that stands very deep in the page, and is read."
            + Times("</div>", Many),
        ["open formatting"] = () => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<font size={i}><p>x")),
        ["deep lists"] = () => Times("<ul><li>x", Many),
        ["deep definitions"] = () => Times("<dl><dd>x<dt>y", Many),
        ["deep tables"] = () => Times("<table><tr><td>", Many) + "x",
        ["misnested"] = () => Times("<b><i><u><p>", 20_000) + Times("</b></i></u>", 20_000),
        ["long attribute"] = () => $"<div class=\"{new string('x', 20_000_000)}\"><p>x",
        ["many names in a class"] = () => $"<div class=\"{Times("x ", 10_000_000)}\"><p>x",
        ["many attributes"] = () => $"<div {string.Join(' ', Enumerable.Range(0, Many).Select(i => $"a{i}=1"))}>x",
        ["open brackets"] = () => new string('<', 3_000_000),
        ["ampersands"] = () => "<p>" + new string('&', 3_000_000),
        ["open tags in a title"] = () => $"<meta property=\"og:title\" content=\"{Times("<a", 1_000_000)}\"><p>x",
        ["deep linked data"] = () => $"<script type=\"application/ld+json\">{Times("{\"a\":[", 500_000)}</script><p>x",
        ["loose quotes in linked data"] = () => $"<script type=\"application/ld+json\">{{\"a\":\"{Times("\"\" \"", 500_000)}</script><p>x",
        ["nested authors"] = () => Times("<span itemprop=author>", 450) + Times("x ", 500_000),
        ["linked headings"] = () => "<title>a b c d e f</title>" + Times("<h2><a href=x>a b c d e f</a></h2>", 50_000),
        ["short paragraphs"] = () => Times("<p>x</p>", 300_000),
        ["cut in a tag"] = () => "<html><body><p>Text<a href=\"",
        ["cut in a comment"] = () => "<html><body><p>Text<!-- " + new string('x', 1_000_000),
        ["nothing"] = () => "",
    };

    /// <summary>A second or two where time grows with the page, hours where it grows with its square.</summary>
    [Theory(Timeout = 240_000)]
    [MemberData(nameof(Names))]
    public async Task A_hostile_page_ends(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<html>" + Pages[name]());
        var result = await Task.Run(() => HtmlParser.Read(bytes, new Source { Path = "page.html" }, ParseOptions.Default),
            TestContext.Current.CancellationToken);
        Assert.True(result.Story is not null || result.Failure!.Message.Length > 0);
    }

    [Theory]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("iso-8859-1", "utf-8")]
    [InlineData("utf-16", "utf-8")]
    [InlineData("klingon", "utf-8")]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("iso-8859-1", "windows-1252")]
    [InlineData("utf-8", "utf-16")]
    public void A_wrong_label_does_not_harm_the_letters(string label, string real)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(real);
        byte[] bytes = [.. encoding.Preamble,
            .. encoding.GetBytes($"<html><meta charset={label}><h1>Año nuevo</h1><p>El alcalde habló el lunes de la montaña y del río, según su oficina.</p>")];
        var story = HtmlParser.Read(bytes, new Source { Path = "page.html" }, ParseOptions.Default).Story;
        Assert.Contains("habló el lunes de la montaña", story!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_cut_anywhere_gives_a_record_or_a_failure()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples/html"), "*.html"))
        {
            byte[] bytes = File.ReadAllBytes(path);
            for (int cut = 1; cut < bytes.Length; cut += 97)
            {
                var result = HtmlParser.Read(bytes.AsSpan(0, cut), new Source { Path = path }, ParseOptions.Default);
                if (result.Story is { } story) Assert.Empty(Invariants.Broken(Pipeline.Extract(story)));
            }
        }
    }

    private static string Times(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
