using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>The story's head: where it came from and what it says of itself.</summary>
internal sealed partial class RecordWriter
{
    private void Head()
    {
        var head = _story.Head;
        tree.Text("schema_version"u8, "1.0");
        tree.Text("id"u8, head.Id ?? _story.TextHash);
        tree.Text("version"u8, head.Version);
        if (!options.NoGenerator) Generator();
        SourceObject();
        tree.Text("language"u8, _record.Language);
        tree.Text("headline"u8, head.Headline);
        tree.Text("subheadline"u8, head.Subheadline);
        tree.Text("byline"u8, head.Byline);
        Strings("authors"u8, head.Authors);
        if (head.Agency is { } agency)
        {
            tree.BeginObject("agency"u8);
            tree.Text("code"u8, agency.Code);
            tree.Text("name"u8, agency.Name);
            tree.EndObject();
        }
        else tree.Null("agency"u8);
        tree.Text("publisher"u8, head.Publisher);
        tree.Text("published"u8, head.Published);
        tree.Text("updated"u8, head.Updated);
        tree.Text("url"u8, head.Url);
        tree.Text("slug"u8, head.Slug);
        Strings("keywords"u8, head.Keywords);
        tree.Text("section"u8, head.Section);
        tree.Number("urgency"u8, head.Urgency);
        tree.Text("lead"u8, _record.Lead);
        Strings("editors_notes"u8, head.EditorsNotes);
        Strings("advisories"u8, head.Advisories);
        List("images"u8, head.Images, static (writer, item) => writer.Picture(item));
        WireObject();
        DatelineObject();
    }

    private void Generator()
    {
        tree.BeginObject("generator"u8);
        tree.Text("name"u8, "articlekit");
        tree.Text("version"u8, RuleSet.ToolVersion);
        tree.Text("rules"u8, RuleSet.Rules);
        tree.Text("gazetteer"u8, RuleSet.Gazetteer);
        tree.EndObject();
    }

    private void SourceObject()
    {
        var source = _story.Source;
        tree.BeginObject("source"u8);
        tree.Text("path"u8, source.Path);
        tree.Text("member"u8, source.Member);
        tree.Number("index"u8, source.Index);
        tree.Text("id"u8, source.Id);
        tree.Text("format"u8, source.Format);
        tree.Text("media_type"u8, source.MediaType);
        tree.Text("encoding"u8, source.Encoding);
        tree.Number("bytes"u8, source.Bytes);
        tree.Number("characters"u8, _story.Offsets.CodePoints);
        tree.Text("sha256"u8, source.Sha256);
        tree.Word("offset_unit"u8, Snake<OffsetUnit>.Json(options.Offsets));
        tree.EndObject();
    }

    private void Picture(Image image)
    {
        tree.BeginObject();
        tree.Text("title"u8, image.Title);
        tree.Text("caption"u8, image.Caption);
        tree.Text("credit"u8, image.Credit);
        tree.EndObject();
    }

    private void WireObject()
    {
        if (_story.Head.Wire is not { } wire) { tree.Null("wire"u8); return; }
        tree.BeginObject("wire"u8);
        tree.Text("sequence"u8, wire.Sequence);
        tree.Text("service"u8, wire.Service);
        tree.Text("priority"u8, wire.Priority);
        tree.Text("category"u8, wire.Category);
        tree.Text("cycle"u8, wire.Cycle);
        tree.Text("take"u8, wire.Take);
        tree.Number("words"u8, wire.Words);
        tree.Text("usage"u8, wire.Usage);
        tree.Text("status"u8, wire.Status);
        Strings("genres"u8, wire.Genres);
        tree.Flag("preformatted"u8, wire.Preformatted);
        tree.Flag("alert"u8, wire.Alert);
        tree.Text("expiry"u8, wire.Expiry);
        tree.Text("located"u8, wire.Located);
        tree.Text("abstract"u8, wire.Abstract);
        tree.EndObject();
    }

    private void DatelineObject()
    {
        if (_record.Dateline is not { } dateline) { tree.Null("dateline"u8); return; }
        tree.BeginObject("dateline"u8);
        if (dateline.Text is { } text)
        {
            tree.Text("text"u8, text);
            tree.Null("start"u8);
            tree.Null("end"u8);
        }
        else Piece(dateline.Span);
        tree.Word("form"u8, Snake<DatelineForm>.Json(dateline.Form));
        tree.Text("place_text"u8, dateline.PlaceText);
        if (dateline.Place is { } place) { tree.Name("place"u8); PlaceOf(place); } else tree.Null("place"u8);
        List("more_places"u8, dateline.MorePlaces, static (writer, item) => writer.PlaceOf(item));
        tree.Text("date"u8, dateline.Date);
        tree.Text("agency"u8, dateline.Agency);
        tree.EndObject();
    }

    private void PlaceOf(DatelinePlace place)
    {
        tree.BeginObject();
        tree.Text("name"u8, place.Name);
        tree.Text("admin1"u8, place.Admin1);
        tree.Text("country"u8, place.Country);
        tree.Number("lat"u8, place.Lat);
        tree.Number("lon"u8, place.Lon);
        tree.Number("geonames_id"u8, place.GeonamesId);
        tree.EndObject();
    }
}
