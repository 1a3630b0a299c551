namespace ArticleKit;

/// <summary>
/// Which rules made a record: the tool's version, a digest over the lexicons and the rules' version (RulesVersion in the project file), and one over the
/// gazetteer; the build makes both.
/// </summary>
public static partial class RuleSet
{
    public static string ToolVersion { get; } = typeof(RuleSet).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public static string Rules => RulesDigest;

    public static string Gazetteer => GazetteerDigest;
}
