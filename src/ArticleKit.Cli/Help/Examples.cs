namespace ArticleKit.Cli.Help;

/// <summary>What --help and the man page show first for each command: a command line and what it does. A test runs every one.</summary>
internal static class Examples
{
    public static readonly Dictionary<string, (string Line, string Does)[]> Of = new()
    {
        ["articlekit"] =
        [
            ("articlekit extract story.txt", "what one story says, on one screen"),
            ("articlekit extract --to json story.txt", "all of it, for programs"),
        ],
        ["extract"] =
        [
            ("articlekit extract story.txt", "the summary of one story"),
            ("articlekit extract --to yaml story.txt", "its whole record"),
            ("articlekit extract archive/ -o records.jsonl", "a folder, one line a story"),
            ("articlekit extract --to csv --table quotes archive/ -o quotes.csv", "who said what, as a table"),
            ("articlekit extract --to audit archive/", "who is quoted, how often, in how many words"),
            ("articlekit extract --to csv --table sources archive/ -o sources.csv", "the same, every source a row"),
            ("articlekit extract archive/ -o records.jsonl --resume", "goes on after an interruption"),
            ("cat story.txt | articlekit extract | jq -r '.quotes[] | [.speaker.name, .text] | @tsv'", "in a pipe"),
        ],
        ["schema"] = [("articlekit schema > record.schema.json", "for validators and code generators")],
        ["merge"] =
        [
            ("articlekit extract --shard 1/2 archive/ -o 1.jsonl", "half of the work, here or on another machine"),
            ("articlekit extract --shard 2/2 archive/ -o 2.jsonl", "the other half"),
            ("articlekit merge 1.jsonl 2.jsonl -o all.jsonl", "what one run would have written"),
        ],
        ["completions"] = [("articlekit completions bash > ~/.local/share/bash-completion/completions/articlekit", "for every new bash")],
        ["man"] = [("articlekit man > articlekit.1", "to install with the binary")],
        ["gazetteer"] = [("articlekit gazetteer build cities500.txt --admin1 admin1CodesASCII.txt -o my.bin", "from files of GeoNames")],
        ["formats"] = [("articlekit formats", "what is read and written")],
    };
}
