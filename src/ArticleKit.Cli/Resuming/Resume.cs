using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Inputs;
using ArticleKit.Cli.Outputs;

namespace ArticleKit.Cli.Resuming;

/// <summary>
/// Where an earlier run of the same command line stopped, and the way there: inputs that are done are passed over, and checked to be unchanged.
/// </summary>
internal sealed class Resume
{
    private readonly RunState _state;
    private readonly LastRecord? _last;

    private Resume(RunState state, LastRecord? last) => (_state, _last) = (state, last);

    public RunState State => _state;

    /// <summary>
    /// Null where there is nothing to go on from. An output cut off elsewhere, without a state file, is understood from its last whole record.
    /// </summary>
    public static Resume? Find(ExtractSettings settings)
    {
        string output = settings.Output!, part = OutputTarget.Part(output);
        if (!File.Exists(part) && File.Exists(output)) File.Move(output, part);
        if (!File.Exists(part)) return null;
        string made = Made.With(settings);
        if (RunState.Read(output) is { } state && state.Bytes <= new FileInfo(part).Length)
            return state.Made == made ? new Resume(state, null) : throw Other(output);
        var last = LastRecord.Read(part);
        if (last is null) return null;
        if (last.Generator != Made.ByThisTool) throw Other(output);
        return new Resume(new RunState { Made = made, Done = last.Records, Records = last.Records, Bytes = last.Bytes }, last);
    }

    public IEnumerable<Batch> Rest(IEnumerable<Batch> batches) => _last is null ? ByCount(batches) : ByRecord(batches, _last);

    private IEnumerable<Batch> ByCount(IEnumerable<Batch> batches)
    {
        long left = _state.Done;
        foreach (var batch in batches)
        {
            int count = left > 0 ? batch.Count() : 0;
            if (left > 0 && count <= left)
            {
                left -= count;
                if (left == 0 && batch.Digest != _state.Digest) throw Changed(batch);
                batch.Dispose();
                continue;
            }
            batch.Done = (int)left;
            left = 0;
            yield return batch;
        }
        if (left > 0) throw new ResumeException("the inputs are fewer than they were");
    }

    /// <summary>Stories up to the last record are passed over; failures among them are found again and said again.</summary>
    private IEnumerable<Batch> ByRecord(IEnumerable<Batch> batches, LastRecord last)
    {
        long left = last.Records;
        foreach (var batch in batches)
        {
            if (left > 0)
            {
                foreach (var result in batch.Read())
                {
                    if (left == 0) break;
                    batch.Done++;
                    if (result.Story is not { } story)
                    {
                        yield return new Batch(result) { Digest = batch.Digest };
                        continue;
                    }
                    var source = story.Source;
                    if (--left == 0 && (source.Path, source.Member, source.Index, source.Sha256) != (last.Path, last.Member, last.Index, last.Sha256))
                        throw Changed(batch);
                }
            }
            yield return batch;
        }
        if (left > 0) throw new ResumeException("the inputs are fewer than they were");
    }

    private static ResumeException Changed(Batch batch) => new($"the inputs up to {batch.Origin.Path} are not what they were");

    private static ResumeException Other(string output) => new($"{output}: was begun by another version of the tool or its rules, or with other options");
}
