using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers;
using ArticleKit.Parsers.Html;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Pages of our own, each for one thing a page may do to a story.</summary>
public class HtmlPageTests
{
    private const string Long = "The council agreed on Monday to close the old bridge over the Lenne for repairs that will last until spring. ";

    private static Story Read(string html)
    {
        var result = HtmlParser.Read(Encoding.UTF8.GetBytes(html), new Source { Path = "page.html" }, ParseOptions.Default);
        Assert.NotNull(result.Story);
        return result.Story;
    }

    private static string[] Of(Story story, BlockKind kind) => [.. story.Blocks.Where(block => block.Kind == kind)
        .Select(block => block.Span.Of(story.Text).ToString())];

    [Fact]
    public void A_plain_page_gives_headline_paragraphs_and_subheads()
    {
        var story =
            Read($"<html lang=en-GB><head><title>Bridge closes - Lenne Post</title></head><body><nav><a href=/>Home</a></nav><h1>Bridge closes</h1><p>{Long}</p><h2>What comes next</h2><p>{Long}{Long}</p><footer>Lenne Post, all rights kept.</footer>");
        Assert.Equal("Bridge closes", story.Head.Headline);
        Assert.Equal("en", story.Head.Language);
        Assert.Equal(2, Of(story, BlockKind.Paragraph).Length);
        Assert.Equal(["What comes next"], Of(story, BlockKind.Subhead));
        Assert.DoesNotContain("rights kept", story.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p class=label>By</p><p class=name>Ann Lee</p>", "Ann Lee")]
    [InlineData("<div class=news-list-item><span itemprop=author><span itemprop=name>Ann Lee</span></span></div>", "Ann Lee")]
    [InlineData("<meta name=author content='Lenne Post'><p>By Ann Lee</p>", "Ann Lee")]
    [InlineData("<p>By Local Democracy Reporter Ann Lee</p>", "Ann Lee")]
    [InlineData("<meta name=author content='Lenne Post'>", "Lenne Post")]
    public void Authors_are_persons_where_the_page_names_one(string byline, string author)
    {
        var story =
            Read($"<html lang=en><head><title>Bridge closes</title><link rel=canonical href='https://www.lenne-post.example/bridge'></head><body><h1>Bridge closes</h1>{byline}<p>{Long}</p><p>{Long}{Long}</p>");
        Assert.Equal([author], story.Head.Authors);
    }

    [Theory]
    [InlineData("<div class=byline>June 19, 2023</div>", null)]
    [InlineData("<div class=byline>News</div>", null)]
    [InlineData("<div class=byline>By</div><div>Ann Lee</div>", "By Ann Lee")]
    [InlineData("<div class=byline><span>by</span><span>Ann Lee</span><span>Published today</span></div>", "by Ann Lee Published today")]
    [InlineData("<div class=byline>By Tom Ray</div>", "By Tom Ray")]
    public void A_byline_names_somebody(string line, string? byline)
    {
        var story =
            Read($"<html lang=en><head><title>Bridge closes</title><meta name=author content='Ann Lee'></head><body><h1>Bridge closes</h1>{line}<p>{Long}</p><p>{Long}{Long}</p>");
        Assert.Equal(byline, story.Head.Byline);
        Assert.Equal(byline is null ? [] : [byline], Of(story, BlockKind.Byline));
    }

    [Theory]
    [InlineData("en", "Der Rat hat am Montag entschieden, die alte Brücke zu sperren, und die Arbeiten werden bis zum Frühjahr dauern. Sie ist nicht die einzige, auch andere sind alt. ", "de")]
    [InlineData("en", Long, "en")]
    [InlineData("zu", Long, "zu")]
    public void A_page_in_another_language_than_its_template_says_is_in_its_own(string claimed, string text, string language)
    {
        var story = Read($"<html lang={claimed}><head><title>X</title></head><body><h1>Die Brücke</h1><p>{text}{text}</p><p>{text}{text}</p><p>{text}</p>");
        Assert.Equal(language, Pipeline.Extract(story).Language);
    }

    [Theory]
    [InlineData("<ul class=footer><li><h2>STANDFIRST</h2></li></ul><div class=article-body>TEXT</div>", "STANDFIRST")]
    [InlineData("<h2 class=epigraph>Drivers will wait until spring as the council pays for new piers</h2><div class=article-body>TEXT</div>", "Drivers will wait until spring as the council pays for new piers")]
    [InlineData("<div class=article-body><h2>Drivers will wait until spring as the council pays for new piers</h2>TEXT</div>", "Drivers will wait until spring as the council pays for new piers")]
    [InlineData("<time>Published Wed, Jan 17 20244:29 AM ESTUpdated an hour ago</time><div class=article-body>TEXT</div>", null)]
    [InlineData("<div><a href=/x>Share this page with a friend on the phone</a></div><div class=article-body>TEXT</div>", null)]
    public void The_line_under_the_headline(string page, string? subheadline)
    {
        const string Standfirst = "The council will pay for the piers of the old bridge, and the drivers will wait until spring";
        string html = page.Replace("STANDFIRST", Standfirst, StringComparison.Ordinal).Replace("TEXT", $"<p>{Long}</p><p>{Long}{Long}</p><p>{Long}.</p>",
            StringComparison.Ordinal);
        var story = Read($"<html lang=en><title>Bridge closes</title><meta name=description content='{Standfirst}'><h1>Bridge closes</h1>{html}");
        Assert.Equal(subheadline == "STANDFIRST" ? Standfirst : subheadline, story.Head.Subheadline);
    }

    [Fact]
    public void A_few_words_in_capitals_between_paragraphs_are_a_subhead() =>
        Assert.Equal(["DRIVERS WAIT"],
            Of(Read($"<h1>Bridge closes</h1><p>{Long}</p><p>{Long}{Long}</p><p>DRIVERS WAIT</p><p>{Long}.</p><p>\"NEVER!\" he said.</p>"), BlockKind.Subhead));

    [Fact]
    public void The_first_paragraph_before_a_paywall_is_kept()
    {
        string rest = string.Concat(Enumerable.Range(0, 12).Select(n => $"<p>{Long}{n} {Long}</p>"));
        var story =
            Read($"<h1>Bridge closes</h1><div class=post-text><p>The mayor said so first. {Long}</p><div id=post-text-box></div><div id=post-text-hidden>{rest}</div></div>");
        Assert.Equal(13, Of(story, BlockKind.Paragraph).Length);
    }

    [Fact]
    public void A_kicker_the_metadata_part_with_a_colon_is_parted_with_one() =>
        Assert.Equal("Lenne: Bridge closes early",
            Read($"<title>Lenne: Bridge closes early</title><meta property=og:title content='Lenne: Bridge closes early'><h1><span>Lenne</span> <span>Bridge closes early</span></h1><p>{Long}</p><p>{Long}</p>").Head.Headline);

    [Fact]
    public void What_only_screen_readers_read_is_no_text() =>
        Assert.DoesNotContain("new tab",
            Read($"<h1>Bridge closes</h1><p>{Long}<a href=/x>The plan<span style='border:0;clip:rect(0 0 0 0);position:absolute;width:1px'>, opens new tab</span></a> is old.</p><p>{Long}</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_caption_is_not_said_twice()
    {
        const string Caption = "The old bridge over the Lenne as it was in spring last year";
        var story =
            Read($"<h1>Bridge closes</h1><p>{Long}</p><figure><img src=a.jpg><figcaption>{Caption}. Tom Ray</figcaption></figure><p>{Caption}.</p><p>{Long}{Long}</p><figure><img src=a.jpg><figcaption>{Caption}. Tom Ray</figcaption></figure><p>{Long}.</p>");
        Assert.Single(Of(story, BlockKind.Caption));
        Assert.Equal(3, Of(story, BlockKind.Paragraph).Length);
    }

    [Fact]
    public void A_line_over_the_heading_is_no_part_of_it() =>
        Assert.Equal("Bridge over the Lenne closes",
            Read($"<title>Bridge over the Lenne closes</title><h1><span class=kicker>Traffic</span> <span>Bridge over the Lenne closes</span></h1><p>{Long}</p><p>{Long}</p>").Head.Headline);

    [Fact]
    public void The_text_is_the_blocks_joined_by_a_blank_line()
    {
        var story = Read($"<h1>Bridge closes</h1><p>{Long}</p><p>{Long}</p>");
        Assert.Equal(string.Join("\n\n", story.Blocks.Select(block => block.Span.Of(story.Text).ToString())), story.Text);
    }

    [Fact]
    public void Two_line_breaks_part_paragraphs_and_inline_tags_do_not_part_words()
    {
        var story = Read($"<h1>Bridge closes</h1><div>{Long}<b>Dr</b>ivers wait.<br><br>{Long}</div>");
        string[] paragraphs = Of(story, BlockKind.Paragraph);
        Assert.Equal(2, paragraphs.Length);
        Assert.EndsWith("Drivers wait.", paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_linked_data_still_gives_head_facts()
    {
        var story = Read($$"""
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#ann","name":"Ann Lee"},
            {"@type":"NewsArticle","headline":"Bridge "closes" early","datePublished":"2024-01-17T09:30:00+0200","author":[{"@id":"#ann"},{"@type":"Person","name":"By Tom Ray, Staff Writer"}],
            "keywords":["bridge","traffic",],}]</script><h1>Bridge "closes" early</h1><p>{{Long}}</p>
            """);
        Assert.Equal("Bridge \"closes\" early", story.Head.Headline);
        Assert.Equal(["Ann Lee", "Tom Ray"], story.Head.Authors);
        Assert.Equal("2024-01-17T09:30:00+02:00", story.Head.Published);
        Assert.Equal(["bridge", "traffic"], story.Head.Keywords);
    }

    [Theory]
    [InlineData("Jan. 17, 2024 at 11:08 a.m.", "2024-01-17T11:08:00")]
    [InlineData("17. Januar 2024, 9.30 Uhr", "2024-01-17T09:30:00")]
    [InlineData("17 de enero de 2024", "2024-01-17")]
    [InlineData("Wed, 17 Jan 2024 09:30:00 GMT", "2024-01-17T09:30:00Z")]
    [InlineData("20240117", "2024-01-17")]
    [InlineData("2024年1月17日", "2024-01-17")]
    [InlineData("1705483800", "2024-01-17T09:30:00Z")]
    [InlineData("17.01.2024", "2024-01-17")]
    [InlineData("32.01.2024", null)]
    public void Dates_of_pages(string text, string? iso) => Assert.Equal(iso, ArticleKit.Parsers.Html.Head.PageDates.Read(text));

    [Theory]
    [InlineData("By Ann Lee, CNN", "Ann Lee|CNN")]
    [InlineData("Ann Lee, AP Sports Writer", "Ann Lee")]
    [InlineData("Ann Lee, MS, RDN", "Ann Lee")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("By Ann Lee and Tom Ray, Staff Writers | Daily Post", "Ann Lee|Tom Ray|Daily Post")]
    [InlineData("Von Jens Groß", "Jens Groß")]
    [InlineData("Ann Lee in Berlin", "Ann Lee")]
    [InlineData("https://www.facebook.com/annlee", "")]
    [InlineData("ByAnn Lee", "Ann Lee")]
    [InlineData("Text: Ann Lee, Fotos: Tom Ray", "Ann Lee")]
    [InlineData("Byron Lee", "Byron Lee")]
    public void Names_of_bylines(string byline, string names)
    {
        var found = new List<string>();
        ArticleKit.Parsers.Html.Head.AuthorNames.Add(byline, null, found);
        Assert.Equal(names, string.Join('|', found));
    }

    [Theory]
    [InlineData("Ann Lee · Lenne Post · Posted: Jan 17, 2024 4:00 AM EST | Last Updated: January 18", "Ann Lee · Lenne Post")]
    [InlineData("Ann Lee Published Jan 17, 2024, 11:21am|Updated Jan 17, 2024, 6:39pm", "Ann Lee")]
    [InlineData("By Ann Lee/January 17, 2024 9:49 am EST", "By Ann Lee")]
    [InlineData("By Ann Lee on Wednesday, January 17th, 2024 at 11:04 a.m.", "By Ann Lee")]
    [InlineData("Ann Lee17. Januar 2024", "Ann Lee")]
    [InlineData("17/01/2024 by Kay 24 Comments", "by Kay")]
    [InlineData("Posted on Oktober 17, 2024 by Kay", "by Kay")]
    [InlineData("Ann Lee@annlee", "Ann Lee")]
    [InlineData("By Ann Lee", "By Ann Lee")]
    [InlineData("By May Lee and Jan Ray", "By May Lee and Jan Ray")]
    [InlineData("By Tom Story", "By Tom Story")]
    [InlineData("Von Ann Lee, Lenne", "Von Ann Lee, Lenne")]
    [InlineData("sexta-feira, 22 de outubro de 2010 às 20:13", null)]
    [InlineData("Wed 17 Jan 2024 08.02 GMT", null)]
    public void Bylines_without_their_day(string line, string? byline) => Assert.Equal(byline, ArticleKit.Parsers.Html.Head.BylineTrim.Of(line));

    [Theory]
    [InlineData("<p>von Ann Lee, Lenne Radio</p>", "von Ann Lee, Lenne Radio")]
    [InlineData("<div>Ann Lee</div>", "Ann Lee")]
    [InlineData("<h4>Von Risiken und Nebenwirkungen</h4>", null)]
    [InlineData("<p>People wait, says Ann Lee</p>", null)]
    public void A_line_that_names_the_author_first_is_the_byline(string line, string? byline)
    {
        string head =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Von der Brücke\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}}</script>";
        Assert.Equal(byline,
            Read($"<html lang=en><title>Von der Brücke</title>{head}<h1>Von der Brücke</h1>{line}<p>{Long}</p><p>{Long}{Long}</p>").Head.Byline);
    }

    [Theory]
    [InlineData("a.sleegers", "<div class=author>Anna Sleegers</div>", "Anna Sleegers")]
    [InlineData("Anna", "<div class=author>By Anna Sleegers</div>", "Anna Sleegers")]
    [InlineData("Anna", "<div class=author>By Tom Ray</div>", "Anna")]
    [InlineData("Anna Sleegers", "<div class=author>Anna Sleegers Political Correspondent</div>", "Anna Sleegers")]
    public void The_byline_says_the_whole_name(string signed, string line, string author) =>
        Assert.Equal([author],
            Read($"<html lang=en><title>Bridge closes</title><meta name=author content='{signed}'><h1>Bridge closes</h1>{line}<p>{Long}</p><p>{Long}{Long}</p>").Head.Authors);

    [Theory]
    [InlineData("Posted on 21. Juli 2019 by Ann Lee | 2 comments", "Ann Lee")]
    [InlineData("Ein Artikel von Ann Lee | 27.01.2022", "Ann Lee")]
    [InlineData("The house by the river was sold", null)]
    public void Names_inside_a_line_of_facts(string line, string? name) => Assert.Equal(name, ArticleKit.Parsers.Html.Head.AuthorNames.After(line));
}
