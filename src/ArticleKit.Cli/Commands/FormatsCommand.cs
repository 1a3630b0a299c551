using System.CommandLine;
using System.Text;
using ArticleKit.Cli.Outputs;
using ArticleKit.Emitters.Tables;
using ArticleKit.Parsers.Profiles;

namespace ArticleKit.Cli.Commands;

/// <summary>`articlekit formats`: what is read and what is written, one a line, for people and for grep.</summary>
internal static class FormatsCommand
{
    public static Command Make()
    {
        var command = new Command("formats", "List the formats that are read and written");
        command.SetAction(_ =>
        {
            var lines = new StringBuilder();
            foreach (var parser in Pipeline.Parsers) lines.Append("read\t").Append(parser.Format).Append('\t').Append(parser.Sign).Append('\n');
            foreach (var profile in ProfileReader.BuiltIn) lines.Append("profile\t").Append(profile.Name).Append('\t').Append(profile.Sign).Append('\n');
            foreach (var emitter in Pipeline.Emitters) lines.Append("write\t").Append(emitter.Format).Append('\n');
            foreach (var table in Table.All) lines.Append("table\t").Append(table.Name).Append('\t').AppendJoin(',', table.AllColumns).Append('\n');
            StandardOutput.Write(output => output.Write(Encoding.UTF8.GetBytes(lines.ToString())));
            return ExitCode.Good;
        });
        return command;
    }
}
