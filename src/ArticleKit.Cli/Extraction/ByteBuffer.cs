using System.Buffers;

namespace ArticleKit.Cli.Extraction;

/// <summary>Bytes that grow, can be cut back and are used again. More than an array holds throws <see cref="FullException"/>.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>
{
    private const int Kept = 8 << 20;

    /// <summary>Doubled again and again it comes to <see cref="Kept"/>, so that what a run needs most is used again.</summary>
    private const int First = 64 << 10;

    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(First);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Forgets what was written after a length.</summary>
    public void CutTo(int length) => Length = length;

    /// <summary>Empties it; room that one huge story needed is not kept.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > Kept) _bytes = GC.AllocateUninitializedArray<byte>(First);
    }

    private void Reserve(int room)
    {
        if (_bytes.Length - Length >= Math.Max(room, 256)) return;
        if (Length + (long)Math.Max(room, 256) > Array.MaxLength) throw new FullException();
        Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, Length + (long)room)));
    }
}

/// <summary>What is to be written is over 2 GB.</summary>
internal sealed class FullException : Exception;
