using System.Globalization;
using System.Text;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Parsers.Newsroom;
using ArticleKit.Parsers.PlainText;

namespace ArticleKit.Parsers.Profiles;

/// <summary>
/// One story of a laid-out wire: its header's fields, then its copy, notes, byline and dateline taken out by their patterns, the rest read as plain text.
/// </summary>
internal sealed class LaidOutStory(WireLayout layout, NewsStory story, ParseOptions options)
{
    /// <summary>What may stand between a dateline and its paragraph.</summary>
    private const string Parting = " :;,.-–—_+=*|/~";
    private readonly StringBuilder _copy = new();
    private StoryHead _head = new() { Published = options.Published, Language = options.Language, Wire = new Wire() };
    private bool _dated;

    public ParseResult Read(List<string> lines)
    {
        int at = Header(lines);
        for (; at < lines.Count && !Fits(layout.BodyEnds, lines[at]); at++) Line(lines[at]);
        Flush();
        for (at++; at < lines.Count; at++) story.Add(BlockKind.Signoff, lines[at]);
        return story.Finish(_head);
    }

    /// <summary>Where the copy begins.</summary>
    private int Header(List<string> lines)
    {
        var left = new List<LinePattern>([.. layout.Begins, .. layout.Header]);
        for (int at = 0; at < lines.Count; at++)
        {
            if (lines[at].Length == 0) continue;
            if (Fits(layout.Body, lines[at])) return at + 1;
            var pattern = left.Find(pattern => pattern.Match(lines[at]) is not null);
            if (pattern is not null) { Take(pattern.Match(lines[at])!); left.Remove(pattern); }
            else if (layout.Body.Count == 0) return at;
        }
        return layout.Body.Count == 0 ? lines.Count : FirstUnknown(lines);
    }

    /// <summary>Copy whose first line is missing is not lost: it begins at the first line that is no header.</summary>
    private int FirstUnknown(List<string> lines)
    {
        int at = lines.FindIndex(line => line.Length > 0 && !Fits(layout.Begins, line) && !Fits(layout.Header, line));
        return at < 0 ? lines.Count : at;
    }

    private void Line(string line)
    {
        if (line.Length > 0 && First(layout.Note, line) is not null)
        {
            Flush();
            story.Add(BlockKind.EditorsNote, line);
            return;
        }
        if (line.Length > 0 && _head.Byline is null && First(layout.Byline, line) is { } byline)
        {
            Flush();
            story.Add(BlockKind.Byline, line);
            _head = _head with { Byline = byline.GetValueOrDefault("byline", line) };
            return;
        }
        foreach (var pattern in _dated ? [] : layout.Dateline)
        {
            if (pattern.MatchHead(line, out int rest) is not { } fields) continue;
            Flush();
            _dated = true;
            string? date = fields.GetValueOrDefault("date") is { } day ? WireDay.Iso(day, _head.Published) : null;
            story.AddDateline(line[..rest].Trim().TrimEnd(Parting.ToCharArray()),
                new Dateline(default, DatelineForm.Dateline)
                {
                    PlaceText = fields.GetValueOrDefault("place"), Date = date, Agency = fields.GetValueOrDefault("agency"), Rule = "dateline.profile"
                });
            line = line[rest..];
            break;
        }
        _copy.Append(line).Append('\n');
    }

    private void Flush()
    {
        string copy = _copy.ToString();
        _copy.Clear();
        if (string.IsNullOrWhiteSpace(copy)) return;
        if (_head.Headline is null && !_dated) story.AddPlain(copy, PlainTextParser.Read(copy, new Source(), _head), ref _head);
        else story.AddPlain(copy, ref _head);
    }

    private void Take(Dictionary<string, string> fields)
    {
        foreach (var (name, value) in fields)
        {
            var wire = _head.Wire!;
            _head = name switch
            {
                "agency" => _head with { Agency = Agencies.Find(value) ?? new Agency(value, null) },
                "byline" => _head with { Byline = value },
                "category" => _head with { Wire = wire with { Category = value } },
                "cycle" => _head with { Wire = wire with { Cycle = value.ToUpperInvariant() } },
                "date" => _head with { Published = WireDay.Iso(value, _head.Published) ?? _head.Published },
                "headline" => _head with { Headline = value },
                "id" => _head with { Id = value },
                "keywords" => _head with { Keywords = value.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) },
                "language" => _head with { Language = value.ToLowerInvariant() },
                "place" => _head with { Wire = wire with { Located = value } },
                "priority" => _head with { Wire = wire with { Priority = value } },
                "section" => _head with { Section = value },
                "sequence" => _head with { Wire = wire with { Sequence = value } },
                "service" => _head with { Wire = wire with { Service = value } },
                "slug" => _head with { Slug = value },
                "subheadline" => _head with { Subheadline = value },
                "take" => _head with { Wire = wire with { Take = value } },
                "urgency" => _head with { Urgency = Number(value) },
                "words" => _head with { Wire = wire with { Words = Number(value) } },
                _ => _head,
            };
        }
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    private static bool Fits(IReadOnlyList<LinePattern> patterns, string line) => First(patterns, line) is not null;
    private static Dictionary<string, string>? First(IReadOnlyList<LinePattern> patterns, string line) =>
        patterns.Select(pattern => pattern.Match(line)).FirstOrDefault(fields => fields is not null);
}
