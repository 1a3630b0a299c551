using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Places, dates, entities, blocks and warnings.</summary>
internal sealed partial class RecordWriter
{
    private void Marked(MarkedWords words)
    {
        tree.BeginObject();
        tree.Text("id"u8, words.Id);
        tree.Word("kind"u8, Snake<MarkedWordsKind>.Json(words.Kind));
        Piece(words.Span);
        tree.Text("mark"u8, words.Mark);
        tree.Text("block_id"u8, words.BlockId);
        tree.Text("rule"u8, words.Rule);
        tree.EndObject();
    }

    private void Place(Place place)
    {
        tree.BeginObject();
        tree.Text("id"u8, place.Id);
        tree.Text("name"u8, place.Name);
        tree.Text("type"u8, place.Type);
        tree.Text("country"u8, place.Country);
        tree.Text("admin1"u8, place.Admin1);
        tree.Number("lat"u8, place.Lat);
        tree.Number("lon"u8, place.Lon);
        tree.Word("precision"u8, Snake<PlacePrecision>.Json(place.Precision));
        tree.Number("geonames_id"u8, place.GeonamesId);
        tree.Flag("focus"u8, place.Focus);
        tree.Number("confidence"u8, place.Confidence);
        List("mentions"u8, place.Mentions, static (writer, item) => writer.Mention(item));
        tree.EndObject();
    }

    private void Mention(PlaceMention mention)
    {
        tree.BeginObject();
        Piece(mention.Span);
        tree.Word("use"u8, Snake<PlaceUse>.Json(mention.Use));
        if (mention.LiteralName is { } literal)
        {
            tree.BeginObject("literal"u8);
            tree.Text("name"u8, literal);
            tree.Text("place_id"u8, mention.LiteralPlaceId);
            tree.EndObject();
        }
        else tree.Null("literal"u8);
        tree.Text("block_id"u8, mention.BlockId);
        tree.Text("quote_id"u8, mention.QuoteId);
        tree.Text("rule"u8, mention.Rule);
        tree.EndObject();
    }

    private void FocusObject()
    {
        if (_record.Focus is not { } focus) { tree.Null("focus"u8); return; }
        tree.BeginObject("focus"u8);
        tree.Text("country"u8, focus.Country);
        tree.Text("admin1"u8, focus.Admin1);
        tree.Text("place_id"u8, focus.PlaceId);
        tree.Number("score"u8, focus.Score);
        tree.EndObject();
    }

    private void Date(DateMention date)
    {
        tree.BeginObject();
        tree.Text("id"u8, date.Id);
        Piece(date.Span);
        tree.Word("type"u8, Snake<DateType>.Json(date.Type));
        tree.Text("value"u8, date.Value);
        tree.Text("timex3"u8, date.Timex3);
        tree.Text("earliest"u8, date.Earliest);
        tree.Text("latest"u8, date.Latest);
        tree.Text("granularity"u8, date.Granularity);
        tree.Text("resolution"u8, date.Resolution);
        tree.Text("anchor"u8, date.Anchor);
        tree.Text("quote_id"u8, date.QuoteId);
        tree.Flag("in_marks"u8, date.InMarks);
        tree.Text("block_id"u8, date.BlockId);
        tree.Text("rule"u8, date.Rule);
        tree.Number("confidence"u8, date.Confidence);
        tree.EndObject();
    }

    private void Entity(Entity entity)
    {
        tree.BeginObject();
        tree.Text("id"u8, entity.Id);
        tree.Text("name"u8, entity.Name);
        tree.Word("type"u8, Snake<SpeakerType>.Json(entity.Type));
        tree.Text("title"u8, entity.Title);
        Strings("roles"u8, entity.Roles);
        AffiliationObject(entity.Affiliation);
        tree.Text("country"u8, entity.Country);
        Strings("aliases"u8, entity.Aliases);
        List("mentions"u8, entity.Mentions, static (writer, item) => writer.Mention(item));
        tree.EndObject();
    }

    private void Mention(EntityMention mention)
    {
        tree.BeginObject();
        Range(mention.Span);
        tree.EndObject();
    }

    private void AffiliationObject(Affiliation? affiliation)
    {
        if (affiliation is null) { tree.Null("affiliation"u8); return; }
        tree.BeginObject("affiliation"u8);
        tree.Text("name"u8, affiliation.Name);
        tree.Text("entity_id"u8, affiliation.EntityId);
        tree.EndObject();
    }

    private void Block(Block block)
    {
        tree.BeginObject();
        tree.Text("id"u8, block.Id);
        tree.Word("kind"u8, Snake<BlockKind>.Json(block.Kind));
        if (options.NoText) Range(block.Span); else Piece(block.Span);
        tree.EndObject();
    }

    private void Warning(Warning warning)
    {
        tree.BeginObject();
        tree.Text("code"u8, warning.Code);
        tree.Text("message"u8, warning.Message);
        if (warning.Span is { } span) Range(span);
        else
        {
            tree.Null("start"u8);
            tree.Null("end"u8);
        }
        tree.EndObject();
    }
}
