using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace ArticleKit.Cli.Work;

/// <summary>
/// Does work on many units with a few threads and gives the results in the order of the units, or as they come. Never more than
/// <c>window</c> units are held at once, done or not, so memory is bounded however slow one unit or the reader of the results is.
/// With one worker everything happens on the caller's thread.
/// </summary>
internal sealed class OrderedWork<TUnit, TResult>(int workers, int window, Func<TUnit, TResult> work)
{
    /// <summary>The reader may be waiting for a pipe that says no more: it is left behind then, with what it holds, and ends with the process.</summary>
    private static readonly TimeSpan ReaderGrace = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The results, lazily; an exception of the units or of the work is thrown here, after the results before it. Leaving the loop stops the threads.
    /// </summary>
    public IEnumerable<TResult> Run(IEnumerable<TUnit> units, bool ordered = true) => workers <= 1 ? units.Select(work) : Threaded(units, ordered);

    private IEnumerable<TResult> Threaded(IEnumerable<TUnit> units, bool ordered)
    {
        var stop = new CancellationTokenSource();
        var room = new SemaphoreSlim(window);
        var waiting = new BlockingCollection<Job>(window);
        var running = new BlockingCollection<Job>();
        var reader = Start("reader", () => Feed(units, waiting, ordered ? running : null, room, stop.Token));
        var threads = new List<Thread>();
        var done = new CountdownEvent(workers);
        for (int n = 0; n < workers; n++) threads.Add(Start($"worker {n + 1}", () => Work(waiting, ordered ? null : running, done, stop.Token)));
        if (!ordered) threads.Add(Start("closer", () => { done.Wait(); running.CompleteAdding(); }));
        try
        {
            foreach (var job in running.GetConsumingEnumerable())
            {
                job.Finished.Wait();
                job.Error?.Throw();
                yield return job.Result!;
                room.Release();
            }
        }
        finally
        {
            stop.Cancel();
            foreach (var thread in threads) thread.Join();
            reader.Join(ReaderGrace);
        }
    }

    private static Thread Start(string name, ThreadStart body)
    {
        var thread = new Thread(body) { Name = name, IsBackground = true };
        thread.Start();
        return thread;
    }

    /// <summary>Puts each unit in line as soon as there is room; a failure of the units themselves takes its place in line.</summary>
    private static void Feed(IEnumerable<TUnit> units, BlockingCollection<Job> waiting, BlockingCollection<Job>? line, SemaphoreSlim room,
        CancellationToken stop)
    {
        try
        {
            foreach (var unit in Guarded(units))
            {
                room.Wait(stop);
                line?.Add(unit, stop);
                waiting.Add(unit, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // the results are no longer wanted
        }
        finally
        {
            waiting.CompleteAdding();
            line?.CompleteAdding();
        }
    }

    private static IEnumerable<Job> Guarded(IEnumerable<TUnit> units)
    {
        using var each = units.GetEnumerator();
        while (true)
        {
            Job job;
            try
            {
                if (!each.MoveNext()) yield break;
                job = new Job(each.Current);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                job = new Job(default!) { Error = ExceptionDispatchInfo.Capture(error) };
            }
            yield return job;
            if (job.Error is not null) yield break;
        }
    }

    private void Work(BlockingCollection<Job> waiting, BlockingCollection<Job>? finished, CountdownEvent done, CancellationToken stop)
    {
        try
        {
            foreach (var job in waiting.GetConsumingEnumerable(stop))
            {
                try { if (job.Error is null) job.Result = work(job.Unit); }
                catch (Exception error) when (error is not OutOfMemoryException) { job.Error = ExceptionDispatchInfo.Capture(error); }
                job.Finished.Set();
                finished?.Add(job, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // the results are no longer wanted
        }
        finally
        {
            done.Signal();
        }
    }

    private sealed class Job(TUnit unit)
    {
        public TUnit Unit { get; } = unit;
        public ManualResetEventSlim Finished { get; } = new();
        public TResult? Result { get; set; }
        public ExceptionDispatchInfo? Error { get; set; }
    }
}
