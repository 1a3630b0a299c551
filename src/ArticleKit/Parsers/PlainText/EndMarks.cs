namespace ArticleKit.Parsers.PlainText;

/// <summary>A line that says the story is over: `Reuter`, `-30-`, `ENDS`, `###`, `(END)`.</summary>
internal static class EndMarks
{
    private static readonly string[] Marks = ["Reuter", "Reuters", "30", "ENDS", "END", "MORE", "ENDIT", "ENDITEM", "Enditem", "###", "##", "ENDS/", "(more)",
        "(ends)"];

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > 14) return false;
        var bare = line.Trim("-—–=./()<>[] ");
        if (line[0] == '#' && line.IndexOfAnyExcept('#', ' ') < 0) return true;
        foreach (string mark in Marks)
            if (bare.Equals(mark, mark.StartsWith("Reuter", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                return mark != "30" && mark != "END" && mark != "MORE" || bare.Length < line.Length || mark == "MORE";
        return false;
    }

    /// <summary>Where an end mark begins that stands behind the last sentence of a paragraph; -1 where none does.</summary>
    public static int Trailing(ReadOnlySpan<char> line)
    {
        int blank = line.LastIndexOf(' ');
        return blank > 0 && Is(line[(blank + 1)..]) && Piece.Ends(line[..blank].TrimEnd(), ".!?…") ? blank + 1 : -1;
    }
}
