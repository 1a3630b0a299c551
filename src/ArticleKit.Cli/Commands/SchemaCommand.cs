using System.CommandLine;
using ArticleKit.Cli.Outputs;
using ArticleKit.Emitters;

namespace ArticleKit.Cli.Commands;

/// <summary>`articlekit schema`: the JSON Schema of a record.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var command = new Command("schema", "Print the JSON Schema (2020-12) of a record");
        command.SetAction(_ =>
        {
            using var schema = RecordSchema.Open();
            StandardOutput.Write(schema.CopyTo);
            return ExitCode.Good;
        });
        return command;
    }
}
