namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// What a cue says was said, as parts [From, To) of its frame; Way is the shape it was read by: that, clause, wh, infinitive, object, after, before.
/// </summary>
internal readonly record struct Content(int From, int To, ContentWay Way);

/// <summary>The shape a content was read by.</summary>
internal enum ContentWay : byte { That, Clause, Wh, Infinitive, Gerund, Preposition, Object, Name, Relative, Before, AfterPhrase, Quote }
