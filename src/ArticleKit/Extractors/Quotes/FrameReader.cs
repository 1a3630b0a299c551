using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Cuts every block into the reporter's sentences, with marked runs and bracketed asides as single parts.</summary>
internal sealed class FrameReader(Analysis analysis, Lexicon lexicon, List<MarkedRun> runs)
{
    private const int LongestBracket = 60;

    /// <summary>No sentence has more parts; what goes on longer is cut, so that any input is read in linear time.</summary>
    private const int MostParts = 160;
    private readonly List<Frame> _frames = [];
    private readonly List<Part> _parts = [];
    private readonly List<PlaceSense> _senses = [];
    private readonly HiddenVerbs _hidden = new(analysis, lexicon);
    private readonly ContactClauses _contacts = new(analysis, lexicon);
    private readonly JoinedNames _joined = new(analysis, lexicon);
    private PluralVerbs? _plural;
    private int _phrase, _run, _sentence;

    public static List<Frame> Read(Analysis analysis, Lexicon lexicon, List<MarkedRun> runs)
    {
        var reader = new FrameReader(analysis, lexicon, runs);
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
            if (part is { Kind: PartKind.Verb, Gerund: false, Infinitive: false } && (part.End - part.First > 1 || analysis.Tokens[part.First].Tag != Tag.Participle)) return true;
        return false;
    }

    private bool EndsSentence(MarkedRun run) => run.Close < 0 || analysis.Word(run.End - 1)[^1] is '.' or '?' or '!' or '…' || (analysis.Tokens[run.End - 1].Kind == TokenKind.Mark && run.End - 2 > run.First && analysis.Word(run.End - 2)[^1] is '.' or '?' or '!');

    private bool StartsSentence(int i) => analysis.Tokens[i].IsCapital || analysis.Tokens[i].Kind is TokenKind.Number or TokenKind.Mark || (analysis.Tokens[i].Kind == TokenKind.Punct && analysis.Word(i)[0] is not (',' or '.' or ';' or '-' or '–' or '—' or '(' or ')' or ':'));

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
        if (token.Kind is TokenKind.Punct && analysis.Word(i) is "(" or "[") return Bracket(i, limit);
        if (i + 1 == limit && limit < analysis.Tokens.Length && analysis.Tokens[limit].Kind == TokenKind.Mark && Is(i, QuoteWord.That)) return new Part(PartKind.That, i, i + 1, i);
        if (token.Tag is Tag.Determiner or Tag.Pronoun && IsRelative(i, limit)) return new Part(PartKind.That, i, i + 1, i);
        if (token is { IsCapital: false, Tag: Tag.Participle or Tag.Past or Tag.Adjective or Tag.Third } && IsCueBeforeName(i, limit)) return new Part(PartKind.Verb, i, i + 1, i);
        if (_parts.Count > 0 && _parts[^1].Kind is PartKind.Preposition or PartKind.To && i + 1 < limit && (analysis.Tokens[i + 1].Tag == Tag.Name || analysis.Tokens[i + 1].Kind == TokenKind.Number) && token.IsCapital && Subjects.IsTime(analysis, lexicon, new Part(PartKind.Noun, i, i + 1, i))) return new Part(PartKind.Noun, i, i + 1, i);
        if (token.IsCapital && (IsDay(i, limit, token) || IsDayAhead(i, limit, token))) return new Part(PartKind.Noun, i, i + 1, i);
        if (token.Tag == Tag.Gerund && IsTrade(i, limit, token)) return new Part(PartKind.Noun, i, i + 2, i + 1);
        if (token.Tag == Tag.Gerund && lexicon.Cues.Verbs(token.Word).Length > 0) return new Part(PartKind.Verb, i, i + 1, i) { Gerund = true };
        if (_parts.Count == 2 && _parts[0].Kind == PartKind.Preposition && _parts[1].Kind == PartKind.Noun && token is { Tag: Tag.Third, IsCapital: false } && lexicon.Words[token.Word].Can(Tag.Plural) && i + 1 < limit && analysis.Tokens[i + 1].Tag == Tag.Preposition)
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
            if (phrase.Kind == PhraseKind.Noun && _parts.Count > 0 && _contacts.In(i, end, limit, _parts[^1].Kind) is var thing && thing < end) return new Part(PartKind.Noun, i, thing, thing - 1);
            if (phrase.Kind == PhraseKind.Noun && PlaceBefore(i, end, limit) is var scene && scene < end) return new Part(PartKind.Noun, i, scene, scene - 1);
            if (phrase.Kind == PhraseKind.Noun && (Plurals.In(i, end, limit, _run < runs.Count ? runs[_run].From : -1) is >= 0 and var seen ? seen : _hidden.In(i, end, limit)) is >= 0 and int verb)
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
            if (phrase.Kind == PhraseKind.Noun && Joined(end, limit) is var branch && branch > end) (phrase, end) = (phrase with { Head = PhraseAt(branch - 1) is { } last && last.Head < branch && last.First >= end ? last.Head : phrase.Head }, branch);
            if (phrase.Kind == PhraseKind.Noun && Trade(i, end, limit) is var trade && trade > end) return new Part(PartKind.Noun, i, trade, trade - 1);
            if (phrase.Kind == PhraseKind.Noun && Seated(i, end, limit) is { } seated) return new Part(PartKind.Noun, i, Math.Min(seated.End, limit), seated.Head);
            int head = phrase.Head >= i && phrase.Head < end ? phrase.Head : end - 1;
            if (phrase.Kind == PhraseKind.Noun || IsNameBeforeVerb(i, end, limit)) return new Part(PartKind.Noun, i, end, head);
            return new Part(PartKind.Verb, i, end, head) { Passive = phrase.Passive, Negated = phrase.Negated, Infinitive = analysis.Tokens[i].Tag == Tag.To, Gerund = analysis.Tokens[FirstVerb(i, head)].Tag == Tag.Gerund };
        }
        return new Part(IsNameOfAdjective(i, limit, token) ? PartKind.Noun : KindOf(i, token), i, i + 1, i);
    }

    /// <summary>said Wednesday would be hotter: the day is the subject of what is said.</summary>
    private bool IsDayAhead(int i, int limit, in Token token) =>
        token is { IsCapital: true, Tag: Tag.Adverb } && i + 1 < limit && analysis.Tokens[i + 1].Tag is Tag.Modal && _parts.Count > 0 && _parts[^1] is { Kind: PartKind.Verb } verb && lexicon.Words[analysis.Tokens[verb.Head].Word].Is(WordFlags.Saying) && Is(i, QuoteWord.Calendar);

    /// <summary>On Monday residents said: between a preposition and a phrase that a verb of saying follows stands the day alone.</summary>
    private bool IsDay(int i, int limit, in Token token)
    {
        if (!token.IsCapital || _parts.Count == 0 || _parts[^1].Kind != PartKind.Preposition || !Is(_parts[^1].First, QuoteWord.Setting) || !Is(i, QuoteWord.Calendar) || i + 1 >= limit || Is(i + 1, QuoteWord.Time)) return false;
        if (PhraseAt(i) is not { Kind: PhraseKind.Noun } phrase || phrase.Head == i) return false;
        const int Reach = 12;
        for (int j = phrase.End; j < limit && j - i < Reach; j++)
        {
            var tag = analysis.Tokens[j].Tag;
            if (tag.In(Tags.Past | Tags.Third)) return Quotes(analysis.Tokens[j].Word);
            if (!tag.In(Tags.Nominal | Tags.Adjective | Tags.Adverb | Tags.Determiner | Tags.Preposition | Tags.Coordinator | Tags.To | Tags.NumberWord | Tags.Possessive)) return false;
        }
        return false;
    }

    /// <summary>more than two pilots: one past what a number is more or less than; -1 where none is.</summary>
    private int Compared(int i, int limit)
    {
        if (i + 2 >= limit || analysis.Tokens[i].IsCapital && _parts.Count > 0 || !Is(i + 1, QuoteWord.Than) || !(analysis.Tokens[i + 2].Kind == TokenKind.Number || analysis.Tokens[i + 2].Tag == Tag.NumberWord)) return -1;
        return PhraseAt(i + 2) is { Kind: PhraseKind.Noun } phrase ? Math.Min(phrase.End, limit) : -1;
    }

    /// <summary>Downing Street said: a sentence's first word looks like a participle and belongs to the name behind it, which says something; -1 where it does not.</summary>
    private int Gerundive(int i, int limit)
    {
        if (i + 2 >= limit || analysis.Tokens[i] is not { Tag: Tag.Gerund, IsCapital: true } || analysis.Tokens[i + 1] is not { IsCapital: true, Tag: Tag.Name } || PhraseAt(i + 1) is not { Kind: PhraseKind.Noun } phrase || phrase.End >= limit) return -1;
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
        _parts.Count > 0 && _parts[^1].Kind == PartKind.Noun && i + 1 < limit && Is(i, QuoteWord.That) && analysis.Tokens[i].Tag is Tag.Determiner or Tag.Pronoun && analysis.Tokens[i + 1].Tag is Tag.Past or Tag.Third or Tag.Modal;

    /// <summary>CPI(ML) deputy Ann Lee, the JD(U), a CNN/ORC poll: one past what is joined to the letters before it; the phrase's end where nothing is.</summary>
    private int Joined(int end, int limit)
    {
        int link = _joined.Link(end, limit);
        if (link == end) return end;
        if (PhraseAt(link) is { Kind: PhraseKind.Noun } next && next.First == link && (analysis.Tokens[next.Head].Tag == Tag.Name || analysis.Word(link - 1) is "/")) return Math.Min(next.End, limit);
        return analysis.Word(link - 1) is "/" ? end : link;
    }

    /// <summary>the Porto dental surgeon: one past the person whom a place before adjectives belongs to; the phrase's end where it is no such thing.</summary>
    private int Trade(int first, int end, int limit)
    {
        if (end - first != 2 || !lexicon.Cues.Is(analysis.Tokens[first].Word, QuoteWord.Article) || analysis.Tokens[first + 1].Tag != Tag.Name) return end;
        int at = end;
        while (at < limit && at - end < 3 && analysis.Tokens[at] is { Tag: Tag.Adjective, IsCapital: false }) at++;
        return at > end && at < limit && analysis.Tokens[at] is { Tag: Tag.Noun, IsCapital: false } noun && lexicon.Words[noun.Word].Is(WordFlags.Person) ? at + 1 : end;
    }

    /// <summary>a Palo Alto, Calif., computer company, a Palo Alto, Calif. firm: what a town and its state stand before; null where it is no such thing.</summary>
    private Phrase? Seated(int first, int end, int limit)
    {
        var tokens = analysis.Tokens;
        if (end + 4 > limit || tokens[first].Tag != Tag.Determiner || end == first + 1 || analysis.Word(end)[0] != ',') return null;
        for (int i = first + 1; i < end; i++) if (tokens[i].Tag != Tag.Name) return null;
        int comma = end + 1;
        while (comma < limit && comma - end <= 2 && tokens[comma] is { IsWord: true, IsCapital: true }) comma++;
        if (comma == end + 1 || !IsRegion(end + 1, comma)) return null;
        if (comma < limit && analysis.Word(comma) is ".") comma++;
        if (comma < limit && tokens[comma] is { IsWord: true, IsCapital: false } && PhraseAt(comma) is { Kind: PhraseKind.Noun } bare && bare.Head >= comma && bare.Head < limit) return bare;
        if (comma + 1 >= limit || analysis.Word(comma)[0] != ',' || tokens[comma + 1].IsCapital || tokens[comma + 1].Tag == Tag.Determiner) return null;
        return PhraseAt(comma + 1) is { Kind: PhraseKind.Noun } phrase && phrase.First == comma + 1 && phrase.Head < limit ? phrase : null;
    }

    /// <summary>Calif., North Carolina, Portugal.</summary>
    private bool IsRegion(int first, int end)
    {
        _senses.Clear();
        lexicon.Gazetteer.Find(analysis.Cover(first, end).Of(analysis.Story.Text), _senses);
        foreach (var sense in _senses) if (sense.Kind is PlaceKind.Country or PlaceKind.Admin1 or PlaceKind.Nation) return true;
        return analysis.Tokens[end - 1].IsStopped;
    }

    /// <summary>the flood forecasting officer: between a noun and the one person who does it stands no verb.</summary>
    private bool IsTrade(int i, int limit, in Token token) =>
        token is { Tag: Tag.Gerund, IsCapital: false } && i + 1 < limit && _parts.Count > 0 && _parts[^1].Kind == PartKind.Noun && _parts[^1].End == i
        && analysis.Tokens[i + 1] is { Tag: Tag.Noun, IsCapital: false } next && lexicon.Words[next.Word].Is(WordFlags.Person);

    /// <summary>Small, who runs the school, said: a sentence's first word looks like an adjective, or like an adverb (Connelly said), and is a name.</summary>
    private bool IsNameOfAdjective(int i, int limit, in Token token) =>
        _parts.Count == 0 && i + 2 < limit && token is { Tag: Tag.Adverb, IsCapital: true } && analysis.Word(i).EndsWith("ly", StringComparison.Ordinal) && analysis.Tokens[i + 1].Tag is Tag.Past or Tag.Third && Quotes(analysis.Tokens[i + 1].Word) && (analysis.Tokens[i + 2].IsCapital || analysis.Tokens[i + 2].Tag.In(Tags.Pronoun | Tags.Determiner | Tags.Subordinator))
        || _parts.Count == 0 && token is { Tag: Tag.Adjective, IsCapital: true } && i + 2 < limit && (analysis.Tokens[i + 1].Tag is Tag.Past or Tag.Third || analysis.Word(i + 1) is "," && analysis.Tokens[i + 2].Tag == Tag.Wh);

    /// <summary>Hoover said, Welch added: a sentence's first word looks like a verb's base form, and a finite verb follows.</summary>
    private bool IsNameBeforeVerb(int i, int end, int limit) =>
        _parts.Count == 0 && end == i + 1 && end < limit && analysis.Tokens[i].IsCapital && analysis.Tokens[i].Tag == Tag.Base && analysis.Tokens[end].Tag is Tag.Past or Tag.Third or Tag.Participle or Tag.Modal;

    /// <summary>"…," said Maria Costa: a cue right after the marks is no part of the name.</summary>
    private bool IsCueBeforeName(int i, int limit)
    {
        if (_parts.Count == 0 || i + 1 >= limit || analysis.Tokens[i].IsCapital || analysis.Tokens[i].Tag is not (Tag.Participle or Tag.Past or Tag.Adjective or Tag.Third)) return false;
        int last = _parts.Count - 1;
        if (_parts[last].Kind is PartKind.Comma or PartKind.Dash) last--;
        return last >= 0 && _parts[last].Kind == PartKind.Run && lexicon.Cues.Verbs(analysis.Tokens[i].Word).Length > 0;
    }

    private bool Quotes(int word)
    {
        var verbs = lexicon.Cues.Verbs(word);
        return verbs.Length > 0 && verbs[^1].Takes(Languages.Frames.Quote);
    }

    /// <summary>released a statement Thursday night: where the day begins that ends a noun phrase and is no part of it; the phrase's end where none does.</summary>
    private int TimeAt(int first, int end)
    {
        int at = end;
        while (at > first && Subjects.IsTime(analysis, lexicon, new Part(PartKind.Noun, at - 1, at, at - 1))) at--;
        return at < end && at > first && analysis.Tokens[at].IsCapital && analysis.Tokens[at - 1].Tag is Tag.Noun or Tag.Plural && (lexicon.Calendar.Kinds(analysis.Tokens[at - 1].Word) & CalendarKind.Step) == 0 ? at : end;
    }

    /// <summary>The next day Costa said · By evening Costa said: one past the time that stands before a name and is no part of it; the phrase's end where none does.</summary>
    private int TimeBefore(int first, int end)
    {
        for (int i = _parts.Count > 0 && _parts[^1].Kind == PartKind.Preposition ? first : first + 1; i + 1 < end; i++) if (!analysis.Tokens[i].IsCapital && analysis.Tokens[i + 1] is { IsCapital: true, Tag: Tag.Name } && lexicon.Cues.Is(analysis.Tokens[i].Word, QuoteWord.Time)) return i + 1;
        return end;
    }

    /// <summary>At the meeting Ann Lee said · At the party congress Sen. Ann Lee (D-Vt.) said: one past where it was, which stands before a full name and is no part of it; the phrase's end where it is no such thing.</summary>
    private int PlaceBefore(int first, int end, int limit)
    {
        var tokens = analysis.Tokens;
        if (_parts.Count == 0 || _parts[^1].Kind != PartKind.Preposition || end - first < 3 || tokens[end - 1].Tag != Tag.Name || !Is(_parts[^1].First, QuoteWord.Setting)) return end;
        int name = end - 1;
        while (name > first + 1 && tokens[name - 1] is { Tag: Tag.Name, IsCapital: true }) name--;
        if (end - name < 2 || tokens[name - 1] is not { IsCapital: false } place || !place.Tag.In(Tags.Noun | Tags.Plural) || lexicon.Words[place.Word].Is(WordFlags.Person | WordFlags.PersonPlural | WordFlags.Group | WordFlags.Title)) return end;
        if (!lexicon.Words[tokens[name].Word].Is(WordFlags.Given | WordFlags.Title)) return end;
        int verb = end;
        if (verb < limit && analysis.Word(verb) is "(") while (verb < limit && verb - end < LongestBracket && analysis.Word(verb++) is not ")") { }
        return verb < limit && tokens[verb].Tag.In(Tags.Past | Tags.Third) && Quotes(tokens[verb].Word) ? name : end;
    }

    /// <summary>told the jury Costa had lied: one past whoever hears it, who is no part of the name behind; the phrase's end where it is no such thing.</summary>
    private int AudienceBefore(int first, int end)
    {
        var tokens = analysis.Tokens;
        if (end - first < 3 || tokens[end - 1].Tag != Tag.Name || tokens[first] is not { Tag: Tag.Determiner or Tag.Plural, IsCapital: false } || _parts.Count == 0 || _parts[^1].Kind != PartKind.Verb) return end;
        for (int i = tokens[first].Tag == Tag.Plural ? first : first + 1; i + 1 < end; i++)
        {
            if (tokens[i].IsCapital || !tokens[i + 1].IsCapital || !lexicon.Words[tokens[i].Word].Is(i == first ? WordFlags.PersonPlural | WordFlags.Audience : WordFlags.Audience)) continue;
            foreach (var verb in lexicon.Cues.Verbs(tokens[_parts[^1].Head].Word)) if (verb.Takes(Languages.Frames.Addressee) && verb.Takes(Languages.Frames.That)) return i + 1;
        }
        return end;
    }

    /// <summary>a vote | councillors called late: behind "a" the people are no part of the thing.</summary>
    private bool IsOneOfMany(int first, int end) =>
        Is(first, QuoteWord.A) && analysis.Tokens[end - 1] is { Tag: Tag.Plural, IsCapital: false } people && lexicon.Words[people.Word].Is(WordFlags.PersonPlural) && analysis.Tokens[end - 2].Tag == Tag.Noun && end < analysis.Tokens.Length && lexicon.Words[analysis.Tokens[end].Word].Is(WordFlags.Cue);

    private int FirstVerb(int first, int head)
    {
        while (first < head && analysis.Tokens[first].Tag is Tag.Adverb or Tag.To) first++;
        return first;
    }

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
