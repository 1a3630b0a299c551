using ArticleKit.Emitters.Trees;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Says one record's tree to a format's writer, every key of the schema in its fixed order.</summary>
internal sealed partial class RecordWriter(TreeWriter tree, ArticleRecord whole, EmitOptions options)
{
    private readonly ArticleRecord _record = options.NoIndirect ? IndirectSpeech.Without(whole) : whole;
    private readonly Story _story = whole.Story;
    private readonly StoryText _text = new(whole.Story, options.Offsets);
    private char[] _fold = [];

    private bool Wants(string list) => options.Only is null || options.Only.Contains(list);

    public void Write()
    {
        tree.BeginObject();
        Head();
        if (Wants("quotes")) List("quotes"u8, _record.Quotes, static (writer, quote) => writer.Quote(quote));
        if (Wants("marked_words")) List("marked_words"u8, _record.MarkedWords, static (writer, words) => writer.Marked(words));
        if (Wants("places")) List("places"u8, _record.Places, static (writer, place) => writer.Place(place));
        if (Wants("places")) FocusObject();
        if (Wants("figures")) List("figures"u8, _record.Figures, static (writer, figure) => writer.Figure(figure));
        if (Wants("dates")) List("dates"u8, _record.Dates, static (writer, date) => writer.Date(date));
        if (Wants("entities")) List("entities"u8, _record.Entities, static (writer, entity) => writer.Entity(entity));
        if (Wants("blocks")) List("blocks"u8, _story.Blocks, static (writer, block) => writer.Block(block));
        List("warnings"u8, _record.Warnings, static (writer, warning) => writer.Warning(warning));
        if (options.WithText) tree.Text("text"u8, _story.Text);
        tree.EndObject();
    }

    private void List<T>(ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<RecordWriter, T> write)
    {
        tree.BeginList(name);
        for (int i = 0; i < items.Count; i++) write(this, items[i]);
        tree.EndList();
    }

    private void Strings(ReadOnlySpan<byte> name, IReadOnlyList<string> items) => List(name, items, static (writer, item) => writer.Text(item));

    private void Text(string text) => tree.String(text);

    /// <summary>text, start, end in the object that is open.</summary>
    private void Piece(Span span)
    {
        tree.Text("text"u8, span.Folded(_story.Text, ref _fold));
        Range(span);
    }

    private void Range(Span span)
    {
        tree.Number("start"u8, _text.At(span.Start));
        tree.Number("end"u8, _text.At(span.End));
    }

    /// <summary>A {text,start,end} of its own, or null.</summary>
    private void Piece(ReadOnlySpan<byte> name, Span? span)
    {
        if (span is not { } at) { tree.Null(name); return; }
        tree.BeginObject(name);
        Piece(at);
        tree.EndObject();
    }
}
