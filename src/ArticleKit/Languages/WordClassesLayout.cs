namespace ArticleKit.Languages;

/// <summary>
/// How LANGUAGE/word-classes.dat lies in memory: the number of tables as a long, their heads, then the classes of each, a ulong of flags by word number.
/// ArticleKit.Words writes it at build time, <see cref="WordClasses{TClass}"/> reads it in place: at each start the names of the flags alone took longer than a
/// story.
/// </summary>
/// <param name="Table">The <see cref="WordKey"/> of the table's name.</param>
/// <param name="First">Where its first class lies, in ulongs behind the heads.</param>
/// <param name="Words">One more than its largest word number.</param>
internal readonly record struct WordClassesHead(ulong Table, int First, int Words);
