namespace ArticleKit.Parsers.Newsroom;

/// <summary>The two ways mail writes bytes in ASCII; faults are passed over.</summary>
internal static class TransferEncoding
{
    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        byte[] clean = new byte[text.Length];
        int length = 0;
        foreach (byte b in text) if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/') clean[length++] = b;
        while (length % 4 == 1) length--;
        byte[] padded = new byte[(length + 3) / 4 * 4];
        padded.AsSpan().Fill((byte)'=');
        clean.AsSpan(0, length).CopyTo(padded);
        byte[] bytes = new byte[padded.Length / 4 * 3];
        System.Buffers.Text.Base64.DecodeFromUtf8(padded, bytes, out _, out int written);
        return bytes[..written];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '=') { bytes.Add(text[i]); continue; }
            if (i + 2 < text.Length && Hex(text[i + 1]) is >= 0 and var high && Hex(text[i + 2]) is >= 0 and var low) { bytes.Add((byte)(high * 16 + low)); i += 2; continue; }
            int end = i + 1;
            while (end < text.Length && text[end] is (byte)' ' or (byte)'\t' or (byte)'\r') end++;
            if (end < text.Length && text[end] == '\n') i = end; else bytes.Add(text[i]);
        }
        return [.. bytes];
    }

    private static int Hex(byte b) => b switch { >= (byte)'0' and <= (byte)'9' => b - '0', >= (byte)'A' and <= (byte)'F' => b - 'A' + 10, >= (byte)'a' and <= (byte)'f' => b - 'a' + 10, _ => -1 };
}
