namespace ArticleKit.Cli.Containers;

/// <summary>A format that holds other files: opened lazily, each member in the order it stands in.</summary>
internal interface IContainer
{
    /// <summary>Tells by the first bytes, never by name alone.</summary>
    bool Recognises(ReadOnlySpan<byte> head);

    /// <summary>The members; one that cannot be opened has an <see cref="Member.Error"/> and does not end those after it.</summary>
    IEnumerable<Member> Members(PeekStream input, string name);
}

/// <summary>
/// One file inside an input: its path there (null for a plain or merely compressed file), its name for recognition, its bytes or why there are none.
/// </summary>
internal sealed record Member(string? Path, string Name, PeekStream Content, string? Error = null);

/// <summary>A member that is refused: what is wrong, in words for the user.</summary>
internal sealed class ContainerException(string message) : IOException(message);
