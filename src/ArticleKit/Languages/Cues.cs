using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>The words that say somebody spoke: verbs by every inflected form, nouns by singular and plural, phrases by their first word.</summary>
internal sealed class Cues
{
    private readonly WordMap<ReportingVerb[]> _verbs = new(3072);
    private readonly WordMap<ReportingNoun> _nouns = new(512);
    private readonly WordMap<CuePhrase[]> _phrases = new();
    private readonly WordClasses<QuoteWord> _words;
    private readonly WordClasses<SubjectWord> _subjects;

    public Cues(string language, Vocabulary vocabulary)
    {
        Span<char> room = stackalloc char[WordKey.Longest + Inflection.LongestEnding];
        foreach (var row in LexiconReader.Read($"{language}/reporting-verbs.tsv"))
        {
            string lemma = row.Cell(0).ToString();
            int space = lemma.IndexOf(' ', StringComparison.Ordinal);
            string first = space < 0 ? lemma : lemma[..space];
            ReportingVerb[] verb = [new ReportingVerb(lemma, space < 0 ? [] : lemma[(space + 1)..].Split(' '), StanceOf(row.Cell(1)), FramesOf(row.Cell(2)))];
            for (var form = VerbForm.Base; form <= VerbForm.Past; form++) Put(vocabulary.Intern(Inflection.Verb(first, form, room)), verb);
            foreach (int form in vocabulary.Irregular(vocabulary.Intern(first))) Put(form, verb);
        }
        foreach (var row in LexiconReader.Read($"{language}/reporting-nouns.tsv"))
        {
            string lemma = row.Cell(0).ToString();
            var frames = row.Cell(2);
            var noun = new ReportingNoun(lemma, StanceOf(row.Cell(1)), Has(frames, "that"), Has(frames, "doc"), Has(frames, "mind"), Has(frames, "law"));
            _nouns.TryAdd(vocabulary.Intern(lemma), noun);
            _nouns.TryAdd(vocabulary.Intern(Inflection.Plural(lemma)), noun);
        }
        foreach (var row in LexiconReader.Read($"{language}/cue-phrases.tsv"))
        {
            string[] words = row.Cell(0).ToString().Split(' ');
            var phrase = new CuePhrase(row.Cell(0).ToString(), [.. words.Select(word => word == "_" ? 0 : vocabulary.Intern(word))], StanceOf(row.Cell(1)),
                row.Cell(2).ToString());
            int first = phrase.Words[0];
            _phrases[first] = _phrases.TryGetValue(first, out var others) ? [.. others, phrase] : [phrase];
        }
        _words = new WordClasses<QuoteWord>($"{language}/quote-words.tsv", vocabulary);
        _subjects = new WordClasses<SubjectWord>($"{language}/subject-words.tsv", vocabulary);
        foreach (var phrases in _phrases.Values) if (phrases.Length > 1) Array.Sort(phrases, (a, b) => b.Words.Length - a.Words.Length);
        foreach (var verbs in _verbs.Values) if (verbs.Length > 1) Array.Sort(verbs, (a, b) => b.Particles.Length - a.Particles.Length);
    }

    /// <summary>The verbs this form may be of, those with most particles first.</summary>
    public ReadOnlySpan<ReportingVerb> Verbs(int word) => word != 0 && _verbs.TryGetValue(word, out var verbs) ? verbs : [];

    public ReportingNoun? Noun(int word) => word != 0 ? _nouns.GetValueOrDefault(word) : null;

    /// <summary>The phrases that begin with this word, the longest first.</summary>
    public ReadOnlySpan<CuePhrase> Phrases(int word) => word != 0 && _phrases.TryGetValue(word, out var phrases) ? phrases : [];

    /// <summary>The classes of a word.</summary>
    public QuoteWord Kinds(int word) => _words[word];

    /// <summary>The word is of one of these classes.</summary>
    public bool Is(int word, QuoteWord classes) => _words.Is(word, classes);

    /// <summary>The same of a word that stands where a subject is looked for.</summary>
    public bool Is(int word, SubjectWord classes) => _subjects.Is(word, classes);

    /// <summary>A verb's forms come one after the other; two of them may be one word.</summary>
    private void Put(int word, ReportingVerb[] verb)
    {
        if (!_verbs.TryGetValue(word, out var verbs)) _verbs[word] = verb;
        else if (!ReferenceEquals(verbs[^1], verb[0])) _verbs[word] = [.. verbs, .. verb];
    }

    private static Stance StanceOf(ReadOnlySpan<char> cell) => cell switch
    {
        "doubt" => Stance.Doubt,
        "endorse" => Stance.Endorse,
        "concede" => Stance.Concede,
        "deny" => Stance.Deny,
        _ => Stance.Neutral,
    };

    private static bool Has(ReadOnlySpan<char> cell, string name)
    {
        foreach (var part in cell.Split(',')) if (cell[part].SequenceEqual(name)) return true;
        return false;
    }

    private static Frames FramesOf(ReadOnlySpan<char> cell)
    {
        var frames = Frames.None;
        foreach (var part in cell.Split(',')) frames |= cell[part] switch
        {
            "q" => Frames.Quote,
            "that" => Frames.That,
            "wh" => Frames.Wh,
            "obj" => Frames.Addressee,
            "inf" => Frames.Infinitive,
            "ing" => Frames.Gerund,
            "np" => Frames.Object,
            "name" => Frames.Name,
            "as" => Frames.As,
            "of" => Frames.Of,
            "for" => Frames.For,
            "on" => Frames.On,
            "to" => Frames.To,
            "with" => Frames.With,
            "mind" => Frames.Mind,
            "weak" => Frames.Weak,
            "hearer" => Frames.Hearer,
            "audience" => Frames.Audience,
            _ => Frames.None,
        };
        return frames;
    }
}

/// <summary>A cue of several words, 0 where the speaker stands between them: in _ words.</summary>
internal sealed record CuePhrase(string Text, int[] Words, Stance Stance, string Shape)
{
    /// <summary>The speaker between a phrase's words takes at most so many tokens; no such phrase has more words.</summary>
    public const int LongestSpeaker = 8;

    /// <summary>A bit for each word that must stand within twice that from its first on; some words share one.</summary>
    public ulong Needs { get; } = Shape == "possessed" && Words.Length <= LongestSpeaker ? Words.Aggregate(0UL, (bits, word) => bits | Bit(word)) : 0;

    public static ulong Bit(int word) => word == 0 ? 0 : 1UL << (word & 63);
}
