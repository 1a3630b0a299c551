using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>What may stand after a verb of saying, as reporting-verbs.tsv lists it.</summary>
[Flags]
internal enum Frames : uint
{
    None = 0, Quote = 1, That = 2, Wh = 4, Addressee = 8, Infinitive = 16, Gerund = 32, Object = 64, Name = 128, As = 256, Of = 512, For = 1024, On = 2048,
    To = 4096, With = 8192,

    /// <summary>A thought or attitude rather than speech.</summary>
    Mind = 16384,

    /// <summary>As often not speech at all.</summary>
    Weak = 32768,

    /// <summary>Says nothing without somebody who hears it: tell.</summary>
    Hearer = 1 << 16,

    /// <summary>Its subject is whoever hears what another says: the court heard.</summary>
    Audience = 1 << 17,
}

/// <summary>A verb of saying with its particles (point out), its stance and its frames.</summary>
internal sealed record ReportingVerb(string Lemma, string[] Particles, Stance Stance, Frames Frames)
{
    public bool Takes(Frames frame) => (Frames & frame) != 0;
}

/// <summary>A noun of saying: claim, statement.</summary>
internal sealed record ReportingNoun(string Lemma, Stance Stance, bool That, bool Document, bool Mind, bool Law);
