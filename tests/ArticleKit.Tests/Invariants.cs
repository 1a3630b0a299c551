using System.Buffers;
using System.Text.Json;
using ArticleKit.Emitters;
using ArticleKit.Model;

namespace ArticleKit.Tests;

/// <summary>
/// What every record promises whatever the story: spans in bounds and equal to their slices, blocks in order, references that lead somewhere.
/// </summary>
internal static class Invariants
{
    public static JsonElement Tree(ArticleRecord record)
    {
        var bytes = new ArrayBufferWriter<byte>();
        new JsonLinesEmitter().Write(record, bytes, EmitOptions.Default);
        return JsonDocument.Parse(bytes.WrittenMemory).RootElement;
    }

    /// <summary>A line for each promise that is broken.</summary>
    public static IReadOnlyList<string> Broken(ArticleRecord record)
    {
        var problems = new List<string>();
        var tree = Tree(record);
        int[] runes = [.. record.Story.Text.EnumerateRunes().Select(rune => rune.Value)];
        Spans(tree, "$", runes, problems);
        Blocks(record, problems);
        References(tree, problems);
        return problems;
    }

    private static void Spans(JsonElement value, string at, int[] text, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, n) in value.EnumerateArray().Select((item, n) => (item, n))) Spans(item, $"{at}[{n}]", text, problems);
        }
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject()) Spans(property.Value, $"{at}.{property.Name}", text, problems);
        if (!value.TryGetProperty("start", out var start) || start.ValueKind == JsonValueKind.Null) return;
        int from = start.GetInt32(), to = value.GetProperty("end").GetInt32();
        if (from < 0 || to < from || to > text.Length) problems.Add($"{at}: [{from}, {to}) is not in the text");
        else if (value.TryGetProperty("text", out var said) && said.GetString() is { } words && Folded(words) != Folded(Slice(text, from, to)))
            problems.Add($"{at}: '{words}' is not '{Slice(text, from, to)}'");
    }

    private static string Slice(int[] text, int from, int to) => string.Concat(text[from..to].Select(char.ConvertFromUtf32));

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Blocks(ArticleRecord record, List<string> problems)
    {
        int last = 0;
        foreach (var block in record.Story.Blocks)
        {
            if (block.Span.Start < last || block.Span.End < block.Span.Start || block.Span.End > record.Story.Text.Length)
            {
                problems.Add($"block {block.Id} overlaps or is out of bounds");
                return;
            }
            last = block.Span.End;
        }
    }

    private static void References(JsonElement tree, List<string> problems)
    {
        HashSet<string> Ids(string list) => [.. tree.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
        foreach (string list in (string[])["quotes", "figures", "dates", "places", "entities", "blocks", "marked_words"])
            if (Ids(list).Count != tree.GetProperty(list).GetArrayLength()) problems.Add($"{list}: an id is given twice");
        var targets = new Dictionary<string, HashSet<string>>
        {
            ["block_id"] = Ids("blocks"), ["quote_id"] = Ids("quotes"), ["continues"] = Ids("quotes"), ["entity_id"] = Ids("entities"),
            ["place_id"] = Ids("places"),
            ["equivalent_of"] = Ids("figures"), ["of"] = Ids("figures"), ["same_as"] = Ids("figures"),
        };
        foreach (string list in (string[])["quotes", "figures", "dates", "places", "entities", "focus"])
            Follow(tree.GetProperty(list), list, targets, problems);
    }

    private static void Follow(JsonElement value, string at, Dictionary<string, HashSet<string>> targets, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) Follow(item, at, targets, problems);
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject())
        {
            if (targets.TryGetValue(property.Name, out var ids)
                && property.Value.ValueKind == JsonValueKind.String
                && !ids.Contains(property.Value.GetString()!))
            {
                problems.Add($"{at}: {property.Name} '{property.Value}' leads nowhere");
            }
            if (property.Name != "literal") Follow(property.Value, $"{at}.{property.Name}", targets, problems);
        }
    }
}
