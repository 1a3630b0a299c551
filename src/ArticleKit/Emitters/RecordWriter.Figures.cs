using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Figures with what they count, in what event, and who says so.</summary>
internal sealed partial class RecordWriter
{
    private void Figure(Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("id", figure.Id);
        json.WriteString("kind", Snake<FigureKind>.Json(figure.Kind));
        Piece(figure.Span);
        Piece("number", figure.Number);
        Number("value", figure.Value);
        json.WriteString("bound", Snake<Bound>.Json(figure.Bound));
        Number("min", figure.Min);
        Number("max", figure.Max);
        json.WriteString("unit", figure.Unit);
        json.WriteString("unit_name", figure.UnitName);
        Number("value_si", figure.ValueSi);
        json.WriteString("unit_si", figure.UnitSi);
        Piece("modifier", figure.Modifier);
        ChangeObject(figure.Change);
        CountedObject(figure.Counted);
        if (figure.Event is { } happened)
        {
            json.WriteStartObject("event");
            json.WriteString("type", happened.Type);
            Piece(happened.Span);
            json.WriteEndObject();
        }
        else json.WriteNull("event");
        Piece("agent", figure.Agent);
        FigurePlaceObject(figure.Place);
        json.WriteString("date", figure.Date);
        SpeakerObject(figure.Speaker);
        json.WriteString("equivalent_of", figure.EquivalentOf);
        json.WriteString("of", figure.Of);
        json.WriteString("same_as", figure.SameAs);
        json.WriteString("quote_id", figure.QuoteId);
        json.WriteBoolean("in_marks", figure.InMarks);
        json.WriteString("block_id", figure.BlockId);
        json.WriteString("rule", figure.Rule);
        json.WriteNumber("confidence", figure.Confidence);
        json.WriteEndObject();
    }

    private void ChangeObject(Change? change)
    {
        if (change is null) { json.WriteNull("change"); return; }
        json.WriteStartObject("change");
        json.WriteString("direction", Snake<ChangeDirection>.Json(change.Direction));
        Number("from", change.From);
        Number("to", change.To);
        Piece(change.Cue);
        json.WriteEndObject();
    }

    private void CountedObject(Counted? counted)
    {
        if (counted is null) { json.WriteNull("counted"); return; }
        json.WriteStartObject("counted");
        Piece(counted.Span);
        json.WriteString("head", counted.Head);
        json.WriteString("resolved", counted.Resolved);
        json.WriteEndObject();
    }

    private void FigurePlaceObject(FigurePlace? place)
    {
        if (place is null) { json.WriteNull("place"); return; }
        json.WriteStartObject("place");
        json.WriteString("name", place.Name);
        json.WriteString("place_id", place.PlaceId);
        json.WriteString("country", place.Country);
        Number("lat", place.Lat);
        Number("lon", place.Lon);
        Piece("as_said", place.AsSaid);
        json.WriteEndObject();
    }
}
