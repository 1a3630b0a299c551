using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>words.dat, made at build time, says what the word lists say.</summary>
public class VocabularyTests
{
    private static readonly Lexicon Lexicon = Lexicon.English;

    [Fact]
    public void Every_word_of_every_list_has_a_number_of_its_own()
    {
        var words = new Dictionary<int, string>();
        foreach (string file in (string[])["en/words.tsv", "en/first-names.tsv", "en/role-nouns.tsv", "en/titles.tsv", "en/group-nouns.tsv",
            "en/org-suffixes.tsv", "en/name-endings.tsv"])
        {
            foreach (var row in LexiconReader.Read(file))
            {
                string word = string.Concat(row.Cell(0).ToString().Select(WordKey.Fold));
                int number = Lexicon.Vocabulary.Find(row.Cell(0));
                Assert.InRange(number, 1, Lexicon.Vocabulary.Count - 1);
                if (words.TryGetValue(number, out string? other)) Assert.Equal(other, word); else words[number] = word;
            }
        }
        Assert.True(words.Count > 50_000);
        foreach (string word in (string[])["xyzzyx", "Zzyzxville", "", "unwordlikenesses", new('a', 65)]) Assert.Equal(0, Lexicon.Vocabulary.Find(word));
    }

    [Fact]
    public void Tags_are_those_of_the_list()
    {
        foreach (var row in LexiconReader.Read("en/words.tsv"))
        {
            var entry = Lexicon.Words[Lexicon.Vocabulary.Find(row.Cell(0))];
            uint tags = 0;
            foreach (string code in row.Cell(1).ToString().Split(' ')) tags |= ((Tag)Array.IndexOf(GroundTests.Codes, code)).Bit();
            Assert.True((entry.Tags & tags) == tags, $"{row}: {entry.Tags:x}");
        }
    }

    [Fact]
    public void Flags_and_genders_are_those_of_the_lists()
    {
        foreach (var row in LexiconReader.Read("en/first-names.tsv"))
        {
            var entry = Lexicon.Words[Lexicon.Vocabulary.Find(row.Cell(0))];
            Assert.True(entry.Is(WordFlags.Given), row.ToString());
            if (!entry.Is(WordFlags.Person | WordFlags.Title))
                Assert.Equal(row.Cell(1) is "m" ? Gender.Male : row.Cell(1) is "f" ? Gender.Female : Gender.Unknown, entry.Gender);
        }
        foreach (var row in LexiconReader.Read("en/role-nouns.tsv"))
            Assert.True(Lexicon.Words[Lexicon.Vocabulary.Find(row.Cell(0))].Is(WordFlags.Person), row.ToString());
        foreach (var row in LexiconReader.Read("en/titles.tsv"))
            Assert.True(Lexicon.Words[Lexicon.Vocabulary.Find(row.Cell(0))].Is(WordFlags.Title), row.ToString());
        foreach (var row in LexiconReader.Read("en/group-nouns.tsv"))
            Assert.Equal(BodyType.Of(row.Cell(1)), Lexicon.Words[Lexicon.Vocabulary.Find(row.Cell(0))].Group);
        foreach (var row in LexiconReader.Read("en/abbreviations.txt"))
            Assert.True(Lexicon.Vocabulary.IsAbbreviation(Lexicon.Vocabulary.Find(row)), row.ToString());
        foreach (string word in (string[])["Iranian", "French", "Swede"]) Assert.True(Lexicon.Words[Lexicon.Vocabulary.Find(word)].Is(WordFlags.Nation), word);
        foreach (string word in (string[])["Friday", "seven", "said"])
            Assert.True(Lexicon.Words[Lexicon.Vocabulary.Find(word)].Is(WordFlags.Calendar | WordFlags.Number | WordFlags.Cue), word);
    }

    [Fact]
    public void Nations_are_those_of_the_list()
    {
        foreach (var row in LexiconReader.Read("any/countries.tsv"))
            foreach (var (name, kind) in (ReadOnlySpan<(string, NationWord)>)[(row.Cell(2).ToString(), NationWord.Name),
                (row.Cell(6).ToString().Split('|')[0], NationWord.Adjective), (row.Cell(5).ToString(), NationWord.Capital)])
            {
                if (name.Length == 0) continue;
                var buffer = new TokenBuffer();
                Tokenizer.Run(name, new Span(0, name.Length), Lexicon.Vocabulary, buffer);
                int value = Lexicon.Nations.Match(name, buffer.Made, 0, buffer.Count, out int end);
                Assert.True(value >= 0 && end == buffer.Count, name);
                if (kind == NationWord.Name)
                    Assert.Equal((row.Cell(0).ToString(), row.Cell(2).ToString()),
                        (Lexicon.Nations[value].Country, Lexicon.Nations.NameOf(row.Cell(0).ToString())));
            }
    }

    [Fact]
    public void Hand_made_places_are_those_of_the_lists() =>
        Assert.True(LexiconReader.Bytes("any/place-tables.dat").SequenceEqual(new GazetteerTablesBuilder(GazetteerBlob.Embedded()).Image()));

    [Fact]
    public void Bodies_are_those_of_the_list()
    {
        foreach (var row in LexiconReader.Read("any/organizations.tsv"))
        {
            string name = row.Cell(0).ToString();
            foreach (string spelling in (string[])[name, .. row.Cell(3).ToString().Split(';', StringSplitOptions.RemoveEmptyEntries)])
            {
                if (char.IsAsciiDigit(spelling[0])) continue; // "10 Downing Street": numbers are no words
                var buffer = new TokenBuffer();
                Tokenizer.Run(spelling, new Span(0, spelling.Length), Lexicon.Vocabulary, buffer);
                int body = Lexicon.Organizations.Match(spelling, buffer.Made, 0, buffer.Count, out int end);
                Assert.Equal((name, buffer.Count), (Lexicon.Organizations[body].Name, end));
                Assert.Equal(row.Cell(2), Lexicon.Organizations[body].Country);
            }
        }
    }

    [Fact]
    public void Irregular_forms_are_those_of_the_list()
    {
        int Number(string word) => Lexicon.Vocabulary.Find(word);
        Assert.Equal([Number("gave"), Number("given")], Lexicon.Vocabulary.Irregular(Number("give")).Intersect([Number("gave"), Number("given")]));
        Assert.Empty(Lexicon.Vocabulary.Irregular(Number("announce")));
    }
}
