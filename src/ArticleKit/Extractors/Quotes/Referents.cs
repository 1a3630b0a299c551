using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Whom a noun phrase or a pronoun stands for: an entity, a state by its place, or somebody described only.</summary>
internal sealed record Referent
{
    public Entity? Entity { get; init; }
    public EntityMention? At { get; init; }
    public Place? State { get; init; }

    /// <summary>The place's word means another place: Tehran for Iran.</summary>
    public bool Metonym { get; init; }

    /// <summary>The words that describe somebody without a name.</summary>
    public Span Described { get; init; }
    public SpeakerType Type { get; init; }
    public Gender Gender { get; init; }
    public bool Plural { get; init; }
    public bool SameAs(Referent other) =>
        Entity is not null
            ? Entity == other.Entity
            : State is not null ? State == other.State : other.Entity is null && other.State is null && Described.Start == other.Described.Start;
}

/// <summary>Every noun phrase outside marks with whom it stands for, by its head token; each is looked up once.</summary>
internal sealed class Referents
{
    private readonly Reading _story;
    private readonly Findings _found;
    private readonly int[] _named;
    private readonly int[] _full;
    private readonly int[] _persons;
    private readonly int[] _places;
    private readonly List<(Entity Entity, EntityMention Mention)> _mentions = [];
    private readonly List<(Place Place, PlaceMention Mention)> _states = [];
    private readonly HashSet<int> _modifiers = [];

    /// <summary>The first person of each last name and gender, once it is asked for.</summary>
    private Dictionary<(string Family, Gender Gender), Entity>? _families;

    public Referents(Reading story, Findings found)
    {
        (_story, _found) = (story, found);
        int count = story.Analysis.Tokens.Length;
        (_named, _full, _persons, _places) = (new int[count], new int[count], new int[count], new int[count]);
        foreach (var entity in _found.Entities)
            foreach (var mention in entity.Mentions)
            {
                _mentions.Add((entity, mention));
                Fill(_named, mention.Span, _mentions.Count);
                Fill(_full, mention.Full, _mentions.Count);
                if (entity.Type == SpeakerType.Person) Fill(_persons, mention.Span, _mentions.Count);
            }
        foreach (var place in _found.Places)
            foreach (var mention in place.Mentions)
            {
                if (mention.Use is PlaceUse.Modifier) _modifiers.Add(story.Analysis.TokenAt(mention.Span.Start));
                if (mention.Use is PlaceUse.Demonym or PlaceUse.Modifier or PlaceUse.InOrganization) continue;
                _states.Add((place, mention));
                Fill(_places, mention.Span, _states.Count);
            }
    }

    private void Fill(int[] tokens, Span span, int value)
    {
        for (int i = _story.Analysis.TokenAt(span.Start); i < tokens.Length && _story.Analysis.Tokens[i].Start < span.End; i++)
            if (tokens[i] == 0 || tokens == _named) tokens[i] = value;
    }

    /// <summary>The person whose name covers a token; null where nobody's does.</summary>
    public Referent? PersonAt(int token) =>
        _persons[token] is > 0 and int person ? Named(_mentions[person - 1].Entity, _mentions[person - 1].Mention) : null;

    /// <summary>A place stands at a token, by itself or before a noun: the Porto surgeon.</summary>
    public bool IsPlace(int token) => _places[token] > 0 || _modifiers.Contains(token);

    /// <summary>Londoners, Swedes, the Dutchman: the people of a place, or one of them.</summary>
    public bool IsPeople(int token) => _story.Analysis.Tokens[token].IsCapital && _story.Lexicon.Gazetteer.IsPeople(_story.Analysis.Word(token));

    /// <summary>One of a place's people: the Dutchman, a Swede.</summary>
    public bool IsCompatriot(int token) =>
        _story.Analysis.Word(token) is [.., not 's'] word && !word.EndsWith("men", StringComparison.Ordinal) && IsPeople(token);

    /// <summary>Both tokens stand in one mention of a name.</summary>
    public bool IsOneName(int token, int next) => _named[token] > 0 && _named[token] == _named[next];

    /// <summary>Whom a noun phrase stands for; null for a pronoun.</summary>
    public Referent? Of(Mention mention)
    {
        if (Known(mention) is { } known) return known;
        ref readonly var head = ref _story.Analysis.Tokens[mention.Head];
        if (head.Tag is Tag.Pronoun or Tag.PossessivePronoun or Tag.Wh) return null;
        var entry = _story.Lexicon.Words[head.Word];
        return new Referent { Described = _story.Analysis.Cover(mention.First, mention.End), Type = TypeOf(mention, entry), Gender = GenderOf(mention, entry),
            Plural = IsPlural(head, entry) };
    }

    /// <summary>His wife Jean is a woman, whatever Jean is elsewhere.</summary>
    private Gender GenderOf(Mention mention, WordEntry entry)
    {
        if (mention.Head > mention.First
            && _story.Analysis.Tokens[mention.Head].Tag == Tag.Name
            && _story.Lexicon.Words[_story.Analysis.Tokens[mention.Head - 1].Word] is var kin
            && kin.Is(WordFlags.Person)
            && kin.Gender != Gender.Unknown)
        {
            return kin.Gender;
        }
        return entry.Gender;
    }

    /// <summary>The entity or the state that a noun phrase stands for; null for a pronoun, and for whom it only describes.</summary>
    public Referent? Known(Mention mention)
    {
        ref readonly var head = ref _story.Analysis.Tokens[mention.Head];
        if (head.Tag is Tag.Pronoun or Tag.PossessivePronoun or Tag.Wh) return null;
        if (Couple(mention) is { } husband) return husband;
        int named = _named[mention.Head];
        if (named == 0) named = _full[mention.Head];
        // Greenkeepers International Norland said
        if (named == 0
            && mention.Head > mention.First
            && _story.Analysis.Tokens[mention.Head] is { IsCapital: true, Tag: Tag.Name, SpaceBefore: true }
            && _named[mention.Head - 1] is > 0 and int whole
            && _mentions[whole - 1].Entity.Type == SpeakerType.Organization)
        {
            named = whole;
        }
        if (named == 0 && Speaks(mention.Head)) for (int i = mention.Head - 1; i >= mention.First && named == 0; i--) named = _named[i];
        if (named > 0)
            return Holder(_mentions[named - 1].Entity, _mentions[named - 1].Mention) ?? Named(_mentions[named - 1].Entity, _mentions[named - 1].Mention);
        if (head is { IsAllCaps: true, Length: > 2 } && _story.LastNames.Find(_story.Analysis.Word(mention.Head)) is { } shouted)
            return Named(shouted.Person, shouted.At);
        if (mention.End == mention.First + 1 && head.Tag == Tag.Name && _story.Lexicon.Cues.Is(head.Word, QuoteWord.Calendar) && Body(mention.Head) is { } body)
            return body;
        int place = _places[mention.Head];
        if (place == 0 && Speaks(mention.Head))
            for (int i = mention.Head - 1; i >= mention.First && place == 0; i--) if (SpeaksFor(i, mention.Head)) place = _places[i];
        if (place > 0)
        {
            var (state, at) = _states[place - 1];
            if (IsBranch(mention, at)) return null;
            return new Referent
            {
                State = state, Metonym = at.LiteralName is not null,
                Type = state.Type is "country" or "territory" ? SpeakerType.State : SpeakerType.GovernmentBody, Plural = true
            };
        }
        return null;
    }

    /// <summary>Mr and Mrs Lund: the man of that name, where the story names one; null for any other.</summary>
    private Referent? Couple(Mention mention)
    {
        var tokens = _story.Analysis.Tokens;
        int and = mention.End;
        if (mention.End != mention.First + 1
            || and + 2 >= tokens.Length
            || _story.Analysis.Word(and) is not "and"
            || !tokens[and + 2].IsCapital
            || _story.Lexicon.Words[tokens[mention.First].Word] is var he && !he.Is(WordFlags.Honorific)
            || !_story.Lexicon.Words[tokens[and + 1].Word].Is(WordFlags.Honorific))
        {
            return null;
        }
        if (_families is null)
        {
            _families = [];
            foreach (var entity in _found.Entities)
                if (entity is { Type: SpeakerType.Person, Mentions.Count: > 0 })
                    _families.TryAdd((entity.Name[(entity.Name.LastIndexOf(' ') + 1)..], entity.Gender), entity);
        }
        var gender = _story.Lexicon.Words[tokens[mention.First].Word].Gender;
        return _families.TryGetValue((_story.Analysis.Word(and + 2).ToString(), gender), out var person) ? Named(person, person.Mentions[0]) : null;
    }

    /// <summary>Council of Keepers chair Ann Lee said: a body that opens the words for the person behind it; null for any other.</summary>
    private Referent? Holder(Entity body, EntityMention mention)
    {
        const int Reach = 5;
        if (body.Type == SpeakerType.Person) return null;
        int end = _story.Analysis.TokenAt(mention.Span.End - 1) + 1;
        for (int i = end; i < _named.Length && i - end < Reach; i++)
            if (_named[i] is > 0 and int person)
                return _mentions[person - 1] is { Entity.Type: SpeakerType.Person } holder && holder.Mention.Full.Start == mention.Span.Start
                    ? Named(holder.Entity, holder.Mention)
                    : null;
        return null;
    }

    /// <summary>May, for May Stores: a body called after a family that has a month's name.</summary>
    private Referent? Body(int token)
    {
        var word = _story.Analysis.Word(token);
        foreach (var (entity, mention) in _mentions)
            if (entity.Type == SpeakerType.Organization
                && entity.Name.AsSpan().StartsWith(word)
                && entity.Name.Length > word.Length
                && entity.Name[word.Length] == ' ')
            {
                return Named(entity, mention);
            }
        return null;
    }

    /// <summary>Greenpeace Germany, Disability Rights UK: a body with the country behind its name, where the country is not spoken of.</summary>
    private bool IsBranch(Mention mention, PlaceMention place)
    {
        int before = _story.Analysis.TokenAt(place.Span.Start) - 1;
        return before >= mention.First
            && _places[mention.Head] > 0
            && _story.Analysis.Tokens[before] is { IsCapital: true, Tag: Tag.Name } name
            && !_story.Lexicon.Words[name.Word].Can(Tag.Adjective)
            && !_story.Lexicon.Words[name.Word].Is(WordFlags.Title | WordFlags.Nation);
    }

    private static Referent Named(Entity entity, EntityMention at) => new()
    {
        Entity = entity, At = at, Type = entity.Type, Gender = entity.Gender, Plural = entity.Type is not SpeakerType.Person
    };

    /// <summary>A noun that speaks for whoever stands before it: the ministry's statement.</summary>
    private bool Speaks(int head) => _story.Lexicon.Cues.Noun(_story.Analysis.Tokens[head].Word) is { Mind: false };

    /// <summary>Iran's letter, the Iran statement; U.S. data speak for nobody.</summary>
    private bool SpeaksFor(int place, int head) =>
        _story.Analysis.Tokens[place + 1].Tag == Tag.Possessive || _story.Lexicon.Cues.Noun(_story.Analysis.Tokens[head].Word) is { That: true };

    private static bool IsPlural(in Token head, WordEntry entry) =>
        head.Tag == Tag.Plural || entry.Is(WordFlags.PersonPlural) || entry.Is(WordFlags.Group) || head.Kind == TokenKind.Number;

    /// <summary>A name that no stage before explains: a country, its people, a body by its last word or its capitals, else a person.</summary>
    private SpeakerType TypeOfName(Mention mention, in Token head, WordEntry entry)
    {
        var words = _story.Lexicon.Nations;
        if (mention.Head > mention.First && IsOneOf(mention) && entry.Is(WordFlags.Title)) return SpeakerType.UnnamedPerson; // a Labour MP
        if (mention.Head > mention.First && _places[mention.Head] > 0 && IsBranch(mention, _states[_places[mention.Head] - 1].Mention))
            return SpeakerType.Organization;
        if (IsPeople(mention.Head)) return IsCompatriot(mention.Head) ? SpeakerType.UnnamedPerson : SpeakerType.UnnamedGroup;
        int value = words.Match(_story.Analysis.Story.Text, _story.Analysis.Tokens, mention.First, mention.End, out int end);
        bool branch = value < 0
            && mention.Head > mention.First
            && _story.Analysis.Tokens[mention.Head - 1] is { IsCapital: true, Tag: Tag.Name } before
            && !_story.Lexicon.Words[before.Word].Can(Tag.Adjective)
            && !_story.Lexicon.Words[before.Word].Is(WordFlags.Title | WordFlags.Nation);
        if (value < 0 && end <= mention.Head) value = words.Match(_story.Analysis.Story.Text, _story.Analysis.Tokens, mention.Head, mention.End, out end);
        if (value >= 0 && end == mention.Head + 1)
            return branch && words[value].Kind == NationWord.Name
                ? SpeakerType.Organization
                : words[value].Kind is NationWord.Name or NationWord.Capital ? SpeakerType.State : SpeakerType.UnnamedGroup;
        if (entry.Is(WordFlags.Suffix)) return entry.Suffix;
        // Brentmoor City, of whom no stage before knows
        if (mention.Head == mention.First + 1
            && _story.Analysis.Tokens[mention.First].Tag == Tag.Name
            && entry.Is(WordFlags.PlaceEnding)
            && !entry.Is(WordFlags.Given)
            && !_story.Lexicon.Words[_story.Analysis.Tokens[mention.First].Word].Is(WordFlags.Given)) return SpeakerType.Organization;
        if (mention.Head == mention.First && IsOutlet(mention, entry)) return SpeakerType.Publisher;
        if (mention.Head == mention.First && (SpeaksOfIt(mention.Head + 1) || IsCalledBusiness(mention.End))) return SpeakerType.Organization;
        if (PlainWords.Are(_story.Analysis, _story.Lexicon, mention.First, mention.Head + 1)
            || PlainWords.EndsInThing(_story.Analysis, _story.Lexicon, mention.First, mention.Head + 1))
        {
            return SpeakerType.Organization;
        }
        // Two First Nations
        if (mention.First < mention.Head
            && (_story.Analysis.Tokens[mention.First].Tag == Tag.NumberWord || _story.Analysis.Tokens[mention.First].Kind == TokenKind.Number))
        {
            return SpeakerType.UnnamedGroup;
        }
        if (mention.Head == mention.First && IsJoint(_story.Analysis.Word(mention.Head))) return SpeakerType.Organization;
        if (_story.Analysis.Word(mention.Head) is [.., >= 'A' and <= 'Z', 's']) return SpeakerType.UnnamedGroup; // MPs
        return head.IsAllCaps
            && head.Length > 1
            && !(mention.First < mention.Head && _story.Lexicon.Words[_story.Analysis.Tokens[mention.First].Word].Is(WordFlags.Given))
            ? SpeakerType.Organization
            : SpeakerType.Person;
    }

    /// <summary>It was late, Stuff reported.: one name that closes its sentence with what papers do.</summary>
    private bool IsOutlet(Mention mention, WordEntry entry) =>
        !entry.Is(WordFlags.Given)
            && mention.First > 0
            && _story.Analysis.Word(mention.First - 1) is ","
            && mention.End + 1 < _story.Analysis.Tokens.Length
            && _story.Analysis.Word(mention.End) is "reported" or "reports"
            && _story.Analysis.Word(mention.End + 1) is ".";

    /// <summary>one MP, a Labour MP: not the name of anybody.</summary>
    public bool IsOneOf(Mention mention) =>
        _story.Analysis.Tokens[mention.First].Tag is Tag.NumberWord || _story.Lexicon.Cues.Is(_story.Analysis.Tokens[mention.First].Word, QuoteWord.A);

    /// <summary>CalMac, NorthLink: a second capital behind three letters, as firms join words and no family does but MacLeod and FitzRoy.</summary>
    private static bool IsJoint(ReadOnlySpan<char> word)
    {
        if (word.Length < 6
            || word.StartsWith("Mac")
            || word.StartsWith("Fitz")
            || word.StartsWith("Van")
            || word.StartsWith("Von")
            || word.StartsWith("Des")
            || word.StartsWith("Del")
            || word.StartsWith("Abu")
            || word.StartsWith("Bin"))
        {
            return false;
        }
        for (int i = 3; i < word.Length - 1; i++) if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && char.IsLower(word[i + 1])) return true;
        return false;
    }

    /// <summary>
    /// "Zortex, the cloud-computing giant, said", "Shelter, the housing charity, said", "Unite, which speaks for crews, said": what stands between commas calls
    /// it a body.
    /// </summary>
    private bool IsCalledBusiness(int comma)
    {
        const int Longest = 8;
        var tokens = _story.Analysis.Tokens;
        if (comma + 2 >= tokens.Length || _story.Analysis.Word(comma) is not ",") return false;
        if (_story.Analysis.Word(comma + 1) is "which") return true;
        if (!_story.Lexicon.Cues.Is(tokens[comma + 1].Word, QuoteWord.Describing)) return false;
        for (int i = comma + 2; i + 1 < tokens.Length
            && i < comma + Longest
            && (tokens[i].Tag.In(Tags.Nominal | Tags.Adjective | Tags.Participle | Tags.Gerund) || _story.Analysis.Word(i) is "-"); i++)
        {
            if ((_story.Lexicon.Cues.Is(tokens[i].Word, QuoteWord.Business)
                || tokens[i].Tag == Tag.Noun && _story.Lexicon.Words[tokens[i].Word].Is(WordFlags.Group))
                && (_story.Analysis.Word(i + 1) is "," || _story.Lexicon.Cues.Is(tokens[i + 1].Word, SubjectWord.MoreOf)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"Zortex said it will", "Zortex says its app": of one name that nobody of the story has.</summary>
    private bool SpeaksOfIt(int verb)
    {
        var tokens = _story.Analysis.Tokens;
        while (verb + 2 < tokens.Length && tokens[verb].Tag == Tag.Adverb) verb++;
        if (verb + 2 >= tokens.Length || !tokens[verb].Tag.In(Tags.Past | Tags.Third) || !_story.Lexicon.Words[tokens[verb].Word].Is(WordFlags.Saying))
            return false;
        int it = _story.Analysis.Word(verb + 1) is "that" ? verb + 2 : verb + 1;
        return _story.Analysis.Word(it) is "its"
            || _story.Analysis.Word(it) is "it"
                && it + 1 < tokens.Length
                && tokens[it + 1].Tag.In(Tags.Modal | Tags.Third | Tags.Past)
                && (_story.Analysis.Word(it + 1) is not ("was" or "is" or "would" or "'s" or "’s")
                    || it + 2 < tokens.Length && tokens[it + 2].Tag == Tag.Gerund
                    || _story.Analysis.Word(it + 1) is "would" && it + 2 < tokens.Length && _story.Lexicon.Cues.Is(tokens[it + 2].Word, SubjectWord.Trading));
    }

    private SpeakerType TypeOf(Mention mention, WordEntry entry)
    {
        ref readonly var head = ref _story.Analysis.Tokens[mention.Head];
        if (entry.Is(WordFlags.PersonPlural)) return SpeakerType.UnnamedGroup;
        if (head.IsAllCaps
            && entry.Is(WordFlags.Title)
            && mention.Head == mention.First + 1
            && _story.Lexicon.Cues.Is(_story.Analysis.Tokens[mention.First].Word, QuoteWord.Definite))
        {
            return SpeakerType.UnnamedPerson; // the PM
        }
        if (entry.Is(WordFlags.Person))
            return mention.First < mention.Head && _story.Analysis.Word(mention.Head) is "guard" && _story.Analysis.Word(mention.Head - 1) is "coast"
                ? SpeakerType.Military
                : SpeakerType.UnnamedPerson;
        if (head.Tag == Tag.Name) return TypeOfName(mention, head, entry);
        if (_story.Lexicon.Cues.Noun(head.Word) is { Document: true }) return SpeakerType.Document;
        if (entry.Is(WordFlags.Group)) return entry.Group;
        if (IsOne(mention) || IsParent(mention)) return SpeakerType.UnnamedPerson;
        return head.Tag is Tag.Plural or Tag.NumberWord or Tag.Determiner || head.Kind == TokenKind.Number || !IsDoer(_story.Analysis.Word(mention.Head))
            ? SpeakerType.UnnamedGroup
            : SpeakerType.UnnamedPerson;
    }

    /// <summary>arbitrager, rescheduler, cartoonist: a word in no list that looks like one for a person; the mill and the board are none.</summary>
    private static bool IsDoer(ReadOnlySpan<char> word) => word.EndsWith("er") || word.EndsWith("or") || word.EndsWith("ist") || word.EndsWith("eur");

    /// <summary>the mother-of-two.</summary>
    private bool IsParent(Mention mention)
    {
        for (int i = mention.First; i + 3 < mention.End; i++)
            if (_story.Lexicon.NameWords.Is(_story.Analysis.Tokens[i].Word, NameWord.Kin) && _story.Analysis.Word(i + 2) is "of") return true;
        return false;
    }

    /// <summary>"We slept," said one (another): a single speaker, but one in ten are several.</summary>
    public bool IsOne(Mention mention) =>
        mention.First == mention.Head
            && _story.Analysis.Low(mention.Head) is "one" or "another"
            && !(mention.End + 1 < _story.Analysis.Tokens.Length
                && (_story.Analysis.Tokens[mention.End + 1].Kind == TokenKind.Number || _story.Analysis.Tokens[mention.End + 1].Tag == Tag.NumberWord));
}
