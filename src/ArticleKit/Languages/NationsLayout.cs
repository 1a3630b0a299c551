namespace ArticleKit.Languages;

/// <summary>
/// A word or name for a country: its tokens as spans of the characters, the word number of the second, 0 where it has one token, and what it points at.
/// </summary>
internal readonly record struct NationName(int FirstToken, int Tokens, int Second, ushort Country, ushort Kind);

/// <summary>
/// How LANGUAGE/nations.dat lies in memory: the head; the names, those of one first word together, the longest first; the tokens' spans; the characters;
/// and by word number the first name that begins with the word. ArticleKit.Words writes it at build time, <see cref="Nations"/> reads it in place.
/// </summary>
internal readonly record struct NationsHead(int Names, int Tokens, int Characters, int Words);
