namespace ArticleKit.Languages;

/// <summary>An enum's names in small letters, as rules and records spell them; made once. The enum's values count from 0.</summary>
internal static class LowerName<T> where T : struct, Enum
{
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    public static string Of(T value) =>
        Names[System.Runtime.CompilerServices.Unsafe.SizeOf<T>() == 1
            ? System.Runtime.CompilerServices.Unsafe.BitCast<T, byte>(value)
            : System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(value)];
}
