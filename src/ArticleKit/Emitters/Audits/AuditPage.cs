using System.Globalization;
using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Emitters.Audits;

/// <summary>
/// A source audit for people: totals by name, kind, type, title and country, then the sources. Not for programs: the layout may change; the table `sources` has
/// all.
/// </summary>
internal sealed class AuditPage(SourceAudit audit, EmitOptions options)
{
    private const int MostSources = 25, MostGroups = 10;
    private readonly List<AuditedSource> _sources = audit.Sources();
    private readonly StringBuilder _page = new();
    private readonly int _width = Math.Clamp(options.Width, 60, 160);

    public string Text()
    {
        int sources = _sources.Count(source => !source.IsNobody);
        string words = Count(_sources.Sum(source => source.Words), "word", "words");
        Bold($"{Count(audit.Stories, "story", "stories")}, {Count(audit.Quotes, "quote", "quotes")}, {Count(sources, "source", "sources")}, {words}");
        if (_sources.Count == 0) return _page.ToString();
        Named();
        Kinds();
        Groups("By type", source => source.Type is { } type ? Snake<SpeakerType>.Of(type).Replace('_', ' ') : null);
        Groups("By title", source => source.Title);
        Groups("By country", source => source.Country);
        Sources();
        return _page.ToString();
    }

    private void Named()
    {
        Heading("Named or not");
        Group("named", _sources.Where(source => source.Name is not null));
        Group("described, not named", _sources.Where(source => source.Description is not null));
        int anonymous = _sources.Sum(source => source.Anonymous);
        if (anonymous > 0) Row("  shielded (anonymous)", "", anonymous, null);
        Group("nobody named", _sources.Where(source => source.IsNobody));
    }

    private void Kinds()
    {
        Heading("Direct or not");
        Row("direct", "", _sources.Sum(source => source.Direct), null);
        Row("in part", "", _sources.Sum(source => source.Partial), null);
        Row("indirect", "", _sources.Sum(source => source.Indirect), null);
    }

    private void Groups(string title, Func<AuditedSource, string?> by)
    {
        var groups = _sources.Where(source => by(source) is not null).GroupBy(source => by(source)!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(source => source.Quotes)).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (groups.Count == 0) return;
        Heading(title);
        foreach (var group in groups.Take(MostGroups)) Group(group.Key, group);
        More(groups.Count - MostGroups);
    }

    private void Group(string name, IEnumerable<AuditedSource> sources)
    {
        var list = sources.ToList();
        if (list.Count > 0) Row(name, list[0].IsNobody ? "" : Number(list.Count), list.Sum(source => source.Quotes), list.Sum(source => source.Words));
    }

    private void Sources()
    {
        var listed = _sources.Where(source => !source.IsNobody).ToList();
        int room = _width - 45;
        _page.Append('\n');
        Bold($"{"Source".PadRight(room)}{"country",9}{"stories",9}{"quotes",9}{"in marks",10}{"words",8}");
        foreach (var source in listed.Take(MostSources))
            _page.Append(Cell(source.Label, room))
                .Append($"{source.Country,9}{Number(source.Stories),9}{Number(source.Quotes),9}")
                .Append($"{Number(source.Direct + source.Partial),10}{Number(source.Words),8}\n")
                .Append(Belonging(source) is { } belonging ? $"  {Cell(belonging, _width - 2).TrimEnd()}\n" : "");
        More(listed.Count - MostSources);
    }

    private static string? Belonging(AuditedSource source)
    {
        if (source.Title is not { } title) return source.Affiliation;
        return source.Affiliation is { } body && !title.Contains(body, StringComparison.Ordinal) ? $"{title}, {body}" : title;
    }

    private void Heading(string title)
    {
        _page.Append('\n');
        Bold($"{title.PadRight(_width - 36)}{"sources",9}{"quotes",9}{"share",9}{"words",9}");
    }

    private void Row(string name, string sources, int quotes, int? words)
    {
        int all = _sources.Sum(source => source.Quotes);
        string share = all == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100.0 * quotes / all)}%");
        _page.Append(Cell("  " + name, _width - 36)).Append($"{sources,9}{Number(quotes),9}{share,9}{(words is { } count ? Number(count) : ""),9}".TrimEnd())
            .Append('\n');
    }

    private void More(int count)
    {
        if (count > 0) _page.Append("  … and ").Append(Number(count)).Append(" more\n");
    }

    private void Bold(string line) => _page.Append(options.Color ? $"\u001b[1m{line}\u001b[0m" : line).Append('\n');

    private static string Cell(string text, int width) =>
        (text.Length < width ? text : string.Concat(text.AsSpan(0, width - 2).TrimEnd(), "…")).PadRight(width);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";
}
