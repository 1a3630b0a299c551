using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Writes one record's tree through a JSON writer, every key of the schema in its fixed order.</summary>
internal sealed partial class RecordWriter(Utf8JsonWriter json, ArticleRecord whole, EmitOptions options)
{
    private readonly ArticleRecord _record = options.NoIndirect ? IndirectSpeech.Without(whole) : whole;
    private readonly Story _story = whole.Story;
    private readonly StoryText _text = new(whole.Story, options.Offsets);

    public static JsonWriterOptions Compact => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static JsonWriterOptions Indented => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private bool Wants(string list) => options.Only is null || options.Only.Contains(list);

    public void Write()
    {
        json.WriteStartObject();
        Head();
        if (Wants("quotes")) List("quotes", _record.Quotes, Quote);
        if (Wants("marked_words")) List("marked_words", _record.MarkedWords, Marked);
        if (Wants("places")) List("places", _record.Places, Place);
        if (Wants("places")) FocusObject();
        if (Wants("figures")) List("figures", _record.Figures, Figure);
        if (Wants("dates")) List("dates", _record.Dates, Date);
        if (Wants("entities")) List("entities", _record.Entities, Entity);
        if (Wants("blocks")) List("blocks", _story.Blocks, Block);
        List("warnings", _record.Warnings, Warning);
        if (options.WithText) json.WriteString("text", _story.Text);
        json.WriteEndObject();
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private void Strings(string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    /// <summary>text, start, end in the object that is open.</summary>
    private void Piece(Span span)
    {
        json.WriteString("text", _text.Of(span));
        Range(span);
    }

    private void Range(Span span)
    {
        json.WriteNumber("start", _text.At(span.Start));
        json.WriteNumber("end", _text.At(span.End));
    }

    /// <summary>A {text,start,end} of its own, or null.</summary>
    private void Piece(string name, Span? span)
    {
        if (span is not { } at) { json.WriteNull(name); return; }
        json.WriteStartObject(name);
        Piece(at);
        json.WriteEndObject();
    }

    private void Number(string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number / 1.0000000000000000000000000000m); else json.WriteNull(name);
    }

    private void Number(string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number); else json.WriteNull(name);
    }

    private void Number(string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number); else json.WriteNull(name);
    }
}
