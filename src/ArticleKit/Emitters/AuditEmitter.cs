using System.Buffers;
using System.Text;
using ArticleKit.Emitters.Audits;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>The source audit of one story: who is quoted, how often, in how many words. The command line adds stories up to one audit.</summary>
internal sealed class AuditEmitter : IEmitter
{
    public string Format => "audit";

    public Framing Frame(EmitOptions options) => new() { Between = "\n" };

    public void Write(ArticleRecord record, IBufferWriter<byte> output, EmitOptions options)
    {
        var audit = new SourceAudit();
        audit.Add(record, !options.NoIndirect);
        Write(audit, output, options);
    }

    public static void Write(SourceAudit audit, IBufferWriter<byte> output, EmitOptions options) =>
        Encoding.UTF8.GetBytes(new AuditPage(audit, options).Text(), output);
}
