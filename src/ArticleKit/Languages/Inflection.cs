namespace ArticleKit.Languages;

/// <summary>The regular English endings; the irregular forms stand in words.tsv.</summary>
internal static class Inflection
{
    /// <summary>A verb in all its forms, the lemma first, each of at most three letters more, from <paramref name="room"/>.</summary>
    public static VerbForms Verb(ReadOnlySpan<char> lemma, Span<char> room) => new(lemma, room);

    public static string Plural(string noun) => Sibilant(noun) ? noun + "es" : ConsonantY(noun) ? noun[..^1] + "ies" : noun + "s";

    private static bool Sibilant(ReadOnlySpan<char> word) => word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool ConsonantY(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2]);

    /// <summary>A walk over the forms; each is valid until the next.</summary>
    public ref struct VerbForms(ReadOnlySpan<char> lemma, Span<char> room)
    {
        private readonly ReadOnlySpan<char> _lemma = lemma;
        private readonly Span<char> _room = room;
        private int _form;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly VerbForms GetEnumerator() => this;

        public bool MoveNext()
        {
            bool e = _lemma[^1] == 'e', y = ConsonantY(_lemma);
            switch (_form++)
            {
                case 0: Current = _lemma; return true;
                case 1: Current = Sibilant(_lemma) ? Joined(0, "es") : y ? Joined(1, "ies") : Joined(0, "s"); return true;
                case 2: Current = _lemma.EndsWith("ie", StringComparison.Ordinal) ? Joined(2, "ying") : Joined(e && _lemma[^2] is not ('e' or 'o' or 'y') ? 1 : 0, "ing"); return true;
                case 3: Current = e ? Joined(0, "d") : y ? Joined(1, "ied") : Joined(0, "ed"); return true;
                default: return false;
            }
        }

        private readonly ReadOnlySpan<char> Joined(int cut, ReadOnlySpan<char> ending)
        {
            int stem = _lemma.Length - cut;
            _lemma[..stem].CopyTo(_room);
            ending.CopyTo(_room[stem..]);
            return _room[..(stem + ending.Length)];
        }
    }
}
