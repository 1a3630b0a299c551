using ArticleKit.Model;

namespace ArticleKit.Emitters.Tables;

/// <summary>One row a place, with how often it is mentioned and where first.</summary>
internal static class PlaceTable
{
    public static readonly Table Table = new("places",
        ["name", "type", "country", "admin1", "lat", "lon", "precision", "geonames_id", "focus", "mentions", "text", "use", "start", "end"],
        (record, text) => record.Places.Where(place => place.Mentions.Count > 0).Select(place => Row(place, text)));

    private static Cell[] Row(Place place, StoryText text)
    {
        var first = place.Mentions[0];
        return
        [
            place.Name, place.Type, place.Country, place.Admin1, place.Lat, place.Lon, Snake<PlacePrecision>.Of(place.Precision), place.GeonamesId,
            place.Focus, place.Mentions.Count,
            text.Of(first.Span), Snake<PlaceUse>.Of(first.Use), text.At(first.Span.Start), text.At(first.Span.End),
        ];
    }
}
