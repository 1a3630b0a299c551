using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The reporting verb a token is a form of, with the most particles that follow it: called for, pointed out.</summary>
internal sealed class VerbMatcher(Analysis analysis, Lexicon lexicon)
{
    /// <summary>The reporting verb a head token is a form of, with the most particles that follow it.</summary>
    public ReportingVerb? Match(int head, int limit, out int end)
    {
        end = head + 1;
        var verbs = lexicon.Cues.Verbs(analysis.Tokens[head].Word);
        for (int v = 0; v < verbs.Length; v++)
        {
            var particles = verbs[v].Particles;
            int at = head + 1, p = 0;
            for (; p < particles.Length && at < limit && Same(analysis.Word(at), particles[p]); p++) at++;
            if (p < particles.Length) continue;
            end = at;
            return verbs[v];
        }
        return null;
    }

    private static bool Same(ReadOnlySpan<char> word, string folded) => word.Equals(folded, StringComparison.OrdinalIgnoreCase);
}
