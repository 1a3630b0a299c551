using System.Text.RegularExpressions;
using Xunit;

namespace ArticleKit.Tests.Structure;

/// <summary>Arrows between the library's folders go one way: a file may use the folders its own folder is allowed to, and no other.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Model"] = [],
        ["Text"] = ["Model", "Languages"],
        ["Languages"] = ["Model", "Text"],
        ["Parsers"] = ["Model", "Text", "Languages"],
        ["Extractors"] = ["Model", "Text", "Languages"],
        ["Emitters"] = ["Model"],
        [""] = ["Model", "Text", "Languages", "Parsers", "Extractors", "Emitters"],
    };

    [Fact]
    public void Arrows_go_one_way()
    {
        string root = Path.Combine(Repository.Root, "src/ArticleKit");
        var wrong = from path in Sources(root)
                    let folder = Path.GetRelativePath(root, path).Replace('\\', '/') is var relative && relative.Contains('/', StringComparison.Ordinal)
                        ? relative[..relative.IndexOf('/', StringComparison.Ordinal)]
                        : ""
                    from Match use in Uses().Matches(File.ReadAllText(path))
                    where use.Groups["folder"].Value != folder && !Allowed[folder].Contains(use.Groups["folder"].Value)
                    select $"{Path.GetRelativePath(root, path)} uses {use.Groups["folder"].Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_400_lines_and_nine_of_ten_are_under_200()
    {
        int[] lengths = [.. Sources(Path.Combine(Repository.Root, "src")).Select(path => File.ReadLines(path).Count()).Order()];
        Assert.True(lengths[^1] <= 400 && lengths[lengths.Length * 9 / 10] <= 200, $"longest {lengths[^1]}, nine of ten {lengths[lengths.Length * 9 / 10]}");
    }

    [Fact]
    public void No_line_is_wider_than_160_characters()
    {
        var wide = from path in Sources(Path.Combine(Repository.Root, "src"))
                   from line in File.ReadLines(path).Index()
                   where line.Item.Length > 160
                   select $"{Path.GetRelativePath(Repository.Root, path)}:{line.Index + 1}";
        Assert.Empty(wide);
    }

    [Fact]
    public void The_library_has_no_console_no_clock_and_no_culture()
    {
        var wrong = Sources(Path.Combine(Repository.Root, "src/ArticleKit")).Where(path => Forbidden().IsMatch(File.ReadAllText(path)));
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Sources(string root) =>
        Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(path => !path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal)
            && !path.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"^using ArticleKit\.(?<folder>\w+)", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"\bConsole\.|DateTime\.(UtcNow|Now|Today)|DateTimeOffset\.(UtcNow|Now)|CultureInfo\.Current|new Random\b|Random\.Shared|RegexOptions\.Compiled")]
    private static partial Regex Forbidden();
}
