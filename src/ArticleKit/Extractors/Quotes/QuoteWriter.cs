using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Makes the record's quotes out of attributed runs and of what is reported without marks, in the order of the text.</summary>
internal sealed class QuoteWriter(Reading story, Findings found)
{
    /// <summary>The rules' ids by <see cref="ContentWay"/>.</summary>
    private static readonly string[] Indirect = Array.ConvertAll(Enum.GetValues<ContentWay>(), way => $"indirect.{LowerName<ContentWay>.Of(way)}");

    private readonly SpeakerReader _speakers = new(story, found);
    private readonly Contents _contents = story.Contents;
    private readonly NothingSaid _nothing = new(story);
    private readonly Asides _asides = new(story.Analysis, story.Lexicon);
    private readonly Anonymity _anonymity = new(story.Analysis, story.Lexicon);
    private readonly Ids _ids = new(story.Analysis.Story, 'q');
    private readonly HashSet<Saying> _spent = [];
    private readonly Quote?[] _byRun = new Quote?[story.Runs.Count];

    public List<Quote> Write(List<MarkedWords> marked)
    {
        var quotes = new List<Quote>();
        var unsaid = new HashSet<int>(marked.Select(words => words.Span.Start));
        foreach (var frame in story.Frames)
        {
            int before = quotes.Count;
            foreach (var part in frame.Parts)
                if (part.Kind == PartKind.Run && !unsaid.Contains(story.Runs[part.Run].Inner(story.Analysis.Tokens).Start))
                    quotes.Add(_byRun[part.Run] = OfRun(part.Run));
            _spent.Clear();
            foreach (var part in frame.Parts)
                if (part.Kind == PartKind.Run && story.Found[part.Run] is { Saying: { } cue, Rule: "quote.cue-after" or "quote.cue-next" }) _spent.Add(cue);
            Relayed(frame);
            foreach (var saying in frame.Sayings) if (!_spent.Contains(saying) && OfSaying(frame, saying) is { } quote) quotes.Add(quote);
            if (quotes.Count - before > 1) quotes.Sort(before, quotes.Count - before, ByStart);
        }
        return quotes;
    }

    /// <summary>X said …, according to Y: Y relays what X said and is no second speaker.</summary>
    private void Relayed(Frame frame)
    {
        bool reported = false;
        foreach (var saying in frame.Sayings)
        {
            if (saying.Type == CueType.Preposition) { if (reported && saying.Lemma.StartsWith('a') || IsQuoted(frame, saying)) _spent.Add(saying); }
            else
                reported |= saying is { Type: CueType.Verb, Weak: false, Gerund: false, Speaker: not null }
                    && saying.Verb!.Takes(Languages.Frames.Quote)
                    && _contents.Of(frame, saying) is not null;
        }
    }

    /// <summary>The mayor, quoted by local papers, said: a verb of saying follows, whose subject stands before.</summary>
    internal static bool IsQuoted(Frame frame, Saying saying)
    {
        if (!saying.Lemma.EndsWith("quoted by", StringComparison.Ordinal) || !frame.Is(saying.At - 1, PartKind.Comma)) return false;
        foreach (var other in frame.Sayings)
            if (other is { Type: CueType.Verb, Passive: false } && other.Subject >= 0 && other.Subject < saying.At && other.At > saying.At) return true;
        return false;
    }

    private static readonly Comparer<Quote> ByStart = Comparer<Quote>.Create((a, b) => a.Span.CompareTo(b.Span));

    private Quote OfRun(int r)
    {
        var run = story.Runs[r];
        var span = run.Inner(story.Analysis.Tokens);
        var attribution = story.Found[r];
        var kind = KindOf(r);
        Via? via = null;
        var speaker = attribution?.Speaker is { } mention ? _speakers.Read(mention, attribution, out via) : null;
        bool anonymous = _anonymity.Of(attribution?.Frame, speaker, out string? reason);
        return new Quote
        {
            Id = _ids.At(span.Start),
            Kind = kind,
            Span = span,
            Quoted = run.Turn is null ? run.Outer(story.Analysis.Tokens) : null,
            Mark = run.Turn is null ? run.Mark : null,
            Statement = kind == QuoteKind.Partial && attribution is { Saying: not null, Continues: < 0 } ? StatementOf(attribution, run, span) : span,
            Speaker = speaker,
            OtherSpeakers = attribution is { Saying: { } joint, Continues: < 0 } ? Others(attribution.Frame, joint, speaker) : [],
            Via = via,
            Anonymous = anonymous,
            AnonymityReason = anonymous ? reason : null,
            Cue = attribution is { Saying: { } saying, Continues: < 0 } ? CueOf(saying) : null,
            Continues = attribution is { Continues: >= 0 } && _byRun[attribution.Continues] is { } before ? before.Id : null,
            BlockId = story.Analysis.Story.Blocks[run.Block].Id,
            Rule = attribution?.Rule ?? "quote.no-speaker",
            Confidence = story.Lexicon.Precision[attribution?.Rule ?? "quote.no-speaker"],
        };
    }

    /// <summary>Ruiz and Costa said: those joined to the speaker before the cue, but not Standard and Poor's said.</summary>
    private List<Speaker> Others(Frame frame, Saying saying, Speaker? first)
    {
        if (saying.Subject < 0 || saying.Passive || saying.Type != CueType.Verb) return [];
        if (saying.Inverted) return JoinedBehind(frame, saying.Subject) is { } behind ? Read([behind], frame, first) : [];
        bool joined = false;
        var nouns = new List<Part>();
        for (int i = saying.Subject + 1; i < saying.At; i++)
        {
            var part = frame.Parts[i];
            // Ruiz and Costa, who left, said · Ruiz and Costa, the keepers whose port it is, said
            if ((part.Kind == PartKind.Who
                    || part.Kind == PartKind.Noun && story.Analysis.Tokens[part.First].Tag.In(Tags.Determiner) && IsPeople(part))
                && joined
                && frame.Is(i - 1, PartKind.Comma)
                && ClosingComma(frame, saying.At) is var close
                && close > i)
            {
                i = close;
                continue;
            }
            if (part.Kind == PartKind.Noun && part.End == part.First + 1 && story.Analysis.Word(part.First) is "both" or "all" or "each") continue;
            if (part.Kind == PartKind.Noun) { if (!frame.Is(i - 1, PartKind.Comma) || !_asides.IsPost(part) || IsSeveral(part)) nouns.Add(part); }
            else if (part.Kind == PartKind.Coordinator) joined = true;
            else if (part.Kind is not (PartKind.Comma or PartKind.Adverb)
                && !(part.Kind == PartKind.Verb
                    && part.End == part.First + 1
                    && story.Lexicon.Words[story.Analysis.Tokens[part.First].Word].Is(WordFlags.Have)))
            {
                return [];
            }
        }
        return joined ? Read(nouns, frame, first) : [];
    }

    private List<Speaker> Read(List<Part> nouns, Frame frame, Speaker? first) =>
        [.. nouns.Select(noun => Mention.Of(noun)).Select(mention => _speakers.Read(mention, new Attribution("", frame, null, mention), out _))
            .Where(other => other.EntityId is null
            || other.EntityId != first?.EntityId)];

    /// <summary>"…," said Ann Lee and Bo Ek, the keepers: the second name, which no verb follows; null where there is none.</summary>
    private Part? JoinedBehind(Frame frame, int first)
    {
        var parts = frame.Parts;
        if (!frame.Is(first + 1, PartKind.Coordinator)
            || !frame.Is(first + 2, PartKind.Noun)
            || story.Analysis.Tokens[parts[first].Head].Tag != Text.Tag.Name
            || story.Analysis.Tokens[parts[first + 2].Head] is not { Tag: Text.Tag.Name, IsCapital: true }
            || !IsPerson(parts[first + 2])
            || story.Lexicon.Cues.Is(story.Analysis.Tokens[parts[first + 1].First].Word, Languages.QuoteWord.But))
        {
            return null;
        }
        return first + 3 == parts.Length || parts[first + 3].Kind is PartKind.Comma or PartKind.Stop or PartKind.Preposition or PartKind.Run
            ? parts[first + 2]
            : null;
    }

    /// <summary>Bo Ek, Gov. Bo Ek, port chief Bo Ek; not Lee and Co Inc., Lee and McGinley analyst Bo Ek.</summary>
    private bool IsPerson(Part part)
    {
        var tokens = story.Analysis.Tokens;
        var entry = story.Lexicon.Words[tokens[part.First].Word];
        if (entry.Is(Languages.WordFlags.Given | Languages.WordFlags.Title) || !tokens[part.First].IsCapital) return true;
        for (int i = part.First; i < part.End; i++)
            if (!tokens[i].IsCapital || story.Lexicon.NameWords.Is(tokens[i].Word, Languages.NameWord.LegalForm)) return false;
        return part.End == part.First + 2 && !entry.Is(Languages.WordFlags.Suffix | Languages.WordFlags.Group);
    }

    private bool IsPeople(Part part) => story.Lexicon.Words[story.Analysis.Tokens[part.Head].Word].Is(WordFlags.PersonPlural);

    /// <summary>the families, supporters and officials: several, without an article that would make them tell of those before.</summary>
    private bool IsSeveral(Part part) =>
        story.Analysis.Tokens[part.Head].Tag == Tag.Plural && !story.Analysis.Tokens[part.First].Tag.In(Tags.Determiner | Tags.PossessivePronoun);

    /// <summary>The comma right before a cue; -1 for none.</summary>
    private static int ClosingComma(Frame frame, int cue)
    {
        int at = cue - 1;
        while (frame.Is(at, PartKind.Adverb)) at--;
        return frame.Is(at, PartKind.Comma) ? at : -1;
    }

    private Cue CueOf(Saying saying) => new(story.Analysis.Cover(saying.CueFirst, saying.CueEnd), saying.Lemma, saying.Type, saying.Stance);

    /// <summary>The clause around a partial quote that its cue reports; the quote itself where none encloses it.</summary>
    private Span StatementOf(Attribution attribution, MarkedRun run, Span quoted)
    {
        var frame = attribution.Frame;
        var parts = frame.Parts;
        if (_contents.Of(frame, attribution.Saying!) is not { } content)
            return frame.Is(0, PartKind.Run) && story.Runs[parts[0].Run] == run && GoesOn(parts[0].Run)
                ? story.Analysis.Cover(run.From, parts[attribution.Saying!.From - 1].First)
                : quoted;
        int first = parts[content.From].First, end = parts[content.To - 1].End;
        if (content.Way == ContentWay.Before && IsBroken(frame, attribution.Saying!, content) is { } rest && rest == run) end = run.To;
        if (first > run.From || end < run.To) return quoted;
        if (content.From + 1 == content.To) return quoted;
        return story.Analysis.Cover(first, end);
    }

    /// <summary>described Costa, a pilot, as "late": the object only tells of whom the marked words behind it are.</summary>
    private bool Quotes(Frame frame, Saying saying, int from)
    {
        for (int i = from; i < frame.Parts.Length; i++)
            if (frame.Is(i, PartKind.Run) && story.Found[frame.Parts[i].Run] is { } found && found.Saying == saying) return true;
        return false;
    }

    /// <summary>
    /// It would use, said Costa, "more than Porto": the marks go on with the clause before the cue; null where they open a sentence or another clause.
    /// </summary>
    private MarkedRun? IsBroken(Frame frame, Saying saying, Content content)
    {
        int at = Math.Max(saying.Subject, saying.At) + 1;
        if (saying.Type != CueType.Verb || content.To > saying.At || !frame.Is(at, PartKind.Comma) || !frame.Is(at + 1, PartKind.Run)) return null;
        var run = story.Runs[frame.Parts[at + 1].Run];
        ref readonly var first = ref story.Analysis.Tokens[run.First];
        return first.IsCapital || first.Tag.In(Tags.Coordinator | Tags.Pronoun) || story.Found[frame.Parts[at + 1].Run]?.Saying != saying ? null : run;
    }

    /// <summary>What a cue reports without marks; null where it is quoted, or nothing is said.</summary>
    private Quote? OfSaying(Frame frame, Saying saying)
    {
        var speaker = saying.Speaker;
        if (speaker is null && saying.Audience < 0 || story.Analysis.Story.Blocks[frame.Block].Kind is BlockKind.Headline or BlockKind.Subheadline) return null;
        if (_contents.Of(frame, saying) is not { Way: not ContentWay.Quote } content) return null;
        if (content.Way == ContentWay.Name && UnsaidWords.Names(story, frame, saying.At)) return null;
        // Oro, nicknamed "the Messi of chess": what stands in marks and nobody said
        if (content.Way == ContentWay.Name && frame.Is(content.From, PartKind.Run) && _byRun[frame.Parts[content.From].Run] is null) return null;
        if (content.Way == ContentWay.Object && saying.Verb!.Takes(Languages.Frames.As) && Quotes(frame, saying, content.To)
            || content.Way == ContentWay.Before && IsBroken(frame, saying, content) is not null)
        {
            return null;
        }
        if (content.Way is ContentWay.Object or ContentWay.Preposition && saying.Unreal) return null;
        if (_nothing.Is(frame, saying, content, speaker)) return null;
        if (content.Way is ContentWay.Name or ContentWay.Object or ContentWay.Infinitive
            && (speaker is null || !Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker.Value)))
        {
            return null;
        }
        // videos aimed at persuading officials to leave
        if (content.Way is ContentWay.Infinitive
            && saying.Gerund
            && frame.Is(saying.At - 1, PartKind.Preposition)
            && speaker is { } text
            && story.Lexicon.Cues.Noun(story.Analysis.Tokens[text.Head].Word) is { Document: true })
        {
            return null;
        }
        var parts = frame.Parts;
        for (int i = content.From; i < content.To; i++)
            if (parts[i].Kind == PartKind.Run && _byRun[parts[i].Run] is not null)
            {
                if (BeforeQuote(frame, saying, content, parts[i].Run) is { } shorter) content = shorter;
                else if (!IsRetelling(frame, saying, content, parts[i].Run)) return null;
                break;
            }
        var span = story.Analysis.Cover(parts[content.From].First, parts[content.To - 1].End);
        Via? via = null;
        var who = speaker is { } mention ? _speakers.Read(mention, new Attribution("", frame, saying, mention), out via) : null;
        bool anonymous = _anonymity.Of(frame, who, out string? reason);
        string rule = Indirect[(int)content.Way];
        return new Quote
        {
            Id = _ids.At(span.Start),
            Kind = QuoteKind.Indirect,
            Span = span,
            Statement = span,
            Speaker = who,
            OtherSpeakers = Others(frame, saying, who),
            Via = via,
            Anonymous = anonymous,
            AnonymityReason = anonymous ? reason : null,
            Cue = CueOf(saying),
            BlockId = story.Analysis.Story.Blocks[frame.Block].Id,
            Rule = rule,
            Confidence = story.Lexicon.Precision[rule],
        };
    }

    /// <summary>
    /// He says he respects Ruiz | and calls her "a friend": what is said ends where the clause of another cue begins whose words stand in marks; null where no
    /// clause is left.
    /// </summary>
    private Content? BeforeQuote(Frame frame, Saying saying, Content content, int run)
    {
        if (content.Way is not (ContentWay.That or ContentWay.Clause or ContentWay.Wh or ContentWay.Infinitive)
            || story.Found[run] is not { Continues: < 0, Saying: { } other } found
            || found.Frame != frame)
        {
            return null;
        }
        if (other.At < content.From) return content.Way is ContentWay.That or ContentWay.Clause ? BeforeColon(frame, content, run) : null;
        int end = other.Subject > content.From && other.Subject < other.At ? other.Subject : other.At;
        while (end > content.From && frame.Parts[end - 1].Kind is PartKind.Adverb) end--;
        int clause = end;
        if (frame.Is(end - 1, PartKind.Who)) end -= frame.Parts[end - 2].Kind is PartKind.Preposition or PartKind.To ? 2 : 1;
        while (end > content.From && frame.Parts[end - 1].Kind is PartKind.Coordinator or PartKind.Comma or PartKind.Dash or PartKind.Subordinator) end--;
        return end < clause && end > content.From && (content.Way == ContentWay.Infinitive || Clauses.HasFinite(frame, content.From, end))
            ? content with { To = end }
            : null;
    }

    /// <summary>Costa said her client accepted he had been "late": the words are the client's, and that he accepted it is what Costa says.</summary>
    private bool IsRetelling(Frame frame, Saying saying, Content content, int run) =>
        content.Way is ContentWay.That or ContentWay.Clause
            && frame.Parts[0].Kind is not (PartKind.Subordinator or PartKind.Wh)
            && saying is { Weak: false, Gerund: false, Unreal: false }
            && story.Found[run] is { Continues: < 0, Saying: { Type: CueType.Verb, Passive: false } inner } found
            && found.Frame == frame
        && inner != saying
            && (inner.Subject == content.From
                || inner.Subject > content.From
                    && !frame.Is(inner.Subject - 1, PartKind.Coordinator)
                    && !(inner.Gerund && frame.Is(inner.Subject - 1, PartKind.Preposition)))
            && inner.Subject < content.To
            && inner.At >= content.From
            && inner.At < content.To;

    /// <summary>He said he was busy | : "I have a ferry to run."</summary>
    private static Content? BeforeColon(Frame frame, Content content, int run)
    {
        int at = content.From;
        while (at < content.To && (frame.Parts[at].Kind != PartKind.Run || frame.Parts[at].Run != run)) at++;
        return frame.Is(at - 1, PartKind.Colon) && at - 1 > content.From && Clauses.HasFinite(frame, content.From, at - 1)
            ? content with { To = at - 1 }
            : null;
    }

    /// <summary>Direct where a whole clause stands between the marks, else partial.</summary>
    private QuoteKind KindOf(int r)
    {
        var run = story.Runs[r];
        var tokens = story.Analysis.Tokens;
        if (run.Turn is not null) return QuoteKind.Direct;
        if (tokens[run.First].IsCapital && HasVerb(run)) return GoesOn(r) ? QuoteKind.Partial : QuoteKind.Direct;
        if (run.Carries || story.Found[r] is { Continues: >= 0 } || IsWhole(r)) return QuoteKind.Direct;
        if (story.Found[r] is { Rule: "quote.same-paragraph" or "quote.floating" } && tokens[run.First].IsCapital && story.LastChar(run) is '.' or '?' or '!')
            return QuoteKind.Direct;
        return story.LastChar(run) is ',' or '.' or '?' or '!' && run.End - run.First > 3 && HasVerb(run) && !CarriesOnClause(r)
            ? QuoteKind.Direct
            : QuoteKind.Partial;
    }

    /// <summary>"We teach nothing" against the ferries, Costa said: behind the marks the sentence goes on with a phrase of its own before the comma.</summary>
    private bool GoesOn(int r)
    {
        var run = story.Runs[r];
        if (story.LastChar(run) is ',' or '.' or '?' or '!' or '…'
            || story.Found[r] is not { Rule: "quote.cue-after", Saying: { Type: CueType.Verb } saying, Frame: var frame }
            || run.Block != frame.Block)
        {
            return false;
        }
        return frame.Is(0, PartKind.Run)
            && frame.Parts[0].Run == r
            && frame.Is(1, PartKind.Preposition)
            && frame.Is(saying.From - 1, PartKind.Comma)
            && saying.From - 1 > 2;
    }

    /// <summary>"Not at this time," she said: all that was said, a sentence though it has no verb.</summary>
    private bool IsWhole(int r)
    {
        var run = story.Runs[r];
        return story.Analysis.Tokens[run.First].IsCapital
            && story.LastChar(run) is ',' or '.' or '?' or '!'
            && story.Found[r] is { Saying: { } saying, Continues: < 0, Frame: var frame }
            && story.Runs[r].Block == frame.Block
            && (frame.Is(0, PartKind.Run) && frame.Parts[0].Run == r || Behind(frame, r, saying));
    }

    /// <summary>Lee said: "Never again." · Lee said, "Ask me tomorrow."</summary>
    private static bool Behind(Frame frame, int r, Saying saying)
    {
        for (int i = 1; i < frame.Parts.Length; i++)
            if (frame.Is(i, PartKind.Run) && frame.Parts[i].Run == r)
                return frame.Is(i - 1, PartKind.Colon)
                    || frame.Is(i - 1, PartKind.Comma) && saying.At == i - 2 && (i + 1 == frame.Parts.Length || frame.Is(i + 1, PartKind.Stop));
        return false;
    }

    /// <summary>The mayor said the town "has no money.": the clause the cue reports began before the marks.</summary>
    private bool CarriesOnClause(int r)
    {
        if (story.Found[r] is not { Saying: { } saying, Frame: var frame }
            || story.Runs[r].Block != frame.Block
            || _contents.Of(frame, saying) is not { } content)
        {
            return false;
        }
        return frame.Parts[content.From].First < story.Runs[r].From && frame.Parts[content.To - 1].End >= story.Runs[r].To;
    }

    private bool HasVerb(MarkedRun run)
    {
        for (int i = run.First; i < run.End; i++) if (story.Analysis.Tokens[i].Tag is Tag.Third or Tag.Past or Tag.Modal or Tag.Base) return true;
        return false;
    }
}
