using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Makes a speaker of a mention: its entity, or a description of the unnamed.</summary>
internal sealed class SpeakerReader(Reading story, Findings found)
{
    public Speaker Read(Mention mention, Attribution attribution)
    {
        _ = found;
        var analysis = story.Analysis;
        var span = analysis.Cover(mention.First, mention.End);
        if (attribution.Saying is { Relative: >= 0 } relative) span = analysis.Cover(relative.Relative, relative.Relative + 1);
        bool named = analysis.Tokens[mention.Head].Tag == Tag.Name;
        string text = analysis.Cover(mention.First, mention.End).Of(analysis.Story.Text).ToString();
        return new Speaker
        {
            Name = named ? text : null,
            Description = named ? null : text,
            Type = named ? SpeakerType.Person : SpeakerType.UnnamedPerson,
            Mention = span,
            FullMention = span,
            ResolvedBy = attribution.Continues >= 0 ? ResolvedBy.Continuation : ResolvedBy.Name,
        };
    }
}
