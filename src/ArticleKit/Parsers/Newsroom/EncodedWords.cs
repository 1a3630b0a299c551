using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Header words in other letters: "=?utf-8?B?w4Rwc2U=?=", "=?iso-8859-1?Q?Caf=E9?=".</summary>
internal static class EncodedWords
{
    public static string Decode(string field)
    {
        if (!field.Contains("=?", StringComparison.Ordinal)) return field;
        var text = new StringBuilder();
        bool word = false;
        for (int at = 0; at < field.Length;)
        {
            int start = field.IndexOf("=?", at, StringComparison.Ordinal);
            string between = start < 0 ? field[at..] : field[at..start];
            if (!word || !string.IsNullOrWhiteSpace(between) || start < 0) text.Append(between);
            if (start < 0) break;
            int charset = field.IndexOf('?', start + 2), way = charset < 0 ? -1 : field.IndexOf('?', charset + 1), end = way < 0 ? -1 : field.IndexOf("?=", way + 1, StringComparison.Ordinal);
            if (end < 0 || way - charset != 2) { text.Append("=?"); at = start + 2; word = false; continue; }
            byte[] raw = Encoding.Latin1.GetBytes(field[(way + 1)..end]);
            byte[] bytes = field[charset + 1] is 'B' or 'b' ? TransferEncoding.Base64(raw) : TransferEncoding.QuotedPrintable(Encoding.Latin1.GetBytes(field[(way + 1)..end].Replace('_', ' ')));
            text.Append(TextDecoder.Decode(bytes)?.Text ?? "");
            at = end + 2;
            word = true;
        }
        return text.ToString();
    }
}
