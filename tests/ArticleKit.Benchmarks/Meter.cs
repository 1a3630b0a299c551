using System.Diagnostics;
using System.Globalization;

namespace ArticleKit.Benchmarks;

/// <summary>Adds up time and allocated bytes by stage, in the order the stages are first seen.</summary>
internal sealed class Meter
{
    private sealed class Sum
    {
        public long Ticks, Bytes;
    }

    private readonly List<string> _order = [];
    private readonly Dictionary<string, Sum> _sums = [];

    public T Time<T>(string stage, Func<T> work)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread(), ticks = Stopwatch.GetTimestamp();
        var result = work();
        ticks = Stopwatch.GetTimestamp() - ticks;
        if (!_sums.TryGetValue(stage, out var sum)) { _sums[stage] = sum = new Sum(); _order.Add(stage); }
        sum.Ticks += ticks;
        sum.Bytes += GC.GetAllocatedBytesForCurrentThread() - bytes;
        return result;
    }

    /// <summary>Prints at once what happens but once.</summary>
    public void Once(string stage, Action work)
    {
        long ticks = Stopwatch.GetTimestamp();
        work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-20} {Stopwatch.GetElapsedTime(ticks).TotalMilliseconds,10:F2} ms"));
    }

    public void Reset()
    {
        _order.Clear();
        _sums.Clear();
    }

    public void Print(long characters, int stories)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stories} stories, {characters / 1e6:F1} M characters"));
        Console.WriteLine($"{"stage",-20} {"ms",10} {"us/story",10} {"MB/s",8} {"bytes/story",12}");
        foreach (string stage in _order)
        {
            var sum = _sums[stage];
            double ms = sum.Ticks * 1000.0 / Stopwatch.Frequency;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{stage,-20} {ms,10:F1} {ms * 1000 / stories,10:F1} {characters / 1e3 / Math.Max(ms, 0.001),8:F1} {sum.Bytes / stories,12}"));
        }
    }
}
