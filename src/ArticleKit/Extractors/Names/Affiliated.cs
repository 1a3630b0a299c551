using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Bodies that only somebody's office tells of: "Zortex CEO Jim Poll" and "Paul Ray, an analyst at Kendrow," make Zortex and Kendrow bodies, also where they
/// speak alone.
/// </summary>
internal sealed class Affiliated(NameText text)
{
    private readonly List<PlaceSense> _places = [];

    /// <summary>The body in the role beside a name, as a mention of its own; null where nothing surely says that it is one.</summary>
    public NameMention? Of(NameMention person)
    {
        if (!person.HasRole || person.Type != SpeakerType.Person || person.Body is not { Length: > 1 } body || !char.IsUpper(body[0])) return null;
        int first = person.RoleFirst;
        while (first < person.RoleEnd && !Starts(first, body)) first++;
        int end = first;
        while (end < person.RoleEnd && text.Slice(first, end + 1).Length <= body.Length) end++;
        // Fire Chief
        if (end == first
            || text.Slice(first, end) != body
            || !IsOffice(person, first, end)
            || !IsName(first, end)
            || end == first + 1 && text.Entry(first).Tags != 0 && text.Tokens[person.RoleEnd - 1].IsCapital)
        {
            return null;
        }
        _places.Clear();
        text.Lexicon.Gazetteer.Find(body, _places);
        if (_places.Count > 0 || text.CountryAt(first, end, out _, out _) is not null) return null;
        var type = text.Entry(end - 1) is var last && last.Is(WordFlags.Suffix) ? last.Suffix : SpeakerType.Organization;
        return new NameMention
        {
            First = first, End = end, FullFirst = first, FullEnd = end, RoleFirst = first, RoleEnd = first, Rule = "names.affiliation", Text = body,
            Type = type, Family = text.Slice(end - 1, end)
        };
    }

    private bool Starts(int token, string body) =>
        text.Tokens[token].IsWord
            && body.AsSpan().StartsWith(text.Word(token), StringComparison.Ordinal)
            && (body.Length == text.Tokens[token].Length || !char.IsLetter(body[text.Tokens[token].Length]));

    /// <summary>Behind "at", or before what one is in a firm.</summary>
    private bool IsOffice(NameMention person, int first, int end)
    {
        if (first > person.RoleFirst)
            return text.Word(first - 1) is "at" || text.Word(first - 1) is "of" && first - 2 >= person.RoleFirst && text.Is(first - 2, NameWord.Post);
        for (int i = end; i < person.RoleEnd; i++) if (text.Is(i, NameWord.Post)) return true;
        return false;
    }

    /// <summary>"Dent, Lund and Ray Futures": the name has more than was read.</summary>
    private bool IsJoint(int token) =>
        token >= 0 && (text.IsHyphen(token) || text.Is(token, '&') || text.IsSmall(token, BodyWord.And));

    /// <summary>Words with capitals that no sentence's start gave them, and no titles.</summary>
    private bool IsName(int first, int end)
    {
        if (end == first + 1
            && (text.Is(first, NameWord.LegalForm) || text.Entry(first).Is(WordFlags.Group | WordFlags.Suffix) || text.Tokens[first].Length < 3))
        {
            return false;
        }
        for (int i = first; i < end; i++)
            if (text.Tokens[i] is { IsWord: true, IsCapital: false, Tag: Tag.Noun or Tag.Plural or Tag.Adjective }
                || text.Tokens[i].IsWord
                    && text.Tokens[i].IsCapital
                    && (text.IsTitle(i) || text.IsPersonNoun(i) || text.IsCalendar(i) || text.Entry(i).Is(WordFlags.Nation) || text.Tokens[i].Length == 1))
            {
                return false;
            }
        if (text.Is(end - 1, NameWord.Field | NameWord.Duty) || IsJoint(first - 1) || end < text.Tokens.Length && IsJoint(end)) return false;
        return text.IsName(first) && (text.Entry(first).Tags == 0 || !text.Tokens[first].IsSentenceStart);
    }
}
