using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Finds the turns of a transcript without marks: LEE: Did you read it? ¶ RUIZ: No. · Q: Will you run? ¶ A: I don't know. · Maria Lopez: We never got the
/// letter.
/// A label makes no turn by itself (Note:, Sunday:, Arsenal: 3): two of them at least stand in the story, they name persons, and their words are those of
/// people who speak.
/// </summary>
internal sealed class Turns(Analysis analysis, Lexicon lexicon, Findings found)
{
    private const int LongestName = 6, LongestLabel = 16, FarthestTurn = 8;
    private readonly List<Labelled> _labels = [];
    private Dictionary<int, int>? _persons;

    private enum Part : byte { Asks, Answers, Named, Maybe }

    /// <summary>A block that a label opens: the label's tokens, its name and the first token behind the colon.</summary>
    private readonly record struct Labelled(int Block, Part Part, Mention Name, int First, int End);

    /// <summary>The runs with those of the turns among them, in the order of the text; marks inside a turn are its own.</summary>
    public static List<MarkedRun> Among(List<MarkedRun> runs, Analysis analysis, Lexicon lexicon, Findings found)
    {
        var turns = new Turns(analysis, lexicon, found);
        turns.Collect();
        return turns._labels.Count > 1 && turns.Read() is { Count: > 0 } read ? turns.Merge(runs, read) : runs;
    }

    private void Collect()
    {
        var blocks = analysis.Story.Blocks;
        for (int b = 0; b < blocks.Count; b++)
        {
            if (blocks[b].Kind is not (BlockKind.Paragraph or BlockKind.Blockquote or BlockKind.ListItem or BlockKind.Subhead)) continue;
            var (first, end) = analysis.BlockTokens(b);
            if (first + 2 >= end || analysis.Tokens[first] is not { IsWord: true, IsCapital: true }) continue;
            if (LetterAt(first, out int words) is { } letter) _labels.Add(new Labelled(b, letter, default, words, end));
            else if (ColonAfter(first, end) is > 0 and int colon && Label(b, first, colon, end) is { } label) _labels.Add(label);
        }
        if (_labels.Exists(label => label.Part == Part.Maybe)) Settle();
    }

    /// <summary>TAPPER: behind JAKE TAPPER: is he, and so is JT:; what no other label names in full is none.</summary>
    private void Settle()
    {
        var names = new Dictionary<string, Mention>(StringComparer.OrdinalIgnoreCase);
        foreach (var label in _labels) if (label.Part == Part.Named) names.TryAdd(analysis.Word(label.Name.Head).ToString(), label.Name);
        foreach (var label in _labels) if (label.Name.End - label.Name.First > 1) names.TryAdd(Initials(label.Name), label.Name);
        foreach (var label in _labels)
            if (label is { Part: Part.Maybe }
                && label.Name.End == label.Name.First + 1
                && names.TryGetValue(analysis.Word(label.Name.Head).ToString(), out var whole))
            {
                names.TryAdd(Whole(whole), whole);
            }
        for (int l = 0; l < _labels.Count; l++)
            if (_labels[l].Part == Part.Maybe
                && names.TryGetValue(_labels[l].Name.End - _labels[l].Name.First > 1 ? Whole(_labels[l].Name) : analysis.Word(_labels[l].Name.Head).ToString(),
                    out var name))
            {
                _labels[l] = _labels[l] with { Part = Part.Named, Name = name };
            }
        _labels.RemoveAll(label => label.Part == Part.Maybe);
    }

    /// <summary>NP for Nia Prosser.</summary>
    private string Initials(Mention name)
    {
        var letters = new System.Text.StringBuilder();
        for (int i = name.First; i < name.End; i++) if (analysis.Tokens[i].IsCapital) letters.Append(analysis.Word(i)[0]);
        return letters.ToString();
    }

    private string Whole(Mention name) => analysis.Cover(name.First, name.End).Folded(analysis.Story.Text);

    /// <summary>Q. How did you start? · Q: How? · Answer: I bought a boat.</summary>
    private Part? LetterAt(int first, out int words)
    {
        words = first + 1;
        if (analysis.Word(first) is "Q.") return Part.Asks;
        if (analysis.Word(first) is "A.") return Part.Answers;
        words++;
        if (analysis.Tokens[first + 1] is not { Kind: TokenKind.Punct, SpaceBefore: false } || !analysis.Tokens[first + 2].SpaceBefore) return null;
        bool colon = analysis.Word(first + 1) is ":";
        if (!colon && analysis.Word(first + 1) is not ".") return null;
        return analysis.Word(first) switch
        {
            "Q" => Part.Asks,
            "A" => Part.Answers,
            "Question" when colon => Part.Asks,
            "Answer" when colon => Part.Answers,
            _ => null
        };
    }

    /// <summary>The colon that ends a label, a word behind it; 0 where none does.</summary>
    private int ColonAfter(int first, int end)
    {
        for (int i = first + 1; i < end - 1 && i - first < LongestLabel; i++)
        {
            ref readonly var token = ref analysis.Tokens[i];
            if (token.Kind is TokenKind.Mark || token.Tag is Tag.Past or Tag.Third or Tag.Modal) return 0;
            if (token.Kind != TokenKind.Punct || analysis.Word(i) is not ":") continue;
            return analysis.Tokens[i + 1].SpaceBefore && !token.SpaceBefore ? i : 0;
        }
        return 0;
    }

    private Labelled? Label(int block, int first, int colon, int end)
    {
        if (InBrackets(first, colon) is { } minister) return new Labelled(block, Part.Named, minister, colon + 1, end);
        int name = first;
        while (name < colon
            && name - first < LongestName
            && (analysis.Tokens[name] is { IsWord: true, IsCapital: true } || name > first && analysis.Word(name) is "." or "-" or "'" or "’"))
        {
            name++;
        }
        if (name < colon && analysis.Word(name) is not ("," or "(")) return null;
        if (name == first) return null;
        bool maybe = !IsSpeaker(first, name, name == colon);
        return maybe && !(name == first + 1 && analysis.Tokens[first] is { IsAllCaps: true, Length: > 1 } || name == colon && name - first is 2 or 3)
            ? null
            : new Labelled(block, maybe ? Part.Maybe : Part.Named, new Mention(first, name, name - 1), colon + 1, end);
    }

    /// <summary>The Minister for Fisheries (Ann Lee): the name stands behind the office; null where it does not.</summary>
    private Mention? InBrackets(int first, int colon)
    {
        if (analysis.Low(first) is not "the" || analysis.Word(colon - 1) is not ")") return null;
        int open = colon - 2;
        while (open > first && analysis.Tokens[open] is { IsWord: true, IsCapital: true }) open--;
        return analysis.Word(open) is "(" && colon - open > 3 && colon - open < LongestName + 2 ? new Mention(open + 1, colon - 1, colon - 2) : null;
    }

    /// <summary>A person of the story, or who somebody is: RUIZ, Sen. Ann Lee, MODERATOR, THE COURT.</summary>
    private bool IsSpeaker(int first, int end, bool bare)
    {
        _persons ??= Persons();
        for (int i = first; i < end; i++)
            if (_persons.TryGetValue(analysis.Tokens[i].Start, out int close) && close == analysis.Tokens[end - 1].End) return true;
        ref readonly var head = ref analysis.Tokens[end - 1];
        var entry = lexicon.Words[head.Word];
        if (end - first > 1 && head is { IsAllCaps: true, Length: > 1 } && lexicon.Words[analysis.Tokens[first].Word].Is(WordFlags.Given)) return true;
        return bare && end - first <= 3 && (entry.Is(WordFlags.Person) || head.IsAllCaps && entry.Is(WordFlags.Group) && end - first > 1);
    }

    /// <summary>Where persons are named: from the first letter to one past the last.</summary>
    private Dictionary<int, int> Persons()
    {
        var persons = new Dictionary<int, int>();
        foreach (var entity in found.Entities)
            if (entity.Type == SpeakerType.Person)
                foreach (var mention in entity.Mentions) persons[mention.Span.Start] = mention.Span.End;
        return persons;
    }

    /// <summary>The turns of an interview or a conversation; none where the labels are a list's.</summary>
    private List<MarkedRun> Read()
    {
        bool interview = IsInterview(out bool asked);
        if (!interview) _labels.RemoveAll(label => label.Part != Part.Named);
        bool talk = IsConversation(out bool again);
        if (!talk) _labels.RemoveAll(label => label.Part == Part.Named);
        var runs = new List<MarkedRun>();
        Mention? answers = interview ? Interviewed(_labels[0].Block) : null;
        for (int l = 0; l < _labels.Count; l++)
        {
            var label = _labels[l];
            var speaker = label.Part switch { Part.Named => label.Name, Part.Answers => answers, _ => null };
            runs.Add(Run(label.Block, label.First, label.End, new Turn(speaker, false)));
            if (l + 1 == _labels.Count || !(again || asked) || _labels[l + 1].Block - label.Block > FarthestTurn) continue;
            for (int b = label.Block + 1; b < _labels[l + 1].Block && GoesOn(b); b++)
            {
                var (first, end) = analysis.BlockTokens(b);
                runs.Add(Run(b, first, end, new Turn(speaker, true)));
            }
        }
        return runs;
    }

    private static MarkedRun Run(int block, int first, int end, Turn turn) => new(block, -1, first, end, -1, "") { Turn = turn };

    /// <summary>
    /// Somebody asks or several answers stand there, and half of the answers are of somebody who speaks of himself: no page of questions and answers about how
    /// to vote.
    /// </summary>
    private bool IsInterview(out bool asked)
    {
        int questions = 0, answered = 0, own = 0;
        foreach (var label in _labels)
        {
            if (label.Part == Part.Asks) questions++;
            if (label.Part != Part.Answers) continue;
            answered++;
            if (IsOfSpeaker(label.First, label.End, false)) own++;
        }
        asked = questions > 0;
        return answered > 0 && questions + answered > 1 && own * 2 >= answered;
    }

    /// <summary>Two speakers at least; where one of them speaks again half of the turns, else two in three, are words of people who speak.</summary>
    private bool IsConversation(out bool again)
    {
        int turns = 0, spoken = 0;
        var speakers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var label in _labels)
        {
            if (label.Part != Part.Named) continue;
            turns++;
            if (IsOfSpeaker(label.First, label.End, true)) spoken++;
            speakers.Add(analysis.Word(label.Name.Head).ToString());
        }
        again = turns > speakers.Count;
        return speakers.Count > 1 && (again ? spoken * 2 >= turns : spoken * 3 >= turns * 2);
    }

    /// <summary>The words speak of whoever says them (I, we), or to somebody (you, a question, Yes).</summary>
    private bool IsOfSpeaker(int first, int end, bool orHearer)
    {
        const int Reach = 80;
        if (orHearer && (analysis.Word(end - 1) is "?" || lexicon.Cues.Is(analysis.Tokens[first].Word, SubjectWord.Replying))) return true;
        for (int i = first; i < end && i - first < Reach; i++)
        {
            if (analysis.Tokens[i].Kind == TokenKind.Mark) break;
            if (analysis.Tokens[i].Length > 4) continue;
            if (analysis.Low(i) is "i" or "we" or "me" or "us" or "my" or "our" && analysis.Tokens[i] is not { IsAllCaps: true, Length: > 1 }) return true;
            if (orHearer && analysis.Low(i) is "you" or "your") return true;
        }
        return false;
    }

    /// <summary>A paragraph between two turns in which whoever spoke goes on; but not the reporter's between them.</summary>
    private bool GoesOn(int block)
    {
        var (first, end) = analysis.BlockTokens(block);
        return analysis.Story.Blocks[block].Kind == BlockKind.Paragraph && end > first && IsOfSpeaker(first, end, false);
    }

    /// <summary>Whom the words before the first turn name first and most, twice at least: who is interviewed; null where that is nobody.</summary>
    private Mention? Interviewed(int block)
    {
        int limit = analysis.Story.Blocks[block].Span.Start, most = 1, others = 0;
        EntityMention? at = null;
        foreach (var entity in found.Entities)
        {
            if (entity.Type != SpeakerType.Person) continue;
            int named = 0;
            while (named < entity.Mentions.Count && entity.Mentions[named].Span.Start < limit) named++;
            if (named == 0) continue;
            if (at is null || entity.Mentions[0].Span.Start < at.Span.Start)
            {
                others = Math.Max(others, at is null ? 0 : most);
                (at, most) = (entity.Mentions[0], named);
            }
            else others = Math.Max(others, named);
        }
        if (at is null || most <= others && others > 0 || most < 2 && others > 0) return null;
        int first = analysis.TokenAt(at.Span.Start), last = analysis.TokenAt(at.Span.End - 1);
        return new Mention(first, last + 1, last);
    }

    private static readonly Comparer<MarkedRun> ByPlace = Comparer<MarkedRun>.Create((a, b) => a.First.CompareTo(b.First));

    private List<MarkedRun> Merge(List<MarkedRun> runs, List<MarkedRun> turns)
    {
        var blocks = turns.Select(turn => turn.Block).ToHashSet();
        List<MarkedRun> all = [.. runs.Where(run => !blocks.Contains(run.Block)), .. turns];
        all.Sort(ByPlace);
        return all;
    }
}
