namespace ArticleKit;

/// <summary>Which rules made a record: the tool's version, a hash over the lexicons and the rules' version, and the gazetteer's.</summary>
public static class RuleSet
{
    /// <summary>Raised by hand whenever a rule's code changes what is found.</summary>
    public const int Version = 1;

    public static string ToolVersion { get; } = typeof(RuleSet).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public static string Rules { get; } = "0";

    public static string Gazetteer { get; } = "0";
}
