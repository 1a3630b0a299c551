using System.Buffers;

namespace ArticleKit.Cli.Inputs;

/// <summary>
/// Buffers for stretches of input: small ones come from and go back to the shared pool, large ones are left to the collector, so that one huge story is not
/// remembered.
/// </summary>
internal static class Chunk
{
    private const int Pooled = 2 << 20;

    public static byte[] Rent(int length) => length <= Pooled ? ArrayPool<byte>.Shared.Rent(length) : GC.AllocateUninitializedArray<byte>(length);

    public static void Return(byte[] chunk)
    {
        if (chunk.Length <= Pooled) ArrayPool<byte>.Shared.Return(chunk);
    }
}
