namespace ArticleKit.Cli.Containers;

/// <summary>Opens an input: a plain file is its own one member; archives and compressed files are opened, nested at most three deep.</summary>
internal static class InputFiles
{
    private const int Deepest = 3;
    private const int HeadBytes = 512;

    /// <summary>Asked in this order.</summary>
    private static readonly IContainer[] Containers = [CompressedFile.Gzip, CompressedFile.Zstandard, new ZipFile(), new TarFile(), new WarcFile()];

    /// <summary>
    /// The files to parse, in order, each to be read before the next is asked for. `Path` is the path inside the archives (with "!" between nested ones),
    /// null outside them. A member that is refused has an error; the others still come.
    /// </summary>
    public static IEnumerable<Member> Open(Stream input, string name) => Open(new Member(null, name, new PeekStream(input)), 0);

    private static IEnumerable<Member> Open(Member file, int depth)
    {
        IContainer? container = null;
        string? error = file.Error;
        try { container = error is null ? Array.Find(Containers, container => container.Recognises(file.Content.Peek(HeadBytes))) : null; }
        catch (ContainerException refused) { error = refused.Message; }
        if (error is null && container is not null && depth == Deepest) error = $"archives stand inside one another more than {Deepest} deep";
        if (error is not null || container is null)
        {
            yield return file with { Error = error };
            yield break;
        }
        using var members = container.Members(file.Content, file.Name).GetEnumerator();
        while (true)
        {
            Member? member = null;
            try
            {
                if (!members.MoveNext()) yield break;
                member = members.Current;
            }
            catch (ContainerException refused)
            {
                error = refused.Message;
            }
            if (member is null)
            {
                yield return file with { Error = error };
                yield break;
            }
            string? path = member.Path is null || file.Path is null ? member.Path ?? file.Path : $"{file.Path}!{member.Path}";
            foreach (var inner in Open(member with { Path = path }, depth + 1)) yield return inner;
        }
    }
}
