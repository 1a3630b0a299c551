using ArticleKit.Extractors.Names;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Makes a speaker of a mention: the entity it names or stands for, its role as written, its best title, or a description of the unnamed.</summary>
internal sealed partial class SpeakerReader
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
        _antecedents = new Antecedents(story, _referents) { InPlace = BodyInPlace };
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
        return attribution.Saying is { Relative: < 0 } saying && speaker is { ResolvedBy: not ResolvedBy.Pronoun, FullMention: { } full }
            ? speaker with { FullMention = Reaching(attribution.Frame, saying, full) }
            : speaker;
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
        var span = analysis.Cover(Opening(mention), mention.End);
        var referent = _referents.Of(mention);
        var resolved = ResolvedBy.Name;
        bool relative = attribution.Saying is { Relative: >= 0 };
        if (referent is null)
        {
            // "it reads": a text does, which no body or state is
            referent = attribution.Saying is { Verb.Lemma: "read" } && Is(mention.Head, QuoteWord.It)
                ? Text(attribution.Frame, mention)
                : Counted(attribution.Frame, mention) ?? _antecedents.Of(mention.Head);
            resolved = ResolvedBy.Pronoun;
        }
        else if (!relative && (IsAnother(mention, referent) || IsNameless(mention, referent)))
            (referent, resolved) = (new Referent { Described = span, Type = SpeakerType.UnnamedPerson }, ResolvedBy.DefiniteDescription);
        else if (referent is { Entity: null, State: null }
            && !relative
            && Is(mention.First, QuoteWord.Definite)
            && _ages.Only(mention, referent.Gender) is { } aged)
        {
            (referent, resolved) = (aged, ResolvedBy.DefiniteDescription);
        }
        else if (referent is { Entity: null, State: null }
            && !relative
            && IsPersonInPlace(mention)
            && _story.Lexicon.Gazetteer.TryCountry(analysis.Word(mention.Head))?.Country.Country.Letters is var people
            && (Peopled(mention, people) ?? _antecedents.Person(mention.Head, referent.Gender, people)) is { } person)
        {
            (referent, resolved) = (person, ResolvedBy.DefiniteDescription);
        }
        else if (referent is { Entity: null, State: null }
            && !relative
            && Is(mention.First, QuoteWord.Definite)
            && IsOfPeople(mention)
            && _antecedents.SubjectNear(mention.First) is { } player)
        {
            (referent, resolved) = (player, ResolvedBy.DefiniteDescription);
        }
        else if (referent is { Entity: null, State: null } && !relative && Is(mention.First, QuoteWord.Definite) && _initials.Person(mention) is { } office)
            (referent, resolved) = (office, ResolvedBy.DefiniteDescription);
        // the palm oil trader, where no person of that trade is near
        else if (referent is { Entity: null, State: null, Type: SpeakerType.UnnamedPerson }
            && !relative
            && Is(mention.First, QuoteWord.Definite)
            && _story.Lexicon.Cues.Is(analysis.Tokens[mention.Head].Word, SubjectWord.Firm)
            && IsRanked(mention)
            && _antecedents.BusinessNear(mention.Head, alone: true) is { } firm)
        {
            (referent, resolved) = (firm, ResolvedBy.DefiniteDescription);
        }
        else if (referent is { Entity: null, State: null } && !relative && BodyInPlace(mention) is { } body)
            (referent, resolved) = (body, ResolvedBy.DefiniteDescription);
        else if (relative) resolved = ResolvedBy.Pronoun;
        else if (referent.Metonym) resolved = ResolvedBy.Metonym;
        via = _relays.Of(attribution, referent);
        if (_referents.IsOne(mention)) _one = span;
        else if (referent is not null && attribution.Saying is not { Type: CueType.Noun }) _antecedents.Last = referent;
        if (attribution.Continues >= 0) resolved = ResolvedBy.Continuation;
        var written = relative ? analysis.Cover(attribution.Saying!.Relative, attribution.Saying.Relative + 1) : span;
        if (referent?.Entity is { } entity)
            return OfEntity(entity, referent.At!, span, written, resolved == ResolvedBy.DefiniteDescription ? Bare(mention) : written, resolved, mention.Head);
        if (referent?.State is { } state)
            return new Speaker
            {
                Name = state.Name, Type = referent.Type, Country = state.Country, Mention = resolved == ResolvedBy.Pronoun ? written : Bare(mention),
                FullMention = written,
                ResolvedBy = resolved, EntityId = Ids.Slug(state.Name),
            };
        return OfDescription(mention, attribution, referent, written, resolved);
    }

    /// <summary>One backbencher called it late. "…," the MP said: not the MP of a paragraph before, who is not named in this one.</summary>
    private bool IsAnother(Mention mention, Referent referent)
    {
        if (!_story.Lexicon.NameWords.Is(_story.Analysis.Tokens[mention.Head].Word, NameWord.Member)
            || !Is(mention.First, QuoteWord.Definite)
            || (referent is { Entity: null, State: null } ? _initials.Person(mention) : referent) is not { Entity: { } holder }
            || _antecedents.Last is not { Entity: null, State: null, Type: SpeakerType.UnnamedPerson } last
            || last.Described is { Length: 0 })
        {
            return false;
        }
        var analysis = _story.Analysis;
        int here = analysis.Tokens[mention.First].Start, block = analysis.SentenceAt(mention.First) is var s ? analysis.Sentences[s].Block : -1;
        var paragraph = analysis.Story.Blocks[block].Span;
        if (last.Described.Start < paragraph.Start || last.Described.Start > here) return false;
        for (int i = MentionsBefore(holder, here) - 1; i >= 0 && holder.Mentions[i].Span.Start >= paragraph.Start; i--)
            if (holder.Mentions[i].Rule != DescribedPersons.Rule) return false;
        return true;
    }

    /// <summary>Costa said in his letter that he was late. "…," it read: the text named last in the paragraph; null where none is.</summary>
    private Referent? Text(Frame frame, Mention mention)
    {
        const int Reach = 4;
        for (int f = frame.Index - 1; f >= 0 && frame.Index - f < Reach && _story.Frames[f].Block == frame.Block; f--)
            for (int i = _story.Frames[f].Parts.Length - 1; i >= 0; i--)
                if (_story.Frames[f].Parts[i] is { Kind: PartKind.Noun } part
                    && _story.Lexicon.Cues.Noun(_story.Analysis.Tokens[part.Head].Word) is { Document: true })
                {
                    return new Referent { Described = _story.Analysis.Cover(part.First, part.End), Type = SpeakerType.Document };
                }
        return null;
    }

    /// <summary>
    /// the 22-year-old · the 22-year-old keeper · the Italian · the Dutchman · the Porto surgeon: words that stand for the person just named.
    /// </summary>
    private bool IsPersonInPlace(Mention mention)
    {
        var analysis = _story.Analysis;
        if (!Is(mention.First, QuoteWord.Definite) || mention.End - mention.First < 2) return false;
        if (analysis.Tokens[mention.Head].IsCapital)
            return (mention.End - mention.First == 2 || IsAgedOne(mention))
                && (_referents.IsCompatriot(mention.Head)
                    || _story.Lexicon.Gazetteer.IsOneOf(analysis.Word(mention.Head))
                        && !analysis.Word(mention.Head).EndsWith("ese", StringComparison.Ordinal)
                        && analysis.Word(mention.Head) is not [.., 's']
                    || (analysis.Word(mention.Head).EndsWith("an", StringComparison.Ordinal)
                        || analysis.Word(mention.Head).EndsWith("i", StringComparison.Ordinal))
                && _story.Lexicon.Nations.Match(analysis.Story.Text, analysis.Tokens, mention.Head, mention.End, out int end) is >= 0 and int nation
                        && end == mention.End
                        && _story.Lexicon.Nations[nation].Kind == NationWord.Adjective);
        if (mention.Head > mention.First + 1
            && _referents.IsPlace(mention.First + 1)
            && _story.Lexicon.Words[analysis.Tokens[mention.Head].Word].Is(WordFlags.Person))
        {
            return analysis.Tokens[mention.Head].Tag == Tag.Noun && !IsPossessed(mention);
        }
        return IsAgedOne(mention) || IsParent(mention);
    }

    /// <summary>Mareco had offered a draw. "…," the Argentine said: whom the sentence before is about, unless that one is of another people.</summary>
    private Referent? Peopled(Mention mention, string? country) =>
        country is not null
            && _antecedents.SubjectNear(mention.First) is { } near
            && (near.Entity!.Country is null || near.Entity.Country == country)
            ? near
            : null;

    /// <summary>the Belgian midfielder.</summary>
    private bool IsOfPeople(Mention mention) =>
        mention.Head == mention.First + 2
            && mention.End == mention.Head + 1
            && _story.Analysis.Tokens[mention.Head] is { IsCapital: false, Tag: Tag.Noun } head
            && _story.Lexicon.Words[head.Word].Is(WordFlags.Person)
            && _story.Lexicon.NameWords.Is(head.Word, NameWord.Player)
            && _story.Analysis.Tokens[mention.First + 1].IsCapital
            && _story.Lexicon.Words[_story.Analysis.Tokens[mention.First + 1].Word].Is(WordFlags.Nation);

    /// <summary>the mother of four · the father-of-two.</summary>
    private bool IsParent(Mention mention)
    {
        var tokens = _story.Analysis.Tokens;
        int kin = mention.First + 1, of = kin + 1;
        if (!_story.Lexicon.NameWords.Is(tokens[kin].Word, NameWord.Kin) || of + 2 >= tokens.Length) return false;
        if (_story.Analysis.Word(of) is "-") of++;
        int number = _story.Analysis.Word(of + 1) is "-" ? of + 2 : of + 1;
        return tokens[of].Tag == Tag.Preposition
            && Is(of, QuoteWord.Owning)
            && number < tokens.Length
            && (tokens[number].Tag == Tag.NumberWord || tokens[number].Kind == TokenKind.Number);
    }

    /// <summary>the 22-year-old keeper · the 38-year-old Serb.</summary>
    private bool IsAgedOne(Mention mention)
    {
        var analysis = _story.Analysis;
        for (int i = mention.First + 1; i <= mention.Head; i++)
            if (analysis.Word(i).EndsWith("year-old", StringComparison.Ordinal) || i > mention.First + 2 && Is(i, QuoteWord.Aged) && Is(i - 2, QuoteWord.Year))
                return true;
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
        if (head.IsCapital
            || head.Tag != Tag.Noun
            || mention.Head != mention.End - 1
            || !_story.Lexicon.Words[head.Word].Is(WordFlags.Group))
        {
            return null;
        }
        if (!Is(mention.First, QuoteWord.Definite))
            return IsBiggestOfLand(mention) && _story.Lexicon.Cues.Is(head.Word, QuoteWord.Business) ? _antecedents.BusinessNear(mention.First) : null;
        bool bare = mention.Head == mention.First + 1, business = _story.Lexicon.Cues.Is(head.Word, QuoteWord.Business);
        // "The agency", "the rights group"
        if ((bare || IsRanked(mention)) && !business | _story.Analysis.Word(mention.Head) is "group" && _antecedents.BodyNear(mention) is { } nearest)
            return nearest;
        // "The Dublin-based airline": as near as can be
        if (!bare && business && IsSeated(mention) && _antecedents.BusinessNear(mention.Head) is { } near) return near;
        if (!bare && !IsSeated(mention)) return business && IsRanked(mention) ? _antecedents.BusinessNear(mention.Head) : null;
        return _antecedents.Body(mention.Head, analysis.Word(mention.Head), business);
    }

    /// <summary>Italy's second-biggest bank · Europe's largest carmaker.</summary>
    private bool IsBiggestOfLand(Mention mention)
    {
        var tokens = _story.Analysis.Tokens;
        if (mention.First + 2 >= mention.Head
            || !_story.Lexicon.Words[tokens[mention.First].Word].Is(WordFlags.Nation)
            || tokens[mention.First + 1].Tag != Tag.Possessive)
        {
            return false;
        }
        for (int i = mention.First + 2; i < mention.Head; i++)
            if (_story.Analysis.Word(i).EndsWith("est", StringComparison.Ordinal) && tokens[i].Tag == Tag.Adjective) return true;
        return false;
    }

    /// <summary>the world's biggest chipmaker · the low-cost carrier: of what rank or sort it is, and nobody's.</summary>
    private bool IsRanked(Mention mention)
    {
        var tokens = _story.Analysis.Tokens;
        for (int i = mention.First + 1; i < mention.Head; i++)
        {
            if (tokens[i].Tag == Tag.Possessive && !_story.Lexicon.Cues.Is(tokens[i - 1].Word, SubjectWord.Realm)
                || tokens[i].IsCapital && !_story.Lexicon.Words[tokens[i].Word].Is(WordFlags.Nation)
                || tokens[i].Tag is Tag.NumberWord && _story.Analysis.Word(i + 1) is not "-"
                || Is(i, QuoteWord.Other))
            {
                return false;
            }
        }
        return true;
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
            Role = here && at.Role is { } role
                ? role
                : entity.Type == SpeakerType.Person || resolved == ResolvedBy.Pronoun ? RoleBefore(entity, _story.Analysis.Tokens[token].Start) : null,
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
        int low = MentionsBefore(entity, offset + 1);
        for (int i = low - 1; i >= 0 && low - i < Reach; i--) if (mentions[i].Role is { } before) return before;
        if (mentions[0].Role is { } first) return first;
        for (int i = low; i < mentions.Count && i - low < Reach; i++) if (mentions[i].Role is { } after) return after;
        return null;
    }

    /// <summary>How many mentions begin before an offset.</summary>
    private static int MentionsBefore(Entity entity, int offset)
    {
        int low = 0, high = entity.Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (entity.Mentions[middle].Span.Start < offset) low = middle + 1; else high = middle;
        }
        return low;
    }

    /// <summary>The phrase without its article.</summary>
    private Span Bare(Mention mention)
    {
        int first = Opening(mention);
        if (first < mention.Head && _story.Lexicon.Cues.Is(_story.Analysis.Tokens[first].Word, QuoteWord.Article)) first++;
        return _story.Analysis.Cover(first, mention.End);
    }

    private static string Folded(Span span, string text) => span.Folded(text);

    private bool Is(int token, QuoteWord kind) => _story.Lexicon.Cues.Is(_story.Analysis.Tokens[token].Word, kind);
}
