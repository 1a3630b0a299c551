using AngleSharp.Css.Parser;
using ArticleKit.Languages;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleKit.Parsers.Profiles;

/// <summary>Reads profiles from YAML; what is wrong with one is said with its line.</summary>
public static class ProfileReader
{
    private static readonly string[] Parts = ["headline", "subheadline", "byline", "authors", "published", "updated", "section", "body", "caption", "credit",
        "editors_note"];
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
        catch (YamlException wrong) { throw new FormatException($"{wrong.Start.Line}: {Plain(wrong.Message)}", wrong); }
    }

    private static Profile Top(Parser parser)
    {
        var profile = new Profile("");
        var seen = new HashSet<string>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Key(parser, seen);
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
        if (profile.Name.Length == 0) throw new FormatException("1: the profile has no name; add `profile: NAME`");
        return profile.Wire is not null || profile.Page.Count + profile.Remove.Count > 0
            ? profile
            : throw new FormatException("1: the profile lays nothing out; add `page` or `wire`");
    }

    private static Profile Page(Parser parser, Profile profile)
    {
        var page = new Dictionary<string, string>();
        var seen = new HashSet<string>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Key(parser, seen);
            if (key.Value == "remove") { profile = profile with { Remove = List(parser, Selector) }; continue; }
            if (!Parts.Contains(key.Value)) throw Unknown(key, [.. Parts, "remove"]);
            page[key.Value] = Selector(parser.Consume<Scalar>());
        }
        return profile with { Page = page };
    }

    /// <summary>A name before a colon, said once.</summary>
    internal static Scalar Key(Parser parser, HashSet<string> seen)
    {
        var key = parser.Consume<Scalar>();
        return seen.Add(key.Value) ? key : throw new FormatException($"{key.Start.Line}: '{key.Value}' is said twice");
    }

    /// <summary>What the YAML reader misses, in words of the one who wrote the profile.</summary>
    private static string Plain(string message) => message switch
    {
        _ when message.Contains("got 'StreamEnd'", StringComparison.Ordinal) => "the profile is empty; it begins with `profile: NAME`",
        _ when message.Contains("'MappingStart'", StringComparison.Ordinal) => "lines of `name: value` are wanted here",
        _ when message.Contains("'Scalar'", StringComparison.Ordinal) => "a text is wanted here",
        _ when message.Contains("'SequenceStart'", StringComparison.Ordinal) => "a text or a list of texts is wanted here",
        _ => message.TrimEnd('.'),
    };

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
        return new CssSelectorParser().ParseSelector(css) is not null
            ? scalar.Value
            : throw new FormatException($"{scalar.Start.Line}: '{css}' is not a CSS selector");
    }

    internal static FormatException Unknown(Scalar key, string[] known) =>
        new($"{key.Start.Line}: there is no '{key.Value}' here; there are {string.Join(", ", known)}");

    private static Profile[] Load()
    {
        var profiles = new List<Profile>();
        foreach (string name in typeof(ProfileReader).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("any/profiles/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            profiles.Add(Read(new StringReader(System.Text.Encoding.UTF8.GetString(LexiconReader.Bytes(name)))));
        }
        return [.. profiles];
    }
}
