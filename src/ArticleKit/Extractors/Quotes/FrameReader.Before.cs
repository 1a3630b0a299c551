using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Days, places and hearers at the end of a noun phrase that are none of it.</summary>
internal sealed partial class FrameReader
{
    /// <summary>
    /// released a statement Thursday night: where the day begins that ends a noun phrase and is no part of it; the phrase's end where none does.
    /// </summary>
    private int TimeAt(int first, int end)
    {
        int at = end;
        while (at > first && Subjects.IsTime(analysis, lexicon, new Part(PartKind.Noun, at - 1, at, at - 1))) at--;
        return at < end
            && at > first
            && analysis.Tokens[at].IsCapital
            && analysis.Tokens[at - 1].Tag is Tag.Noun or Tag.Plural
            && (lexicon.Calendar.Kinds(analysis.Tokens[at - 1].Word) & CalendarKind.Step) == 0
            ? at
            : end;
    }

    /// <summary>
    /// The next day Costa said · By evening Costa said: one past the time that stands before a name and is no part of it; the phrase's end where none does.
    /// </summary>
    private int TimeBefore(int first, int end)
    {
        for (int i = _parts.Count > 0 && _parts[^1].Kind == PartKind.Preposition ? first : first + 1; i + 1 < end; i++)
            if (!analysis.Tokens[i].IsCapital
                && analysis.Tokens[i + 1] is { IsCapital: true, Tag: Tag.Name }
                && lexicon.Cues.Is(analysis.Tokens[i].Word, QuoteWord.Time))
            {
                return i + 1;
            }
        return end;
    }

    /// <summary>
    /// At the meeting Ann Lee said · At the party congress Sen. Ann Lee (D-Vt.) said: one past where it was, which stands before a full name and is no part of
    /// it; the phrase's end where it is no such thing.
    /// </summary>
    private int PlaceBefore(int first, int end, int limit)
    {
        var tokens = analysis.Tokens;
        if (_parts.Count == 0
            || _parts[^1].Kind != PartKind.Preposition
            || end - first < 3
            || tokens[end - 1].Tag != Tag.Name
            || !Is(_parts[^1].First, QuoteWord.Setting))
        {
            return end;
        }
        int name = end - 1;
        while (name > first + 1 && tokens[name - 1] is { Tag: Tag.Name, IsCapital: true }) name--;
        if (end - name < 2
            || tokens[name - 1] is not { IsCapital: false } place
            || !place.Tag.In(Tags.Noun | Tags.Plural)
            || lexicon.Words[place.Word].Is(WordFlags.Person | WordFlags.PersonPlural | WordFlags.Group | WordFlags.Title))
        {
            return end;
        }
        if (!lexicon.Words[tokens[name].Word].Is(WordFlags.Given | WordFlags.Title)) return end;
        int verb = end;
        if (verb < limit && analysis.Word(verb) is "(") while (verb < limit && verb - end < LongestBracket && analysis.Word(verb++) is not ")") { }
        return verb < limit && tokens[verb].Tag.In(Tags.Past | Tags.Third) && Quotes(tokens[verb].Word) ? name : end;
    }

    /// <summary>
    /// told the jury Costa had lied: one past whoever hears it, who is no part of the name behind; the phrase's end where it is no such thing.
    /// </summary>
    private int AudienceBefore(int first, int end)
    {
        var tokens = analysis.Tokens;
        if (end - first < 3
            || tokens[end - 1].Tag != Tag.Name
            || tokens[first] is not { Tag: Tag.Determiner or Tag.Plural, IsCapital: false }
            || _parts.Count == 0
            || _parts[^1].Kind != PartKind.Verb)
        {
            return end;
        }
        for (int i = tokens[first].Tag == Tag.Plural ? first : first + 1; i + 1 < end; i++)
        {
            if (tokens[i].IsCapital
                || !tokens[i + 1].IsCapital
                || !lexicon.Words[tokens[i].Word].Is(i == first ? WordFlags.PersonPlural | WordFlags.Audience : WordFlags.Audience))
            {
                continue;
            }
            foreach (var verb in lexicon.Cues.Verbs(tokens[_parts[^1].Head].Word))
                if (verb.Takes(Languages.Frames.Addressee) && verb.Takes(Languages.Frames.That)) return i + 1;
        }
        return end;
    }

    /// <summary>a vote | councillors called late: behind "a" the people are no part of the thing.</summary>
    private bool IsOneOfMany(int first, int end) =>
        Is(first, QuoteWord.A)
            && analysis.Tokens[end - 1] is { Tag: Tag.Plural, IsCapital: false } people
            && lexicon.Words[people.Word].Is(WordFlags.PersonPlural)
            && analysis.Tokens[end - 2].Tag == Tag.Noun
            && end < analysis.Tokens.Length
            && lexicon.Words[analysis.Tokens[end].Word].Is(WordFlags.Cue);

    private int FirstVerb(int first, int head)
    {
        while (first < head && analysis.Tokens[first].Tag is Tag.Adverb or Tag.To) first++;
        return first;
    }
}
