using ArticleKit.Benchmarks;

return args switch
{
    ["stages", .. var rest] when rest.Length > 0 => Stages.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/ArticleKit.Benchmarks -- stages CORPUS… [--repeat N]
        CORPUS: .jsonl, .jsonl.gz, files and folders of stories in any format. Prints milliseconds and allocated bytes for each stage.
        """);
    return 2;
}
