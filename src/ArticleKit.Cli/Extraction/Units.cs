using ArticleKit.Cli.Inputs;

namespace ArticleKit.Cli.Extraction;

/// <summary>Groups batches into units of up to 256 batches or a quarter of a megabyte; an input that has no more at hand closes its unit.</summary>
internal static class Units
{
    private const int MostBatches = 256, MostBytes = 256 << 10;

    /// <summary>Fills the unit again and again; says whether what it held should go out at once.</summary>
    public static IEnumerable<bool> Fill(IEnumerable<Batch> batches, Unit unit)
    {
        int bytes = 0;
        foreach (var batch in batches)
        {
            unit.Batches.Add(batch);
            bytes += batch.Size;
            if (!batch.Flush && unit.Batches.Count < MostBatches && bytes < MostBytes) continue;
            yield return batch.Flush;
            bytes = 0;
        }
        if (unit.Batches.Count > 0) yield return true;
    }
}
