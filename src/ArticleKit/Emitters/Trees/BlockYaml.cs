using System.Buffers;

namespace ArticleKit.Emitters.Trees;

/// <summary>YAML 1.2 in block style: a name or an item a line, a list's dashes under the first letter of its name, strings plain where every reader takes them as such, else between marks as in JSON.</summary>
internal sealed class BlockYaml(IBufferWriter<byte> output) : TreeWriter(output)
{
    private static readonly string[] OwnWords = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 _-.,'/()");

    private int _level = -1;

    /// <summary>The next name goes on the line that is begun: the first of all, and the first after a dash.</summary>
    private bool _begun = true;

    public override void BeginObject()
    {
        _level++;
        if (!_begun) TakeSpaceBack();
    }

    public override void EndObject() => _level--;

    public override void Name(ReadOnlySpan<byte> name)
    {
        if (!_begun) NewLine(_level);
        _begun = false;
        Put(name);
        Put(": "u8);
    }

    public override void BeginList(ReadOnlySpan<byte> name)
    {
        Name(name);
        TakeSpaceBack();
    }

    public override void EndList() => _begun = false;

    public override void Item()
    {
        NewLine(_level);
        Put("- "u8);
        _begun = true;
    }

    public override void String(ReadOnlySpan<char> text)
    {
        if (IsPlain(text)) Word(text); else Quoted(text);
    }

    protected override void Word(ReadOnlySpan<byte> word) => Put(word);

    /// <summary>What follows a name on lines of its own leaves no space at its end.</summary>
    private void TakeSpaceBack() => Used(-1);

    private void Word(ReadOnlySpan<char> word) => Used(System.Text.Encoding.ASCII.GetBytes(word, Room(word.Length)));

    /// <summary>True for what every YAML reader takes as a string without marks: letters first, nothing but letters, digits, spaces and a few signs, and no word of YAML's own.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 200 || !char.IsAsciiLetter(text[0]) || text[^1] == ' ' || text.ContainsAnyExcept(PlainCharacters)) return false;
        return text.Length > 5 || !IsOwn(text);
    }

    private static bool IsOwn(ReadOnlySpan<char> text)
    {
        foreach (string word in OwnWords) if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
