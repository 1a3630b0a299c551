using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>`--to audit` and the table `sources`: who is quoted over all stories.</summary>
public sealed class AuditTests
{
    private const string Fire =
        "Fire closes Harrow school\n\nHARROW, March 9 (AP) - A fire closed the school on Saturday, Mayor Ann Lee said.\n\n\"We smelled smoke,\" said teacher Tom Reed. \"Then we ran.\"\n\nResidents said the bells rang late.\n";

    [Fact]
    public void Stories_add_up_to_one_row_a_source()
    {
        using var folder = new TemporaryFolder();
        string[] rows = Command.Run("extract", "--to", "csv", "--table", "sources", folder.File("a.txt", Story.Flood), folder.File("b.txt", Fire)).Lines;
        Assert.StartsWith("name,description,type,title,affiliation,country,stories,quotes,direct,partial,indirect,anonymous,words,words_in_marks", rows[0],
            StringComparison.Ordinal);
        Assert.Matches("^Ann Lee,,person,Mayor,[^,]*,[^,]*,2,3,1,0,2,0,", rows[1]);
        Assert.Contains(rows,
            row => row.StartsWith("Tom Reed,,person,", StringComparison.Ordinal) && row.EndsWith(",1,1,1,0,0,0,6,6", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith(",residents,unnamed_group,", StringComparison.Ordinal));
        Assert.Equal(4, rows.Length);
    }

    [Fact]
    public void The_page_has_the_totals_and_the_sources()
    {
        using var folder = new TemporaryFolder();
        string page = Command.Run("extract", "--to", "audit", folder.File("a.txt", Story.Flood), folder.File("b.txt", Fire)).Output;
        Assert.StartsWith("2 stories, 5 quotes, 3 sources, ", page, StringComparison.Ordinal);
        Assert.Matches(@"\n  named +2 +4 +80% ", page);
        Assert.Matches(@"\n  described, not named +1 +1 +20% ", page);
        Assert.Matches(@"\nAnn Lee +2 +3 +1 ", page);
    }

    [Fact]
    public void Threads_and_the_order_of_inputs_change_nothing()
    {
        using var folder = new TemporaryFolder();
        string[] rows = [.. Enumerable.Range(0, 900).Select(n => Story.Row($"r{n}",
            (n % 3 == 0 ? Fire : Story.Flood).Replace("Lee", $"Lee{(char)('a' + n % 20)}", StringComparison.Ordinal)))];
        string one = folder.File("one.jsonl", string.Concat(rows)), other = folder.File("other.jsonl", string.Concat(rows.Reverse()));
        foreach (string format in (string[])["audit", "tsv"])
        {
            string want = Command.Run("extract", "-j", "1", "--to", format, "--table", "sources", one).Output;
            Assert.NotEmpty(want);
            Assert.Equal(want, Command.Run("extract", "-j", "4", "--to", format, "--table", "sources", one).Output);
            Assert.Equal(want, Command.Run("extract", "-j", "3", "--unordered", "--to", format, "--table", "sources", other).Output);
        }
    }

    [Fact]
    public void It_is_one_over_all_inputs() =>
        Assert.Equal(2, Command.Run("extract", "--to", "audit", "seeds/afp-pakistan-iran.txt", "-o", Path.GetTempPath()).Code);
}
