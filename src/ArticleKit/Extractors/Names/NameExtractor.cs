using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Finds the people and bodies of a story: reads every run of capitals and every noun for a body, joins what means the same, and says who belongs where.</summary>
internal sealed class NameExtractor : IExtractor
{
    public string Name => "names";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        var text = new NameText(analysis, lexicon);
        var mentions = new List<NameMention>();
        var reader = new RunReader(text, mentions);
        foreach (var sentence in analysis.Sentences)
        {
            if (!analysis.Story.Blocks[sentence.Block].IsProse) continue;
            foreach (var (first, end) in CapitalRuns.In(text, sentence)) reader.Read(first, end, sentence);
        }
        Promote(reader, mentions);
        foreach (var phrase in analysis.Phrases) if (phrase.Kind == PhraseKind.Noun && analysis.Story.Blocks[analysis.Sentences[analysis.SentenceAt(phrase.First)].Block].IsProse) DescribedBodies.Read(text, phrase, mentions);
        var book = new EntityBook(text);
        Join(text, mentions, book);
        SentenceStarts(text, book);
        DescribedPersons.Link(text, book);
        return found with { Entities = EntityWriter.Write(analysis, lexicon, book) };
    }

    /// <summary>Two unknown words are a person's name where the second stands alone elsewhere: "Massoud Barzani … Barzani said".</summary>
    private static void Promote(RunReader reader, List<NameMention> mentions)
    {
        if (reader.Unknown.Count == 0) return;
        var alone = new HashSet<string>(mentions.Where(mention => mention.Type == SpeakerType.UnnamedGroup || mention.Type == SpeakerType.Person && !mention.Text.Contains(' ')).Select(mention => mention.Text));
        foreach (var (first, end, sentence) in reader.Unknown) if (alone.Contains(reader.LastOf(first, end))) reader.Add(first, end, first, sentence, "names.alone-later");
    }

    /// <summary>"Young said he would run": a last name that is a word too, at a sentence's start before a verb.</summary>
    private static void SentenceStarts(NameText text, EntityBook book)
    {
        foreach (var sentence in text.Analysis.Sentences)
        {
            int i = sentence.First;
            while (i < sentence.End && !text.Tokens[i].IsSentenceStart) i++;
            if (i + 1 >= sentence.End || !text.Tokens[i].IsCapital || text.Tokens[i].Tag.In(Tags.Name | Tags.Pronoun | Tags.Determiner) || !text.Analysis.Story.Blocks[sentence.Block].IsProse) continue;
            if (!text.Tokens[i + 1].Tag.In(Tags.Past | Tags.Third | Tags.Modal | Tags.Possessive) || text.Entry(i + 1).Is(WordFlags.Be) && text.Tokens[i].Tag.In(Tags.Gerund)) continue;
            string word = text.Slice(i, i + 1);
            if (book.IsFamily(word)) book.Link(new NameMention { First = i, End = i + 1, FullFirst = i, FullEnd = i + 1, RoleFirst = i, RoleEnd = i, Rule = "names.last-name", Text = word, Family = word });
        }
    }

    private static void Join(NameText text, List<NameMention> mentions, EntityBook book)
    {
        foreach (var mention in mentions) if (mention.Type == SpeakerType.Person && mention.Text.Contains(' ')) book.AddPerson(mention);
        foreach (var mention in mentions) if (mention.Type == SpeakerType.Person && !mention.Text.Contains(' ')) book.AddPerson(mention);
        foreach (var mention in mentions) if (mention.Type is not (SpeakerType.Person or SpeakerType.UnnamedGroup) && mention.Base is null) book.AddBody(mention);
        foreach (var mention in mentions) if (mention.Base is not null && mention.Rule != "names.the-body" && (mention.Country is not null || mention.Text.Length > mention.Base.Length)) book.AddDescribed(mention);
        foreach (var mention in mentions) if (mention.Base is not null && (mention.Rule == "names.the-body" || mention.Country is null && mention.Text.Length == mention.Base.Length) && !book.LinkDescribed(mention) && mention.Rule != "names.the-body") book.AddDescribed(mention);
        foreach (var mention in mentions)
        {
            if (mention.Type != SpeakerType.UnnamedGroup || book.Link(mention)) continue;
            if (!text.Tokens[mention.First].IsAllCaps || mention.End != mention.First + 1 || book.Spelled(mention.Text) is not { } body) continue;
            book.Alias(body, mention.Text);
            book.Link(mention);
        }
    }
}
