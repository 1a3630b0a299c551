using System.Text;

namespace ArticleKit.Emitters;

/// <summary>Lays the summary out in a given width, with or without ANSI colours. Control characters of the story never reach the terminal.</summary>
internal sealed class SummaryPage(bool color, int width)
{
    public enum Style { Plain, Headline, Faint, Name, Warning }

    private readonly StringBuilder _page = new();

    public override string ToString() => _page.ToString();

    public void Line(string text, Style style = Style.Plain) => Wrapped(text, style, 0, 0);

    public void Paragraph(string text)
    {
        _page.Append('\n');
        Wrapped(text, Style.Plain, 0, 0);
    }

    public void Heading(string title, int count)
    {
        _page.Append('\n');
        Styled($"{title} ({count})", Style.Headline);
        _page.Append('\n');
    }

    /// <summary>A name with what belongs to it, cut at two lines below.</summary>
    public void Item(string name, string text)
    {
        Wrapped(name, Style.Name, 2, 1);
        Wrapped(text, Style.Plain, 4, 2);
    }

    /// <summary>Name and remark on one line each, the first few of them.</summary>
    public void Section(string title, int count, int most, IEnumerable<(string Name, string Remark)> items)
    {
        Heading(title, count);
        foreach (var (name, remark) in items.Take(most))
        {
            string cut = Cut(Clean(name), Math.Max(16, width / 2 - 4));
            _page.Append("  ");
            Styled(cut, Style.Name);
            if (remark.Length > 0) Styled("  " + Cut(Clean(remark), width - cut.Length - 4), Style.Faint);
            _page.Append('\n');
        }
        More(count - most);
    }

    public void More(int count)
    {
        if (count <= 0) return;
        Styled($"  … and {count} more", Style.Faint);
        _page.Append('\n');
    }

    private void Wrapped(string text, Style style, int indent, int most)
    {
        string rest = Clean(text);
        for (int line = 1; rest.Length > 0; line++)
        {
            int room = width - indent;
            bool last = line == most;
            string piece = last ? Cut(rest, room) : rest;
            if (!last && rest.Length > room)
            {
                int at = rest.LastIndexOf(' ', room);
                piece = rest[..(at > 0 ? at : Whole(rest, room))];
            }
            _page.Append(' ', indent);
            Styled(piece, style);
            _page.Append('\n');
            if (last) return;
            rest = rest[piece.Length..].TrimStart();
        }
    }

    private static string Cut(string text, int room) => text.Length <= room ? text : room < 2 ? "" : text[..Whole(text, room - 1)].TrimEnd() + "…";

    /// <summary>No cut inside a surrogate pair.</summary>
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static string Clean(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;

    private void Styled(string text, Style style)
    {
        string? code = !color ? null : style switch { Style.Headline => "1", Style.Faint => "2", Style.Name => "36", Style.Warning => "33", _ => null };
        if (code is null) _page.Append(text); else _page.Append("\u001b[").Append(code).Append('m').Append(text).Append("\u001b[0m");
    }
}
