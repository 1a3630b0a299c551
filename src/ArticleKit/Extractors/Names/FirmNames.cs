using ArticleKit.Model;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Firms without their legal form: "Ogden Mills" and "Harrow's" mean Ogden Mills Inc. and Harrow's Corp. where the story names those, and no person.
/// </summary>
internal sealed class FirmNames
{
    private readonly NameText _text;
    private readonly Dictionary<string, NameMention> _firms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);

    /// <param name="text">The story.</param>
    /// <param name="mentions">Its names, the firms' full ones among them.</param>
    public FirmNames(NameText text, List<NameMention> mentions)
    {
        _text = text;
        foreach (var mention in mentions) Add(mention);
        if (_firms.Count > 0)
            foreach (var mention in mentions)
                if (mention.Type == SpeakerType.Person && Of(mention) is null && mention.Text.Length > mention.Family.Length) _families.Add(mention.Family);
    }

    /// <summary>The firm that a name without title or office stands for, with the name as a mention of it; null where there is none.</summary>
    public (NameMention Mention, NameMention Firm)? Of(NameMention mention) =>
        mention.HasRole
            || mention.Honorific
            || mention.FullFirst < mention.First
            || mention.Type is not (SpeakerType.Person or SpeakerType.UnnamedGroup or SpeakerType.Organization)
            || mention.Known >= 0
            || mention.Base is not null
            ? null
            : Of(mention.First, mention.End);

    /// <summary>The same for a run of capitals. A last name of somebody in the story is his.</summary>
    public (NameMention Mention, NameMention Firm)? Of(int first, int end)
    {
        if (_firms.Count == 0) return null;
        string name = _text.Slice(first, end);
        if (_families.Contains(name)
            || !_firms.TryGetValue(name, out var firm) && (!_text.IsPossessive(end) || !_firms.TryGetValue(name = _text.Slice(first, ++end), out firm)))
        {
            return null;
        }
        return (new NameMention
        {
            First = first, End = end, FullFirst = first, FullEnd = end, RoleFirst = first, RoleEnd = first, Rule = "names.firm", Text = name, Type = firm.Type
        }, firm);
    }

    /// <summary>Takes in a body whose last words are a legal form.</summary>
    private void Add(NameMention mention)
    {
        if (mention.Type != SpeakerType.Organization) return;
        int end = _text.StemEnd(mention.First, mention.End);
        if (end < mention.End) _firms.TryAdd(_text.Slice(mention.First, end), mention);
        // "Star Lund Carriers": two words and more before what it does
        while (end > mention.First + 2 && _text.IsNamed(end - 1, Languages.BodyWord.Line | Languages.BodyWord.Concern))
            _firms.TryAdd(_text.Slice(mention.First, --end), mention);
    }
}
