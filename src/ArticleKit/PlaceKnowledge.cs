using ArticleKit.Languages;

namespace ArticleKit;

/// <summary>
/// Places other than the built-in ones: a gazetteer made by `articlekit gazetteer build`, a newsroom's own rows on top, and the place it writes from. Loaded
/// once, shared by threads.
/// </summary>
public sealed class PlaceKnowledge
{
    private PlaceKnowledge(Lexicon lexicon, PlaceSense? near)
    {
        Lexicon = lexicon;
        Near = near;
    }

    internal Lexicon Lexicon { get; }

    internal PlaceSense? Near { get; }

    /// <summary>
    /// Loads what is given; null for what is not. Throws <see cref="InvalidDataException"/> with a sentence for people when the gazetteer cannot be read or the
    /// home place is not known.
    /// </summary>
    /// <param name="gazetteer">The bytes of a file made by `articlekit gazetteer build`.</param>
    /// <param name="own">A newsroom's places, a row a line: columns as in regions.tsv.</param>
    /// <param name="near">"Athens, Georgia".</param>
    public static PlaceKnowledge Load(byte[]? gazetteer, string? own, string? near)
    {
        var places = Gazetteer.Load(gazetteer, own);
        PlaceSense? home = null;
        if (near is not null && (home = places.Resolve(near)) is null) throw new InvalidDataException($"the gazetteer has no place '{near}'");
        return new PlaceKnowledge(ReferenceEquals(places, Gazetteer.BuiltIn) ? Lexicon.English : Lexicon.English.With(places), home);
    }
}
