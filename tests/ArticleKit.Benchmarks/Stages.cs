using System.Buffers;
using System.Globalization;
using ArticleKit.Emitters;
using ArticleKit.Extractors;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Benchmarks;

/// <summary>Runs stories through the line stage by stage, on one thread, and prints what each stage costs.</summary>
internal static class Stages
{
    public static int Run(string[] args)
    {
        int repeat = 3;
        if (Array.IndexOf(args, "--repeat") is >= 0 and int at)
        {
            repeat = int.Parse(args[at + 1], CultureInfo.InvariantCulture);
            args = [.. args[..at], .. args[(at + 2)..]];
        }
        var inputs = args.SelectMany(Corpus.Read).ToList();
        var meter = new Meter();
        meter.Once("lexicon, cold", () => _ = Lexicon.English);
        var stories = inputs.SelectMany(Corpus.Parse).ToList();
        if (stories.Count == 0) { Console.Error.WriteLine("no stories"); return 3; }
        meter.Once("first story, cold", () => Pipeline.Extract(stories[0]));
        for (int round = 0; round <= repeat; round++)
        {
            if (round == 1) meter.Reset();
            foreach (var input in inputs) Line(input, meter);
        }
        meter.Print(stories.Sum(story => (long)story.Text.Length) * repeat, stories.Count * repeat);
        return 0;
    }

    private static void Line(Corpus.Input input, Meter meter)
    {
        var lexicon = Lexicon.English;
        meter.Time("decode", () => System.Text.Encoding.UTF8.GetString(input.Bytes));
        var parsed = meter.Time("parse", () => Corpus.Parse(input).ToList());
        foreach (var story in parsed)
        {
            var tokens = new TokenBuffer();
            var sentences = new List<Sentence>();
            meter.Time("tokens", () => { foreach (var block in story.Blocks) Tokenizer.Run(story.Text, block.Span, lexicon.Vocabulary, tokens);
            return tokens.Take(); });
            var (array, split) = Sentences(story, lexicon, sentences, meter);
            meter.Time("tags", () => { Tagger.Run(story.Text, array, split, lexicon); return 0; });
            meter.Time("phrases", () => PhraseChunker.Run(story.Text, array, split, lexicon));
            var analysis = Analysis.Of(story, lexicon);
            var found = Findings.None with { Published = story.Head.Published, Dateline = story.Dateline };
            foreach (var extractor in Pipeline.Extractors) found = meter.Time("extract " + extractor.Name, () => extractor.Extract(analysis, lexicon, found));
            var record = meter.Time("extract, all", () => Pipeline.Extract(story));
            foreach (var emitter in Pipeline.Emitters) meter.Time("emit " + emitter.Format, () => { var output = new ArrayBufferWriter<byte>(1 << 16);
            emitter.Write(record, output, EmitOptions.Default); return output.WrittenCount; });
        }
    }

    private static (Token[] Tokens, Sentence[] Sentences) Sentences(Story story, Lexicon lexicon, List<Sentence> sentences, Meter meter)
    {
        var tokens = new TokenBuffer();
        for (int b = 0; b < story.Blocks.Count; b++)
        {
            int first = tokens.Count, block = b;
            Tokenizer.Run(story.Text, story.Blocks[b].Span, lexicon.Vocabulary, tokens);
            meter.Time("sentences", () => { SentenceSplitter.Run(story.Text, tokens.Made, first, block, lexicon, sentences); return 0; });
        }
        return (tokens.Take(), [.. sentences]);
    }
}
