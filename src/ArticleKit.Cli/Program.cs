using System.CommandLine;
using System.CommandLine.Invocation;
using ArticleKit.Emitters;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli;

/// <summary>The command `articlekit`.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var inputs = new Argument<string[]>("input") { Arity = ArgumentArity.ZeroOrMore };
        var from = new Option<string>("--from") { DefaultValueFactory = _ => "auto" };
        var to = new Option<string>("--to", "-t") { DefaultValueFactory = _ => "jsonl" };
        var published = new Option<string?>("--published");
        var extract = new Command("extract", "Extract the structure of stories") { inputs, from, to, published };
        extract.SetAction(parsed => Extract(parsed.GetValue(inputs)!, parsed.GetValue(from)!, parsed.GetValue(to)!, new ParseOptions { Published = parsed.GetValue(published) }));
        var root = new RootCommand("Turns news stories into structure") { extract };
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction error)
        {
            error.ShowHelp = false;
            error.Invoke(result);
            return 2;
        }
        return result.Invoke();
    }

    private static int Extract(string[] inputs, string from, string to, ParseOptions options)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var emitter = Pipeline.Emitters.First(emitter => emitter.Format == to).Make();
        emitter.Begin(output, EmitOptions.Default);
        foreach (string path in inputs)
        {
            using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            var parser = Pipeline.Parsers.First(parser => from == "auto" ? parser.Recognises("{"u8, new Source { Path = path }) : parser.Format == from);
            foreach (var parsed in parser.Parse(input, new Source { Path = path }, options))
            {
                if (parsed.Story is { } story) emitter.Write(Pipeline.Extract(story), output, EmitOptions.Default);
                else Console.Error.WriteLine($"articlekit: {path}:{parsed.Failure!.Line}: {parsed.Failure.Message}");
            }
        }
        emitter.End(output, EmitOptions.Default);
        return 0;
    }
}
