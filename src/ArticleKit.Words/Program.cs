using ArticleKit.Languages;
using ArticleKit.Words;

// ArticleKit.Words LANGUAGES-FOLDER WORDS BODIES CLASSES TABLES NATIONS PLACES: reads every word list as the lexicon's tables do and writes the vocabulary,
// the known bodies, the word classes, the rows of the short lists, the nations and the hand-made places that the library reads in place.
LexiconReader.Folder = args[0];
var lexicon = Lexicon.English;
lexicon.Words.Read(lexicon.Language);
lexicon.Words.MarkTables(lexicon);
VocabularyWriter.Write(lexicon, args[1]);
OrganizationsWriter.Write(lexicon, args[2]);
WordClassesWriter.Write(args[3]);
TablesWriter.Write(args[0], args[4]);
NationsWriter.Write(lexicon, args[5]);
File.WriteAllBytes(args[6], new GazetteerTablesBuilder(GazetteerBlob.Embedded()).Image());
