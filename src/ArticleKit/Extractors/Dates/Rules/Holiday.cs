using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>Christmas Day, Thanksgiving, Easter Monday, Election Day: days with a name.</summary>
internal static class Holiday
{
    public static Reading? Read(in Cursor at, int i)
    {
        if (!at.Token(i).IsCapital || at.Phrase(i, PhraseUse.Holiday) is not { } phrase) return null;
        int end = i + phrase.Words.Length;
        if (phrase.Words.Length == 1
            && at.Token(end).IsWord
            && at.Token(end).Tag is Tag.Noun or Tag.Plural or Tag.Adjective
            && !at.Is(end, CalendarKind.Part | CalendarKind.Unit))
        {
            return null;
        }
        return new Reading(i, end, new Sense { Holiday = phrase.Value }, "date.holiday");
    }
}
