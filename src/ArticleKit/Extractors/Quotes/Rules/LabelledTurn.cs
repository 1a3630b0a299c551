namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>RUIZ: No. I never got the letter.: the label of a transcript's turn names who speaks, and the turn goes on in the paragraphs behind it.</summary>
internal sealed class LabelledTurn : IAttributionRule
{
    public const string Rule = "quote.turn";

    public string Id => Rule;

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        int run = frame.Parts[part].Run;
        return story.Runs[run].Turn is { } turn ? new Attribution(Id, frame, null, turn.Label) { Continues = turn.GoesOn ? run - 1 : -1 } : null;
    }
}
