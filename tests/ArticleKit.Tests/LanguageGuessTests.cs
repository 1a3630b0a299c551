using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>A text's language by its commonest words.</summary>
public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The mayor said the bridge would be closed for a week while the cables were checked by the firm that built it.")]
    [InlineData("de", "Die Bürgermeisterin sagte, die Brücke werde für eine Woche gesperrt, weil die Seile von der Firma geprüft werden.")]
    [InlineData("fr", "Le maire a dit que le pont serait fermé pour une semaine, selon la société qui doit vérifier les câbles.")]
    [InlineData("es", "La alcaldesa dijo que el puente estará cerrado por una semana para que la empresa revise los cables, según el plan.")]
    [InlineData("ru", "Мэр сказал, что мост закроют на неделю для проверки, и это не повлияет на движение по городу.")]
    [InlineData("und", "24,285 12.5 3-1")]
    [InlineData("und", "")]
    public void The_commonest_words_tell_the_language(string language, string text) => Assert.Equal(language, Guess(text));

    /// <summary>W and L head the columns; one word of a language, however often, is no sentence of it.</summary>
    [Theory]
    [InlineData("und", "W L Pts Oslo 12 3 36 Bergen 10 5 30")]
    [InlineData("und", "No 1 rss May 44 No 2 rss May 45 No 1 rss June 46")]
    [InlineData("und", "Wheat 1,848 mln bu, soybeans 610 mln bu")]
    [InlineData("en", "Bank wants the rival")]
    public void A_table_speaks_no_language(string language, string text) => Assert.Equal(language, Guess(text));

    private static string Guess(string text)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Run(text, new Span(0, text.Length), Lexicon.English.Vocabulary, tokens);
        return Lexicon.English.LanguageGuess.Of(tokens.Made);
    }

    [Fact]
    public void A_language_without_words_is_said_so()
    {
        const string Text = "Der Minister sagte, die Lage sei ernst und man werde das nicht hinnehmen.";
        var record = Pipeline.Extract(new Story { Text = Text, Source = new Source(), Blocks = [new Block(BlockKind.Paragraph, new Span(0, Text.Length))] });
        Assert.Equal("de", record.Language);
        Assert.Contains(record.Warnings, warning => warning.Code == "language_unsupported");
    }
}
