using System.Text;
using ArticleKit.Cli.Extraction;
using ArticleKit.Emitters;
using ArticleKit.Emitters.Audits;

namespace ArticleKit.Cli.Outputs;

/// <summary>Adds all units up to one source audit and writes it at the end, as a page or as a table.</summary>
internal sealed class AuditOutput(OutputTarget target, IEmitter emitter, EmitOptions options) : IRecordOutput
{
    private readonly SourceAudit _audit = new();

    public void Add(Unit unit) => _audit.Add(unit.Audit);

    public long Flush() => 0;

    public void Finish()
    {
        var bytes = new ByteBuffer();
        Encoding.UTF8.GetBytes(emitter.Frame(options).Header, bytes);
        if (emitter is TableEmitter table) table.Write(_audit, bytes);
        else AuditEmitter.Write(_audit, bytes, options);
        target.Stream.Write(bytes.Written);
        target.Commit();
    }

    /// <summary>Half an audit is none.</summary>
    public bool Leave()
    {
        target.Abandon();
        return false;
    }

    public void Abandon() => target.Abandon();

    public void Dispose() => target.Dispose();
}
