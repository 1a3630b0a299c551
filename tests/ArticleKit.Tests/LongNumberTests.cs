using System.Diagnostics;
using System.Text;
using ArticleKit.Model;
using CsCheck;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>No input of digits overflows, loses precision without a word, or takes more than linear time.</summary>
public sealed class LongNumberTests
{
    private static ArticleRecord Read(string text) =>
        Pipeline.Extract(new Story
        {
            Text = text, Source = new Source { Sha256 = "" }, Head = new StoryHead { Language = "en" },
            Blocks = [new Block(BlockKind.Paragraph, new Span(0, text.Length)) { Id = "b0" }]
        });

    [Theory]
    [InlineData("They counted 1234567890123456789012345678 grains.", "1234567890123456789012345678")]
    [InlineData("They counted 0.0000000000000000000000000001 kg.", "0.0000000000000000000000000001")]
    [InlineData("They counted 1.50 kg.", "1.5")]
    [InlineData("They counted 1,000 kg.", "1000")]
    [InlineData("They counted 10 trillion quadrillion kg.", "10000000000000000000000000000")]
    public void What_fits_is_exact(string text, string value)
    {
        var record = Read(text);
        Assert.DoesNotContain(record.Warnings, warning => warning.Code == "number_too_long");
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(record.Figures).Value);
    }

    [Theory]
    [InlineData("They counted 123456789012345678901234567890 grains.")]
    [InlineData("They counted 0.12345678901234567890123456789012 kg.")]
    [InlineData("They counted 900,000,000,000,000,000,000,000 trillion grains.")]
    public void What_does_not_fit_keeps_its_text_and_warns(string text)
    {
        var record = Read(text);
        var figure = Assert.Single(record.Figures);
        Assert.Null(figure.Value);
        Assert.Contains(record.Warnings, warning => warning.Code == "number_too_long");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("12 ")]
    [InlineData("1,000,")]
    [InlineData("1.")]
    [InlineData("1-2-")]
    [InlineData("5 to ")]
    [InlineData("one ")]
    [InlineData("hundred thousand ")]
    [InlineData("killed 12 and ")]
    [InlineData("$5 (")]
    [InlineData("12 000 ")]
    [InlineData("1/2 ")]
    [InlineData("half a ")]
    [InlineData("of 5 percent in a ")]
    public void Time_grows_no_faster_than_the_text(string piece)
    {
        Read(Repeat(piece, 2_000));
        string small = Repeat(piece, 10_000), large = Repeat(piece, 160_000);
        double least = double.MaxValue, most = double.MaxValue;
        for (int n = 0; n < 3 && !(most < Math.Max(least * 60, 1)); n++)
        {
            // the machine may be busy: the best of three
            least = Math.Min(least, Time(small));
            most = Math.Min(most, Time(large));
        }
        Assert.True(most < Math.Max(least * 60, 1), $"{piece}: {least:0.000} s, then {most:0.000} s for sixteen times the text");

        static double Time(string text)
        {
            var clock = Stopwatch.StartNew();
            Read(text);
            return clock.Elapsed.TotalSeconds;
        }
    }

    private static readonly string[] Words =
    [
        "half", "a", "million", "and", "to", "between", "from", "12", "$", "€", "one", "of", "the", "two", "hundred", "killed", "(", ")", "-", "year", "old",
        "per", "kg", "%", ",", "9999999999999999999", "m", "up", "rose", "people",
    ];

    [Fact]
    public void Anything_ends_in_a_record()
        => Gen.OneOf(Gen.String["0123456789.,-/ $%"], Gen.Int[0, Words.Length - 1].Select(n => Words[n])).Array[0, 40]
            .Sample(words => { Read(string.Join(' ', words)); }, iter: 1000);

    private static string Repeat(string piece, int characters) => new StringBuilder().Insert(0, piece, characters / piece.Length).ToString();
}
