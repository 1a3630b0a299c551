using ArticleKit.Model;

namespace ArticleKit.Parsers.Datelines;

/// <summary>The place of a dateline by its shape alone: where it stands, how many words and places, how it is written.</summary>
internal struct PlaceShape
{
    public Span Span;
    public int Words;
    public int Commas;
    public bool Slash;

    /// <summary>Every word in capitals, state and country after a comma left out.</summary>
    public bool Capitals;

    /// <summary>A full stop that is no abbreviation's stands inside.</summary>
    public bool Sentence;

    /// <summary>A word begins with a small letter and is no "de", "la", "of".</summary>
    public bool Small;
}
