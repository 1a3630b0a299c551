using System.Text.Json;

namespace ArticleKit.Parsers.PlainText;

/// <summary>Tells JSON and XML that no other parser took: data, which is no story to be read line by line.</summary>
internal static class DataFile
{
    /// <summary>Its name, or null for what is text.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        bytes = (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).Trim(" \t\r\n"u8);
        if (bytes.StartsWith("<?xml"u8)) return "XML";
        bool json = bytes.Length > 2 && (bytes[0] == (byte)'{' && bytes[^1] == (byte)'}' || bytes[0] == (byte)'[' && bytes[^1] == (byte)']');
        return json && IsJson(bytes) ? "JSON" : null;
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, AllowMultipleValues = true, MaxDepth = 1000 });
            while (reader.Read()) { }
            return true;
        }
        catch (JsonException) { return false; }
    }
}
