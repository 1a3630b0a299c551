using ArticleKit.Languages;
using ArticleKit.Model;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Every row of the figures' lexicons is read in a sentence.</summary>
public sealed class FigureLexiconTests
{
    private static readonly Dictionary<string, string> None = [];

    private static IReadOnlyList<Figure> Read(string text) =>
        Pipeline.Extract(SpecTests.StoryOf(Spec.Parse("a.spec", 1, text.Replace("[", "\\[", StringComparison.Ordinal), false, None))).Figures;

    private static void Reads(List<string> wrong, string text, string unit)
    {
        if (Read(text) is not [{ } figure] || figure.Unit != unit || figure.Value is null)
            wrong.Add($"{text}  wants {unit}, has {string.Join(", ", Read(text).Select(found => $"{found.Unit} {found.Value}"))}");
    }

    [Fact]
    public void Every_currency_by_its_code_its_names_and_its_signs()
    {
        var wrong = new List<string>();
        foreach (var row in LexiconReader.Read("any/currencies.tsv"))
        {
            string code = row.Cell(0).ToString();
            Reads(wrong, $"The firm paid {code} 1,250.50 for it.", code);
            if (row.Cell(4).IsEmpty) Reads(wrong, $"The firm paid 1,250.50 {code} for it.", code);
            foreach (string name in row.Cell(2).ToString().Split('|')) Reads(wrong, $"The firm paid 1,250 {name} for it.", code);
            foreach (string sign in row.Cell(3).ToString().Split('|', StringSplitOptions.RemoveEmptyEntries))
                Reads(wrong, $"The firm paid {sign}1,250.50 for it.", code);
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_unit_by_its_names_and_its_symbols()
    {
        var wrong = new List<string>();
        foreach (var row in LexiconReader.Read("any/units.tsv"))
        {
            string id = row.Cell(0).ToString();
            if (id == "x") continue;
            foreach (string name in row.Cell(3).ToString().Split('|', StringSplitOptions.RemoveEmptyEntries))
                Reads(wrong, $"They measured 1 {name} there.", id);
            foreach (string symbol in row.Cell(4).ToString().Split('|', StringSplitOptions.RemoveEmptyEntries))
                Reads(wrong, $"They measured 7.5{symbol} there.", id);
        }
        foreach (var row in LexiconReader.Read("any/coins.tsv"))
            foreach (string name in row.Cell(1).ToString().Split('|')) Reads(wrong, $"They paid 7 {name} there.", row.Cell(0).ToString());
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_bound_changes_the_bound()
    {
        var wrong = new List<string>();
        foreach (var row in LexiconReader.Read("en/bounds.tsv"))
        {
            string words = row.Cell(0).ToString(), want = row.Cell(2).ToString().Replace("_", "", StringComparison.Ordinal);
            string text = row.Cell(1) is "before"
                ? words == "sub" ? "They saw sub-40 kg bags there." : $"They saw {words} 40 kg there."
                : words is "+"
                    ? "They saw 40+ bags there."
                    : words is "plus" or "minimum" or "maximum" ? $"They saw 40-{words} there." : $"They saw 40 kg {words} there.";
            if (Read(text) is not [{ } figure] || !string.Equals(figure.Bound.ToString(), want, StringComparison.OrdinalIgnoreCase))
                wrong.Add($"{text} wants {want}, has {string.Join(", ", Read(text).Select(found => found.Bound))}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_change_word_is_a_change()
    {
        var wrong = new List<string>();
        foreach (var row in LexiconReader.Read("en/change-words.tsv"))
        {
            string text = $"The price {row.Cell(0)} {(row.Cell(0) is "up" or "down" or "higher" ? "" : row.Cell(2) is "to" ? "to " : "by ")}12 percent.";
            if (Read(text) is not [{ Change: { } change }] || change.Direction != (row.Cell(1) is "up" ? ChangeDirection.Up : ChangeDirection.Down))
                wrong.Add(text);
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
