using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Parsers.Datelines;

namespace ArticleKit.Parsers.PlainText;

/// <summary>Names the pieces of one story from top to bottom; until the first paragraph they are its head.</summary>
internal sealed class BlockReader(string text, StoryHead head, bool repeats = false)
{
    private const int TailPieces = 8, TailLines = 3;
    private readonly List<Piece> _pieces = Rows.Join(text, Layout.Of(text));
    private readonly List<Block> _blocks = [];
    private readonly List<string> _notes = [.. head.EditorsNotes];
    private readonly List<string> _advisories = [.. head.Advisories];
    private readonly List<Image> _images = [.. head.Images];
    private Dateline? _dateline;
    private Span _asked;
    private DatelineReading? _answer;
    private string? _headline = head.Headline, _subheadline = head.Subheadline, _byline = head.Byline;
    private bool _body, _contact;
    private int _spoken = -1;
    private int _paragraphs;

    public (IReadOnlyList<Block> Blocks, StoryHead Head, Dateline? Dateline) Read()
    {
        for (int i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Length == 0) continue;
            if ((!_body && (Trail(i) || Contact(i) || Prefixed(i))) || Line(i) || Entry(i) || (!_body && Top(i))) continue;
            if (CaptionOf(i) || (_body && Inside(i))) continue;
            if (i == _pieces.Count - 1) Last(_pieces[i].Span); else Paragraph(_pieces[i].Span);
        }
        Related();
        var signed = AgencyCredit.Split(text, _blocks);
        var agency = head.Agency
            ?? (_dateline?.Agency is { } name ? Agencies.Find(name) ?? new Agency(name, null) : null)
            ?? Byline.AgencyOf(_byline)
            ?? signed;
        var said = head with
        {
            Headline = _headline,
            Subheadline = _subheadline,
            Byline = _byline,
            Authors = head.Authors.Count > 0 || _byline is null ? head.Authors : Byline.Authors(_byline),
            Agency = agency,
            Publisher = head.Publisher ?? _notes.Select(PublisherNote.Find).FirstOrDefault(found => found is not null),
            Published = head.Published ?? (_dateline is { Form: DatelineForm.SourceLine } ? _dateline.Date : null),
            EditorsNotes = _notes,
            Advisories = _advisories,
            Images = _images,
        };
        return (_blocks, said, _dateline);
    }

    /// <summary>Where on the site a page pasted as text stood: "Home » News » Local".</summary>
    private bool Trail(int i) => Headless && i + 1 < _pieces.Count && Marked.IsTrail(_pieces[i].Span.Of(text)) && Add(BlockKind.Furniture, _pieces[i].Span);

    /// <summary>The lines right below "CONTACT:".</summary>
    private bool Contact(int i) =>
        i > 0 && !_pieces[i].BlankBefore && _blocks.Count > 0 && _blocks[^1].Kind == BlockKind.Advisory && _contact && Add(BlockKind.Advisory, _pieces[i].Span);

    /// <summary>The hour and the head of a live blog's entry.</summary>
    private bool Entry(int i)
    {
        if (!Headed || i + 1 >= _pieces.Count || !Marked.IsEntry(_pieces[i].Span.Of(text))) return false;
        _body = true;
        return Add(BlockKind.Subhead, _pieces[i].Span);
    }

    /// <summary>What can stand anywhere and says itself what it is.</summary>
    private bool Line(int i)
    {
        var piece = _pieces[i];
        var line = piece.Span.Of(text);
        if (EndMarks.Is(line)) return Add(BlockKind.Signoff, piece.Span);
        switch (Opening.Kind(line))
        {
            case BlockKind.Advisory when !_body && piece.Length < 600:
                _contact = line[^1] == ':' && !piece.BlankAfter;
                _advisories.Add(Bare(piece.Span));
                return Add(BlockKind.Advisory, piece.Span);
            case BlockKind.EditorsNote: _notes.Add(Bare(piece.Span)); return Add(BlockKind.EditorsNote, piece.Span);
            case BlockKind.Signoff when piece.Length < 400
                && (i > 0 && i >= _pieces.Count - TailPieces || line[0] == '('): return Add(BlockKind.Signoff, piece.Span);
            case BlockKind.Furniture when piece.Length < 100 && (i > 0 || Opening.IsLabel(line)): return Add(BlockKind.Furniture, piece.Span);
        }
        if (_body && (i >= _pieces.Count - TailPieces && Signoff.Is(line) || i == _pieces.Count - 1 && piece.BlankBefore && Initials.Is(line)))
            return Add(BlockKind.Signoff, piece.Span);
        if (_body && _byline is null && i >= _pieces.Count - TailLines && piece.BlankBefore && Byline.Is(line) && !piece.EndsSentence(text))
        {
            _byline = piece.Span.Folded(text);
            return Add(BlockKind.Byline, piece.Span);
        }
        return false;
    }

    /// <summary>`(In Dec. 25 story, corrects name) By Ann Lee (Reuters) - `: the note and the byline before a dateline, each a block of its own.</summary>
    private bool Prefixed(int i)
    {
        var piece = _pieces[i];
        var line = piece.Span.Of(text);
        int note = line[0] == '(' ? line.IndexOf(')') + 1 : 0;
        if (note == 0 || note > 500 || note == line.Length || !Opening.IsAdvisory(line[1..(note - 1)])) note = 0;
        int start = piece.Span.Start + note;
        while (start < piece.Span.End && char.IsWhiteSpace(text[start])) start++;
        var rest = new Span(start, piece.Span.End);
        int agency = Byline.Opens(rest.Of(text)) ? FiledAt(rest.Of(text)) : -1;
        var byline = agency > 0 ? new Span(start, start + rest.Of(text)[..agency].TrimEnd().Length) : default;
        if (agency > 0 && (!Byline.Is(byline.Of(text)) || DatelineOf(new Span(start + agency, rest.End)) is null)) agency = -1;
        if (note == 0 && agency < 0) return false;
        if (note > 0)
        {
            var advisory = new Span(piece.Span.Start, piece.Span.Start + note);
            _advisories.Add(Bare(advisory));
            Add(BlockKind.Advisory, advisory);
        }
        if (agency > 0)
        {
            _byline ??= byline.Folded(text);
            Add(BlockKind.Byline, byline);
            start += agency;
        }
        while (start < piece.Span.End && char.IsWhiteSpace(text[start])) start++;
        _pieces[i] = piece with { Span = new Span(start, piece.Span.End) };
        if (DatelineOf(_pieces[i].Span) is { } reading) Filed(_pieces[i].Span, reading); else Paragraph(_pieces[i].Span);
        return true;
    }

    /// <summary>
    /// Where in "By Ann Lee LONDON (Reuters) - " the dateline begins: at the words in capitals before the bracket, or at it; -1 where there is none.
    /// </summary>
    private static int FiledAt(ReadOnlySpan<char> line)
    {
        int bracket = line[..Math.Min(120, line.Length)].IndexOf('('), start = bracket;
        while (start > 1)
        {
            int word = line[..(start - 1)].LastIndexOf(' ') + 1;
            if (line[word..start].ContainsAnyInRange('a', 'z') || word < 4 || line[word..start].TrimEnd().Length < 2) break;
            start = word;
        }
        return start;
    }

    /// <summary>Headline, line under it, byline, source line, key points, dateline: until the first paragraph.</summary>
    private bool Top(int i)
    {
        var piece = _pieces[i];
        var line = piece.Span.Of(text);
        if (piece.Lines <= 2 && Byline.Is(line) && (i > 0 || i + 1 < _pieces.Count))
        {
            _byline ??= piece.Span.Folded(text);
            return Add(BlockKind.Byline, piece.Span);
        }
        if (piece.Lines == 1 && i > 0 && (SourceLineReader.IsAge(line) || SourceLineReader.IsHour(text, piece.Span)))
            return Add(BlockKind.Furniture, piece.Span);
        if (piece.Lines == 1
            && i + 1 < _pieces.Count
            && Byline.Unopened(line) > 0
            && SourceLineReader.Read(text, _pieces[i + 1].Span, head.Published) is { Date: not null })
        {
            _byline ??= piece.Span.Folded(text);
            return Add(BlockKind.Byline, piece.Span);
        }
        if ((i > 0 || _pieces.Count > 1) && SourceLineReader.Read(text, piece.Span, head.Published) is { } source && (i > 0 || source.Date is not null))
        {
            _dateline ??= source;
            return Add(BlockKind.SourceLine, piece.Span);
        }
        if (_blocks.Count > 0
            && _blocks[^1].Kind == BlockKind.Byline
            && piece.Lines == 1
            && (Byline.IsPost(line) || Byline.IsHouse(line) || (line.Contains('@') && !line.Contains(' '))))
        {
            return Add(BlockKind.Byline, piece.Span);
        }
        if (Opening.IsBullet(line) && i + 1 < _pieces.Count) return Add(BlockKind.Bullet, piece.Span);
        if (DatelineOf(piece.Span) is { } reading && (reading.Body < piece.Span.End || i + 1 < _pieces.Count)
            && (i > 0
                || (reading.Dateline.Rule is not ("dateline.place-dash" or "dateline.place-slash") && reading.Body < piece.Span.End)
                || i + 1 == _pieces.Count
                || !FiledNext(i)))
        {
            Filed(piece.Span, reading);
            return true;
        }
        if (repeats && Headless && head.Headline is { Length: > 0 } said && i + 1 < _pieces.Count && line.Equals(said, StringComparison.OrdinalIgnoreCase))
            return Add(BlockKind.Headline, piece.Span);
        if (Headless
            && head.Headline is null
            && i + 1 < _pieces.Count
            && (piece.BlankAfter || Caption.Credit(text, _pieces[i + 1].Span) is null)
            && Headline.Is(text, piece, _pieces[i + 1], FiledNext(i)))
        {
            _headline = Marked.Heading(line) is { IsEmpty: false } words ? words.ToString() : piece.Span.Folded(text);
            return Add(BlockKind.Headline, piece.Span);
        }
        if (_blocks.Count > 0
            && _blocks[^1].Kind is BlockKind.Headline or BlockKind.Subheadline
            && piece.Lines == 1
            && i + 1 < _pieces.Count
            && Byline.IsName(line)
            && (Byline.IsPost(_pieces[i + 1].Span.Of(text)) || SourceLineReader.Read(text, _pieces[i + 1].Span, head.Published) is { Date: not null }))
        {
            _byline ??= piece.Span.Folded(text);
            return Add(BlockKind.Byline, piece.Span);
        }
        if (_blocks.Count > 0 && IsAboveDay(i)) return Add(BlockKind.Furniture, piece.Span);
        if (_blocks.Count > 0
            && _blocks[^1].Kind == BlockKind.Headline
            && piece.Lines <= 2
            && !piece.EndsSentence(text)
            && i + 1 < _pieces.Count
            && Opening.IsAdvisory(line)
            && FiledNext(i))
        {
            _advisories.Add(Bare(piece.Span));
            return Add(BlockKind.Advisory, piece.Span);
        }
        if (_blocks.Count > 0
            && _blocks[^1].Kind == BlockKind.Headline
            && Marked.Heading(line).IsEmpty
            && !Marked.IsSpoken(line)
            && piece.Lines <= 2
            && piece.Length < 220
            && !piece.EndsStatement(text)
            && piece.BlankAfter
            && i + 1 < _pieces.Count
            && (_pieces[i + 1].Length > 20 || Byline.IsName(_pieces[i + 1].Span.Of(text)))
            && Caption.Credit(text, _pieces[i + 1].Span) is null
            && line[^1] is not (':' or ',' or '"' or '”')
            && !(line[^1] == '?' && line.Contains(": ", StringComparison.Ordinal)))
        {
            _subheadline ??= piece.Span.Folded(text);
            return Add(BlockKind.Subheadline, piece.Span);
        }
        return false;
    }

    /// <summary>Under a headline, the desk's and the paper's lines that the day closes: "Agencies", "The Post", "January 22, 2024".</summary>
    private bool IsAboveDay(int i)
    {
        for (int at = i; at < Math.Min(i + 3, _pieces.Count); at++)
        {
            var piece = _pieces[at];
            if (piece.BlankBefore || piece.Lines > 1 || piece.Length > 40 || piece.EndsSentence(text)) return false;
            if (at > i && SourceLineReader.Read(text, piece.Span, head.Published) is { Date: not null }) return true;
        }
        return false;
    }

    /// <summary>A headline was given or read.</summary>
    private bool Headed => _headline is not null || _body;

    /// <summary>Nothing stands above but notes to the desk and the line that says when.</summary>
    private bool Headless => _blocks.TrueForAll(block => block.Kind is BlockKind.Advisory or BlockKind.SourceLine or BlockKind.Furniture);

    /// <summary>The piece after says where or when the story was filed or who wrote it.</summary>
    private bool FiledNext(int i)
    {
        var next = _pieces[i + 1].Span;
        if (DatelineOf(next) is { } reading && reading.Body < next.End) return true;
        // where nothing comes below it, it signs off
        return i + 2 < _pieces.Count
            && (Byline.Is(next.Of(text)) || SourceLineReader.Read(text, next, head.Published) is not null || DatelineOf(next) is not null);
    }

    /// <summary>The dateline a stretch begins with; the piece under a headline is asked for it twice, one after the other.</summary>
    private DatelineReading? DatelineOf(Span span)
    {
        if (_asked != span)
            (_asked, _answer) = (span,
                DatelineReader.Read(text, span, head.Published) is { } read && !(read.Dateline.Rule is "dateline.place-colon" && IsTranscript) ? read : null);
        return _answer;
    }

    /// <summary>Three lines or more begin with who speaks: "BELL:" is nobody's city there.</summary>
    private bool IsTranscript => (_spoken >= 0 ? _spoken : _spoken = _pieces.Count(piece => Marked.IsSpoken(piece.Span.Of(text)))) > 2;

    private void Filed(Span span, DatelineReading reading)
    {
        _dateline = reading.Dateline;
        Add(BlockKind.Dateline, reading.Dateline.Span);
        if (reading.Body < span.End) Paragraph(new Span(reading.Body, span.End));
    }

    /// <summary>Below "Related topics" at the end, what is short and no sentence leads to other stories.</summary>
    private void Related()
    {
        int at = _blocks.Count - 1;
        while (at > 0
            && (_blocks[at].Kind is BlockKind.Furniture or BlockKind.ListItem or BlockKind.SourceLine
                || (_blocks[at] is { Kind: BlockKind.Paragraph, Span.Length: < 100 } && !Piece.Ends(_blocks[at].Span.Of(text), ".!…:"))))
        {
            at--;
        }
        bool below = false;
        for (at++; at < _blocks.Count; at++)
        {
            if (_blocks[at].Kind == BlockKind.Furniture) below |= Opening.LeadsAway(_blocks[at].Span.Of(text));
            else if (below && _blocks[at].Kind == BlockKind.Paragraph) _blocks[at] = _blocks[at] with { Kind = BlockKind.Furniture };
        }
    }

    private bool CaptionOf(int i)
    {
        var piece = _pieces[i];
        if (i > 0 && Opening.HeadsCaption(_pieces[i - 1].Span.Of(text)))
        {
            string caption = piece.Span.Folded(text);
            if (_images.Count > 0 && _images[^1].Caption is null)
                _images[^1] = _images[^1] with { Caption = caption };
            else _images.Add(new Image(null, caption, null));
            return Add(BlockKind.Caption, piece.Span);
        }
        if (Caption.Credit(text, piece.Span) is { } credit)
        {
            _images.Add(new Image(null, credit.Text.Length > 0 ? credit.Text.Folded(text) : null, credit.Name.Folded(text)));
            return Add(BlockKind.Caption, piece.Span);
        }
        if (piece.BlankAfter
            || i + 1 >= _pieces.Count
            || piece.Length > 90
            || piece.EndsSentence(text)
            || Caption.Credit(text, _pieces[i + 1].Span) is not { } next)
        {
            return false;
        }
        _images.Add(new Image(piece.Span.Folded(text), next.Text.Folded(text), next.Name.Folded(text)));
        Add(BlockKind.CaptionTitle, piece.Span);
        Add(BlockKind.Caption, _pieces[i + 1].Span);
        _pieces[i + 1] = _pieces[i + 1] with { Span = new Span(_pieces[i + 1].Span.End, _pieces[i + 1].Span.End) };
        return true;
    }

    private bool Inside(int i)
    {
        var piece = _pieces[i];
        if (_dateline is null
            && _paragraphs <= 2
            && i + 1 < _pieces.Count
            && DatelineOf(piece.Span) is { Dateline.Rule: not ("dateline.place-dash" or "dateline.place-slash") } late)
        {
            Filed(piece.Span, late);
            return true;
        }
        var line = piece.Span.Of(text);
        if (Opening.IsBullet(line) || IsNumbered(i)) return Add(BlockKind.ListItem, piece.Span);
        if (!Marked.Heading(line).IsEmpty) return Add(BlockKind.Subhead, piece.Span);
        if (Marked.IsRow(line)) return Add(BlockKind.Table, piece.Span);
        if (line.StartsWith("> ")) return Add(BlockKind.Blockquote, piece.Span);
        if (i > 0 && i + 1 < _pieces.Count && (Subhead.Is(text, piece, _pieces[i - 1], _pieces[i + 1]) || Subhead.IsStacked(text, _pieces, i)))
            return Add(BlockKind.Subhead, piece.Span);
        return false;
    }

    /// <summary>A number with the one before or after it on the line above or below.</summary>
    private bool IsNumbered(int i)
    {
        int number = Marked.Number(_pieces[i].Span.Of(text));
        return number > 0
            && (number > 1 && Marked.Number(_pieces[i - 1].Span.Of(text)) == number - 1
                || i + 1 < _pieces.Count && Marked.Number(_pieces[i + 1].Span.Of(text)) == number + 1);
    }

    private void Paragraph(Span span)
    {
        _body = true;
        _paragraphs++;
        Add(BlockKind.Paragraph, span);
    }

    /// <summary>`… according to official data. Enditem`: an end mark after the last sentence is no part of it.</summary>
    private void Last(Span span)
    {
        int mark = EndMarks.Trailing(span.Of(text));
        Paragraph(mark < 0 ? span : new Span(span.Start, span.Start + span.Of(text)[..mark].TrimEnd().Length));
        if (mark > 0) Add(BlockKind.Signoff, new Span(span.Start + mark, span.End));
    }

    private bool Add(BlockKind kind, Span span)
    {
        _blocks.Add(new Block(kind, span));
        return true;
    }

    /// <summary>A note without stars, brackets and its own label.</summary>
    private string Bare(Span span)
    {
        string note = span.Folded(text).Trim('*', '(', ')', '[', ']', ' ', '_');
        int label = note.IndexOf(": ", StringComparison.Ordinal);
        return label is > 0 and < 24 && Opening.Kind(note.AsSpan(0, label + 1)) is BlockKind.EditorsNote or BlockKind.Advisory ? note[(label + 2)..] : note;
    }
}
