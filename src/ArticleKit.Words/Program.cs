using ArticleKit.Languages;
using ArticleKit.Words;

// ArticleKit.Words LANGUAGES-FOLDER OUTPUT: reads every word list as the lexicon's tables do and writes the vocabulary that the library reads in place.
LexiconReader.Folder = args[0];
var lexicon = Lexicon.English;
lexicon.Words.Read(lexicon.Language);
lexicon.Words.MarkTables(lexicon);
VocabularyWriter.Write(lexicon, args[1]);
