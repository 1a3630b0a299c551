namespace ArticleKit.Languages;

/// <summary>
/// Reads a lexicon file embedded in the library: one row a line, cells by tab, `#` comments. `Languages/en/titles.tsv` is named "en/titles.tsv".
/// </summary>
internal static partial class LexiconReader
{
    /// <summary>Walks over the rows; <see cref="Current"/> is a line without comment.</summary>
    public ref struct Rows(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Rows GetEnumerator() => this;

        public bool MoveNext()
        {
            while (!_rest.IsEmpty)
            {
                int end = _rest.IndexOf('\n');
                Current = end < 0 ? _rest : _rest[..end];
                _rest = end < 0 ? default : _rest[(end + 1)..];
                if (!Current.IsEmpty && Current[^1] == '\r') Current = Current[..^1];
                if (!Current.IsEmpty && Current[0] != '#') return true;
            }
            return false;
        }
    }

    /// <summary>The nth cell of a row, empty where the row is shorter.</summary>
    public static ReadOnlySpan<char> Cell(this ReadOnlySpan<char> row, int n)
    {
        for (; n > 0; n--)
        {
            int tab = row.IndexOf('\t');
            if (tab < 0) return default;
            row = row[(tab + 1)..];
        }
        int end = row.IndexOf('\t');
        return end < 0 ? row : row[..end];
    }
}
