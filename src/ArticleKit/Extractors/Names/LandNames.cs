using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// "Denzel Washington … Washington was late", "Dawn French … French said", "Chad Smith … Chad left": a country's or capital's name that alone is somebody's
/// last name, or the first of one person, in a story that never uses it of the place.
/// </summary>
internal static class LandNames
{
    public static void Add(NameText text, List<int> lands, EntityBook book, List<NameMention> mentions)
    {
        if (lands.Count == 0) return;
        var places = new HashSet<int>();
        foreach (int token in lands) if (IsPlace(text, token)) places.Add(text.Tokens[token].Word);
        foreach (int token in lands)
        {
            if (places.Contains(text.Tokens[token].Word)
                || !book.IsFamily(text.Word(token)) && !(text.Entry(token).Is(Languages.WordFlags.Given) && book.IsGiven(text.Slice(token, token + 1), token)))
            {
                continue;
            }
            string word = text.Slice(token, token + 1);
            mentions.Add(new NameMention
            {
                First = token, End = token + 1, FullFirst = token, FullEnd = token + 1, RoleFirst = token, RoleEnd = token, Rule = "names.last-name",
                Text = word, Type = Model.SpeakerType.UnnamedGroup, Family = word
            });
        }
    }

    /// <summary>in Jordan · French officials · Jordan, Israel · Jordan-based.</summary>
    private static bool IsPlace(NameText text, int token)
    {
        if (token > 0 && (text.Tokens[token - 1].Tag.In(Tags.Preposition | Tags.To | Tags.Determiner) || text.Is(token - 1, ','))) return true;
        int next = token + 1;
        return next < text.Tokens.Length
            && (text.Tokens[next].Tag.In(Tags.Noun | Tags.Plural | Tags.Adjective | Tags.Name) && !text.Tokens[next].IsSentenceStart
                || text.IsHyphen(next)
                || text.Is(next, ','));
    }
}
