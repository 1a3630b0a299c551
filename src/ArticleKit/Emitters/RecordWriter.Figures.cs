using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Figures with what they count, in what event, and who says so.</summary>
internal sealed partial class RecordWriter
{
    private void Figure(Figure figure)
    {
        tree.BeginObject();
        tree.Text("id"u8, figure.Id);
        tree.Word("kind"u8, Snake<FigureKind>.Json(figure.Kind));
        Piece(figure.Span);
        Piece("number"u8, figure.Number);
        tree.Number("value"u8, figure.Value);
        tree.Word("bound"u8, Snake<Bound>.Json(figure.Bound));
        tree.Number("min"u8, figure.Min);
        tree.Number("max"u8, figure.Max);
        tree.Text("unit"u8, figure.Unit);
        tree.Text("unit_name"u8, figure.UnitName);
        tree.Number("value_si"u8, figure.ValueSi);
        tree.Text("unit_si"u8, figure.UnitSi);
        Piece("modifier"u8, figure.Modifier);
        ChangeObject(figure.Change);
        CountedObject(figure.Counted);
        if (figure.Event is { } happened)
        {
            tree.BeginObject("event"u8);
            tree.Text("type"u8, happened.Type);
            Piece(happened.Span);
            tree.EndObject();
        }
        else tree.Null("event"u8);
        Piece("agent"u8, figure.Agent);
        FigurePlaceObject(figure.Place);
        tree.Text("date"u8, figure.Date);
        SpeakerObject(figure.Speaker);
        tree.Text("equivalent_of"u8, figure.EquivalentOf);
        tree.Text("of"u8, figure.Of);
        tree.Text("same_as"u8, figure.SameAs);
        tree.Text("quote_id"u8, figure.QuoteId);
        tree.Flag("in_marks"u8, figure.InMarks);
        tree.Text("block_id"u8, figure.BlockId);
        tree.Text("rule"u8, figure.Rule);
        tree.Number("confidence"u8, figure.Confidence);
        tree.EndObject();
    }

    private void ChangeObject(Change? change)
    {
        if (change is null) { tree.Null("change"u8); return; }
        tree.BeginObject("change"u8);
        tree.Word("direction"u8, Snake<ChangeDirection>.Json(change.Direction));
        tree.Number("from"u8, change.From);
        tree.Number("to"u8, change.To);
        Piece(change.Cue);
        tree.EndObject();
    }

    private void CountedObject(Counted? counted)
    {
        if (counted is null) { tree.Null("counted"u8); return; }
        tree.BeginObject("counted"u8);
        Piece(counted.Span);
        tree.Text("head"u8, counted.Head);
        tree.Text("resolved"u8, counted.Resolved);
        tree.EndObject();
    }

    private void FigurePlaceObject(FigurePlace? place)
    {
        if (place is null) { tree.Null("place"u8); return; }
        tree.BeginObject("place"u8);
        tree.Text("name"u8, place.Name);
        tree.Text("place_id"u8, place.PlaceId);
        tree.Text("country"u8, place.Country);
        tree.Number("lat"u8, place.Lat);
        tree.Number("lon"u8, place.Lon);
        Piece("as_said"u8, place.AsSaid);
        tree.EndObject();
    }
}
