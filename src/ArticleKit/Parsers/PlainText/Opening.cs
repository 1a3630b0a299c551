using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers.PlainText;

/// <summary>What the first words of a line say it is: an advisory, an editor's note, a sign-off, page furniture; the words are a lexicon's.</summary>
internal static class Opening
{
    private const int Buckets = 32 * 32;

    /// <summary>The openings by their first two letters, the longest first: most lines are passed by at a glance.</summary>
    private static readonly List<(string Words, BlockKind Kind)>?[] ByStart = new List<(string, BlockKind)>?[Buckets];
    private static readonly Dictionary<string, BlockKind>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    /// <summary>Lines that say what the sheet or what comes below is and nothing of the story.</summary>
    private static readonly Dictionary<string, BlockKind> Labels = LoadLabels();

    /// <summary>The kind of a line by its first words, marks, stars and brackets before them left out; null for running text.</summary>
    public static BlockKind? Kind(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return BlockKind.Furniture;
        bool bracket = line.StartsWith('(') || line.StartsWith('[');
        if (line.Length < 120 && Labels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Label(line), out var label)) return label;
        var bare = char.IsAsciiLetterOrDigit(line[0]) ? line : line.TrimStart("*([-–—_ •");
        if (bare.IsEmpty) return BlockKind.Furniture;
        if (bare.Length > 1 && ByStart[Start(bare)] is { } openings)
            foreach (var (words, kind) in openings)
            {
                if (words.Length > 2 && bare.Length > 2 && Differ(words[2], bare[2]) || !bare.StartsWith(words, StringComparison.OrdinalIgnoreCase)) continue;
                if (words.Length < bare.Length && char.IsLetterOrDigit(bare[words.Length]) && char.IsLetterOrDigit(words[^1])) continue;
                return kind == BlockKind.Advisory && !bracket && words[^1] != ':' ? null : kind;
            }
        return line.Length > 1 && line.IndexOfAnyExcept("*_-–—=~#. ") < 0 ? BlockKind.Furniture : null;
    }

    /// <summary>"BREAKING NEWS", "Key points": the whole line says what comes below.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line) => line.Length < 40 && Labels.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(line.Trim("*:., "));

    /// <summary>"Related topics", "More on this story".</summary>
    public static bool LeadsAway(ReadOnlySpan<char> line) =>
        line.StartsWith("related", StringComparison.OrdinalIgnoreCase) || line.IndexOf("more on th", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>"Image caption," above the words of one.</summary>
    public static bool HeadsCaption(ReadOnlySpan<char> line) =>
        line.Length < 20 && IsLabel(line) && line.IndexOf("caption", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Two letters of which neither is the other's capital; false may mean either.</summary>
    public static bool Differ(char one, char other) => (one | other) < 0x80 && ((one ^ other) & ~0x20) != 0;

    private static int Start(ReadOnlySpan<char> words) => (char.ToLowerInvariant(words[0]) & 31) * 32 + (char.ToLowerInvariant(words[1]) & 31);

    /// <summary>A note to the desk by the first words of one of its clauses: "In Dec. 25 story, corrects name".</summary>
    public static bool IsAdvisory(ReadOnlySpan<char> note)
    {
        foreach (var range in note.SplitAny(',', ';', '('))
        {
            var clause = note[range].Trim();
            int end = clause.IndexOf(' ');
            if (Words.TryGetValue(end < 0 ? clause : clause[..end], out var kind)
                && kind == BlockKind.Advisory
                && !clause.StartsWith("with", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"• Oil falls", "* Shares up", "- a third round".</summary>
    public static bool IsBullet(ReadOnlySpan<char> line) =>
        line.Length > 2
            && line[0] is '*' or '•' or '-' or '–' or '·' or '▪' or '●'
            && (line[1] == ' ' || line[0] == '•')
            && char.IsLetterOrDigit(line[1..].TrimStart()[0]);

    /// <summary>All of a line, or what stands before the dash of "PRESS RELEASE – EMBARGOED UNTIL MARCH 14".</summary>
    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> line)
    {
        int dash = line.IndexOfAny('–', '—', '|');
        if (dash > 0 && Kind(line[(dash + 1)..].Trim()) is null && line[(dash + 1)..].IndexOf("mbargo", StringComparison.OrdinalIgnoreCase) < 0) dash = -1;
        return (dash > 0 ? line[..dash] : line).Trim("*:., ");
    }

    private static Dictionary<string, BlockKind> LoadLabels()
    {
        var lines = new Dictionary<string, BlockKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconReader.Read("en/line-openings.tsv"))
            if (row.Cell(1) is "release" or "label") lines.Add(row.Cell(0).ToString(), row.Cell(1) is "release" ? BlockKind.Advisory : BlockKind.Furniture);
        return lines;
    }

    private static Dictionary<string, BlockKind>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var words = new Dictionary<string, BlockKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconReader.Read("en/line-openings.tsv"))
            if (row.Cell(1) is not ("release" or "label")) words[row.Cell(0).ToString()] = row.Cell(1) switch
            {
                "advisory" => BlockKind.Advisory,
                "editors_note" => BlockKind.EditorsNote,
                "signoff" => BlockKind.Signoff,
                _ => BlockKind.Furniture,
            };
        foreach (var (opening, kind) in words.OrderByDescending(word => word.Key.Length))
        {
            if (opening.Length > 1) (ByStart[Start(opening)] ??= []).Add((opening, kind));
            else for (char second = '\0'; second < 32; second++) (ByStart[Start([opening[0], second])] ??= []).Add((opening, kind));
        }
        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
