using System.Globalization;
using System.Text;

namespace ArticleKit.Model;

/// <summary>What a parser makes of one story: the text, its typed blocks and what the head says. Nothing after the parser changes it.</summary>
public sealed record Story
{
    private Offsets? _offsets;
    private string? _hash;

    public required string Text { get; init; }
    public required Source Source { get; init; }
    public StoryHead Head { get; init; } = new();
    public IReadOnlyList<Block> Blocks { get; init; } = [];
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>Where the parser read a dateline or source line: span, date, agency and place as written; the place extractor resolves it.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>UTF-16 to code points for this text.</summary>
    public Offsets Offsets => _offsets ??= new Offsets(Text);

    /// <summary>The sha256 of the text as UTF-8, in lower-case hex: the id of a story that has none of its own.</summary>
    public string TextHash => _hash ??= Model.Sha256.Hex(Encoding.UTF8.GetBytes(Text));

    /// <summary>An id for what starts at a UTF-16 offset: the letter and the offset in code points.</summary>
    public string IdAt(char letter, int start)
    {
        Span<char> id = stackalloc char[12];
        id[0] = letter;
        Offsets.CodePoint(start).TryFormat(id[1..], out int digits, provider: CultureInfo.InvariantCulture);
        return id[..(digits + 1)].ToString();
    }
}

/// <summary>What a story says of itself, from its own lines or from the metadata of its format; unknown is null or empty.</summary>
public sealed record StoryHead
{
    /// <summary>The story's own id (guid, URN, corpus row); null means the sha256 of its text.</summary>
    public string? Id { get; init; }
    public string? Version { get; init; }
    public string? Language { get; init; }

    /// <summary>The language is what a page's template says, which the words may give the lie.</summary>
    public bool LanguageIsClaimed { get; init; }
    public string? Headline { get; init; }
    public string? Subheadline { get; init; }
    public string? Byline { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];
    public Agency? Agency { get; init; }
    public string? Publisher { get; init; }

    /// <summary>ISO 8601, a day or a time with its zone.</summary>
    public string? Published { get; init; }
    public string? Updated { get; init; }
    public string? Url { get; init; }
    public string? Slug { get; init; }
    public IReadOnlyList<string> Keywords { get; init; } = [];
    public string? Section { get; init; }
    public int? Urgency { get; init; }
    public IReadOnlyList<string> EditorsNotes { get; init; } = [];
    public IReadOnlyList<string> Advisories { get; init; } = [];
    public IReadOnlyList<Image> Images { get; init; } = [];

    /// <summary>Null for what was not read from a newsroom format.</summary>
    public Wire? Wire { get; init; }
}

/// <summary>A news agency by its code (`AFP`) and name.</summary>
public sealed record Agency(string Code, string? Name);

/// <summary>A picture's title, caption and credit.</summary>
public sealed record Image(string? Title, string? Caption, string? Credit);

/// <summary>A remark on a story: a code of the schema's list, a sentence, and where it stands if it stands somewhere.</summary>
public sealed record Warning(string Code, string Message, Span? Span = null);

/// <summary>Where a story came from.</summary>
public sealed record Source
{
    public string? Path { get; init; }

    /// <summary>The path inside an archive.</summary>
    public string? Member { get; init; }

    /// <summary>The nth story of its file, from 0; null where a file is one story.</summary>
    public int? Index { get; init; }

    /// <summary>The id of a corpus row.</summary>
    public string? Id { get; init; }
    public string Format { get; init; } = "text";
    public string? MediaType { get; init; }
    public string Encoding { get; init; } = "utf-8";
    public long Bytes { get; init; }
    public int Characters { get; init; }

    /// <summary>Of the bytes the story was read from, in lower-case hex.</summary>
    public string? Sha256 { get; init; }
}
