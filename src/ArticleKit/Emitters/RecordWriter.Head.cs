using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>The story's head: where it came from and what it says of itself.</summary>
internal sealed partial class RecordWriter
{
    private void Head()
    {
        var head = _story.Head;
        json.WriteString("schema_version", "1.0");
        json.WriteString("id", head.Id ?? _story.TextHash);
        json.WriteString("version", head.Version);
        if (!options.NoGenerator) Generator();
        SourceObject();
        json.WriteString("language", _record.Language);
        json.WriteString("headline", head.Headline);
        json.WriteString("subheadline", head.Subheadline);
        json.WriteString("byline", head.Byline);
        Strings("authors", head.Authors);
        if (head.Agency is { } agency)
        {
            json.WriteStartObject("agency");
            json.WriteString("code", agency.Code);
            json.WriteString("name", agency.Name);
            json.WriteEndObject();
        }
        else json.WriteNull("agency");
        json.WriteString("publisher", head.Publisher);
        json.WriteString("published", head.Published);
        json.WriteString("updated", head.Updated);
        json.WriteString("url", head.Url);
        json.WriteString("slug", head.Slug);
        Strings("keywords", head.Keywords);
        json.WriteString("section", head.Section);
        Number("urgency", head.Urgency);
        json.WriteString("lead", _record.Lead);
        Strings("editors_notes", head.EditorsNotes);
        Strings("advisories", head.Advisories);
        List("images", head.Images, Picture);
        WireObject();
        DatelineObject();
    }

    private void Generator()
    {
        json.WriteStartObject("generator");
        json.WriteString("name", "articlekit");
        json.WriteString("version", RuleSet.ToolVersion);
        json.WriteString("rules", RuleSet.Rules);
        json.WriteString("gazetteer", RuleSet.Gazetteer);
        json.WriteEndObject();
    }

    private void SourceObject()
    {
        var source = _story.Source;
        json.WriteStartObject("source");
        json.WriteString("path", source.Path);
        json.WriteString("member", source.Member);
        Number("index", source.Index);
        json.WriteString("id", source.Id);
        json.WriteString("format", source.Format);
        json.WriteString("media_type", source.MediaType);
        json.WriteString("encoding", source.Encoding);
        json.WriteNumber("bytes", source.Bytes);
        json.WriteNumber("characters", _story.Offsets.CodePoints);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("offset_unit", Snake<OffsetUnit>.Json(options.Offsets));
        json.WriteEndObject();
    }

    private void Picture(Image image)
    {
        json.WriteStartObject();
        json.WriteString("title", image.Title);
        json.WriteString("caption", image.Caption);
        json.WriteString("credit", image.Credit);
        json.WriteEndObject();
    }

    private void WireObject()
    {
        if (_story.Head.Wire is not { } wire) { json.WriteNull("wire"); return; }
        json.WriteStartObject("wire");
        json.WriteString("sequence", wire.Sequence);
        json.WriteString("service", wire.Service);
        json.WriteString("priority", wire.Priority);
        json.WriteString("category", wire.Category);
        json.WriteString("cycle", wire.Cycle);
        json.WriteString("take", wire.Take);
        Number("words", wire.Words);
        json.WriteString("usage", wire.Usage);
        json.WriteString("status", wire.Status);
        Strings("genres", wire.Genres);
        json.WriteBoolean("preformatted", wire.Preformatted);
        json.WriteBoolean("alert", wire.Alert);
        json.WriteString("expiry", wire.Expiry);
        json.WriteString("located", wire.Located);
        json.WriteString("abstract", wire.Abstract);
        json.WriteEndObject();
    }

    private void DatelineObject()
    {
        if (_record.Dateline is not { } dateline) { json.WriteNull("dateline"); return; }
        json.WriteStartObject("dateline");
        if (dateline.Text is { } text)
        {
            json.WriteString("text", text);
            json.WriteNull("start");
            json.WriteNull("end");
        }
        else Piece(dateline.Span);
        json.WriteString("form", Snake<DatelineForm>.Json(dateline.Form));
        json.WriteString("place_text", dateline.PlaceText);
        if (dateline.Place is { } place) { json.WritePropertyName("place"); PlaceOf(place); } else json.WriteNull("place");
        List("more_places", dateline.MorePlaces, PlaceOf);
        json.WriteString("date", dateline.Date);
        json.WriteString("agency", dateline.Agency);
        json.WriteEndObject();
    }

    private void PlaceOf(DatelinePlace place)
    {
        json.WriteStartObject();
        json.WriteString("name", place.Name);
        json.WriteString("admin1", place.Admin1);
        json.WriteString("country", place.Country);
        Number("lat", place.Lat);
        Number("lon", place.Lon);
        Number("geonames_id", place.GeonamesId);
        json.WriteEndObject();
    }
}
