using System.Globalization;

namespace ArticleKit.Languages;

/// <summary>How often each rule is right, as measured on gold and listed in a language's quote-rules.tsv: what and who together, 0 to 1.</summary>
internal sealed class RulePrecision
{
    private readonly Dictionary<string, double> _rules = [];

    public RulePrecision(string language)
    {
        foreach (var row in LexiconReader.Read($"{language}/quote-rules.tsv"))
            _rules[row.Cell(0).ToString()] = double.Parse(row.Cell(1), CultureInfo.InvariantCulture);
    }

    /// <summary>The rule's measured precision; a rule that never fired on the gold is as good as a coin.</summary>
    public double this[string rule] => _rules.GetValueOrDefault(rule, 0.5);
}
