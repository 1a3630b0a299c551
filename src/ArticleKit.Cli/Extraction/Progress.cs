using System.Diagnostics;
using System.Globalization;
using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Inputs;
using Spectre.Console;

namespace ArticleKit.Cli.Extraction;

/// <summary>
/// How far the run is, on stderr: a bar on a terminal, a line every ten seconds with --progress plain. What is left is known where all inputs are files.
/// </summary>
internal sealed class Progress
{
    /// <summary>Bytes that are read in a fraction of a second.</summary>
    private const long Short = 1 << 20;

    private readonly ProgressTask? _bar;
    private readonly TimeSpan _every;
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _last, _stories, _failed, _bytes, _total;

    private Progress(ExtractSettings settings, ProgressTask? bar)
    {
        (_bar, _every) = (bar, TimeSpan.FromSeconds(bar is null ? 10 : 0.2));
        _last = _start;
        if (!settings.Inputs.Contains("-")) new Thread(() => Volatile.Write(ref _total, Size(settings))) { IsBackground = true, Name = "sizes" }.Start();
    }

    /// <summary>Does the work and shows how far it is, or does it alone where nothing is to be shown.</summary>
    /// <param name="settings">Of the run: what --progress says and what the inputs are.</param>
    /// <param name="messages">What they say while the bar stands goes above it.</param>
    /// <param name="work">Told each unit that passed.</param>
    public static void Run(ExtractSettings settings, Messages messages, Action<Progress?> work)
    {
        switch (settings.Progress)
        {
            case "plain":
                var lines = new Progress(settings, bar: null);
                work(lines);
                lines.Say();
                break;
            case "bar":
            case "auto" when !settings.Quiet && !Console.IsErrorRedirected && Console.IsOutputRedirected | settings.Output is not null && !IsShort(settings):
                Bar(settings, messages, work);
                break;
            default:
                work(null);
                break;
        }
    }

    public void Passed(Unit unit)
    {
        _stories += unit.Records;
        _failed += unit.Failures.Count;
        _bytes += unit.Batches.Sum(batch => (long)batch.Size);
        if (Stopwatch.GetElapsedTime(_last) < _every) return;
        _last = Stopwatch.GetTimestamp();
        Say();
    }

    private static void Bar(ExtractSettings settings, Messages messages, Action<Progress?> work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        using var above = messages.Through(line => terminal.Write(new ControlCode(line + "\n")));
        terminal.Progress().AutoClear(true).Columns(new ProgressBarColumn { Width = 20 }, new PercentageColumn(), new RemainingTimeColumn(),
            new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(shown => work(new Progress(settings, shown.AddTask("reading", maxValue: double.MaxValue))));
    }

    private void Say()
    {
        double seconds = Math.Max(0.001, Stopwatch.GetElapsedTime(_start).TotalSeconds);
        string failed = _failed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {_failed:N0} failed") : "";
        string text = string.Create(CultureInfo.InvariantCulture,
            $"{_stories:N0} {(_stories == 1 ? "story" : "stories")}, {_stories / seconds:N0} a second, {_bytes / seconds / 1e6:F1} MB/s{failed}");
        long total = Volatile.Read(ref _total);
        if (_bar is null)
        {
            string left = total > _bytes && _bytes > 0
                ? string.Create(CultureInfo.InvariantCulture,
                    $", {_bytes * 100.0 / total:F0}% done, {TimeSpan.FromSeconds((total - _bytes) * seconds / _bytes):h\\:mm\\:ss} to go")
                : "";
            Console.Error.Write($"articlekit: {text}{left}\n");
            return;
        }
        _bar.Description = text;
        _bar.IsIndeterminate = total == 0;
        if (total == 0) return;
        _bar.MaxValue = total;
        _bar.Value = _bytes;
    }

    /// <summary>A few files of stories are done before a bar could be read.</summary>
    private static bool IsShort(ExtractSettings settings) =>
        settings.FilesFrom is null && settings.Inputs.All(File.Exists) && settings.Inputs.Sum(path => new FileInfo(path).Length) < Short;

    private static long Size(ExtractSettings settings)
    {
        long total = 0;
        foreach (var (file, _) in InputList.Walk(settings))
        {
            try { if (file is { IsStdin: false }) total += new FileInfo(file.Path).Length; }
            catch (IOException) { /* only the estimate of what is left suffers; reading the file says what is wrong */ }
        }
        return total;
    }
}
