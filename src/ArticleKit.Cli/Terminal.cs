namespace ArticleKit.Cli;

/// <summary>What the terminal can show: colours by --color, NO_COLOR, FORCE_COLOR and TERM, and its width.</summary>
internal static class Terminal
{
    public static int Width
    {
        get
        {
            if (Console.IsOutputRedirected) return 80;
            try { return Console.WindowWidth > 0 ? Console.WindowWidth : 80; }
            catch (IOException) { return 80; }
        }
    }

    public static bool Colors(string when, string? output) => when switch
    {
        "always" => true,
        "never" => false,
        _ when Set("NO_COLOR") => false,
        _ when Set("FORCE_COLOR") => true,
        _ => output is null && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    private static bool Set(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));
}
