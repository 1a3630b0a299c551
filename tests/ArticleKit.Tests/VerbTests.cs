using ArticleKit.Languages;
using ArticleKit.Model;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Every row of reporting-verbs.tsv is read in a sentence its frames allow, with its speaker.</summary>
public sealed class VerbTests
{
    [Fact]
    public void Every_reporting_verb_is_read_in_a_sentence()
    {
        var problems = new List<string>();
        int rows = 0;
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "src/ArticleKit/Languages/en/reporting-verbs.tsv")))
        {
            if (line.StartsWith('#')) continue;
            rows++;
            string[] cells = line.Split('\t');
            if (Sentences(cells[0], cells[2].Split(',')).Any(sentence => Reads(sentence, cells[0]))) continue;
            problems.Add(line);
        }
        Assert.True(rows >= 300, $"only {rows} verbs");
        Assert.True(problems.Count == 0, $"{problems.Count} of {rows} verbs are not read\n{string.Join('\n', problems)}");
    }

    private static IEnumerable<string> Sentences(string lemma, string[] frames)
    {
        string[] words = lemma.Split(' ');
        string past = string.Join(' ', [Form(words[0], VerbForm.Past), .. words[1..]]);
        string third = string.Join(' ', [Form(words[0], VerbForm.Third), .. words[1..]]);
        if (frames.Contains("q")) yield return $"\"The dam is full,\" Anna Berg {third}.";
        if (frames.Contains("q")) yield return $"Anna Berg {third}: \"The dam is full.\"";
        if (frames.Contains("audience")) yield return $"The court {third} from Anna Berg that \"the dam is full\".";
        yield return $"Anna Berg {past} the dam: \"It is full.\"";
        yield return $"Anna Berg {past} \"a great shame\".";
        yield return $"Anna Berg {third} that \"the dam is full\".";
        yield return $"Anna Berg {third} it \"a great shame\".";
        yield return $"Anna Berg {third} the dam as \"a great shame\".";
        yield return $"Anna Berg {third} the \"great and open shame\" of the dam.";
        yield return $"Anna Berg {third} \"a great shame\".";
        yield return $"Anna Berg {third} to \"close the dam\".";
    }

    private static string Form(string lemma, VerbForm form) => Inflection.Verb(lemma, form, new char[lemma.Length + Inflection.LongestEnding]).ToString();

    private static bool Reads(string sentence, string lemma)
    {
        var spec = Spec.Parse("verbs", 1, sentence, false, new Dictionary<string, string>());
        return Pipeline.Extract(SpecTests.StoryOf(spec)).Quotes.Any(quote => quote.Kind != QuoteKind.Indirect
            && quote.Cue?.Lemma == lemma
            && quote.Speaker?.Name == "Anna Berg");
    }
}
