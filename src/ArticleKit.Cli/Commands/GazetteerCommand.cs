using System.CommandLine;
using ArticleKit.Gazetteer;

namespace ArticleKit.Cli.Commands;

/// <summary>`articlekit gazetteer build`: a gazetteer of one's own from GeoNames' files.</summary>
internal static class GazetteerCommand
{
    private static readonly Argument<string[]> Dumps = new("dump")
    {
        Arity = ArgumentArity.OneOrMore, HelpName = "DUMP", Description = "GeoNames dumps: cities500.txt, allCountries.txt, a country's"
    };
    private static readonly Option<string?> Admin1 = new("--admin1") { HelpName = "FILE", Description = "GeoNames' admin1CodesASCII.txt" };
    private static readonly Option<string?> Admin2 = new("--admin2") { HelpName = "FILE", Description = "GeoNames' admin2Codes.txt" };
    private static readonly Option<string?> Packages = new("--packages")
    {
        HelpName = "FOLDER", Description = "node_modules with the packages the built-in gazetteer is made from, instead of these two"
    };
    private static readonly Option<string[]> Words = new("--words")
    {
        HelpName = "FILE", Description = "Ordinary words, one a line: names that are one too are told apart", Arity = ArgumentArity.OneOrMore
    };
    private static readonly Option<string[]> GivenNames = new("--given-names")
    {
        HelpName = "FILE", Description = "First names, one a line", Arity = ArgumentArity.OneOrMore
    };
    private static readonly Option<string?> WordNet = new("--wordnet") { HelpName = "FOLDER", Description = "WordNet's data files: words and surnames" };
    private static readonly Option<long> MinPopulation = new("--min-population")
    {
        HelpName = "N", Description = "Leave smaller towns out", DefaultValueFactory = _ => 1000
    };
    private static readonly Option<string> Output = new("--output", "-o") { HelpName = "FILE", Description = "The gazetteer", Required = true };

    public static Command Make()
    {
        var build = new Command("build", "Build a gazetteer for 'extract --gazetteer' from GeoNames' files; nothing is fetched")
        {
            Dumps, Admin1, Admin2, Packages, Words, GivenNames, WordNet, MinPopulation, Output
        };
        build.SetAction(Build);
        return new Command("gazetteer", "Build a gazetteer of one's own") { build };
    }

    private static int Build(ParseResult parsed)
    {
        string output = parsed.GetValue(Output)!;
        long floor = parsed.GetValue(MinPopulation);
        try
        {
            byte[] blob = GazetteerBuilder.Build(new GazetteerInputs
            {
                Places = parsed.GetValue(Dumps)!,
                Admin1 = parsed.GetValue(Admin1),
                Admin2 = parsed.GetValue(Admin2),
                Packages = parsed.GetValue(Packages),
                Words = parsed.GetValue(Words) ?? [],
                GivenNames = parsed.GetValue(GivenNames) ?? [],
                WordNet = parsed.GetValue(WordNet),
                MinPopulation = floor,
                MinPopulationNear = Math.Min(floor, 500),
            });
            File.WriteAllBytes(output, blob);
            return ExitCode.Good;
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or UnauthorizedAccessException or System.Text.Json.JsonException)
        {
            throw new CliException(ExitCode.AllFailed, wrong is FileNotFoundException { FileName: { } file } ? $"{file}: {Reason.Of(wrong)}" : wrong.Message);
        }
    }
}
