namespace ArticleKit.Extractors.Dates;

/// <summary>Reads one shape of time expression that starts at a token; null where it does not stand there. Looks at no more than a dozen tokens.</summary>
internal delegate Reading? DateRule(in Cursor at, int i);
