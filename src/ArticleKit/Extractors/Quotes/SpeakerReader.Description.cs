using ArticleKit.Extractors.Quotes.Rules;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Speakers without a name: how they are described, and how far the words for them go.</summary>
internal sealed partial class SpeakerReader
{
    private Speaker OfDescription(Mention mention, Attribution attribution, Referent? referent, Span written, ResolvedBy resolved)
    {
        var analysis = _story.Analysis;
        var bare = Bare(mention);
        string text = analysis.Story.Text;
        // "…," she said. "…": going on she is whom she was before
        bool pronoun = resolved == ResolvedBy.Pronoun
            || resolved == ResolvedBy.Continuation && analysis.Tokens[mention.Head].Tag.In(Tags.Pronoun | Tags.PossessivePronoun);
        var words = referent is not null && pronoun ? referent.Described : written;
        var type = referent?.Type
            ?? (_story.Lexicon.Cues.Is(analysis.Tokens[mention.Head].Word, QuoteWord.They | QuoteWord.We | QuoteWord.It)
                ? SpeakerType.UnnamedGroup
                : SpeakerType.UnnamedPerson);
        bool group = type is not (SpeakerType.Person or SpeakerType.UnnamedPerson);
        bool turn = attribution.Rule == LabelledTurn.Rule;
        if (turn && _story.Lexicon.Words[analysis.Tokens[mention.Head].Word].Is(WordFlags.Person | WordFlags.Group)) referent = null;
        bool named = referent is not null
            && !pronoun
            && !_referents.IsPeople(mention.Head)
            && !(type is SpeakerType.Person or SpeakerType.UnnamedPerson or SpeakerType.UnnamedGroup
                && (type == SpeakerType.UnnamedPerson && _referents.IsOneOf(mention) || IsOffice(mention, type)))
            && (analysis.Tokens[mention.Head].Tag == Tag.Name
                || (group
                    && type != SpeakerType.Document
                    && !(type == SpeakerType.UnnamedGroup
                        && analysis.Tokens[mention.Head] is { IsCapital: false } people
                        && (people.Tag == Tag.Plural || _story.Lexicon.Words[people.Word].Is(WordFlags.Group)))
                    && HasName(mention)));
        bool called = pronoun && referent is { Type: SpeakerType.Person, Entity: null, State: null };
        var full = pronoun || named ? written : Extended(mention, attribution);
        if (!pronoun && !named) _described[full.Start] = full;
        if (type == SpeakerType.Person && !named && !called) type = SpeakerType.UnnamedPerson;
        if (referent is not null && !pronoun && !named && ReferenceEquals(referent, _antecedents.Last)) _antecedents.Last = referent with { Described = full };
        return new Speaker
        {
            Name = called ? Folded(words = Named(words), text) : named ? turn ? InSmall(Folded(bare, text)) : Folded(bare, text) : null,
            Description = named || called
                ? null
                : Folded(!pronoun ? full : referent is not null && _described.TryGetValue(words.Start, out var whole) ? whole : words, text),
            Type = type,
            Mention = pronoun ? written : bare,
            FullMention = full,
            ResolvedBy = resolved == ResolvedBy.Name && !named && Is(mention.First, QuoteWord.Definite) ? ResolvedBy.DefiniteDescription : resolved,
            EntityId = called ? Ids.Slug(Folded(words, text)) : named ? Ids.Slug(Folded(bare, text)) : null,
        };
    }

    /// <summary>The Bishop of Porto, the Speaker, some MPs: an office with a capital, and no name.</summary>
    private bool IsOffice(Mention mention, SpeakerType type)
    {
        var tokens = _story.Analysis.Tokens;
        if (_story.Analysis.Word(mention.Head) is [.., >= 'A' and <= 'Z', 's']) return true; // some MPs
        if (type == SpeakerType.UnnamedGroup) return false;
        if (!tokens[mention.Head].IsCapital || !_story.Lexicon.Words[tokens[mention.Head].Word].Is(WordFlags.Person | WordFlags.Title)) return false;
        return Is(mention.First, QuoteWord.Definite)
            || mention.End < tokens.Length && Is(mention.End, QuoteWord.Owning) && tokens[mention.End].Tag == Tag.Preposition;
    }

    /// <summary>His wife Jean is Jean.</summary>
    private Span Named(Span words)
    {
        var analysis = _story.Analysis;
        int start = analysis.TokenAt(words.Start), last = analysis.TokenAt(words.End - 1), first = last;
        if (analysis.Tokens[start].Tag != Tag.PossessivePronoun) return words;
        while (first > start && analysis.Tokens[first - 1].Tag == Tag.Name) first--;
        return analysis.Cover(first, last + 1);
    }

    /// <summary>ANN LEE, as a transcript shouts it, is Ann Lee.</summary>
    private static string InSmall(string name)
    {
        if (name.Any(char.IsLower)) return name;
        return string.Create(name.Length, name, static (into, from) => { for (int i = 0; i < into.Length; i++)
            into[i] = i > 0 && char.IsLetter(from[i - 1]) ? char.ToLowerInvariant(from[i]) : from[i]; });
    }

    /// <summary>
    /// A capital that is no sentence's first and tells no seat: the San Jose, California-based company and the Fairfield, N.J., company have none.
    /// </summary>
    private bool HasName(Mention mention)
    {
        if (mention.Head > mention.First && IsSeated(mention)) return false;
        for (int i = mention.First; i < mention.End; i++)
            if (_story.Analysis.Tokens[i].IsCapital
                && !(i == mention.First && _story.Analysis.Tokens[i].IsSentenceStart && _story.Analysis.Tokens[i].Tag != Tag.Name))
            {
                return true;
            }
        return false;
    }

    /// <summary>Right before the noun stands where it has its seat.</summary>
    private bool IsSeated(Mention mention) => Is(mention.Head - 1, QuoteWord.Seated) || _story.Analysis.Word(mention.Head - 1) is ",";

    /// <summary>With the phrases that belong to it: a senior official in the finance ministry.</summary>
    private Span Extended(Mention mention, Attribution attribution)
    {
        var parts = attribution.Frame.Parts;
        int last = mention.End;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].First != mention.First) continue;
            while (true)
            {
                bool described = IsDescribed(parts, i + 1, attribution);
                int link = described ? i + 2 : i + 1;
                if (link + 1 >= parts.Length
                    || !(parts[link].Kind == PartKind.Preposition || parts[link].Kind == PartKind.To && (described || IsAttached(parts, i, attribution)))
                    || parts[link + 1].Kind != PartKind.Noun
                    || _story.Analysis.Tokens[parts[link + 1].Head] is { Kind: TokenKind.Number, Length: 4 }
                    || Subjects.IsTime(_story.Analysis, _story.Lexicon, parts[link + 1]))
                {
                    break;
                }
                if (!described
                    && attribution.Saying is { Inverted: true }
                    && parts[link].Kind != PartKind.To
                    && !_story.Lexicon.Cues.Is(_story.Analysis.Tokens[parts[link].First].Word, QuoteWord.Belonging))
                {
                    break;
                }
                i = link + 1;
                last = parts[i].End;
            }
            break;
        }
        // voters in Porto, | Lisbon and Faro said
        if (last > mention.End && attribution.Saying is { Type: CueType.Verb, Inverted: false } cue && IsListTo(parts, last, cue.At))
            last = parts[cue.At - 1].End;
        // a report by the National Transport | and Safety Authority: a name is not cut
        while (last < _story.Analysis.Tokens.Length && _referents.IsOneName(last - 1, last)) last++;
        if (attribution.Saying is { Relative: < 0 } saying) last = _reach.Restricted(attribution.Frame, saying, last);
        return _story.Analysis.Cover(Opening(mention), last);
    }

    /// <summary>From a token to the cue stand only a comma and nouns of a list.</summary>
    private static bool IsListTo(Part[] parts, int token, int cue)
    {
        int at = 0;
        while (at < cue && parts[at].First < token) at++;
        if (at >= cue - 2 || parts[at].Kind != PartKind.Comma || parts[cue - 1].Kind != PartKind.Noun || parts[cue - 2].Kind != PartKind.Coordinator)
            return false;
        for (int i = at; i < cue - 2; i++) if (parts[i].Kind is not (PartKind.Comma or PartKind.Noun)) return false;
        return true;
    }

    /// <summary>an aide to the mayor · visitors to the port, before the cue; behind it an aide to the mayor, but not a keeper to reporters.</summary>
    private bool IsAttached(Part[] parts, int at, Attribution attribution)
    {
        int head = _story.Analysis.Tokens[parts[at].Head].Word;
        // those close to the mayor
        if (_story.Lexicon.NameWords.Is(head, NameWord.Attendant) || _story.Analysis.Tokens[parts[at].End - 1].Tag == Tag.Adjective) return true;
        return _story.Lexicon.Words[head].Is(WordFlags.Person | WordFlags.PersonPlural)
            && attribution.Saying is { Inverted: false, Type: CueType.Verb, Passive: false, Subject: >= 0 } saying
            && attribution.Frame.Parts == parts
            && saying.Subject <= at
            && at < saying.At;
    }

    /// <summary>familiar with the talks, close to the family, briefed on the plan: an adjective or a lone participle that is not the cue.</summary>
    private bool IsDescribed(Part[] parts, int at, Attribution attribution)
    {
        if (at + 1 >= parts.Length || parts[at].End != parts[at].First + 1 || attribution.Saying is { } saying && saying.At == at) return false;
        if (parts[at].Kind == PartKind.Adjective) return true;
        if (parts[at].Kind != PartKind.Verb || parts[at + 1].Kind != PartKind.Preposition) return false;
        var tag = _story.Analysis.Tokens[parts[at].First].Tag;
        return tag == Tag.Participle
            || tag == Tag.Past && attribution.Saying is { } cue && (cue.Inverted || cue.Type == CueType.Preposition || Reaches(parts, at, cue.At));
    }

    /// <summary>pilots briefed on the talks say; but not pilots met in Porto and said.</summary>
    private static bool Reaches(Part[] parts, int at, int cue)
    {
        if (cue < at) return false;
        for (int i = at; i < cue; i++) if (parts[i].Kind is PartKind.Comma or PartKind.Coordinator or PartKind.Dash or PartKind.Run) return false;
        return true;
    }
}
