using ArticleKit.Cli.Work;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>Work on several threads: order, bound, failures and leaving early.</summary>
public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Results_come_in_the_order_of_the_units(int workers)
    {
        var work = new OrderedWork<int, int>(workers, 4 * workers, n => { if (n % 97 == 0) Thread.Sleep(2); return n * 2; });
        Assert.Equal(Enumerable.Range(0, 2_000).Select(n => n * 2), work.Run(Enumerable.Range(0, 2_000)));
    }

    [Fact]
    public void Unordered_gives_each_result_once() =>
        Assert.Equal(Enumerable.Range(0, 2_000), new OrderedWork<int, int>(3, 12, n => n).Run(Enumerable.Range(0, 2_000), ordered: false).Order());

    [Fact]
    public void Never_more_units_are_taken_than_the_window_holds()
    {
        int taken = 0, given = 0, most = 0;
        IEnumerable<int> Units()
        {
            for (int n = 0; n < 500; n++) { most = Math.Max(most, Interlocked.Increment(ref taken) - Volatile.Read(ref given)); yield return n; }
        }
        foreach (int _ in new OrderedWork<int, int>(2, 8, n => n).Run(Units())) { Interlocked.Increment(ref given); Thread.SpinWait(1_000); }
        Assert.InRange(most, 1, 8 + 2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_failure_of_the_work_is_thrown_to_the_reader_of_the_results(bool ordered)
    {
        var work = new OrderedWork<int, int>(2, 8, n => n == 50 ? throw new InvalidOperationException("no 50") : n);
        var error = Assert.Throws<InvalidOperationException>(() => work.Run(Enumerable.Range(0, 100), ordered).Count());
        Assert.Equal("no 50", error.Message);
    }

    [Fact]
    public void A_failure_of_the_units_comes_after_the_results_before_it()
    {
        static IEnumerable<int> Units() { yield return 1; yield return 2; throw new IOException("unplugged"); }
        var seen = new List<int>();
        Assert.Throws<IOException>(() => { foreach (int n in new OrderedWork<int, int>(2, 8, n => n).Run(Units())) seen.Add(n); });
        Assert.Equal([1, 2], seen);
    }

    [Fact]
    public void Leaving_early_stops_the_threads() => Assert.Equal(7, new OrderedWork<int, int>(4, 16, n => n).Run(Forever()).First(n => n == 7));

    private static IEnumerable<int> Forever()
    {
        for (int n = 0; ; n++) yield return n;
    }
}
