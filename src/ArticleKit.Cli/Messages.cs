using ArticleKit.Parsers;

namespace ArticleKit.Cli;

/// <summary>The one place that writes to stderr: `articlekit: path:line: message`, one line each, control characters made visible.</summary>
internal sealed class Messages(TextWriter stderr, bool quiet)
{
    private Action<string> _say = stderr.WriteLine;

    /// <summary>Always said, also with --quiet.</summary>
    public void Error(string message) => _say($"articlekit: {Printable(message)}");

    public void Note(string message)
    {
        if (!quiet) Error(message);
    }

    public void Failure(StoryFailure failure) => Error(Text(failure));

    public static string Text(StoryFailure failure)
    {
        string line = failure.Line is { } at ? $":{at}" : "";
        string hint = failure.Hint is { } mend ? $"; {mend}" : "";
        return $"{Where(failure)}{line}: {failure.Message}{hint}";
    }

    /// <summary>Lines go to another writer of the same terminal until what is given back is disposed of.</summary>
    public IDisposable Through(Action<string> say)
    {
        var detour = new Detour(this, _say);
        _say = say;
        return detour;
    }

    private static string Where(StoryFailure failure)
    {
        string path = failure.Source.Path is null or "-" ? "(stdin)" : failure.Source.Path;
        return failure.Source.Member is { } member ? $"{path}!{member}" : path;
    }

    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString())) : text;

    private sealed class Detour(Messages messages, Action<string> before) : IDisposable
    {
        public void Dispose() => messages._say = before;
    }
}
