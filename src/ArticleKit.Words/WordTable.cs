using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>The word entries of a language while they are made from its word lists; the library's table of the same name reads them.</summary>
internal sealed class WordTable(Vocabulary vocabulary)
{
    private readonly Vocabulary _vocabulary = vocabulary;
    private WordEntry[] _entries = new WordEntry[1 << 16];

    /// <summary>The entries by word number.</summary>
    public ReadOnlySpan<WordEntry> Entries => _entries.AsSpan(0, _vocabulary.Count);

    public void Read(string language)
    {
        ReadTags(language);
        foreach (var row in LexiconReader.Read($"{language}/role-nouns.tsv"))
        {
            var flags = WordFlags.Person | (row.Cell(1) is "pl" ? WordFlags.PersonPlural : 0) | (row.Cell(3).IsEmpty ? 0 : WordFlags.PersonWeak);
            Mark(row.Cell(0), flags, GenderOf(row.Cell(2)));
        }
        foreach (var row in LexiconReader.Read($"{language}/titles.tsv"))
            Mark(row.Cell(0), WordFlags.Title | (row.Cell(2) is "honorific" ? WordFlags.Honorific : row.Cell(2) is "plural" ? WordFlags.PersonPlural : 0),
                GenderOf(row.Cell(1)));
        foreach (var row in LexiconReader.Read($"{language}/group-nouns.tsv"))
            Mark(row.Cell(0), WordFlags.Group, Gender.Unknown).Group = BodyType.Of(row.Cell(1));
        foreach (var row in LexiconReader.Read($"{language}/org-suffixes.tsv"))
            Mark(row.Cell(0), WordFlags.Suffix, Gender.Unknown).Suffix = BodyType.Of(row.Cell(1));
        foreach (var row in LexiconReader.Read($"{language}/first-names.tsv"))
            Mark(row.Cell(0),
                row.Cell(2) is "family"
                    ? WordFlags.FamilyFirst | WordFlags.Given | WordFlags.GivenWeak
                    : row.Cell(2).IsEmpty ? WordFlags.Given : WordFlags.Given | WordFlags.GivenWeak, GenderOf(row.Cell(1)));
        foreach (var row in LexiconReader.Read($"{language}/name-endings.tsv")) Mark(row.Cell(0), WordFlags.PlaceEnding, Gender.Unknown);
        foreach (var row in LexiconReader.Read($"{language}/abbreviations.txt")) Mark(row, WordFlags.Abbreviation, Gender.Unknown);
        foreach (var row in LexiconReader.Read("any/countries.tsv"))
            foreach (int cell in (ReadOnlySpan<int>)[2, 6, 7, 8])
                foreach (string word in row.Cell(cell).ToString().Split('|'))
                    if (word.Length > 0 && !word.Contains(' ') && !word.Contains(':')) Mark(word, WordFlags.Nation, Gender.Unknown);
        foreach (var row in LexiconReader.Read($"{language}/word-classes.tsv"))
            Mark(row.Cell(0), Enum.Parse<WordFlags>(row.Cell(1), ignoreCase: true), Gender.Unknown);
    }

    private ref WordEntry Mark(ReadOnlySpan<char> word, WordFlags flags, Gender gender)
    {
        ref var entry = ref At(_vocabulary.Intern(word));
        entry.Flags |= flags;
        if (entry.Gender == Gender.Unknown && !((flags & WordFlags.Given) != 0 && entry.Is(WordFlags.Person | WordFlags.Title))) entry.Gender = gender;
        return ref entry;
    }

    /// <summary>The flags by which an extractor passes over a word without asking its own table.</summary>
    public void MarkTables(Lexicon lexicon)
    {
        for (int word = 1; word < _vocabulary.Count; word++)
        {
            WordFlags flags = 0;
            if (lexicon.Calendar[word].Kinds != 0) flags |= WordFlags.Calendar;
            if (lexicon.Numbers.Knows(word)) flags |= WordFlags.Number;
            if (lexicon.Cues.Verbs(word).Length > 0 || lexicon.Cues.Noun(word) is not null || lexicon.Cues.Phrases(word).Length > 0) flags |= WordFlags.Cue;
            if (flags != 0) At(word).Flags |= flags;
        }
    }

    private ref WordEntry At(int word)
    {
        if (word >= _entries.Length) Array.Resize(ref _entries, Math.Max(word + 1, _entries.Length * 2));
        return ref _entries[word];
    }

    private void ReadTags(string language)
    {
        foreach (var row in LexiconReader.Read($"{language}/words.tsv"))
        {
            ref var entry = ref At(_vocabulary.Intern(row.Cell(0)));
            var tags = row.Cell(1);
            for (int i = 0; i < tags.Length;)
            {
                var tag = TagOf(tags, ref i);
                if (entry.Tags == 0) entry.First = tag; else if (entry.Second == Tag.None) entry.Second = tag;
                entry.Tags |= 1u << (int)tag;
            }
        }
    }

    /// <summary>Reads one tag of a cell such as "N V" and steps behind it.</summary>
    private static Tag TagOf(ReadOnlySpan<char> cell, ref int i)
    {
        int end = i + 1;
        while (end < cell.Length && cell[end] != ' ') end++;
        char second = end - i > 1 ? cell[i + 1] : ' ';
        var tag = (cell[i], second) switch
        {
            ('N', ' ') => Tag.Noun,
            ('N', 'S') => Tag.Plural,
            ('V', ' ') => Tag.Base,
            ('V', 'Z') => Tag.Third,
            ('V', 'D') => Tag.Past,
            ('V', 'N') => Tag.Participle,
            ('V', 'G') => Tag.Gerund,
            ('J', _) => Tag.Adjective,
            ('R', _) => Tag.Adverb,
            ('P', ' ') => Tag.Preposition,
            ('P', 'R') => Tag.Pronoun,
            ('P', 'P') => Tag.PossessivePronoun,
            ('D', _) => Tag.Determiner,
            ('C', _) => Tag.Coordinator,
            ('S', _) => Tag.Subordinator,
            ('M', _) => Tag.Modal,
            ('T', _) => Tag.To,
            ('W', _) => Tag.Wh,
            ('U', _) => Tag.NumberWord,
            ('I', _) => Tag.Interjection,
            _ => Tag.Other,
        };
        i = end + 1;
        return tag;
    }

    private static Gender GenderOf(ReadOnlySpan<char> cell) => cell is "m" ? Gender.Male : cell is "f" ? Gender.Female : Gender.Unknown;
}
