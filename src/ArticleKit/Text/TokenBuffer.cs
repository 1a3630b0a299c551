using System.Runtime.CompilerServices;

namespace ArticleKit.Text;

/// <summary>Tokens while they are made: an array that grows and is used again for the next story.</summary>
internal sealed class TokenBuffer
{
    /// <summary>A story of more tokens than this is rare: its buffer is given back.</summary>
    private const int Kept = 1 << 18;
    private Token[] _tokens = new Token[1024];

    public int Count { get; private set; }

    public Span<Token> Made => _tokens.AsSpan(0, Count);

    /// <summary>A fresh token at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Token Next(int start)
    {
        if (Count == _tokens.Length) Grow();
        ref var token = ref _tokens[Count++];
        token = new Token { Start = start };
        return ref token;
    }

    private void Grow() => Array.Resize(ref _tokens, Count * 2);

    public void Clear() => Count = 0;

    /// <summary>The tokens, as long as they are many; the buffer is empty then.</summary>
    public Token[] Take()
    {
        Token[] taken = [.. Made];
        Count = 0;
        if (_tokens.Length > Kept) _tokens = new Token[1024];
        return taken;
    }
}
