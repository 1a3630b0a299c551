using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleKit.Parsers.Profiles;

/// <summary>Reads the `wire` part of a profile.</summary>
internal static class WireLayoutReader
{
    public static WireLayout Read(Parser parser)
    {
        var layout = new WireLayout();
        var seen = new HashSet<string>();
        var start = parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ProfileReader.Key(parser, seen);
            layout = key.Value switch
            {
                "begins" => layout with { Begins = Patterns(parser) },
                "header" => layout with { Header = Patterns(parser) },
                "body" => layout with { Body = Patterns(parser) },
                "body_ends" => layout with { BodyEnds = Patterns(parser) },
                "ends" => layout with { Ends = Patterns(parser) },
                "note" => layout with { Note = Patterns(parser) },
                "byline" => layout with { Byline = Patterns(parser) },
                "dateline" => layout with { Dateline = Patterns(parser) },
                _ => throw ProfileReader.Unknown(key, ["begins", "header", "body", "body_ends", "ends", "note", "byline", "dateline"]),
            };
        }
        return layout.Begins.Count + layout.Header.Count > 0
            ? layout
            : throw new FormatException($"{start.Start.Line}: nothing says which copy is laid out so; add `begins` or `header`");
    }

    private static List<LinePattern> Patterns(Parser parser)
    {
        var patterns = new List<LinePattern>();
        if (parser.TryConsume<Scalar>(out var one)) return [Pattern(one)];
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _)) patterns.Add(Pattern(parser.Consume<Scalar>()));
        return patterns;
    }

    private static LinePattern Pattern(Scalar scalar)
    {
        try { return LinePattern.Parse(scalar.Value); }
        catch (FormatException wrong) { throw new FormatException($"{scalar.Start.Line}: {wrong.Message}", wrong); }
    }
}
