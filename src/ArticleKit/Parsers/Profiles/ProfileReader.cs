using AngleSharp.Css.Parser;
using ArticleKit.Languages;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleKit.Parsers.Profiles;

/// <summary>Reads profiles from YAML; what is wrong with one is said with its line.</summary>
public static class ProfileReader
{
    private static readonly string[] Parts = ["headline", "subheadline", "byline", "authors", "published", "updated", "section", "body", "caption", "credit", "editors_note"];
    private static readonly Lazy<Profile[]> Own = new(Load);

    /// <summary>The profiles that come with the library.</summary>
    public static IReadOnlyList<Profile> BuiltIn => Own.Value;

    /// <exception cref="FormatException">The text is not a profile; the message begins with the line.</exception>
    public static Profile Read(TextReader yaml)
    {
        try
        {
            var parser = new Parser(yaml);
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            return Top(parser);
        }
        catch (YamlException wrong) { throw new FormatException($"{wrong.Start.Line}: {wrong.Message}", wrong); }
    }

    private static Profile Top(Parser parser)
    {
        var profile = new Profile("");
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            profile = key.Value switch
            {
                "profile" => profile with { Name = parser.Consume<Scalar>().Value },
                "generator" => profile with { Generator = parser.Consume<Scalar>().Value },
                "hosts" => profile with { Hosts = List(parser) },
                "page" => Page(parser, profile),
                "wire" => profile with { Wire = WireLayoutReader.Read(parser) },
                _ => throw Unknown(key, ["profile", "hosts", "generator", "page", "wire"]),
            };
        }
        return profile.Name.Length > 0 ? profile : throw new FormatException("1: the profile has no name; add `profile: NAME`");
    }

    private static Profile Page(Parser parser, Profile profile)
    {
        var page = new Dictionary<string, string>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (key.Value == "remove") { profile = profile with { Remove = List(parser, Selector) }; continue; }
            if (!Parts.Contains(key.Value)) throw Unknown(key, [.. Parts, "remove"]);
            page[key.Value] = Selector(parser.Consume<Scalar>());
        }
        return profile with { Page = page };
    }

    private static List<string> List(Parser parser, Func<Scalar, string>? check = null)
    {
        var list = new List<string>();
        if (parser.TryConsume<Scalar>(out var one)) return [check is null ? one.Value : check(one)];
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _)) list.Add(parser.Consume<Scalar>() is var item && check is not null ? check(item) : item.Value);
        return list;
    }

    private static string Selector(Scalar scalar)
    {
        string css = scalar.Value.Split('@')[0];
        return new CssSelectorParser().ParseSelector(css) is not null ? scalar.Value : throw new FormatException($"{scalar.Start.Line}: '{css}' is not a CSS selector");
    }

    internal static FormatException Unknown(Scalar key, string[] known) => new($"{key.Start.Line}: there is no '{key.Value}' here; there are {string.Join(", ", known)}");

    private static Profile[] Load()
    {
        var profiles = new List<Profile>();
        foreach (string name in typeof(ProfileReader).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("any/profiles/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            profiles.Add(Read(new StringReader(System.Text.Encoding.UTF8.GetString(LexiconReader.Bytes(name)))));
        return [.. profiles];
    }
}
