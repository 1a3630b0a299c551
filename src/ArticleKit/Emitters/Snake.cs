using System.Text.Json;

namespace ArticleKit.Emitters;

/// <summary>The record's words for an enum's values: ArmedGroup is armed_group. The enum's values count from 0.</summary>
internal static class Snake<T> where T : struct, Enum
{
    private static readonly JsonEncodedText[] Encoded = [.. Enum.GetNames<T>().Select(name => JsonEncodedText.Encode(Case(name)))];

    /// <summary>All of them, in the enum's order.</summary>
    public static IEnumerable<string> All => Encoded.Select(word => word.Value);

    public static JsonEncodedText Json(T value) =>
        Encoded[System.Runtime.CompilerServices.Unsafe.SizeOf<T>() == 1
            ? System.Runtime.CompilerServices.Unsafe.BitCast<T, byte>(value)
            : System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(value)];

    public static string Of(T value) => Json(value).Value;

    private static string Case(string name)
    {
        var snake = new System.Text.StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0) snake.Append('_');
            snake.Append(char.ToLowerInvariant(c));
        }
        return snake.ToString();
    }
}
