namespace ArticleKit.Languages;

/// <summary>How a word points at a country.</summary>
internal enum NationWord { Name, Adjective, People, Capital }
