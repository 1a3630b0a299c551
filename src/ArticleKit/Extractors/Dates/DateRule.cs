using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates;

/// <summary>Reads one shape of time expression that starts at a token; null where it does not stand there. Looks at no more than a dozen tokens.</summary>
internal delegate Reading? DateRule(in Cursor at, int i);

/// <summary>A rule and what the word it starts with, or the one behind "the", must be.</summary>
internal readonly record struct DateOpening(CalendarKind First, DateRule Read);
