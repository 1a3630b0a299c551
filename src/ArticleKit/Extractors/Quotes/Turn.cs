namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// What makes a paragraph a turn of a transcript: the label that names who speaks, null for the asker of an interview, and whether the paragraph before it
/// belongs to the same turn.
/// </summary>
internal sealed record Turn(Mention? Label, bool GoesOn);
