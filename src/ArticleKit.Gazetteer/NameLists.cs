using ArticleKit.Languages;

namespace ArticleKit.Gazetteer;

/// <summary>Ordinary words, given names and surnames, to mark the place names that are one too.</summary>
internal sealed class NameLists
{
    private readonly HashSet<ulong> _words = [], _given = [], _surnames = [];

    public static NameLists Read(GazetteerInputs inputs)
    {
        var lists = new NameLists();
        foreach (string path in inputs.Words) lists.AddLines(lists._words, path);
        foreach (string path in inputs.GivenNames) lists.AddLines(lists._given, path);
        if (inputs.WordNet is { } folder)
            foreach (string part in (string[])["noun", "verb", "adj", "adv"]) lists.AddWordNet(Path.Combine(folder, "data." + part));
        return lists;
    }

    public NameTraits Of(string name)
    {
        ulong key = NameKey.Of(name).Value;
        return (_words.Contains(key) ? NameTraits.CommonWord : 0) | (_given.Contains(key) ? NameTraits.GivenName : 0)
            | (_surnames.Contains(key) ? NameTraits.Surname : 0);
    }

    private void AddLines(HashSet<ulong> into, string path)
    {
        foreach (string line in File.ReadLines(path)) if (line.Length > 0 && line[0] != '#') into.Add(NameKey.Of(line).Value);
    }

    /// <summary>A data file of WordNet: lower-case lemmas are words, the last words of persons' names are surnames.</summary>
    private void AddWordNet(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length < 20 || line[0] == ' ') continue;
            string[] cells = line.Split(' ');
            int count = Convert.ToInt32(cells[3], 16);
            bool person = cells[1] == "18";
            for (int i = 0; i < count; i++)
            {
                string lemma = cells[4 + (2 * i)];
                if (lemma.IndexOf('(', StringComparison.Ordinal) is > 0 and int bracket) lemma = lemma[..bracket];
                if (char.IsLower(lemma[0])) _words.Add(NameKey.Of(lemma.Replace('_', ' ')).Value);
                else if (person && lemma[(lemma.LastIndexOf('_') + 1)..] is { Length: > 2 } last && char.IsUpper(last[0]))
                    _surnames.Add(NameKey.Of(last).Value);
            }
        }
    }
}
