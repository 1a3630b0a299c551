using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Who is spoken of: tokens [First, End) of a noun phrase with its head.</summary>
internal readonly record struct Mention(int First, int End, int Head)
{
    public static Mention Of(Part part) => new(part.First, part.End, part.Head);

    /// <summary>The whole of a part; null for part -1.</summary>
    public static Mention? Of(Frame frame, int part) => part < 0 ? null : Of(frame.Parts[part]);
}

/// <summary>
/// A cue with its speaker inside a frame: part <see cref="At"/> holds the cue, tokens [CueFirst, CueEnd); <see cref="Subject"/> is the speaker's
/// part, -1 where there is none or it is no whole part; the content may stand from part <see cref="After"/> on.
/// </summary>
internal sealed record Saying(int At, int CueFirst, int CueEnd, string Lemma, Stance Stance, CueType Type, int Subject, Mention? Speaker, int After)
{
    public ReportingVerb? Verb { get; init; }
    public ReportingNoun? Noun { get; init; }

    /// <summary>said Baloch: the speaker follows the verb.</summary>
    public bool Inverted { get; init; }
    public bool Passive { get; init; }
    public bool Negated { get; init; }
    public bool Gerund { get; init; }

    /// <summary>cannot say, would say, to say: nobody has said it yet.</summary>
    public bool Unreal { get; init; }

    /// <summary>The token of "who" where it stands for the speaker; -1 where it does not.</summary>
    public int Relative { get; init; } = -1;

    /// <summary>The part of who only passes the words on: Zarnews quoted Costa as saying; -1 where nobody does.</summary>
    public int Relay { get; init; } = -1;

    /// <summary>The part of who hears it, where the cue names him and no speaker first: the court heard, jurors were told; -1 elsewhere.</summary>
    public int Audience { get; init; } = -1;

    /// <summary>The part that the cue, with who speaks or passes on, begins with.</summary>
    public int From => Relay >= 0 ? Math.Min(Relay, At) : Audience >= 0 ? Audience : Inverted || Subject < 0 ? At : Math.Min(Subject, At);

    /// <summary>A thought, or a word that is as often no speech.</summary>
    public bool Weak => Audience < 0 && Verb is not null && Verb.Takes(Frames.Mind | Frames.Weak);
}
