using ArticleKit.Benchmarks;

return args switch
{
    ["stages", .. var rest] when rest.Length > 0 => Stages.Run(rest),
    ["linear", .. var rest] => Linear.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/ArticleKit.Benchmarks -- stages CORPUS… [--repeat N]
               dotnet run -c Release --project tests/ArticleKit.Benchmarks -- linear [--most CHARACTERS] [--news CHARACTERS] [--only TEXT]
        stages: .jsonl, .jsonl.gz, files and folders of stories in any format. Prints milliseconds and allocated bytes for each stage.
        linear: one story as it grows to so many characters, news and texts made to hurt. Prints nanoseconds a character and the growth exponent.
        """);
    return 2;
}
