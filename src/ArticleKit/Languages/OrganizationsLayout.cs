namespace ArticleKit.Languages;

/// <summary>
/// One of a body's names: where it begins among the characters, whose it is, of how many tokens, and the second's first letter, 0 where it has none.
/// </summary>
internal readonly record struct BodyName(int Start, ushort Body, ushort Tokens, char Second);

/// <summary>
/// A body: where its own name begins, its country, and its type, one more than the number of <see cref="Model.SpeakerType"/>, 0 for what only looks like a
/// body.
/// </summary>
internal readonly record struct BodyEntry(int Name, ushort Country, ushort Type);

/// <summary>
/// How LANGUAGE/organizations.dat lies in memory: the head; the bodies; the names, those of one first word together, the longest first; the characters, a 0
/// behind each name;
/// and by word number the first name that begins with the word. ArticleKit.Words writes it at build time, <see cref="Organizations"/> reads it in place.
/// </summary>
internal readonly record struct OrganizationsHead(int Bodies, int Names, int Characters, int Words);
