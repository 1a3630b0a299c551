using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Baloch said the strike was "…": the mark stands inside the clause a cue before it opens.</summary>
internal sealed class CueBefore : IAttributionRule
{
    public string Id => "quote.in-clause";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        Saying? weak = null;
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.At >= part || saying.Speaker is null || saying.Type == CueType.Noun) continue;
            if (saying.Inverted && saying.Subject >= part) continue;
            if (!saying.Weak && !saying.Passive && !saying.Unreal) return new Attribution(Id, frame, saying, saying.Speaker);
            weak ??= saying;
        }
        return weak is null ? null : new Attribution(Id, frame, weak, weak.Speaker);
    }
}
