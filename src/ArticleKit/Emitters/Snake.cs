namespace ArticleKit.Emitters;

/// <summary>The record's words for an enum's values: ArmedGroup is armed_group.</summary>
internal static class Snake<T> where T : struct, Enum
{
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(Case)];

    public static string Of(T value) => Names[Convert.ToInt32(value, null)];

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
