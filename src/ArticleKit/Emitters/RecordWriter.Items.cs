using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Places, dates, entities, blocks and warnings.</summary>
internal sealed partial class RecordWriter
{
    private void Marked(MarkedWords words)
    {
        json.WriteStartObject();
        json.WriteString("id", words.Id);
        json.WriteString("kind", Snake<MarkedWordsKind>.Json(words.Kind));
        Piece(words.Span);
        json.WriteString("mark", words.Mark);
        json.WriteString("block_id", words.BlockId);
        json.WriteString("rule", words.Rule);
        json.WriteEndObject();
    }

    private void Place(Place place)
    {
        json.WriteStartObject();
        json.WriteString("id", place.Id);
        json.WriteString("name", place.Name);
        json.WriteString("type", place.Type);
        json.WriteString("country", place.Country);
        json.WriteString("admin1", place.Admin1);
        Number("lat", place.Lat);
        Number("lon", place.Lon);
        json.WriteString("precision", Snake<PlacePrecision>.Json(place.Precision));
        Number("geonames_id", place.GeonamesId);
        json.WriteBoolean("focus", place.Focus);
        json.WriteNumber("confidence", place.Confidence);
        List("mentions", place.Mentions, Mention);
        json.WriteEndObject();
    }

    private void Mention(PlaceMention mention)
    {
        json.WriteStartObject();
        Piece(mention.Span);
        json.WriteString("use", Snake<PlaceUse>.Json(mention.Use));
        if (mention.LiteralName is { } literal)
        {
            json.WriteStartObject("literal");
            json.WriteString("name", literal);
            json.WriteString("place_id", mention.LiteralPlaceId);
            json.WriteEndObject();
        }
        else json.WriteNull("literal");
        json.WriteString("block_id", mention.BlockId);
        json.WriteString("quote_id", mention.QuoteId);
        json.WriteString("rule", mention.Rule);
        json.WriteEndObject();
    }

    private void FocusObject()
    {
        if (_record.Focus is not { } focus) { json.WriteNull("focus"); return; }
        json.WriteStartObject("focus");
        json.WriteString("country", focus.Country);
        json.WriteString("admin1", focus.Admin1);
        json.WriteString("place_id", focus.PlaceId);
        json.WriteNumber("score", focus.Score);
        json.WriteEndObject();
    }

    private void Date(DateMention date)
    {
        json.WriteStartObject();
        json.WriteString("id", date.Id);
        Piece(date.Span);
        json.WriteString("type", Snake<DateType>.Json(date.Type));
        json.WriteString("value", date.Value);
        json.WriteString("timex3", date.Timex3);
        json.WriteString("earliest", date.Earliest);
        json.WriteString("latest", date.Latest);
        json.WriteString("granularity", date.Granularity);
        json.WriteString("resolution", date.Resolution);
        json.WriteString("anchor", date.Anchor);
        json.WriteString("quote_id", date.QuoteId);
        json.WriteBoolean("in_marks", date.InMarks);
        json.WriteString("block_id", date.BlockId);
        json.WriteString("rule", date.Rule);
        json.WriteNumber("confidence", date.Confidence);
        json.WriteEndObject();
    }

    private void Entity(Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("type", Snake<SpeakerType>.Json(entity.Type));
        json.WriteString("title", entity.Title);
        Strings("roles", entity.Roles);
        AffiliationObject(entity.Affiliation);
        json.WriteString("country", entity.Country);
        Strings("aliases", entity.Aliases);
        List("mentions", entity.Mentions, mention => { json.WriteStartObject(); Range(mention.Span); json.WriteEndObject(); });
        json.WriteEndObject();
    }

    private void AffiliationObject(Affiliation? affiliation)
    {
        if (affiliation is null) { json.WriteNull("affiliation"); return; }
        json.WriteStartObject("affiliation");
        json.WriteString("name", affiliation.Name);
        json.WriteString("entity_id", affiliation.EntityId);
        json.WriteEndObject();
    }

    private void Block(Block block)
    {
        json.WriteStartObject();
        json.WriteString("id", block.Id);
        json.WriteString("kind", Snake<BlockKind>.Json(block.Kind));
        if (options.NoText) Range(block.Span); else Piece(block.Span);
        json.WriteEndObject();
    }

    private void Warning(Warning warning)
    {
        json.WriteStartObject();
        json.WriteString("code", warning.Code);
        json.WriteString("message", warning.Message);
        if (warning.Span is { } span) Range(span);
        else
        {
            json.WriteNull("start");
            json.WriteNull("end");
        }
        json.WriteEndObject();
    }
}
