using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates;

/// <summary>Finds the day of an event a story named before: "hours before the strike" looks for the last dated sentence that has "strike".</summary>
internal sealed class EventIndex(Analysis analysis)
{
    private const int Farthest = 64;
    private readonly Dictionary<int, List<int>> _tokens = [];
    private int _seen;

    public Named? Anchor(Reading reading, Timeline line)
    {
        int noun = reading.End - 1;
        for (; _seen < reading.First; _seen++)
        {
            var token = analysis.Tokens[_seen];
            if (token.Word == 0 || !token.IsWord) continue;
            if (!_tokens.TryGetValue(token.Word, out var list)) _tokens[token.Word] = list = [];
            list.Add(_seen);
        }
        if (analysis.Tokens[noun].Word == 0 || !_tokens.TryGetValue(analysis.Tokens[noun].Word, out var places)) return null;
        for (int k = places.Count - 1, steps = 0; k >= 0 && steps < Farthest; k--, steps++)
            if (line.DayIn(analysis.SentenceAt(places[k]), analysis.Tokens[places[k]].Start) is { } day) return day;
        return null;
    }
}
