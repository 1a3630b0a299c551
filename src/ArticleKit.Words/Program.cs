using ArticleKit.Languages;
using ArticleKit.Words;

// ArticleKit.Words LANGUAGES-FOLDER WORDS BODIES CLASSES: reads every word list as the lexicon's tables do and writes the vocabulary, the known bodies and the word classes that the library reads in place.
LexiconReader.Folder = args[0];
var lexicon = Lexicon.English;
lexicon.Words.Read(lexicon.Language);
lexicon.Words.MarkTables(lexicon);
VocabularyWriter.Write(lexicon, args[1]);
OrganizationsWriter.Write(lexicon, args[2]);
WordClassesWriter.Write(args[3]);
