namespace ArticleKit.Gazetteer;

/// <summary>
/// The places of a division: where it lies when nothing says it better, half the mean of its places and half the middle of the box around them.
/// </summary>
internal sealed class PointSpread
{
    private double _lat, _lon, _south = 90, _north = -90, _west = 180, _east = -180;
    private int _count;

    public (double Lat, double Lon) Middle => ((_lat / _count / 2) + ((_south + _north) / 4), (_lon / _count / 2) + ((_west + _east) / 4));

    public void Add(double lat, double lon)
    {
        _lat += lat;
        _lon += lon;
        _count++;
        _south = Math.Min(_south, lat);
        _north = Math.Max(_north, lat);
        _west = Math.Min(_west, lon);
        _east = Math.Max(_east, lon);
    }
}
