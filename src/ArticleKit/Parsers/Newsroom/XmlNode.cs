using System.Text;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>An element by its local name with its attributes and children in order; a child without a name is text.</summary>
internal sealed class XmlNode(string? name)
{
    public string? Name { get; } = name;
    public string Value { get; init; } = "";
    public List<XmlNode> Children { get; } = [];
    public List<(string Name, string Value)> Attributes { get; } = [];

    /// <summary>An attribute by its local name, trimmed; null where it is missing or empty.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes) if (name == attribute) return value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
            return null;
        }
    }

    public IEnumerable<XmlNode> Elements(string name) => Children.Where(child => child.Name == name);

    /// <summary>The first element down a path of names, or null.</summary>
    public XmlNode? At(params ReadOnlySpan<string> path)
    {
        var node = this;
        foreach (string name in path)
        {
            node = node.Children.Find(child => child.Name == name);
            if (node is null) return null;
        }
        return node;
    }

    /// <summary>Every element of that name below, in order.</summary>
    public IEnumerable<XmlNode> All(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name) yield return child;
            foreach (var below in child.All(name)) yield return below;
        }
    }

    /// <summary>All the text below, white space folded; null where there is none.</summary>
    public string? Text
    {
        get
        {
            var text = new StringBuilder();
            Collect(text);
            string folded = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return folded.Length > 0 ? folded : null;
        }
    }

    /// <summary>The text as it stands.</summary>
    public string Raw
    {
        get
        {
            var text = new StringBuilder();
            Collect(text);
            return text.ToString();
        }
    }

    /// <summary>Hands the element and what is in it to the block reader.</summary>
    public void To(Markup markup)
    {
        if (Name is null) { markup.Text(Value); return; }
        markup.Open(Name);
        foreach (var child in Children) child.To(markup);
        markup.Close(Name);
    }

    private void Collect(StringBuilder text)
    {
        if (Name is null) text.Append(Value);
        foreach (var child in Children) child.Collect(text);
    }
}
