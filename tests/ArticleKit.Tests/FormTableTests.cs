using System.Globalization;
using System.Text;
using ArticleKit.Emitters;
using ArticleKit.Model;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>
/// docs/dates.md and docs/figures.md: the forms that are read, one table for each file of specs, each row a marked stretch as it is found.
/// `ACCEPT=1 dotnet test` writes them anew; read the diff.
/// </summary>
public sealed class FormTableTests
{
    /// <summary>Each kind's title, the sentence under it, its columns, and the cells of what is found at a mark.</summary>
    private static readonly Dictionary<string, (string Title, string Intro, string[] Columns, Func<ArticleRecord, Span, string[]?> Cells)> Kinds = new()
    {
        ["dates"] = ("Dates: the forms that are read",
            "`timex3` and `earliest` to `latest` as the record has them; relative dates are read on the day named above each table. Words that look like dates and are none: tests/ArticleKit.Tests/Specs/dates/words.not.spec.",
            ["text", "timex3", "earliest to latest", "rule"],
            (record, span) => record.Dates.FirstOrDefault(date => date.Span == span) is { } date ? [date.Timex3 ?? "", Days(date), date.Rule] : null),
        ["figures"] = ("Figures: the forms that are read",
            "As the record has them. Numbers that are no figures: the `.not.spec` files under tests/ArticleKit.Tests/Specs/figures.",
            ["text", "kind", "value", "bound", "unit", "counts", "event or change", "rule"],
            (record, span) => record.Figures.FirstOrDefault(figure => figure.Span == span) is { } figure
                ? [Snake<FigureKind>.Of(figure.Kind), Value(figure), Snake<Bound>.Of(figure.Bound), figure.UnitName ?? figure.Unit ?? "",
                    figure.Counted?.Head ?? "", figure.Event?.Type ?? (figure.Change is { } change ? Snake<ChangeDirection>.Of(change.Direction) : ""),
                    figure.Rule]
                : null),
    };

    public static TheoryData<string> Names() => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_of_forms_is_as_the_specs_have_it(string kind)
    {
        string path = Path.Combine(Repository.Root, "docs", kind + ".md");
        string have = Page(kind);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, have);
        }
        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == have,
            $"docs/{kind}.md is not what the specs give; ACCEPT=1 dotnet test writes it anew");
    }

    private static string Page(string kind)
    {
        var (title, intro, columns, cells) = Kinds[kind];
        string folder = Path.Combine(Repository.Root, "tests/ArticleKit.Tests/Specs", kind);
        var page = new StringBuilder($"# {title}\n\n{intro}\nMade from tests/ArticleKit.Tests/Specs/{kind} by a test (`ACCEPT=1 dotnet test`).\n");
        foreach (string file in Directory.EnumerateFiles(folder, "*.spec").Where(file => !file.EndsWith(".not.spec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            string? day = null;
            var rows = new List<string>();
            foreach (var spec in Spec.Read(file, file, false))
            {
                day ??= spec.Headers.GetValueOrDefault("date");
                var record = Pipeline.Extract(SpecTests.StoryOf(spec));
                foreach (var mark in spec.Marks) if (cells(record, mark.Span) is { } found) rows.Add(Row([spec.Slice(mark.Span), .. found]));
            }
            string heading = Path.GetFileNameWithoutExtension(file).Replace('-', ' ');
            page.Append(CultureInfo.InvariantCulture,
                $"\n## {char.ToUpperInvariant(heading[0])}{heading[1..]}{(day is null ? "" : $" (read on {day})")}\n\n{Row(columns)}{Row([.. columns.Select(_ => "---")])}").AppendJoin("", rows.Distinct());
        }
        return page.ToString();
    }

    private static string Row(string[] cells) =>
        "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' '))) + " |\n";

    private static string Days(DateMention date) =>
        date.Earliest is null ? "" : date.Earliest == date.Latest ? date.Earliest : $"{date.Earliest} to {date.Latest}";

    private static string Value(Figure figure) =>
        figure.Value is { } value ? Number(value) : $"{Number(figure.Min)} to {Number(figure.Max)}" is var range && range != " to " ? range : "";

    private static string Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}
