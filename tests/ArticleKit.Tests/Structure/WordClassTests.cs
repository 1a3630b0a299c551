using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleKit.Languages;
using Xunit;

namespace ArticleKit.Tests.Structure;

/// <summary>The tables of word classes and the code hold each other: every class has its line of explanation, its words and a rule that asks for it.</summary>
public sealed class WordClassTests
{
    public static TheoryData<string, Type> Tables => new()
    {
        { "body-words.tsv", typeof(BodyWord) },
        { "casualty-words.tsv", typeof(CasualtyWord) },
        { "date-particles.tsv", typeof(DateParticle) },
        { "date-words.tsv", typeof(DateWord) },
        { "feature-words.tsv", typeof(FeatureWord) },
        { "figure-particles.tsv", typeof(FigureParticle) },
        { "figure-words.tsv", typeof(FigureWord) },
        { "match-words.tsv", typeof(MatchWord) },
        { "measured-words.tsv", typeof(MeasuredWord) },
        { "name-words.tsv", typeof(NameWord) },
        { "place-words.tsv", typeof(PlaceWord) },
        { "quote-words.tsv", typeof(QuoteWord) },
        { "subject-words.tsv", typeof(SubjectWord) },
        { "time-words.tsv", typeof(TimeWord) },
        { "unit-words.tsv", typeof(UnitWord) },
    };

    private static readonly Lazy<string> Code = new(() => string.Join('\n',
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/ArticleKit"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("\\obj\\", StringComparison.Ordinal)).Select(File.ReadAllText)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_class_is_explained_filled_and_asked_for(string file, Type type)
    {
        string[] known = [.. Enum.GetNames(type).Where(name => name != "None").Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)
            .Order(StringComparer.Ordinal)];
        string[] lines = Lines(file);
        Assert.Equal(known,
            lines.Select(line => Regex.Match(line, "^# ([a-z_]+): .")).Where(match => match.Success).Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal));
        Assert.Equal(known, Rows(lines).Select(row => row.Class).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal([], Enum.GetNames(type).Where(name => name != "None" && !Regex.IsMatch(Code.Value, $@"\b{type.Name}\.{name}\b")));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Words_are_small_and_once_in_a_class(string file, Type type)
    {
        var rows = Rows(Lines(file)).ToArray();
        Assert.NotEmpty(rows);
        Assert.Equal([], rows.Where(row => row.Word != row.Word.ToLowerInvariant()).Select(row => $"{type.Name}: {row.Word}"));
        Assert.Equal([], rows.CountBy(row => row).Where(pair => pair.Value > 1).Select(pair => $"{type.Name}: {pair.Key}"));
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Repository.Root, "src/ArticleKit/Languages/en", file));

    private static IEnumerable<(string Word, string Class)> Rows(string[] lines)
        => lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))
            .SelectMany(cells => cells[1].Split(' ').Select(name => (cells[0], name)));
}
