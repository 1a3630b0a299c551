using ArticleKit.Languages;
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
    public void The_commonest_words_tell_the_language(string language, string text) => Assert.Equal(language, LanguageGuess.Shared.Of(text));

    [Fact]
    public void A_language_without_words_is_said_so()
    {
        var record = Pipeline.Extract(new Model.Story { Text = "Der Minister sagte, die Lage sei ernst und man werde das nicht hinnehmen.", Source = new Model.Source() });
        Assert.Equal("de", record.Language);
        Assert.Contains(record.Warnings, warning => warning.Code == "language_unsupported");
    }
}
