using ArticleKit.Extractors.Quotes.Rules;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Makes a speaker of a mention: the entity it names or stands for, its role as written, its best title, or a description of the unnamed.</summary>
internal sealed class SpeakerReader
{
    private const int Reach = 60;
    private readonly Reading _story;
    private readonly Referents _referents;
    private readonly Antecedents _antecedents;
    private readonly Relays _relays;
    private readonly Ages _ages;
    private readonly Initials _initials;
    private readonly SourceReach _reach;

    /// <summary>The whole descriptions of those without a name, by their first letter.</summary>
    private readonly Dictionary<int, Span> _described = [];

    public SpeakerReader(Reading story, Findings found)
    {
        _story = story;
        _referents = new Referents(story, found);
        _antecedents = new Antecedents(story, _referents);
        _relays = new Relays(story, _referents);
        _ages = new Ages(story, found);
        _initials = new Initials(story, found);
        _reach = new SourceReach(story.Analysis, story.Lexicon);
    }

    /// <summary>The speaker, and who passed the words on.</summary>
    public Speaker Read(Mention mention, Attribution attribution, out Via? via)
    {
        if (_relays.Inside(attribution) is { } inside)
        {
            via = inside.Via;
            return Read(inside.Inner, attribution with { Saying = null }, out _);
        }
        var speaker = Whole(mention, attribution, out via);
        return attribution.Saying is { Relative: < 0 } saying && speaker is { ResolvedBy: not ResolvedBy.Pronoun, FullMention: { } full } ? speaker with { FullMention = Reaching(attribution.Frame, saying, full) } : speaker;
    }

    /// <summary>With what stands behind it and tells more of who speaks.</summary>
    private Span Reaching(Frame frame, Saying saying, Span full)
    {
        int end = _story.Analysis.TokenAt(full.End - 1) + 1, reach = _reach.Described(frame, saying, end);
        return reach > end ? full.To(_story.Analysis.Cover(reach - 1, reach)) : full;
    }

    private Speaker Whole(Mention mention, Attribution attribution, out Via? via)
    {
        var analysis = _story.Analysis;
        var span = analysis.Cover(mention.First, mention.End);
        var referent = _referents.Of(mention);
        var resolved = ResolvedBy.Name;
        bool relative = attribution.Saying is { Relative: >= 0 };
        if (referent is null)
        {
            // "it reads": a text does, which no body or state is
            referent = attribution.Saying is { Verb.Lemma: "read" } && Is(mention.Head, QuoteWord.It) ? Text(attribution.Frame, mention) : _antecedents.Of(mention.Head);
            resolved = ResolvedBy.Pronoun;
        }
        else if (referent is { Entity: null, State: null } && !relative && Is(mention.First, QuoteWord.Definite) && _ages.Only(mention, referent.Gender) is { } aged) (referent, resolved) = (aged, ResolvedBy.DefiniteDescription);
        else if (referent is { Entity: null, State: null } && !relative && IsPersonInPlace(mention) && _antecedents.Person(mention.Head, referent.Gender, _story.Lexicon.Gazetteer.TryCountry(analysis.Word(mention.Head))?.Country.Country.Letters) is { } person) (referent, resolved) = (person, ResolvedBy.DefiniteDescription);
        else if (referent is { Entity: null, State: null } && !relative && Is(mention.First, QuoteWord.Definite) && _initials.Person(mention) is { } office) (referent, resolved) = (office, ResolvedBy.DefiniteDescription);
        else if (referent is { Entity: null, State: null } && !relative && BodyInPlace(mention) is { } body) (referent, resolved) = (body, ResolvedBy.DefiniteDescription);
        else if (relative) resolved = ResolvedBy.Pronoun;
        else if (referent.Metonym) resolved = ResolvedBy.Metonym;
        via = _relays.Of(attribution, referent);
        if (referent is not null && attribution.Saying is not { Type: CueType.Noun }) _antecedents.Last = referent;
        if (attribution.Continues >= 0) resolved = ResolvedBy.Continuation;
        var written = relative ? analysis.Cover(attribution.Saying!.Relative, attribution.Saying.Relative + 1) : span;
        if (referent?.Entity is { } entity) return OfEntity(entity, referent.At!, span, written, resolved == ResolvedBy.DefiniteDescription ? Bare(mention) : written, resolved, mention.Head);
        if (referent?.State is { } state)
            return new Speaker
            {
                Name = state.Name, Type = referent.Type, Country = state.Country, Mention = resolved == ResolvedBy.Pronoun ? written : Bare(mention), FullMention = written,
                ResolvedBy = resolved, EntityId = Ids.Slug(state.Name),
            };
        return OfDescription(mention, attribution, referent, written, resolved);
    }

    /// <summary>Costa said in his letter that he was late. "…," it read: the text named last in the paragraph; null where none is.</summary>
    private Referent? Text(Frame frame, Mention mention)
    {
        const int Reach = 4;
        for (int f = frame.Index - 1; f >= 0 && frame.Index - f < Reach && _story.Frames[f].Block == frame.Block; f--)
            for (int i = _story.Frames[f].Parts.Length - 1; i >= 0; i--)
                if (_story.Frames[f].Parts[i] is { Kind: PartKind.Noun } part && _story.Lexicon.Cues.Noun(_story.Analysis.Tokens[part.Head].Word) is { Document: true })
                    return new Referent { Described = _story.Analysis.Cover(part.First, part.End), Type = SpeakerType.Document };
        return null;
    }

    /// <summary>the 22-year-old · the 22-year-old keeper · the Italian · the Dutchman · the Porto surgeon: words that stand for the person just named.</summary>
    private bool IsPersonInPlace(Mention mention)
    {
        var analysis = _story.Analysis;
        if (!Is(mention.First, QuoteWord.Definite) || mention.End - mention.First < 2) return false;
        if (analysis.Tokens[mention.Head].IsCapital) return (mention.End - mention.First == 2 || IsAgedOne(mention)) && (_referents.IsCompatriot(mention.Head) || _story.Lexicon.Gazetteer.IsOneOf(analysis.Word(mention.Head)) && !analysis.Word(mention.Head).EndsWith("ese", StringComparison.Ordinal) && analysis.Word(mention.Head) is not [.., 's'] || (analysis.Word(mention.Head).EndsWith("an", StringComparison.Ordinal) || analysis.Word(mention.Head).EndsWith("i", StringComparison.Ordinal))
            && _story.Lexicon.Nations.Match(analysis.Story.Text, analysis.Tokens, mention.Head, mention.End, out int end) is >= 0 and int nation && end == mention.End && _story.Lexicon.Nations[nation].Kind == NationWord.Adjective);
        if (mention.Head > mention.First + 1 && _referents.IsPlace(mention.First + 1) && _story.Lexicon.Words[analysis.Tokens[mention.Head].Word].Is(WordFlags.Person)) return analysis.Tokens[mention.Head].Tag == Tag.Noun && !IsPossessed(mention);
        return IsAgedOne(mention) || IsParent(mention);
    }

    /// <summary>the mother of four · the father-of-two.</summary>
    private bool IsParent(Mention mention)
    {
        var tokens = _story.Analysis.Tokens;
        int kin = mention.First + 1, of = kin + 1;
        if (!_story.Lexicon.NameWords.Is(tokens[kin].Word, NameWord.Kin) || of + 2 >= tokens.Length) return false;
        if (_story.Analysis.Word(of) is "-") of++;
        int number = _story.Analysis.Word(of + 1) is "-" ? of + 2 : of + 1;
        return tokens[of].Tag == Tag.Preposition && Is(of, QuoteWord.Owning) && number < tokens.Length && (tokens[number].Tag == Tag.NumberWord || tokens[number].Kind == TokenKind.Number);
    }

    /// <summary>the 22-year-old keeper · the 38-year-old Serb.</summary>
    private bool IsAgedOne(Mention mention)
    {
        var analysis = _story.Analysis;
        for (int i = mention.First + 1; i <= mention.Head; i++) if (analysis.Word(i).EndsWith("year-old", StringComparison.Ordinal) || i > mention.First + 2 && Is(i, QuoteWord.Aged) && Is(i - 2, QuoteWord.Year)) return true;
        return false;
    }

    /// <summary>the port's new adviser: one of many.</summary>
    private bool IsPossessed(Mention mention)
    {
        for (int i = mention.First + 1; i < mention.Head; i++) if (_story.Analysis.Tokens[i].Tag == Tag.Possessive) return true;
        return false;
    }

    /// <summary>the company · the San Jose-based chipmaker · the university: words that stand for a body named before; null for any other.</summary>
    private Referent? BodyInPlace(Mention mention)
    {
        var analysis = _story.Analysis;
        ref readonly var head = ref analysis.Tokens[mention.Head];
        if (head.IsCapital || head.Tag != Tag.Noun || mention.Head != mention.End - 1 || !Is(mention.First, QuoteWord.Definite) || !_story.Lexicon.Words[head.Word].Is(WordFlags.Group)) return null;
        bool bare = mention.Head == mention.First + 1;
        if (!bare && !IsSeated(mention)) return null;
        return _antecedents.Body(mention.Head, analysis.Word(mention.Head), _story.Lexicon.Cues.Is(head.Word, QuoteWord.Business));
    }

    private Speaker OfEntity(Entity entity, EntityMention at, Span span, Span written, Span bare, ResolvedBy resolved, int token)
    {
        bool here = resolved is not ResolvedBy.Pronoun && (at.Full.Overlaps(span) || at.Span.Overlaps(span));
        if (here && resolved == ResolvedBy.Name && at.Rule.Contains("described-person", StringComparison.Ordinal)) resolved = ResolvedBy.DefiniteDescription;
        if (here && resolved == ResolvedBy.Name && at.Rule.Contains("the-body", StringComparison.Ordinal)) resolved = ResolvedBy.DefiniteDescription;
        return new Speaker
        {
            Name = entity.Name,
            Type = entity.Type,
            Role = here && at.Role is { } role ? role : entity.Type == SpeakerType.Person || resolved == ResolvedBy.Pronoun ? RoleBefore(entity, _story.Analysis.Tokens[token].Start) : null,
            Title = entity.Type == SpeakerType.Person ? entity.Title : null,
            Affiliation = entity.Affiliation,
            Country = entity.Country,
            Mention = here ? at.Span : bare,
            FullMention = here ? span.To(at.Full) : written,
            ResolvedBy = resolved,
            EntityId = entity.Id,
        };
    }

    /// <summary>The role at the last mention before that has one, else at the first after.</summary>
    private static Span? RoleBefore(Entity entity, int offset)
    {
        var mentions = entity.Mentions;
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (mentions[middle].Span.Start <= offset) low = middle + 1; else high = middle;
        }
        for (int i = low - 1; i >= 0 && low - i < Reach; i--) if (mentions[i].Role is { } before) return before;
        if (mentions[0].Role is { } first) return first;
        for (int i = low; i < mentions.Count && i - low < Reach; i++) if (mentions[i].Role is { } after) return after;
        return null;
    }

    /// <summary>The phrase without its article.</summary>
    private Span Bare(Mention mention)
    {
        int first = mention.First;
        if (first < mention.Head && _story.Lexicon.Cues.Is(_story.Analysis.Tokens[first].Word, QuoteWord.Article)) first++;
        return _story.Analysis.Cover(first, mention.End);
    }

    private Speaker OfDescription(Mention mention, Attribution attribution, Referent? referent, Span written, ResolvedBy resolved)
    {
        var analysis = _story.Analysis;
        var bare = Bare(mention);
        string text = analysis.Story.Text;
        // "…," she said. "…": going on she is whom she was before
        bool pronoun = resolved == ResolvedBy.Pronoun || resolved == ResolvedBy.Continuation && analysis.Tokens[mention.Head].Tag.In(Tags.Pronoun | Tags.PossessivePronoun);
        var words = referent is not null && pronoun ? referent.Described : written;
        var type = referent?.Type ?? (_story.Lexicon.Cues.Is(analysis.Tokens[mention.Head].Word, QuoteWord.They | QuoteWord.We) ? SpeakerType.UnnamedGroup : SpeakerType.UnnamedPerson);
        bool group = type is not (SpeakerType.Person or SpeakerType.UnnamedPerson);
        bool turn = attribution.Rule == LabelledTurn.Rule;
        if (turn && _story.Lexicon.Words[analysis.Tokens[mention.Head].Word].Is(WordFlags.Person | WordFlags.Group)) referent = null;
        bool named = referent is not null && !pronoun && !_referents.IsPeople(mention.Head) && !(type is SpeakerType.Person or SpeakerType.UnnamedPerson or SpeakerType.UnnamedGroup && (type == SpeakerType.UnnamedPerson && _referents.IsOneOf(mention) || IsOffice(mention, type))) && (analysis.Tokens[mention.Head].Tag == Tag.Name || (group && type != SpeakerType.Document && !(type == SpeakerType.UnnamedGroup && analysis.Tokens[mention.Head] is { IsCapital: false } people && (people.Tag == Tag.Plural || _story.Lexicon.Words[people.Word].Is(WordFlags.Group))) && HasName(mention)));
        bool called = pronoun && referent is { Type: SpeakerType.Person, Entity: null, State: null };
        var full = pronoun || named ? written : Extended(mention, attribution);
        if (!pronoun && !named) _described[full.Start] = full;
        if (type == SpeakerType.Person && !named && !called) type = SpeakerType.UnnamedPerson;
        if (referent is not null && !pronoun && !named && ReferenceEquals(referent, _antecedents.Last)) _antecedents.Last = referent with { Described = full };
        return new Speaker
        {
            Name = called ? Folded(words = Named(words), text) : named ? turn ? InSmall(Folded(bare, text)) : Folded(bare, text) : null,
            Description = named || called ? null : Folded(!pronoun ? full : referent is not null && _described.TryGetValue(words.Start, out var whole) ? whole : words, text),
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
        return Is(mention.First, QuoteWord.Definite) || mention.End < tokens.Length && Is(mention.End, QuoteWord.Owning) && tokens[mention.End].Tag == Tag.Preposition;
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
        return string.Create(name.Length, name, static (into, from) => { for (int i = 0; i < into.Length; i++) into[i] = i > 0 && char.IsLetter(from[i - 1]) ? char.ToLowerInvariant(from[i]) : from[i]; });
    }

    /// <summary>A capital that is no sentence's first and tells no seat: the San Jose, California-based company and the Fairfield, N.J., company have none.</summary>
    private bool HasName(Mention mention)
    {
        if (mention.Head > mention.First && IsSeated(mention)) return false;
        for (int i = mention.First; i < mention.End; i++) if (_story.Analysis.Tokens[i].IsCapital && !(i == mention.First && _story.Analysis.Tokens[i].IsSentenceStart && _story.Analysis.Tokens[i].Tag != Tag.Name)) return true;
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
                if (link + 1 >= parts.Length || !(parts[link].Kind == PartKind.Preposition || parts[link].Kind == PartKind.To && (described || IsAttached(parts, i, attribution))) || parts[link + 1].Kind != PartKind.Noun || _story.Analysis.Tokens[parts[link + 1].Head] is { Kind: TokenKind.Number, Length: 4 } || Subjects.IsTime(_story.Analysis, _story.Lexicon, parts[link + 1])) break;
                if (!described && attribution.Saying is { Inverted: true } && parts[link].Kind != PartKind.To && !_story.Lexicon.Cues.Is(_story.Analysis.Tokens[parts[link].First].Word, QuoteWord.Belonging)) break;
                i = link + 1;
                last = parts[i].End;
            }
            break;
        }
        // a report by the National Transport | and Safety Authority: a name is not cut
        while (last < _story.Analysis.Tokens.Length && _referents.IsOneName(last - 1, last)) last++;
        if (attribution.Saying is { Relative: < 0 } saying) last = _reach.Restricted(attribution.Frame, saying, last);
        return _story.Analysis.Cover(mention.First, last);
    }

    /// <summary>an aide to the mayor · visitors to the port, before the cue; behind it an aide to the mayor, but not a keeper to reporters.</summary>
    private bool IsAttached(Part[] parts, int at, Attribution attribution)
    {
        int head = _story.Analysis.Tokens[parts[at].Head].Word;
        if (_story.Lexicon.NameWords.Is(head, NameWord.Attendant) || _story.Analysis.Tokens[parts[at].End - 1].Tag == Tag.Adjective) return true; // those close to the mayor
        return _story.Lexicon.Words[head].Is(WordFlags.Person | WordFlags.PersonPlural) && attribution.Saying is { Inverted: false, Type: CueType.Verb, Passive: false, Subject: >= 0 } saying && attribution.Frame.Parts == parts && saying.Subject <= at && at < saying.At;
    }

    /// <summary>familiar with the talks, close to the family, briefed on the plan: an adjective or a lone participle that is not the cue.</summary>
    private bool IsDescribed(Part[] parts, int at, Attribution attribution)
    {
        if (at + 1 >= parts.Length || parts[at].End != parts[at].First + 1 || attribution.Saying is { } saying && saying.At == at) return false;
        if (parts[at].Kind == PartKind.Adjective) return true;
        if (parts[at].Kind != PartKind.Verb || parts[at + 1].Kind != PartKind.Preposition) return false;
        var tag = _story.Analysis.Tokens[parts[at].First].Tag;
        return tag == Tag.Participle || tag == Tag.Past && attribution.Saying is { } cue && (cue.Inverted || cue.Type == CueType.Preposition || Reaches(parts, at, cue.At));
    }

    /// <summary>pilots briefed on the talks say; but not pilots met in Porto and said.</summary>
    private static bool Reaches(Part[] parts, int at, int cue)
    {
        if (cue < at) return false;
        for (int i = at; i < cue; i++) if (parts[i].Kind is PartKind.Comma or PartKind.Coordinator or PartKind.Dash or PartKind.Run) return false;
        return true;
    }

    private static string Folded(Span span, string text) => span.Folded(text);

    private bool Is(int token, QuoteWord kind) => _story.Lexicon.Cues.Is(_story.Analysis.Tokens[token].Word, kind);
}
