using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers.PlainText;

/// <summary>What the first words of a line say it is: an advisory, an editor's note, a sign-off, page furniture; the words are a lexicon's.</summary>
internal static class Opening
{
    private const int Longest = 40;
    private static readonly Dictionary<string, BlockKind>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    /// <summary>The kind of a line by its first words, marks, stars and brackets before them left out; null for running text.</summary>
    public static BlockKind? Kind(ReadOnlySpan<char> line)
    {
        bool bracket = line.StartsWith('(') || line.StartsWith('[');
        var bare = line.TrimStart("*([-–—_ •");
        if (bare.IsEmpty) return BlockKind.Furniture;
        var head = bare[..Math.Min(bare.Length, Longest)];
        for (int end = head.Length; end > 1; end--)
        {
            if (end < bare.Length && char.IsLetterOrDigit(bare[end]) && char.IsLetterOrDigit(bare[end - 1])) continue;
            if (!Words.TryGetValue(head[..end], out var kind)) continue;
            if (kind == BlockKind.Advisory && !bracket && head[end - 1] != ':') return null;
            return kind;
        }
        return line.IndexOfAnyExcept("*_-–—=~#. ") < 0 && line.Length > 1 ? BlockKind.Furniture : null;
    }

    /// <summary>A note to the desk by the first words of one of its clauses: "In Dec. 25 story, corrects name".</summary>
    public static bool IsAdvisory(ReadOnlySpan<char> note)
    {
        foreach (var range in note.SplitAny(',', ';', '('))
        {
            var clause = note[range].Trim();
            int end = clause.IndexOf(' ');
            if (Words.TryGetValue(end < 0 ? clause : clause[..end], out var kind) && kind == BlockKind.Advisory && !clause.StartsWith("with", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>"• Oil falls", "* Shares up", "- a third round".</summary>
    public static bool IsBullet(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] is '*' or '•' or '-' or '–' or '·' or '▪' or '●' && (line[1] == ' ' || line[0] == '•') && char.IsLetterOrDigit(line[1..].TrimStart()[0]);

    private static Dictionary<string, BlockKind>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var words = new Dictionary<string, BlockKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconReader.Read("en/line-openings.tsv"))
            words[row.Cell(0).ToString()] = row.Cell(1) switch
            {
                "advisory" => BlockKind.Advisory,
                "editors_note" => BlockKind.EditorsNote,
                "signoff" => BlockKind.Signoff,
                _ => BlockKind.Furniture,
            };
        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
