using System.Diagnostics;
using System.Globalization;
using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Inputs;

namespace ArticleKit.Cli.Extraction;

/// <summary>How far the run is, on stderr: a line that is written over on a terminal, a line every ten seconds with --progress plain. What is left is known where all inputs are files.</summary>
internal sealed class Progress
{
    private readonly bool _plain;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _every;
    private long _last, _stories, _failed, _bytes, _total;

    private Progress(ExtractSettings settings, bool plain)
    {
        (_plain, _every) = (plain, TimeSpan.FromSeconds(plain ? 10 : 0.2));
        _last = _start;
        if (!settings.Inputs.Contains("-")) new Thread(() => Volatile.Write(ref _total, Size(settings))) { IsBackground = true, Name = "sizes" }.Start();
    }

    public static Progress? Of(ExtractSettings settings) => settings.Progress switch
    {
        "plain" => new Progress(settings, plain: true),
        "bar" => new Progress(settings, plain: false),
        "auto" when !settings.Quiet && !Console.IsErrorRedirected && Console.IsOutputRedirected | settings.Output is not null => new Progress(settings, plain: false),
        _ => null,
    };

    public void Passed(Unit unit)
    {
        _stories += unit.Records;
        _failed += unit.Failures.Count;
        _bytes += unit.Batches.Sum(batch => (long)batch.Size);
        if (Stopwatch.GetElapsedTime(_last) < _every) return;
        _last = Stopwatch.GetTimestamp();
        Console.Error.Write(_plain ? $"articlekit: {Text()}\n" : $"\r{Text()}\u001b[K");
    }

    /// <summary>Takes the line away; the plain one says the last word.</summary>
    public void Close()
    {
        if (_plain) Console.Error.Write($"articlekit: {Text()}\n");
        else if (_last != _start) Console.Error.Write("\r\u001b[K");
    }


    private string Text()
    {
        double seconds = Math.Max(0.001, Stopwatch.GetElapsedTime(_start).TotalSeconds);
        long total = Volatile.Read(ref _total);
        string left = total > _bytes && _bytes > 0 ? string.Create(CultureInfo.InvariantCulture, $", {_bytes * 100.0 / total:F0}% done, {TimeSpan.FromSeconds((total - _bytes) * seconds / _bytes):h\\:mm\\:ss} to go") : "";
        string failed = _failed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {_failed:N0} failed") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{_stories:N0} stories, {_stories / seconds:N0} a second, {_bytes / seconds / 1e6:F1} MB/s{failed}{left}");
    }

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
