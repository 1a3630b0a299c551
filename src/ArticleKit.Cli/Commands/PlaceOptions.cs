using System.CommandLine;

namespace ArticleKit.Cli.Commands;

/// <summary>The options of `extract` about places: another gazetteer, a newsroom's own names, the place it writes from.</summary>
internal static class PlaceOptions
{
    public static readonly Option<string?> Gazetteer = new("--gazetteer")
    {
        HelpName = "FILE", Description = "Places made by 'articlekit gazetteer build' instead of the built-in ones"
    };
    public static readonly Option<string?> Places = new("--places")
    {
        HelpName = "FILE.tsv", Description = "A newsroom's own places on top: name, type, country, geonames_id, lat, lon, adjectives, nouns, aliases"
    };
    public static readonly Option<string?> Near = new("--near")
    {
        HelpName = "PLACE", Description = "Home place of the stories: of places with one name the near one is meant"
    };

    public static readonly Option[] All = [Gazetteer, Places, Near];

    /// <summary>What they ask for, loaded; null where none is given.</summary>
    public static PlaceKnowledge? Load(ParseResult parsed)
    {
        string? gazetteer = parsed.GetValue(Gazetteer), own = parsed.GetValue(Places), near = parsed.GetValue(Near);
        if (gazetteer is null && own is null && near is null) return null;
        byte[]? blob = Read("--gazetteer", gazetteer, File.ReadAllBytes);
        string? rows = Read("--places", own, path => OwnPlaces.Checked(path, File.ReadAllText(path)));
        try { return PlaceKnowledge.Load(blob, rows, near); }
        catch (InvalidDataException wrong) { throw new CliException(ExitCode.Usage, $"{gazetteer ?? "--near"}: {wrong.Message}"); }
    }

    private static T? Read<T>(string option, string? path, Func<string, T> read) where T : class
    {
        try { return path is null ? null : read(path); }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.Usage, $"{option}: {path}: {Reason.Of(wrong)}");
        }
    }
}
