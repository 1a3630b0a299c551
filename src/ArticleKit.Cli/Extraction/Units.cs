using System.Collections.Concurrent;
using ArticleKit.Cli.Inputs;

namespace ArticleKit.Cli.Extraction;

/// <summary>
/// Groups batches into units of up to 256 batches or a quarter of a megabyte; an input that has no more at hand closes its unit. Units that are given back are
/// used again.
/// </summary>
internal sealed class Units
{
    private const int MostBatches = 256, MostBytes = 256 << 10;
    private readonly ConcurrentBag<Unit> _free = [];

    public IEnumerable<Unit> Of(IEnumerable<Batch> batches)
    {
        var unit = Take();
        int bytes = 0;
        foreach (var batch in batches)
        {
            unit.Batches.Add(batch);
            bytes += batch.Size;
            if (!batch.Flush && unit.Batches.Count < MostBatches && bytes < MostBytes) continue;
            unit.Flush = batch.Flush;
            yield return unit;
            unit = Take();
            bytes = 0;
        }
        unit.Flush = true;
        if (unit.Batches.Count > 0) yield return unit;
    }

    public void GiveBack(Unit unit)
    {
        unit.Clear();
        _free.Add(unit);
    }

    private Unit Take() => _free.TryTake(out var unit) ? unit : new Unit();
}
