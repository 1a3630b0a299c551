using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Cuts every block into the reporter's sentences, with marked runs and bracketed asides as single parts.</summary>
internal sealed partial class FrameReader(Analysis analysis, Lexicon lexicon, List<MarkedRun> runs, Findings found)
{
    private const int LongestBracket = 60;

    /// <summary>No sentence has more parts; what goes on longer is cut, so that any input is read in linear time.</summary>
    private const int MostParts = 160;
    private readonly List<Frame> _frames = [];
    private readonly List<Part> _parts = [];
    private readonly List<PlaceSense> _senses = [];
    private readonly HiddenVerbs _hidden = new(analysis, lexicon);
    private readonly ContactClauses _contacts = new(analysis, lexicon);
    private readonly JoinedBodies _bodies = new(analysis, found);
    private readonly JoinedNames _joined = new(analysis, lexicon);
    private PluralVerbs? _plural;
    private int _phrase, _run, _sentence;

    public static List<Frame> Read(Analysis analysis, Lexicon lexicon, List<MarkedRun> runs, Findings found)
    {
        var reader = new FrameReader(analysis, lexicon, runs, found);
        for (int b = 0; b < analysis.Story.Blocks.Count; b++) if (analysis.Story.Blocks[b].IsProse) reader.Block(b);
        return reader._frames;
    }

    private void Block(int block)
    {
        var (i, end) = analysis.BlockTokens(block);
        while (_run < runs.Count && runs[_run].Block < block) _run++;
        while (i < end)
        {
            if (_run < runs.Count && runs[_run].Block == block && i >= runs[_run].From)
            {
                var run = runs[_run];
                int to = Math.Max(run.To, i + 1);
                _parts.Add(new Part(PartKind.Run, i, to, i, _run));
                _run++;
                i = to;
                if (i >= end || _parts.Count >= MostParts || (EndsSentence(run) && StartsSentence(i))) Close(block);
                continue;
            }
            var part = Next(i, _run < runs.Count && runs[_run].Block == block ? Math.Min(end, runs[_run].From) : end);
            _parts.Add(part);
            i = part.End;
            if (i >= end || SentenceEnds(i) || _parts.Count >= MostParts) Close(block);
        }
        Close(block);
    }

    private void Close(int block)
    {
        if (_parts.Count == 0) return;
        _frames.Add(new Frame(_frames.Count, block, [.. _parts]) { HasFinite = HasFinite() });
        _parts.Clear();
    }

    private bool HasFinite()
    {
        foreach (var part in _parts)
            if (part is { Kind: PartKind.Verb, Gerund: false, Infinitive: false }
                && (part.End - part.First > 1 || analysis.Tokens[part.First].Tag != Tag.Participle))
            {
                return true;
            }
        return false;
    }

    private bool EndsSentence(MarkedRun run) =>
        run.Close < 0
            || analysis.Word(run.End - 1)[^1] is '.' or '?' or '!' or '…'
            || (analysis.Tokens[run.End - 1].Kind == TokenKind.Mark && run.End - 2 > run.First && analysis.Word(run.End - 2)[^1] is '.' or '?' or '!');

    private bool StartsSentence(int i) =>
        analysis.Tokens[i].IsCapital
            || analysis.Tokens[i].Kind is TokenKind.Number or TokenKind.Mark
            || (analysis.Tokens[i].Kind == TokenKind.Punct && analysis.Word(i)[0] is not (',' or '.' or ';' or '-' or '–' or '—' or '(' or ')' or ':'));

    private bool SentenceEnds(int end)
    {
        var sentences = analysis.Sentences;
        while (_sentence < sentences.Length && sentences[_sentence].End < end) _sentence++;
        return _sentence < sentences.Length && sentences[_sentence].End == end;
    }

    private PluralVerbs Plurals => _plural ??= new PluralVerbs(analysis, lexicon, _parts);

    private Part Next(int i, int limit)
    {
        var phrases = analysis.Phrases;
        while (_phrase < phrases.Length && phrases[_phrase].End <= i) _phrase++;
        var token = analysis.Tokens[i];
        // Acme Robotics, Inc. said
        if (token.Kind is TokenKind.Punct
            && analysis.Word(i) is ","
            && i + 2 < limit
            && _parts.Count > 0
            && _parts[^1] is { Kind: PartKind.Noun } firm
            && firm.End == i
            && analysis.Tokens[i - 1].IsCapital
            && analysis.Tokens[i + 1] is { IsCapital: true, Length: > 2 } form
            && lexicon.NameWords.Is(form.Word, NameWord.LegalForm))
        {
            _parts[^1] = firm with { End = i + 2 };
            return Next(i + 2, limit);
        }
        if (token.Kind is TokenKind.Punct && analysis.Word(i) is "(" or "[") return Bracket(i, limit);
        if (token.IsCapital && _bodies.HolderEnd(i, limit) is var holder && holder > i) return new Part(PartKind.Noun, i, holder, holder - 1);
        if (i + 1 == limit && limit < analysis.Tokens.Length && analysis.Tokens[limit].Kind == TokenKind.Mark && Is(i, QuoteWord.That))
            return new Part(PartKind.That, i, i + 1, i);
        if (token.Tag is Tag.Determiner or Tag.Pronoun && IsRelative(i, limit)) return new Part(PartKind.That, i, i + 1, i);
        if (token is { IsCapital: false, Tag: Tag.Participle or Tag.Past or Tag.Adjective or Tag.Third } && IsCueBeforeName(i, limit))
            return new Part(PartKind.Verb, i, i + 1, i);
        if (_parts.Count > 0
            && _parts[^1].Kind is PartKind.Preposition or PartKind.To
            && i + 1 < limit
            && (analysis.Tokens[i + 1].Tag == Tag.Name || analysis.Tokens[i + 1].Kind == TokenKind.Number)
            && token.IsCapital
            && Subjects.IsTime(analysis, lexicon, new Part(PartKind.Noun, i, i + 1, i)))
        {
            return new Part(PartKind.Noun, i, i + 1, i);
        }
        if (token.IsCapital && (IsDay(i, limit, token) || IsDayAhead(i, limit, token))) return new Part(PartKind.Noun, i, i + 1, i);
        if (token.Tag == Tag.Gerund && IsTrade(i, limit, token)) return new Part(PartKind.Noun, i, i + 2, i + 1);
        if (token is { Tag: Tag.Gerund, IsCapital: false } && IsTextOf(i, limit))
        {
            _parts[^1] = new Part(PartKind.Noun, _parts[^1].First, i + 2, i + 1);
            return Next(i + 2, limit);
        }
        if (token.Tag == Tag.Gerund && lexicon.Cues.Verbs(token.Word).Length > 0) return new Part(PartKind.Verb, i, i + 1, i) { Gerund = true };
        if (_parts.Count == 2
            && _parts[0].Kind == PartKind.Preposition
            && _parts[1].Kind == PartKind.Noun
            && token is { Tag: Tag.Third, IsCapital: false }
            && lexicon.Words[token.Word].Can(Tag.Plural)
            && i + 1 < limit
            && analysis.Tokens[i + 1].Tag == Tag.Preposition)
        {
            _parts[1] = _parts[1] with { End = i + 1, Head = i };
            return Next(i + 1, limit);
        }
        if (Compared(i, limit) is > 0 and int compared) return new Part(PartKind.Noun, i, compared, compared - 1);
        if (_parts.Count == 0 && Gerundive(i, limit) is > 0 and int named) return new Part(PartKind.Noun, i, named, named - 1);
        if (_phrase < phrases.Length && phrases[_phrase].First <= i)
        {
            var phrase = phrases[_phrase];
            int end = Math.Min(phrase.End, limit);
            if (phrase.Kind == PhraseKind.Noun && TimeAt(i, end) is var time && time < end) (phrase, end) = (phrase with { Head = time - 1 }, time);
            if (phrase.Kind == PhraseKind.Noun && TimeBefore(i, end) is var day && day < end) return new Part(PartKind.Noun, i, day, day - 1);
            if (phrase.Kind == PhraseKind.Noun && end - i > 2 && IsOneOfMany(i, end)) return new Part(PartKind.Noun, i, end - 1, end - 2);
            if (phrase.Kind == PhraseKind.Noun && AudienceBefore(i, end) is var told && told < end) return new Part(PartKind.Noun, i, told, told - 1);
            if (phrase.Kind == PhraseKind.Noun && _parts.Count > 0 && _contacts.In(i, end, limit, _parts[^1].Kind) is var thing && thing < end)
                return new Part(PartKind.Noun, i, thing, thing - 1);
            if (phrase.Kind == PhraseKind.Noun && PlaceBefore(i, end, limit) is var scene && scene < end) return new Part(PartKind.Noun, i, scene, scene - 1);
            if (phrase.Kind == PhraseKind.Noun
                && (Plurals.In(i, end, limit, _run < runs.Count ? runs[_run].From : -1) is >= 0 and var seen
                    ? seen
                    : _hidden.In(i, end, limit)) is >= 0 and int verb)
            {
                if (verb == i) return new Part(PartKind.Verb, i, i + 1, i);
                (phrase, end) = (phrase with { Head = verb - 1 }, verb);
            }
            if (phrase.Kind == PhraseKind.Noun && _parts.Count == 2 && _joined.IsHonour(_parts, i, end, limit))
            {
                var honour = new Part(PartKind.Noun, _parts[0].First, end, phrase.Head);
                _parts.Clear();
                return honour;
            }
            if (phrase.Kind == PhraseKind.Noun && _bodies.EndOf(end, limit) is var whole && whole > end) return new Part(PartKind.Noun, i, whole, whole - 1);
            if (phrase.Kind == PhraseKind.Noun && Joined(end, limit) is var branch && branch > end)
                (phrase, end) = (phrase with { Head = PhraseAt(branch - 1) is { } last && last.Head < branch && last.First >= end ? last.Head : phrase.Head },
                    branch);
            if (phrase.Kind == PhraseKind.Noun && Hopeful(end, limit) is var hopeful && hopeful > end)
                return new Part(PartKind.Noun, i, hopeful, hopeful - 1);
            if (phrase.Kind == PhraseKind.Noun && Trade(i, end, limit) is var trade && trade > end) return new Part(PartKind.Noun, i, trade, trade - 1);
            if (phrase.Kind == PhraseKind.Noun && Seated(i, end, limit) is { } seated)
                return new Part(PartKind.Noun, i, Math.Min(seated.End, limit), seated.Head);
            int head = phrase.Head >= i && phrase.Head < end ? phrase.Head : end - 1;
            if (phrase.Kind == PhraseKind.Noun || IsNameBeforeVerb(i, end, limit)) return new Part(PartKind.Noun, i, end, head);
            return new Part(PartKind.Verb, i, end, head)
            {
                Passive = phrase.Passive, Negated = phrase.Negated, Infinitive = analysis.Tokens[i].Tag == Tag.To,
                Gerund = analysis.Tokens[FirstVerb(i, head)].Tag == Tag.Gerund
            };
        }
        return new Part(IsNameOfAdjective(i, limit, token) ? PartKind.Noun : KindOf(i, token), i, i + 1, i);
    }

    /// <summary>said Wednesday would be hotter: the day is the subject of what is said.</summary>
    private bool IsDayAhead(int i, int limit, in Token token) =>
        token is { IsCapital: true, Tag: Tag.Adverb }
            && i + 1 < limit
            && analysis.Tokens[i + 1].Tag is Tag.Modal
            && _parts.Count > 0
            && _parts[^1] is { Kind: PartKind.Verb } verb
            && lexicon.Words[analysis.Tokens[verb.Head].Word].Is(WordFlags.Saying)
            && Is(i, QuoteWord.Calendar);

    /// <summary>On Monday residents said: between a preposition and a phrase that a verb of saying follows stands the day alone.</summary>
    private bool IsDay(int i, int limit, in Token token)
    {
        if (!token.IsCapital
            || _parts.Count == 0
            || _parts[^1].Kind != PartKind.Preposition
            || !Is(_parts[^1].First, QuoteWord.Setting)
            || !Is(i, QuoteWord.Calendar)
            || i + 1 >= limit
            || Is(i + 1, QuoteWord.Time))
        {
            return false;
        }
        if (PhraseAt(i) is not { Kind: PhraseKind.Noun } phrase || phrase.Head == i) return false;
        const int Reach = 12;
        for (int j = phrase.End; j < limit && j - i < Reach; j++)
        {
            var tag = analysis.Tokens[j].Tag;
            if (tag.In(Tags.Past | Tags.Third)) return Quotes(analysis.Tokens[j].Word);
            if (!tag.In(Tags.Nominal | Tags.Adjective | Tags.Adverb | Tags.Determiner | Tags.Preposition | Tags.Coordinator | Tags.To | Tags.NumberWord
                | Tags.Possessive))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>more than two pilots: one past what a number is more or less than; -1 where none is.</summary>
    private int Compared(int i, int limit)
    {
        if (i + 2 >= limit
            || analysis.Tokens[i].IsCapital && _parts.Count > 0
            || !Is(i + 1, QuoteWord.Than)
            || !(analysis.Tokens[i + 2].Kind == TokenKind.Number || analysis.Tokens[i + 2].Tag == Tag.NumberWord))
        {
            return -1;
        }
        return PhraseAt(i + 2) is { Kind: PhraseKind.Noun } phrase ? Math.Min(phrase.End, limit) : -1;
    }

    /// <summary>
    /// Downing Street said: a sentence's first word looks like a participle and belongs to the name behind it, which says something; -1 where it does not.
    /// </summary>
    private int Gerundive(int i, int limit)
    {
        if (i + 2 >= limit
            || analysis.Tokens[i] is not { Tag: Tag.Gerund, IsCapital: true }
            || analysis.Tokens[i + 1] is not { IsCapital: true, Tag: Tag.Name }
            || PhraseAt(i + 1) is not { Kind: PhraseKind.Noun } phrase
            || phrase.End >= limit)
        {
            return -1;
        }
        return analysis.Tokens[phrase.End].Tag.In(Tags.Past | Tags.Third) && Quotes(analysis.Tokens[phrase.End].Word) ? phrase.End : -1;
    }

    private Phrase? PhraseAt(int token)
    {
        var phrases = analysis.Phrases;
        for (int p = _phrase; p < phrases.Length && phrases[p].First <= token; p++) if (phrases[p].End > token) return phrases[p];
        return null;
    }

    /// <summary>a plan that could fail: after a noun and before a verb "that" stands for the noun.</summary>
    private bool IsRelative(int i, int limit) =>
        _parts.Count > 0
            && _parts[^1].Kind == PartKind.Noun
            && i + 1 < limit
            && Is(i, QuoteWord.That)
            && analysis.Tokens[i].Tag is Tag.Determiner or Tag.Pronoun
            && analysis.Tokens[i + 1].Tag is Tag.Past or Tag.Third or Tag.Modal;

    private Part Bracket(int i, int limit)
    {
        char close = analysis.Word(i)[0] == '(' ? ')' : ']';
        for (int j = i + 1; j < limit && j - i < LongestBracket; j++) if (analysis.Word(j)[0] == close) return new Part(PartKind.Bracket, i, j + 1, i);
        return new Part(PartKind.Other, i, i + 1, i);
    }

    private PartKind KindOf(int i, Token token)
    {
        var word = analysis.Word(i);
        if (token.Kind is TokenKind.Punct or TokenKind.Symbol)
            return word[0] switch
            {
                ',' => PartKind.Comma,
                ':' => PartKind.Colon,
                ';' => PartKind.Stop,
                '.' when i + 1 < analysis.Tokens.Length && !analysis.Tokens[i + 1].SpaceBefore && analysis.Word(i + 1) is "," => PartKind.Other,
                '.' or '?' or '!' => word is ".." or "..." ? PartKind.Dash : PartKind.Stop,
                '-' or '–' or '—' or '…' => token.SpaceBefore || word.Length > 1 || word[0] != '-' ? PartKind.Dash : PartKind.Other,
                _ => PartKind.Other,
            };
        return token.Tag switch
        {
            Tag.Noun or Tag.Plural or Tag.Name or Tag.Pronoun or Tag.PossessivePronoun or Tag.NumberWord or Tag.Determiner => PartKind.Noun,
            Tag.Base or Tag.Third or Tag.Past or Tag.Participle or Tag.Gerund or Tag.Modal => PartKind.Verb,
            Tag.Preposition => PartKind.Preposition,
            Tag.Coordinator => PartKind.Coordinator,
            Tag.Subordinator => Is(i, QuoteWord.That) ? PartKind.That : PartKind.Subordinator,
            Tag.Wh => Is(i, QuoteWord.Relative) ? PartKind.Who : Is(i, QuoteWord.That) ? PartKind.That : PartKind.Wh,
            Tag.To => PartKind.To,
            Tag.Adverb => PartKind.Adverb,
            Tag.Adjective => PartKind.Adjective,
            _ => token.Kind == TokenKind.Number ? PartKind.Noun : PartKind.Other,
        };
    }

    private bool Is(int token, QuoteWord kind) => lexicon.Cues.Is(analysis.Tokens[token].Word, kind);
}
