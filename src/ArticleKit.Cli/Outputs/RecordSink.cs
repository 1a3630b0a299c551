using System.Text;
using ArticleKit.Emitters;

namespace ArticleKit.Cli.Outputs;

/// <summary>
/// Writes runs of records to a stream with their format's frame around them; holds back a first single record until it is known whether more follow.
/// </summary>
internal sealed class RecordSink(Stream output, Framing frame)
{
    private byte[]? _held;
    private long _records;

    public void Begin() => Text(frame.Header);

    public void Add(ReadOnlySpan<byte> records, int count)
    {
        if (count == 0) return;
        if (_records == 0 && count == 1 && frame.Open.Length > 0) { _held = records.ToArray(); _records = 1; return; }
        if (_records == 0 || _held is not null) Text(frame.Open);
        if (_held is not null) output.Write(_held);
        _held = null;
        if (_records > 0) Text(frame.Between);
        output.Write(records);
        _records += count;
    }

    public void End()
    {
        if (_records == 0) Text(frame.Empty);
        else if (_held is not null) output.Write(_held);
        else Text(frame.Close);
        output.Flush();
    }

    public void Flush() => output.Flush();

    private void Text(string text)
    {
        if (text.Length > 0) output.Write(Encoding.UTF8.GetBytes(text));
    }
}
