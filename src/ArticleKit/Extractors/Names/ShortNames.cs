using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Firms and papers by what the story calls them later: Tarvona for Tarvona Semiconductors, the Times for the New York Times.</summary>
internal sealed class ShortNames(NameText text)
{
    private readonly Dictionary<string, EntityDraft?> _bodies = new(StringComparer.Ordinal);

    /// <summary>Firms by a first word that is a town's name too.</summary>
    private readonly Dictionary<string, EntityDraft?> _placed = new(StringComparer.Ordinal);

    /// <summary>Schools by what stands before the words for one: Lincoln, for Lincoln Elementary School.</summary>
    private readonly Dictionary<string, EntityDraft?> _schools = new(StringComparer.Ordinal);

    private readonly List<PlaceSense> _places = [];

    /// <summary>From so many letters on a name in capitals is said as a word: Zesco, not Bp.</summary>
    private const int Letters = 4;

    public EntityDraft? Find(NameMention mention) =>
        _bodies.GetValueOrDefault(mention.Text)
            ?? (_placed.Count > 0 && Acts(mention) ? _placed.GetValueOrDefault(mention.Text) : null)
            ?? (_schools.Count > 0 && IsAttended(mention) ? _schools.GetValueOrDefault(mention.Text) : null);

    public bool Any => _bodies.Count > 0;

    /// <summary>The short name of a firm.</summary>
    public bool Knows(ReadOnlySpan<char> name) => _bodies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var body) && body is not null;

    /// <summary>Takes in a body's first mention.</summary>
    public void Add(NameMention mention, EntityDraft body)
    {
        Last(mention, body);
        if (SchoolAt(mention) is > 0 and int kind && text.Slice(mention.First, kind) is var called)
            _schools[called] = _schools.TryGetValue(called, out var school) && school != body ? null : body;
        if (mention.Known < 0 && IsFirm(mention) || IsOfLine(mention)) _bodies.TryAdd(text.Slice(mention.First, mention.First + 1), body);
        int stem = text.StemEnd(mention.First, mention.End);
        if (stem == mention.End || mention.Type != SpeakerType.Organization) return;
        string stemmed = text.Slice(mention.First, stem);
        _bodies.TryAdd(stemmed, body);
        // "ZESCO Limited … Zesco"
        if (stem == mention.First + 1 && text.Tokens[mention.First] is { IsAllCaps: true, Length: >= Letters })
            _bodies.TryAdd(stemmed[0] + stemmed[1..].ToLowerInvariant(), body);
        if (stem == mention.First + 1 || text.Tokens[mention.First].IsAllCaps || text.Entry(mention.First).Is(WordFlags.Nation)) return;
        string first = text.Slice(mention.First, mention.First + 1);
        if (IsPlace(first)) _placed[first] = _placed.TryGetValue(first, out var other) && other != body ? null : body;
        else if (text.Entry(mention.First).Tags == 0 && !text.Entry(mention.First).Is(WordFlags.Given)) _bodies.TryAdd(first, body);
    }

    /// <summary>"Phoenix declined", "Phoenix's chairman": as only the firm does, not the town.</summary>
    private bool Acts(NameMention mention) =>
        mention.End < text.Tokens.Length
            && text.Tokens[mention.End].Tag.In(Tags.Past | Tags.Third | Tags.Possessive)
            && (mention.First == 0 || !text.Tokens[mention.First - 1].Tag.In(Tags.Preposition));

    /// <summary>"two children at Lincoln", "who attended Lincoln".</summary>
    private bool IsAttended(NameMention mention) =>
        mention.First > 0 && (text.Word(mention.First - 1) is "at" || text.IsSmall(mention.First - 1, NameWord.Attending));

    /// <summary>Where the words for a school begin in its name; 0 where it is none.</summary>
    private int SchoolAt(NameMention mention)
    {
        if (mention.Known >= 0 || !text.IsNamed(mention.End - 1, BodyWord.School)) return 0;
        int kind = mention.End - 1;
        while (kind > mention.First && text.IsNamed(kind - 1, BodyWord.Grade)) kind--;
        return kind > mention.First ? kind : 0;
    }

    /// <summary>
    /// "the Times" for the New York Times, "Voltair" for Nordic Voltair: the last word of a paper's name, or of a firm's where it is no other word; nobody's
    /// where two have it.
    /// </summary>
    private void Last(NameMention mention, EntityDraft body)
    {
        int last = mention.End - 1;
        if (last == mention.First || !text.Tokens[last].IsCapital) return;
        bool paper = mention.Type == SpeakerType.Publisher;
        if (!paper
            && (mention.Type != SpeakerType.Organization
                || text.Tokens[last].IsAllCaps
                || text.Entry(last) is var entry && (entry.Tags != 0 || entry.Is(WordFlags.Given | WordFlags.Nation | WordFlags.Suffix))))
        {
            return;
        }
        string word = text.Slice(last, mention.End);
        if (!paper && IsPlace(word)) return;
        if (_bodies.TryGetValue(word, out var other)) { if (other != body) _bodies[word] = null; }
        else _bodies[word] = body;
    }

    private bool IsPlace(ReadOnlySpan<char> word)
    {
        _places.Clear();
        text.Lexicon.Gazetteer.Find(word, _places);
        return _places.Count > 0;
    }

    /// <summary>"Reliance Industries", "Summit Energy": one word, which may be any but a place's and an adjective, and then only what a firm makes.</summary>
    private bool IsOfLine(NameMention mention)
    {
        if (mention.Type != SpeakerType.Organization || !text.IsOfLine(mention.First, mention.End)) return false;
        ref readonly var entry = ref text.Entry(mention.First);
        return !entry.Is(WordFlags.Nation | WordFlags.Given)
            && !entry.Can(Tag.Adjective)
            && !text.Is(mention.First, BodyWord.Line)
            && !text.Tokens[mention.First].IsAllCaps
            && !(entry.Tags == 0 ? IsPlace(text.Word(mention.First)) : text.Lexicon.Gazetteer.IsTown(text.Word(mention.First)));
    }

    /// <summary>A name of its own, no word and no place, before a firm's ending.</summary>
    private bool IsFirm(NameMention mention)
    {
        if (mention.End != mention.First + 2 || mention.Type != SpeakerType.Organization || !text.Entry(mention.End - 1).Is(WordFlags.Suffix)) return false;
        ref readonly var entry = ref text.Entry(mention.First);
        if (entry.Tags != 0 || entry.Is(WordFlags.Nation) || text.Tokens[mention.First].IsAllCaps) return false;
        return !IsPlace(text.Word(mention.First));
    }
}
