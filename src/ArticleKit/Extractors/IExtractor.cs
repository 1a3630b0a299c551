using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors;

/// <summary>One stage of extraction: pure, reads the story's analysis and what the stages before it found, and gives that with its own findings.</summary>
internal interface IExtractor
{
    /// <summary>The stage's name in benchmarks and `--only`.</summary>
    string Name { get; }

    /// <summary>True where the extractor's rules hold for any language, because its words are names and figures of any/.</summary>
    bool AnyLanguage => false;

    Findings Extract(Analysis analysis, Lexicon lexicon, Findings found);
}
