using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>Tags that only the clauses of the whole sentence can tell.</summary>
internal static partial class TagRepairs
{
    /// <summary>complained that pledges had come late: behind "that" two finite verbs in a row are the clause's subject and its verb.</summary>
    private static void ThatClause(string text, Span<Token> tokens, int i, Lexicon lexicon)
    {
        if (i == 0
            || text.AsSpan(tokens[i].Start, tokens[i].Length) is not "that"
            || !tokens[i - 1].Tag.In(Tags.Verbal)
            || tokens[i + 1].Tag != Tag.Third
            || !tokens[i + 2].Tag.In(Tags.Past | Tags.Third | Tags.Modal | Tags.Base))
        {
            return;
        }
        if (!lexicon.Words[tokens[i + 1].Word].Can(Tag.Plural) || !tokens[i + 2].SpaceBefore) return;
        tokens[i].Tag = Tag.Subordinator;
        tokens[i + 1].Tag = Tag.Plural;
    }

    /// <summary>
    /// warned that inflation in the south had grown: "that" behind a verb of saying opens a clause where a finite verb ends the noun phrase; rejected that idea
    /// has none.
    /// </summary>
    private static void SaidClause(string text, Span<Token> tokens, int i, Lexicon lexicon)
    {
        const int Reach = 9;
        if (i == 0
            || text.AsSpan(tokens[i].Start, tokens[i].Length) is not "that"
            || !tokens[i - 1].Tag.In(Tags.Verbal)
            || !lexicon.Words[tokens[i - 1].Word].Is(WordFlags.Saying | WordFlags.Cue))
        {
            return;
        }
        if ((lexicon.Calendar.Kinds(tokens[i + 1].Word) & CalendarKind.Unit) != 0) return; // said that night he would go
        for (int j = i + 1; j < tokens.Length && j < i + Reach; j++)
        {
            if (tokens[j].Tag == Tag.Third
                && j + 1 < tokens.Length
                && tokens[j + 1].Tag.In(Tags.Past | Tags.Third | Tags.Modal)
                && lexicon.Words[tokens[j].Word].Can(Tag.Plural))
            {
                tokens[j].Tag = Tag.Plural;
            }
            if (tokens[j].Tag.In(Tags.Past | Tags.Third | Tags.Modal)) { if (j > i + 1) tokens[i].Tag = Tag.Subordinator; return; }
            if (tokens[j].Tag == Tag.Participle && tokens[j - 1].Tag == Tag.Plural && IsOnlyVerb(tokens, j, lexicon))
            {
                tokens[i].Tag = Tag.Subordinator;
                tokens[j].Tag = Tag.Past;
                return;
            }
            if (!tokens[j].IsWord || !tokens[j].Tag.In(Tags.Nominal | Tags.Adjective | Tags.Determiner | Tags.Preposition | Tags.Adverb | Tags.Participle))
                return;
        }
    }

    /// <summary>
    /// found that port officials ignored complaints: several stand behind "that", so it opens a clause, whose verb looks like a participle and takes an object.
    /// </summary>
    private static bool IsOnlyVerb(Span<Token> tokens, int at, Lexicon lexicon)
    {
        if (at + 1 >= tokens.Length
            || !lexicon.Words[tokens[at].Word].Can(Tag.Past)
            || !tokens[at + 1].Tag.In(Tags.Nominal | Tags.Determiner | Tags.PossessivePronoun | Tags.Pronoun | Tags.Adjective))
        {
            return false;
        }
        for (int j = at + 1; j < tokens.Length && tokens[j].IsWord; j++) if (tokens[j].Tag.In(Tags.Past | Tags.Third | Tags.Modal)) return false;
        return true;
    }

    /// <summary>an executive familiar with the talks: before an adjective that a preposition follows stands the noun.</summary>
    private static void DescribedPerson(Span<Token> tokens, int i, Lexicon lexicon)
    {
        if (tokens[i].IsCapital || tokens[i + 1].Tag != Tag.Adjective || !tokens[i + 2].Tag.In(Tags.Preposition | Tags.To)) return;
        ref readonly var entry = ref lexicon.Words[tokens[i].Word];
        if (entry.Is(WordFlags.Person) && entry.Can(Tag.Noun)) tokens[i].Tag = Tag.Noun;
    }

    /// <summary>the port's recently named chair Ann Lee: what looks like "has" before a participle owns the post before a name.</summary>
    private static void OwnedPost(Span<Token> tokens, int i, Lexicon lexicon)
    {
        const int Reach = 4;
        if (i == 0
            || tokens[i] is not { Length: 2, SpaceBefore: false }
            || !tokens[i - 1].Tag.In(Tags.Nominal)
            || tokens[i + 1].Tag != Tag.Adverb
            || !tokens[i + 2].Tag.In(Tags.Participle | Tags.Adjective))
        {
            return;
        }
        for (int j = i + 3; j + 1 < tokens.Length && j < i + 3 + Reach && tokens[j].Tag.In(Tags.Noun | Tags.Adjective) && !tokens[j].IsCapital; j++)
            if (tokens[j + 1].Tag == Tag.Name && lexicon.Words[tokens[j].Word].Is(WordFlags.Person)) { tokens[i].Tag = Tag.Possessive; break; }
    }

    /// <summary>Sen. Ann Lee (D-Vt.) told reporters: after a name and a short bracket stands the verb of saying, finite.</summary>
    private static void AfterBrackets(string text, Span<Token> tokens, Lexicon lexicon)
    {
        const int Reach = 8;
        for (int i = 2; i < tokens.Length; i++)
        {
            if (tokens[i] is not { Tag: Tag.Participle, IsCapital: false } || tokens[i - 1].Kind != TokenKind.Punct || text[tokens[i - 1].Start] != ')')
                continue;
            ref readonly var entry = ref lexicon.Words[tokens[i].Word];
            if (!entry.Is(WordFlags.Saying) || !entry.Can(Tag.Past)) continue;
            for (int j = i - 2; j > 0 && i - j < Reach; j--)
            {
                if (tokens[j].Kind != TokenKind.Punct || text[tokens[j].Start] != '(') continue;
                if (tokens[j - 1].Tag == Tag.Name) tokens[i].Tag = Tag.Past;
                break;
            }
        }
    }

    /// <summary>
    /// "…," said board president Ann Lee · "…," judge Ann Lee said: after closing marks stands a finite verb of saying, or the noun for who speaks.
    /// </summary>
    private static void AfterMarks(string text, Span<Token> tokens, Lexicon lexicon)
    {
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            if (!tokens[i].IsWord || tokens[i].IsCapital || !tokens[i].Tag.In(Tags.Participle | Tags.Base | Tags.Plural)) continue;
            int mark = tokens[i - 1].Kind == TokenKind.Punct && text[tokens[i - 1].Start] is ',' ? i - 2 : i - 1;
            if (mark < 0 || tokens[mark].Kind != TokenKind.Mark || tokens[mark].SpaceBefore || !tokens[i].SpaceBefore) continue;
            ref readonly var entry = ref lexicon.Words[tokens[i].Word];
            // "…," types Ann Lee
            if (tokens[i].Tag == Tag.Plural)
            {
                if (tokens[i + 1].Tag == Tag.Name && entry.Can(Tag.Third) && !entry.Is(WordFlags.PersonPlural)) tokens[i].Tag = Tag.Third;
            }
            else if (tokens[i].Tag == Tag.Participle && entry.Is(WordFlags.Saying) && entry.Can(Tag.Past)) tokens[i].Tag = Tag.Past;
            else if (tokens[i].Tag == Tag.Base && entry.Is(WordFlags.Person) && entry.Can(Tag.Noun) && tokens[i + 1].Tag == Tag.Name) tokens[i].Tag = Tag.Noun;
            // press secretary Ann Lee said
            else if (tokens[i].Tag == Tag.Base
                && entry.Can(Tag.Noun)
                && i + 2 < tokens.Length
                && tokens[i + 1].Tag == Tag.Noun
                && tokens[i + 2].Tag == Tag.Name
                && lexicon.Words[tokens[i + 1].Word].Is(WordFlags.Person))
            {
                tokens[i].Tag = Tag.Noun;
            }
        }
    }

    /// <summary>"after the strike killed two children": a finite verb before the next comma, so the preposition opens a clause.</summary>
    private static void ClausesAfterPrepositions(Span<Token> tokens, Lexicon lexicon)
    {
        const int Reach = 14;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Tag != Tag.Preposition || !lexicon.Words[tokens[i].Word].Can(Tag.Subordinator)) continue;
            for (int j = i + 1; j < tokens.Length && j < i + Reach; j++)
            {
                if (tokens[j].Kind == TokenKind.Punct && tokens[j].SpaceBefore | (j + 1 < tokens.Length && tokens[j + 1].SpaceBefore)
                    || tokens[j].Tag is Tag.Wh or Tag.Subordinator)
                {
                    break;
                }
                if (!tokens[j].Tag.In(Tags.Past | Tags.Third | Tags.Modal)) continue;
                if (j > i + 1 && !IsDay(tokens, i + 1, j, lexicon)) tokens[i].Tag = Tag.Subordinator;
                break;
            }
        }
    }

    /// <summary>"those who died since October 28 would get": a day, and nobody who would.</summary>
    private static bool IsDay(Span<Token> tokens, int first, int end, Lexicon lexicon)
    {
        bool number = false;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number) number = true;
            else if (!tokens[i].IsCapital || !lexicon.Words[tokens[i].Word].Is(WordFlags.Calendar)) return false;
        }
        return number || lexicon.Calendar.Kinds(tokens[first].Word) is var kinds && (kinds & CalendarKind.Weekday) != 0;
    }

    /// <summary>told police: what looks like a participle behind a noun is a verb of saying with whom it is said to, or what.</summary>
    private static bool IsSaidBehind(Span<Token> tokens, int i, Lexicon lexicon) =>
        tokens[i].Tag.In(Tags.Participle | Tags.Adjective)
            && i + 1 < tokens.Length
            && tokens[i - 1].Tag.In(Tags.Noun | Tags.Plural)
            && !tokens[i].IsCapital
            && lexicon.Words[tokens[i].Word] is var entry
            && entry.Is(WordFlags.Saying | WordFlags.Cue)
            && entry.Can(Tag.Past)
            && entry.First != Tag.Adjective
        && tokens[i + 1].Tag.In(Tags.Noun | Tags.Plural | Tags.Name | Tags.Determiner | Tags.Pronoun | Tags.PossessivePronoun | Tags.Subordinator);

    /// <summary>"The missiles fired at the base hit a house": two past verbs in one clause, so the first, before a preposition, is a participle.</summary>
    private static void ReducedRelatives(string text, Span<Token> tokens, Lexicon lexicon)
    {
        int past = -1;
        bool by = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            if (past >= 0 && token.Tag == Tag.Preposition) by |= text.AsSpan(token.Start, token.Length) is "by";
            if (past >= 0 && by && IsListed(text, tokens, i)) continue;
            if (token.Kind == TokenKind.Mark || token.Kind == TokenKind.Punct && !(text[token.Start] is '-' && !token.SpaceBefore)) { past = -1; continue; }
            if (token.Tag is Tag.Coordinator or Tag.Subordinator or Tag.Wh) { past = -1; continue; }
            if (past >= 0 && IsSaidBehind(tokens, i, lexicon)) token.Tag = Tag.Past; // a man accused of two murders told police
            if (!token.Tag.In(Tags.Past | Tags.Third | Tags.Modal)) continue;
            if (past >= 0) { tokens[past].Tag = Tag.Participle; past = -1; }
            bool open = token.Tag == Tag.Past
                && i > 0
                && tokens[i - 1].Tag.In(Tags.Nominal)
                && i + 1 < tokens.Length
                && tokens[i + 1].Tag.In(Tags.Preposition | Tags.To)
                && lexicon.Words[token.Word] is var entry
                && entry.Can(Tag.Participle)
                && !entry.Is(WordFlags.Saying | WordFlags.Be | WordFlags.Have);
            (past, by) = (open ? i : -1, false);
        }
    }

    /// <summary>a report issued by Porto, | Lund | and Faro found: a comma or a conjunction between names.</summary>
    private static bool IsListed(string text, Span<Token> tokens, int i) =>
        i > 0
            && i + 1 < tokens.Length
            && (tokens[i].Tag == Tag.Coordinator || text[tokens[i].Start] is ',' && tokens[i].Length == 1)
            && tokens[i - 1].Tag == Tag.Name
            && tokens[i + 1].Tag == Tag.Name;
}
