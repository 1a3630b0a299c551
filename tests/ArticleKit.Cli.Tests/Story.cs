namespace ArticleKit.Cli.Tests;

/// <summary>Small invented stories to feed the command with.</summary>
internal static class Story
{
    public const string Flood =
        "Flood closes Harrow bridge\n\nHARROW, March 3 (AP) - A flood closed the old bridge on Tuesday, Mayor Ann Lee said.\n\n\"Nobody was hurt,\" Lee told reporters.\n";

    public static string Row(string id, string text) =>
        System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = id, ["text"] = text }) + "\n";
}
