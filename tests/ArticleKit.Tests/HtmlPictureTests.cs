using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers;
using ArticleKit.Parsers.Html;
using ArticleKit.Parsers.Html.Body;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Captions and credits of pages' pictures, as houses and agencies write them.</summary>
public class HtmlPictureTests
{
    [Theory]
    [InlineData("The bridge at dawn. Photo: Ann Lee/Daily Post", "The bridge at dawn.", "Ann Lee/Daily Post")]
    [InlineData("The bridge at dawn. (Photo by Ann Lee/Getty Images for the Lenne Fund)", "The bridge at dawn.", "Ann Lee/Getty Images for the Lenne Fund")]
    [InlineData("The bridge at dawn. (AP Photo/Ann Lee) less", "The bridge at dawn.", "AP Photo/Ann Lee")]
    [InlineData("The bridge at dawn. REUTERS/Ann Lee Purchase Licensing Rights", "The bridge at dawn.", "REUTERS/Ann Lee")]
    [InlineData("The bridge at dawn. (Ann Lee/Reuters)", "The bridge at dawn.", "Ann Lee/Reuters")]
    [InlineData("The bridge at dawn. (Ann Lee/Lenne Post)", "The bridge at dawn.", "Ann Lee/Lenne Post")]
    [InlineData("The bridge at dawn (AP)", "The bridge at dawn", "AP")]
    [InlineData("The bridge at dawn [File: Reuters]", "The bridge at dawn", "File: Reuters")]
    [InlineData("The bridge at dawn. | Ann Lee/PA Images via Getty Images", "The bridge at dawn.", "Ann Lee/PA Images via Getty Images")]
    [InlineData("The bridge at dawn. Ann Lee/AP", "The bridge at dawn.", "Ann Lee/AP")]
    [InlineData("Die Brücke am Morgen. © dpa | Ann Lee", "Die Brücke am Morgen.", "dpa | Ann Lee")]
    [InlineData("Die Brücke am Morgen (Symbolfoto: picture alliance/dpa | Ann Lee)", "Die Brücke am Morgen", "picture alliance/dpa | Ann Lee")]
    [InlineData("Foto: Ann Lee (Getty)", null, "Ann Lee (Getty)")]
    [InlineData("Image credit: Lenne Post (Image credit: Bridge Works)", null, "Lenne Post")]
    [InlineData("Image Credits: Bridge Works", null, "Bridge Works")]
    [InlineData("(Foto: dpa) Die Brücke am Morgen", "Die Brücke am Morgen", "dpa")]
    [InlineData("Ann Lee | Moment | Getty Images", null, "Ann Lee | Moment | Getty Images")]
    [InlineData("© Ann Lee People wait at the bridge over the Lenne on a morning in May 2018.", "© Ann Lee People wait at the bridge over the Lenne on a morning in May 2018.", null)]
    [InlineData("Ann Lee (left) and Tom Ray (right)", "Ann Lee (left) and Tom Ray (right)", null)]
    [InlineData("The party's leader, Tom Ray (CDU/CSU)", "The party's leader, Tom Ray (CDU/CSU)", null)]
    [InlineData("The mayor spoke. Tom Ray listened", "The mayor spoke. Tom Ray listened", null)]
    [InlineData("The season 2023/24 ended. Lenne won 3-1", "The season 2023/24 ended. Lenne won 3-1", null)]
    [InlineData("Imagery of the bridge from the air", "Imagery of the bridge from the air", null)]
    public void Caption_and_credit(string line, string? caption, string? credit) => Assert.Equal((caption, credit), Credits.Split(line));

    [Theory]
    [InlineData("The bridge at dawn. © AFP / ANN LEE", true)]
    [InlineData("Die Brücke am Morgen (Symbolfoto) Bildrechte: IMAGO", true)]
    [InlineData("The mayor said the photo: a bridge at dawn", false)]
    [InlineData("The bridge opened in 1931. Photos of it were sold for years.", false)]
    public void Paragraphs_that_end_in_a_credit(string line, bool ends) => Assert.Equal(ends, Credits.IsBehind(line));

    [Theory]
    [InlineData("<figure><img src=a.jpg><figcaption><span>The bridge at dawn</span><p>Foto:</p><p>Ann Lee / AP</p></figcaption></figure>", "The bridge at dawn", "Ann Lee / AP")]
    [InlineData("<figure><img src=a.jpg><figcaption><p class=credit>The bridge at dawn.</p><p class=credit>Photo by Ann Lee</p></figcaption></figure>", "The bridge at dawn.", "Ann Lee")]
    [InlineData("<figure><img src=a.jpg><figcaption>The bridge at dawn.</figcaption></figure><p>WORDS</p><p>© Reuters</p>", "The bridge at dawn.", null)]
    [InlineData("<figure><p>17.01.2024, 15:15 Uhr</p><img src=a.jpg><figcaption>The bridge at dawn.</figcaption></figure>", "The bridge at dawn.", null)]
    public void Lines_of_a_picture(string figure, string? caption, string? credit)
    {
        const string Words = "The council agreed on Monday to close the old bridge over the Lenne for repairs that will last until spring.";
        string page =
            $"<html lang=en><h1>Bridge closes</h1><p>{Words}</p>{figure.Replace("WORDS", Words + " It said so.", StringComparison.Ordinal)}<p>{Words} {Words}</p></html>";
        var story = HtmlParser.Read(Encoding.UTF8.GetBytes(page), new Source { Path = "page.html" }, ParseOptions.Default).Story!;
        Assert.Equal([new Image(null, caption, credit)], story.Head.Images);
    }
}
