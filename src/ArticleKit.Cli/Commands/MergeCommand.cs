using System.CommandLine;
using ArticleKit.Cli.Outputs;

namespace ArticleKit.Cli.Commands;

/// <summary>`articlekit merge`: joins the outputs of all shards into what a single run would have written.</summary>
internal static class MergeCommand
{
    public static Command Make()
    {
        var parts = new Argument<string[]>("part")
        {
            Arity = ArgumentArity.OneOrMore, HelpName = "PART", Description = "The outputs of 'articlekit extract --shard', each with its .order file beside it"
        };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE", Description = "Write here, whole or not at all, instead of to standard output"
        };
        var command = new Command("merge", "Join the outputs of all shards in the order of the inputs") { parts, output };
        command.SetAction(parsed => Merge(parsed.GetValue(parts)!, parsed.GetValue(output)));
        return command;
    }

    private static int Merge(string[] paths, string? output)
    {
        var parts = new List<ShardPart>();
        try
        {
            foreach (string path in paths) parts.Add(ShardPart.Open(path));
            Complete(parts);
            using var target = OutputTarget.Open(output);
            try
            {
                var queue = new PriorityQueue<ShardPart, long>();
                foreach (var part in parts) if (part.Next() is { } place) queue.Enqueue(part, place);
                while (queue.TryDequeue(out var part, out _))
                {
                    part.CopyRun(target.Stream);
                    if (part.Next() is { } place) queue.Enqueue(part, place);
                }
                foreach (var part in parts) part.Finish();
                target.Commit();
            }
            catch
            {
                target.Abandon();
                throw;
            }
            return ExitCode.Good;
        }
        catch (Exception error) when (Reason.IsBrokenPipe(error))
        {
            return ExitCode.Good;
        }
        finally
        {
            foreach (var part in parts) part.Dispose();
        }
    }

    private static void Complete(List<ShardPart> parts)
    {
        int of = parts[0].Shard.Of;
        foreach (var part in parts)
            if (part.Shard.Of != of)
                throw new CliException(ExitCode.Usage,
                    $"{part.Path} is shard {part.Shard}, but {parts[0].Path} is shard {parts[0].Shard}: they are not of the same run");
        for (int number = 1; number <= of; number++)
        {
            ShardPart[] found = [.. parts.Where(part => part.Shard.Number == number)];
            if (found.Length == 0) throw new CliException(ExitCode.Usage, $"shard {number}/{of} is missing: name the outputs of all {of}");
            if (found.Length > 1) throw new CliException(ExitCode.Usage, $"{found[0].Path} and {found[1].Path} are both shard {number}/{of}");
        }
    }
}
