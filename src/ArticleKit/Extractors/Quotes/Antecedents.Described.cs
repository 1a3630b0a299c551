using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Whom words with a noun stand for: the company, the world's biggest chipmaker, the Belgian keeper.</summary>
internal sealed partial class Antecedents
{
    /// <summary>Those who are named as his or her kin, by token, and where their sentence ends: in it he and she are who has the kin.</summary>
    private readonly Dictionary<int, int> _kin = [];

    /// <summary>In a letter read by her sister, Nia Lund, she wrote: the name behind a preposition and "her sister".</summary>
    private bool IsKinOfSubject(Frame frame, int part)
    {
        int kin = frame.Is(part - 1, PartKind.Comma) ? part - 2 : part;
        if (!frame.Is(kin, PartKind.Noun) || !frame.Is(kin - 1, PartKind.Preposition)) return false;
        var (tokens, noun) = (_story.Analysis.Tokens, frame.Parts[kin]);
        if (tokens[noun.First].Tag != Text.Tag.PossessivePronoun) return false;
        int end = kin == part ? noun.Head : noun.End;
        for (int i = noun.First + 1; i < end; i++) if (_story.Lexicon.NameWords.Is(tokens[i].Word, NameWord.Kin)) return true;
        return false;
    }

    /// <summary>Costa was calm. "…," the Belgian keeper said: the person whom the sentence, or else the one before, is about; null for none.</summary>
    public Referent? SubjectNear(int token)
    {
        Read();
        int frame = FrameAt(token);
        if (frame < 1 || _story.Frames[frame - 1].Block != _story.Frames[frame].Block) return null;
        for (int i = Before(token) - 1; i >= 0 && _before[i].Token >= _story.Frames[frame - 1].First; i--)
            if (_before[i] is { Opens: true, Referent: { Entity.Type: SpeakerType.Person } referent }) return referent;
        return null;
    }

    /// <summary>
    /// The body a noun stands for, "the university", "the company": the one named last before with that word in its name; a business, if there is just one the
    /// story has spoken of so far.
    /// </summary>
    public Referent? Body(int token, ReadOnlySpan<char> noun, bool business)
    {
        Read();
        if (business && !_story.Lexicon.Cues.Is(_story.Lexicon.Vocabulary.Find(noun), SubjectWord.AnyFirm) && BusinessNear(token) is { } near) return near;
        Referent? only = null;
        bool several = false;
        int last = Before(token);
        for (int i = last - 1; i >= 0 && last - i <= Furthest; i--)
        {
            var referent = _before[i].Referent;
            if (referent.Entity is not { Type: SpeakerType.Organization or SpeakerType.GovernmentBody or SpeakerType.Publisher or SpeakerType.NewsAgency
                or SpeakerType.Military } body)
            {
                continue;
            }
            if (HasWord(body.Name, noun)) return referent;
            if (!business || body.Type != SpeakerType.Organization || !_before[i].Subject || noun is not "group" && IsCivic(body.Name)) continue;
            several |= only is not null && !only.SameAs(referent);
            only ??= referent;
        }
        return several ? null : only;
    }

    /// <summary>Skyfare jets were grounded. The carrier said …: the one business that the sentence, or else the one before,
    /// names, or that spoke last; null for several.</summary>
    public Referent? BusinessNear(int token, bool alone = false)
    {
        Read();
        var sentences = _story.Analysis.Sentences;
        int sentence = _story.Analysis.SentenceAt(token), last = Before(token);
        for (int back = 0; back < 2 && sentence - back >= 0; back++)
        {
            Referent? only = null;
            for (; last > 0 && _before[last - 1].Token >= sentences[sentence - back].First; last--)
            {
                if (alone && _before[last - 1].Referent.Type is SpeakerType.Person) return null;
                var referent = _before[last - 1].Referent;
                // Zortexa said it was recalling cars. The Lindenau-based firm said …: a body by what it does alone
                bool unlisted = referent is { Entity: null, State: null, Type: SpeakerType.Organization }
                    && _story.Analysis.Tokens[_before[last - 1].Token].IsCapital;
                if (!unlisted && (referent.Entity is not { Type: SpeakerType.Organization } body || IsCivic(body.Name))) continue;
                if (only is not null && !only.SameAs(referent) || !unlisted && IsJoined(referent.At!)) return null;
                only = referent;
            }
            if (only is not null) return only;
        }
        return !alone && Last is { Entity: { Type: SpeakerType.Organization } speaker } && !IsCivic(speaker.Name) ? Last : null;
    }

    /// <summary>
    /// Amnesty called it a crime. The rights group said …: the one body of the noun's type that the sentence before is about; null for any other.
    /// </summary>
    public Referent? BodyNear(Mention mention)
    {
        Read();
        var type = _story.Lexicon.Words[_story.Analysis.Tokens[mention.Head].Word].Group;
        if (type is not (SpeakerType.Organization or SpeakerType.GovernmentBody)
            || !_story.Lexicon.Cues.Is(_story.Analysis.Tokens[mention.Head].Word, SubjectWord.Body))
        {
            return null;
        }
        int frame = FrameAt(mention.First);
        if (frame < 1 || _story.Frames[frame - 1].Block < _story.Frames[frame].Block - 1) return null;
        Referent? only = null;
        for (int i = Before(mention.First) - 1; i >= 0 && _before[i].Token >= _story.Frames[frame - 1].First; i--)
        {
            var (_, referent, subject, _, _) = _before[i];
            if (referent.Entity?.Type != type) continue;
            if (!subject || only is not null && !only.SameAs(referent)) return null;
            only = referent;
        }
        return only;
    }

    /// <summary>Norvik and Lund both cut output. The carmaker said …: two, of which the other may have no name of a known shape.</summary>
    private bool IsJoined(EntityMention at)
    {
        int first = _story.Analysis.TokenAt(at.Span.Start), end = _story.Analysis.TokenAt(at.Span.End - 1) + 1;
        var tokens = _story.Analysis.Tokens;
        return first > 1 && tokens[first - 1].Tag == Text.Tag.Coordinator && tokens[first - 2].IsCapital
            || end + 1 < tokens.Length && tokens[end].Tag == Text.Tag.Coordinator && tokens[end + 1].IsCapital;
    }

    /// <summary>The European Commission is no company; but May Department Stores is.</summary>
    private bool IsCivic(ReadOnlySpan<char> name)
    {
        bool civic = false;
        foreach (var part in name.Split(' '))
        {
            if (civic && name[part] is "of" or "for" or "on") return true;
            civic = _story.Lexicon.NameWords.Is(_story.Lexicon.Vocabulary.Find(name[part]), NameWord.Civic);
        }
        return civic;
    }

    private static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var part in name.Split(' ')) if (name[part].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The reporter's sentence a token stands in.</summary>
    private int FrameAt(int token)
    {
        int low = 0, high = _story.Frames.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_story.Frames[middle].First <= token) low = middle + 1; else high = middle;
        }
        return low - 1;
    }
}
