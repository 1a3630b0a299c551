using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Text;

/// <summary>Cuts a stretch of text into tokens in one pass from left to right; white space, NBSP too, is in none of them.</summary>
internal static class Tokenizer
{
    /// <summary>Characters in a vector of 128 bits, and in a word's own key.</summary>
    private const int Eight = 8;

    public static void Run(string text, Span span, Vocabulary vocabulary, TokenBuffer into)
    {
        bool space = true;
        int i = span.Start, limit = span.End;
        while (i < limit)
        {
            char c = text[i];
            if (c <= ' ' || c >= 0x7F && IsSpace(c)) { space = true; i++; continue; }
            ref var token = ref into.Next(i);
            if (char.IsAsciiLetter(c)) { if (!Letters(text, limit, vocabulary, ref token)) Word(text, limit, vocabulary, ref token); }
            else if (IsLetter(c)) Word(text, limit, vocabulary, ref token);
            else if (char.IsAsciiDigit(c)) { token.Kind = TokenKind.Number; token.End = NumberEnd(text, i, limit); }
            else if ((c is '\'' or '’') && !space && Clitic(text, i, limit, into) is > 0 and int end)
            {
                token.Kind = TokenKind.Word;
                token.End = end;
                token.Word = vocabulary.Find(text.AsSpan(i, end - i));
            }
            else Other(text, limit, ref token);
            if (space) token.Flags |= TokenFlags.SpaceBefore;
            space = false;
            i = token.End;
        }
    }

    /// <summary>White space of any kind, and the characters that take no room.</summary>
    public static bool IsSpace(char c) =>
        c <= ' ' || (c >= 0x7F && (char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F' or '\u007F'));

    private static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || (c >= 0x80 && (char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark));

    /// <summary>Most words: ASCII letters and nothing joined to them, the key made on the way; false, and nothing done, for any other.</summary>
    private static bool Letters(string text, int limit, Vocabulary vocabulary, ref Token token)
    {
        int start = token.Start, i = start;
        int small = 0;
        i += FirstLetters(text, start, limit, out ulong key, ref small);
        if (i - start is 0 or Eight) for (; i < limit && char.IsAsciiLetter(text[i]); i++)
        {
            small |= text[i];
            if (i - start < Eight) key |= (ulong)(text[i] | 0x20) << (8 * (i - start));
        }
        char c = i < limit ? text[i] : '\0';
        int length = i - start;
        if (i < limit && (c is '\'' or '’' ? !EndsBeforeS(text, i, limit) : c >= 0x80 || c == '.' && i + 1 < limit && IsLetter(text[i + 1]))) return false;
        int word = length > 8 ? vocabulary.Find(text.AsSpan(start, length)) : vocabulary.Find(key);
        if (i < limit && c == '.' && (length == 1 || length <= 8 && vocabulary.IsAbbreviation(word))) return false;
        token.Kind = TokenKind.Word;
        token.End = i;
        token.Word = word;
        if (char.IsAsciiLetterUpper(text[start])) token.Flags |= TokenFlags.Capital;
        if ((small & 0x20) == 0 && length > 1) token.Flags |= TokenFlags.AllCaps;
        return true;
    }

    /// <summary>
    /// How many of the next eight characters are ASCII letters, up to the first that is none, with their key, at one go; 0 near the text's end. Bit 0x20 of
    /// small is set where one is no capital.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FirstLetters(string text, int start, int limit, out ulong key, ref int small)
    {
        key = 0;
        if (text.Length - start < Eight) return 0;
        var units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan())), (nuint)start);
        var folded = units | Vector128.Create((ushort)0x20);
        var isLetter = Vector128.LessThan(folded - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
        int count = Math.Min(limit - start, BitOperations.TrailingZeroCount(~(Vector128.Narrow(isLetter, isLetter).ExtractMostSignificantBits() & 0xFF)));
        ulong mask = count == Eight ? ulong.MaxValue : (1UL << (8 * count)) - 1;
        key = Vector128.Narrow(folded, folded).AsUInt64().ToScalar() & mask;
        if ((Vector128.Narrow(units, units).AsUInt64().ToScalar() & mask & 0x2020202020202020) != 0) small |= 0x20;
        return count;
    }

    /// <summary>The clitic 's follows, and it ends there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsBeforeS(string text, int at, int limit) =>
        at + 1 < limit && text[at + 1] == 's' && (at + 2 >= limit || text[at + 2] < 0x80 && !char.IsAsciiLetter(text[at + 2]));

    private static void Word(string text, int limit, Vocabulary vocabulary, ref Token token)
    {
        int i = token.Start;
        bool upper = true;
        int letters = 0;
        while (i < limit)
        {
            char c = text[i];
            if (IsLetter(c)) { letters++; upper &= !char.IsLower(c); i++; continue; }
            if (c is '\'' or '’')
            {
                if (!Inside(text, token.Start, i, limit)) break;
                i++;
                continue;
            }
            if (c == '.'
                && i + 1 < limit
                && IsLetter(text[i + 1])
                && (!(char.IsUpper(text[i + 1]) && letters > 1 && char.IsLower(text[i - 1])) || IsDegree(text, token.Start, i, limit)))
            {
                i++;
                continue;
            }
            break;
        }
        token.Kind = TokenKind.Word;
        if (i < limit && text[i] == '.' && TakesStop(text, token.Start, i, vocabulary)) { i++; token.Flags |= TokenFlags.Stopped; }
        token.End = i;
        if (char.IsUpper(text[token.Start])) token.Flags |= TokenFlags.Capital;
        if (upper && letters > 1) token.Flags |= TokenFlags.AllCaps;
        token.Word = vocabulary.Find(text.AsSpan(token.Start, i - token.Start));
        if (token.Word == 0 && token.IsStopped) token.Word = vocabulary.Find(text.AsSpan(token.Start, i - 1 - token.Start));
    }

    /// <summary>Ph.D., Ed.D.: two letters, and one behind the stop that has a stop of its own.</summary>
    private static bool IsDegree(string text, int start, int at, int limit) =>
        at - start == 2 && char.IsUpper(text[start]) && at + 2 < limit && text[at + 2] == '.';

    /// <summary>An apostrophe that belongs to the word: O'Brien, don't; not the clitics 's 'll 're 've 'd 'm nor a closing mark.</summary>
    private static bool Inside(string text, int start, int at, int limit)
    {
        int end = at + 1;
        while (end < limit && IsLetter(text[end])) end++;
        int n = end - at - 1;
        if (n == 0) return false;
        if (n == 1) return (text[at + 1] is 't' or 'T') && (text[at - 1] is 'n' or 'N') && at - start > 1;
        return !(n == 2 && text.AsSpan(at + 1, 2) is "ll" or "re" or "ve" or "LL" or "RE" or "VE") || at - start == 1;
    }

    private static int Clitic(string text, int at, int limit, TokenBuffer tokens)
    {
        if (tokens.Count < 2 || tokens.Made[^2].End != at) return 0;
        int end = at + 1;
        while (end < limit && IsLetter(text[end])) end++;
        return text.AsSpan(at + 1, end - at - 1) is "s" or "S" or "ll" or "LL" or "re" or "RE" or "ve" or "VE" or "d" or "D" or "m" or "M" ? end : 0;
    }

    /// <summary>Single letters (J.), letters with stops between them (U.S.) and known abbreviations keep their stop.</summary>
    private static bool TakesStop(string text, int start, int at, Vocabulary vocabulary)
    {
        var word = text.AsSpan(start, at - start);
        if (word.Length == 1) return char.IsUpper(word[0]) && !(start > 0 && char.IsAsciiDigit(text[start - 1])); // It cost $5M. · It was 40C.
        if (word.Contains('.')) return word.Length <= 8 && word[^2] == '.';
        if (word.Length > 8) return false;
        int known = vocabulary.Find(word);
        return vocabulary.IsAbbreviation(known) && (!vocabulary.IsNumbered(known) || IsBeforeNumber(text, at + 1));
    }

    private static bool IsBeforeNumber(string text, int at)
    {
        while (at < text.Length && text[at] != '\n' && IsSpace(text[at])) at++;
        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    private static int NumberEnd(string text, int i, int limit)
    {
        int at = i;
        while (at < limit)
        {
            char c = text[at];
            if (char.IsAsciiDigit(c)) { at++; continue; }
            if (c == '.' && at + 1 < limit && char.IsAsciiDigit(text[at + 1])) { at++; continue; }
            if (c == ',' && at + 3 < limit && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
                && (at + 4 >= limit || !char.IsAsciiDigit(text[at + 4]))) { at++; continue; }
            if (c == ',' && at + 4 == limit && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]))
            {
                at++;
                continue;
            }
            break;
        }
        return at;
    }

    private static void Other(string text, int limit, ref Token token)
    {
        char c = text[token.Start];
        int next = token.Start + 1;
        if ((c is '`' or '\'') && next < limit && text[next] == c) { token.Kind = TokenKind.Mark; token.End = next + 1; return; }
        if (IsMark(c)) { token.Kind = TokenKind.Mark; token.End = next; return; }
        token.Kind = char.IsPunctuation(c) && c is not ('%' or '&' or '@' or '#') ? TokenKind.Punct : TokenKind.Symbol;
        if (c is '-' or '.' or '_' or '=' or '*' or '–' or '—' or '…' or '!' or '?') while (next < limit && text[next] == c) next++;
        token.End = next;
    }

    /// <summary>A quotation mark or apostrophe of any style.</summary>
    public static bool IsMark(char c) =>
        c is '"' or '\'' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛' or '«' or '»' or '‹' or '›' or '`' or '´' or '″' or '′';
}
