namespace ArticleKit.Emitters;

/// <summary>The record's JSON Schema (2020-12), UTF-8. Written by hand beside this file; a test holds it against what RecordWriter writes.</summary>
public static class RecordSchema
{
    public static Stream Open() => typeof(RecordSchema).Assembly.GetManifestResourceStream("record.schema.json")!;
}
