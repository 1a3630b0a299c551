using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Finds the people and bodies of a story: reads every run of capitals and every noun for a body, joins what means the same, and says who belongs where.
/// </summary>
internal sealed class NameExtractor : IExtractor
{
    public string Name => "names";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        var text = new NameText(analysis, lexicon);
        var mentions = new List<NameMention>();
        var reader = new RunReader(text, mentions);
        var sentences = analysis.Sentences;
        var tokens = analysis.Tokens;
        foreach (var sentence in sentences)
        {
            if (!analysis.Story.Blocks[sentence.Block].IsProse) continue;
            for (int i = sentence.First; i < sentence.End;)
            {
                int end = CapitalRuns.MayOpen(text, i, sentence.End) ? CapitalRuns.EndAt(text, i, sentence) : i;
                if (end == i) { i++; continue; }
                reader.Read(i, end, sentence);
                i = end;
            }
        }
        Promote(reader, mentions);
        int at = -1, stop = 0;
        bool prose = false;
        foreach (var phrase in analysis.Phrases)
        {
            for (; stop <= phrase.First; stop = sentences[at].End) prose = analysis.Story.Blocks[sentences[++at].Block].IsProse;
            if (prose && phrase.Kind == PhraseKind.Noun) DescribedBodies.Read(text, phrase, reader, mentions);
        }
        Bracketed.Run(text, mentions);
        NotPersons.Run(text, mentions);
        SharedFamily.Run(text, mentions);
        var book = new EntityBook(text);
        MentionJoiner.Join(text, mentions, reader.Unknown, reader.Lands, book);
        DescribedPersons.Link(text, book);
        return found with { Entities = EntityWriter.Write(analysis, lexicon, book) };
    }

    /// <summary>
    /// Two unknown words are a person's name where the second stands alone elsewhere, "Massoud Barzani … Barzani said", or both end somebody's: "Amanda Kostro
    /// Lund … says Kostro Lund".
    /// </summary>
    private static void Promote(RunReader reader, List<NameMention> mentions)
    {
        if (reader.Unknown.Count == 0) return;
        var alone = new HashSet<string>(mentions.Where(mention => mention.Type == SpeakerType.UnnamedGroup
            || mention.Type == SpeakerType.Person && !mention.Text.Contains(' ')).Select(mention => mention.Text));
        foreach (var mention in mentions)
        {
            if (mention.Type != SpeakerType.Person) continue;
            int second = mention.Text.IndexOf(' ') + 1, third = mention.Text.IndexOf(' ', second) + 1;
            if (third == 0) continue;
            alone.Add(mention.Text[second..]);
            if (mention.Text.IndexOf(' ', third) > 0) alone.Add(mention.Text[third..]);
        }
        foreach (var (first, end, sentence) in reader.Unknown)
            if (alone.Contains(reader.LastOf(first, end)) || alone.Contains(reader.TextOf(first, end)))
                reader.Add(first, end, first, sentence, "names.alone-later");
    }
}
