using ArticleKit.Cli.Commands;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Inputs;

/// <summary>
/// The inputs in the order they are read: as given, a folder's files recursively in ordinal order of their paths, hidden ones, pipes and symbolic links to
/// folders left out.
/// </summary>
internal static class InputList
{
    /// <summary>What cannot be found comes as a failure in its place; what is written to is no input.</summary>
    public static IEnumerable<(InputFile? File, StoryFailure? Failure)> Walk(ExtractSettings settings)
    {
        var written = Written(settings);
        foreach (var found in All(settings))
        {
            if (found.File is not { IsStdin: false } file || written.Count == 0 || !written.Contains(Path.GetFullPath(file.Path))) yield return found;
            else if (file.Named)
                throw new CliException(ExitCode.Usage, $"{file.Path}: is an input and the output at once: its story would be lost; give -o another name");
        }
    }

    /// <summary>The files that the run makes.</summary>
    private static HashSet<string> Written(ExtractSettings settings)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        if (settings is { ToFolder: false, Output: not (null or "-") } && !Outputs.OutputTarget.IsDevice(settings.Output))
            foreach (string path in (ReadOnlySpan<string>)[settings.Output, Outputs.OutputTarget.Part(settings.Output),
                Resuming.RunState.PathOf(settings.Output)])
            {
                paths.Add(Path.GetFullPath(path));
            }
        if (settings.Errors is { } errors) paths.Add(Path.GetFullPath(errors));
        return paths;
    }

    private static IEnumerable<(InputFile? File, StoryFailure? Failure)> All(ExtractSettings settings)
    {
        foreach (string input in settings.FilesFrom is { } list ? settings.Inputs.Concat(PathList.Read(list, settings.Null)) : settings.Inputs)
        {
            if (input == "-") yield return (new InputFile(input, Named: true), null);
            else if (Directory.Exists(input))
            {
                foreach (var found in Folder(input))
                    if (found.File is null || settings.Filter.Takes(Path.GetRelativePath(input, found.File.Path))) yield return found;
            }
            else if (File.Exists(input)) yield return (new InputFile(input, Named: true), null);
            else yield return (null, new StoryFailure(new Source { Path = input }, null, "not_found", "no such file or folder"));
        }
    }

    private static IEnumerable<(InputFile? File, StoryFailure? Failure)> Folder(string folder)
    {
        List<FileSystemInfo> items;
        StoryFailure? failure = null;
        try
        {
            items = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(item => item.Name[0] != '.')];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            items = [];
            failure = new StoryFailure(new Source { Path = folder }, null, "unreadable", Reason.Of(error));
        }
        if (failure is not null) yield return (null, failure);
        items.Sort((a, b) => string.CompareOrdinal(Key(a), Key(b)));
        foreach (var item in items)
        {
            string path = Path.Join(folder, item.Name);
            if (item is FileInfo file)
            {
                if (file.LinkTarget is not null || file.Length > 0 || !IsPipe(path)) yield return (new InputFile(path, Named: false), null);
            }
            else if (item.LinkTarget is null)
                foreach (var found in Folder(path)) yield return found;
        }
    }

    /// <summary>A named pipe has no length, and opening it to read waits for somebody to write; opened to write as well it answers at once.</summary>
    private static bool IsPipe(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, 0);
            return !stream.CanSeek;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { return false; }
    }

    /// <summary>A folder sorts as the paths inside it do: "a-b" before "a/x" before "a0".</summary>
    private static string Key(FileSystemInfo item) => item is DirectoryInfo ? item.Name + "/" : item.Name;
}
