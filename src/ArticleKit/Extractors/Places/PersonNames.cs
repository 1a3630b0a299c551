using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>Which words of the story are persons' names: those the name stage found, and what stands after a title or an initial.</summary>
internal sealed class PersonNames
{
    private readonly PlaceText _text;
    private readonly HashSet<ulong> _surnames = [];
    private readonly HashSet<int> _tokens = [];

    public PersonNames(PlaceText text, IReadOnlyList<Entity> entities)
    {
        _text = text;
        foreach (var entity in entities)
        {
            if (entity.Type != SpeakerType.Person) continue;
            foreach (var mention in entity.Mentions.Where(mention => mention.Rule != Names.DescribedPersons.Rule))
            {
                int end = text.Analysis.TokenAt(mention.Span.End - 1) + 1;
                for (int i = text.Analysis.TokenAt(mention.Span.Start); i < end && i < text.Count; i++) _tokens.Add(i);
                if (end <= text.Count && end > 0) _surnames.Add(NameKey.Of(text.Word(end - 1)).Value);
            }
        }
        for (int i = 1; i < text.Count; i++) if (IsAfterTitle(i)) _surnames.Add(NameKey.Of(text.Word(LastOfName(i))).Value);
    }

    /// <summary>The token is part of a person's name.</summary>
    public bool Covers(int token) => _tokens.Contains(token);

    public bool IsGiven(int token) => _tokens.Contains(token);

    /// <summary>The last word of somebody's name in this story.</summary>
    public bool IsSurname(PlaceMatch match) => match.End == match.First + 1 && _surnames.Contains(NameKey.Of(_text.Word(match.First)).Value);

    private bool IsAfterTitle(int i) => _text.Follows(i) && _text.IsCapital(i) && _text.IsCapital(i - 1) && _text[i - 1].IsWord && (_text.Is(i - 1, PlaceWord.Title) || _text[i - 1].IsStopped && _text[i - 1].Length == 2) && !_text.Is(i, PlaceWord.Title | PlaceWord.Body);

    private int LastOfName(int i)
    {
        int last = i;
        while (last - i < 4 && _text.Follows(last + 1) && _text.IsCapital(last + 1) && !_text.Is(last + 1, PlaceWord.Body | PlaceWord.Title | PlaceWord.Month)) last++;
        return last;
    }
}
