namespace ArticleKit.Parsers.Html.Body;

/// <summary>
/// The story's text as the page's JSON-LD gives it, to hold blocks against: by runs of three words, or of three signs where words are not parted.
/// </summary>
internal sealed class LinkedBody
{
    private readonly HashSet<int> _grams = [];

    public LinkedBody(string text)
    {
        Length = text.Length;
        Walk(text, gram => _grams.Add(gram));
    }

    public int Length { get; }

    /// <summary>The part of a block's runs that the text holds, 0 to 1; -1 for a block too short to tell.</summary>
    public double Cover(ReadOnlySpan<char> block)
    {
        int all = 0, known = 0;
        Walk(block, gram => { all++; if (_grams.Contains(gram)) known++; });
        return all < 3 ? -1 : (double)known / all;
    }

    private static void Walk(ReadOnlySpan<char> text, Action<int> gram)
    {
        uint one = 0, two = 0, word = 0;
        int words = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ' ';
            bool wide = c is >= '\u2E80' and < '\uAC00' && char.IsLetter(c);
            if (char.IsLetterOrDigit(c) && !wide) { word = (word ^ char.ToLowerInvariant(c)) * 16777619 + 1; continue; }
            if (word != 0) Next(word);
            word = 0;
            if (wide) Next(c);
        }

        void Next(uint hash)
        {
            if (++words >= 3) gram((int)((one * 31 + two) * 31 + hash));
            one = two;
            two = hash;
        }
    }

    /// <summary>Paragraphs of the text itself, for pages that hold it only there.</summary>
    public static IEnumerable<string> Paragraphs(string text)
    {
        foreach (string line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            if (Head.Words.Fold(line) is { } paragraph) yield return paragraph;
    }
}
