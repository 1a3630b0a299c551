using ArticleKit.Cli.Commands;

namespace ArticleKit.Cli.Resuming;

/// <summary>What a record depends on beside its story: a resumed run must have the same.</summary>
internal static class Made
{
    public static string ByThisTool => By(RuleSet.ToolVersion, RuleSet.Rules, RuleSet.Gazetteer);

    public static string By(string? version, string? rules, string? gazetteer) => $"{version} {rules} {gazetteer}";

    public static string With(ExtractSettings settings)
    {
        var (emit, parse) = (settings.Emit, settings.Parse);
        string only = emit.Only is { } lists ? string.Join(',', lists.Order(StringComparer.Ordinal)) : "all";
        string fields = string.Join(',', parse.Fields.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
        return $"{ByThisTool} | {settings.From} {emit.NoText} {emit.WithText} {emit.NoIndirect} {only} {emit.Offsets} "
            + $"{parse.Published} {parse.Language} {parse.MaxCharacters} {fields}";
    }
}
