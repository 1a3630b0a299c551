using System.Diagnostics;
using System.Text;

namespace ArticleKit.Cli.Tests;

/// <summary>Runs the command as a user does. ARTICLEKIT_BIN names the binary to test; without it the one just built runs under dotnet.</summary>
internal static class Command
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static readonly string? Binary = Environment.GetEnvironmentVariable("ARTICLEKIT_BIN") is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    /// <summary>Program and first arguments of the command.</summary>
    public static string[] Program { get; } = Binary is null ? ["dotnet", Path.Combine(AppContext.BaseDirectory, "ArticleKit.Cli.dll")] : [Binary];

    public static Outcome Run(params string[] args) => Run(null, args);

    /// <summary>Runs in the repository's root, with bytes for standard input.</summary>
    public static Outcome Run(byte[]? input, params string[] args)
    {
        using var process = Start(args);
        var error = process.StandardError.ReadToEndAsync();
        var output = Task.Run(() => { using var bytes = new MemoryStream(); process.StandardOutput.BaseStream.CopyTo(bytes); return bytes.ToArray(); });
        try
        {
            if (input is not null) process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // it did not read all of it
        }
        if (!process.WaitForExit(60_000)) { process.Kill(); throw new TimeoutException($"articlekit {string.Join(' ', args)} did not end"); }
        return new Outcome(process.ExitCode, Encoding.UTF8.GetString(output.Result), error.Result);
    }

    /// <summary>Runs a line of shell with `articlekit` on its path.</summary>
    public static Outcome Shell(string line, IReadOnlyDictionary<string, string>? environment = null)
    {
        string quoted = string.Join(' ', Program.Select(word => $"'{word}'"));
        var start = new ProcessStartInfo("bash", ["-c", $"set -o pipefail; articlekit() {{ {quoted} \"$@\"; }}; export -f articlekit; {line}"])
        {
            WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("FORCE_COLOR");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(60_000)) { process.Kill(); throw new TimeoutException($"{line} did not end"); }
        return new Outcome(process.ExitCode, output, error.Result);
    }

    public static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Program[0], [.. Program[1..], .. args])
        {
            WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("FORCE_COLOR");
        return Process.Start(start)!;
    }

    private static string FindRoot(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "ArticleKit.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("ArticleKit.sln is in no folder above the tests");
    }
}

/// <summary>How a run ended.</summary>
internal sealed record Outcome(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A folder of its own for one test, gone at its end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("articlekit-").FullName;

    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public string File(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
