namespace ArticleKit.Gazetteer;

/// <summary>Builds the gazetteer blob from raw GeoNames rows.</summary>
public static class GazetteerBuilder
{
}
