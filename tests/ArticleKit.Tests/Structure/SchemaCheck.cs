using System.Text.Json;

namespace ArticleKit.Tests.Structure;

/// <summary>
/// Holds a record against the schema file, of which it knows what that file uses; more strictly than a validator in one thing: keys stand in the schema's
/// order.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private readonly List<string> _problems = [];

    /// <summary>Properties and enum values of the schema that a record had.</summary>
    public HashSet<string> Seen { get; } = [];

    public static SchemaCheck Load()
    {
        using var stream = Emitters.RecordSchema.Open();
        return new SchemaCheck(JsonDocument.Parse(stream).RootElement);
    }

    public IReadOnlyList<string> Problems(JsonElement record)
    {
        _problems.Clear();
        Check(record, schema, "$", "");
        return [.. _problems];
    }

    private bool Check(JsonElement value, JsonElement rule, string at, string name)
    {
        int before = _problems.Count;
        if (rule.TryGetProperty("$ref", out var reference))
        {
            name = reference.GetString()!["#/$defs/".Length..];
            return Check(value, schema.GetProperty("$defs").GetProperty(name), at, name);
        }
        if (rule.TryGetProperty("anyOf", out var choices)) return AnyOf(value, choices, at, name);
        if (rule.TryGetProperty("const", out var constant) && constant.GetString() != value.GetString()) _problems.Add($"{at}: is not {constant}");
        if (rule.TryGetProperty("enum", out var words))
        {
            if (words.EnumerateArray().All(word => word.GetString() != value.GetString())) _problems.Add($"{at}: '{value}' is not in the enum");
            Seen.Add($"{name}={value}");
        }
        if (rule.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value))) _problems.Add($"{at}: {TypeOf(value)} where {type} is asked");
        else if (value.ValueKind == JsonValueKind.Object) Object(value, rule, at, name);
        else if (value.ValueKind == JsonValueKind.Array)
            foreach (var (item, n) in value.EnumerateArray().Select((item, n) => (item, n))) Check(item, rule.GetProperty("items"), $"{at}[{n}]", name);
        return _problems.Count == before;
    }

    private bool AnyOf(JsonElement value, JsonElement choices, string at, string name)
    {
        var tried = new List<string>();
        foreach (var choice in choices.EnumerateArray())
        {
            int before = _problems.Count;
            if (Check(value, choice, at, name)) return true;
            tried.AddRange(_problems[before..]);
            _problems.RemoveRange(before, _problems.Count - before);
        }
        _problems.AddRange(tried);
        return false;
    }

    private void Object(JsonElement value, JsonElement rule, string at, string name)
    {
        var properties = rule.GetProperty("properties");
        string[] order = [.. properties.EnumerateObject().Select(property => property.Name)];
        int last = -1;
        foreach (var property in value.EnumerateObject())
        {
            int place = Array.IndexOf(order, property.Name);
            if (place < 0) { _problems.Add($"{at}: the schema has no '{property.Name}'"); continue; }
            if (place <= last) _problems.Add($"{at}: '{property.Name}' is out of order");
            last = place;
            if (property.Value.ValueKind != JsonValueKind.Null) Seen.Add($"{name}.{property.Name}");
            Check(property.Value, properties.GetProperty(property.Name), $"{at}.{property.Name}", $"{name}.{property.Name}");
        }
        foreach (var needed in rule.GetProperty("required").EnumerateArray())
            if (!value.TryGetProperty(needed.GetString()!, out _)) _problems.Add($"{at}: '{needed}' is missing");
    }

    private static string[] Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().SelectMany(Types)]
            : type.GetString() == "number" ? ["number", "integer"] : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "boolean",
    };
}
