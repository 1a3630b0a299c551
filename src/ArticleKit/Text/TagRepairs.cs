using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>Second thoughts over a tagged sentence: what only the rest of it can tell.</summary>
internal static partial class TagRepairs
{
    public static void Run(string text, Span<Token> tokens, Lexicon lexicon)
    {
        ReducedRelatives(text, tokens, lexicon);
        ClausesAfterPrepositions(tokens, lexicon);
        AfterMarks(text, tokens, lexicon);
        AfterBrackets(text, tokens, lexicon);
        if (tokens.Length is 3 or 4) ShortSentence(text, tokens, lexicon);
        else if (tokens.Length > 4 && tokens[0] is { Tag: Tag.Preposition, Length: 3 } && tokens[1].Tag == Tag.Name && text.AsSpan(tokens[0].Start, 3) is "Per")
            FirstName(text, tokens);
        if (tokens.Length > 4 && tokens[1] is { Tag: Tag.Base, IsCapital: false } && tokens[0].Tag.In(Tags.Plural | Tags.Name)) TeamPost(tokens, lexicon);
        for (int i = 0; i + 2 < tokens.Length; i++)
        {
            if (i > 0 && tokens[i].Tag.In(Tags.Past | Tags.Participle) && text[tokens[i - 1].Start] is ',') FormerPost(text, tokens, i, lexicon);
            if (tokens[i].Tag == Tag.Adjective)
            {
                if (i > 0
                    && tokens[i - 1].Tag == Tag.Name
                    && tokens[i + 1].Tag == Tag.Name
                    && !tokens[i].IsCapital
                    && lexicon.Words[tokens[i - 1].Word].Is(WordFlags.Nation)
                    && lexicon.Words[tokens[i].Word].Is(WordFlags.Group))
                {
                    tokens[i].Tag = Tag.Noun;
                }
                // Even Lee said, then Lee said; but then President Lee
                if (tokens[i + 1].Tag == Tag.Name
                    && lexicon.Cues.Is(tokens[i].Word, SubjectWord.Focusing)
                    && tokens[i + 1].SpaceBefore
                    && !lexicon.Words[tokens[i + 1].Word].Is(WordFlags.Title | WordFlags.Person))
                {
                    tokens[i].Tag = Tag.Adverb;
                }
                FurtherStates(text, tokens, i, lexicon);
                DescribedPerson(tokens, i, lexicon);
                JoinedVerb(tokens, i, lexicon);
            }
            else if (tokens[i].Tag == Tag.Gerund) HeldPost(tokens, i, lexicon);
            // had been fired and had sent
            else if (tokens[i].Tag == Tag.Participle
                && i > 0
                && tokens[i - 1].Tag == Tag.Coordinator
                && tokens[i + 1].Tag == Tag.Participle
                && lexicon.Words[tokens[i].Word].Is(WordFlags.Have))
            {
                tokens[i].Tag = Tag.Past;
            }
            else if (tokens[i].Tag.In(Tags.Base | Tags.Third) && tokens[i + 1].Tag == Tag.Modal) BeforeModal(tokens, i, lexicon);
            // but yields of 0.7 tonnes
            else if (tokens[i].Tag == Tag.Third
                && i > 0
                && tokens[i - 1].Tag == Tag.Coordinator
                && tokens[i + 1].Tag == Tag.Preposition
                && tokens[i + 2].Kind == TokenKind.Number
                && text.AsSpan(tokens[i + 1].Start, tokens[i + 1].Length) is "of"
                && lexicon.Words[tokens[i].Word].Can(Tag.Plural))
            {
                tokens[i].Tag = Tag.Plural;
            }
            // …, said Ann Lee
            else if (tokens[i].Tag == Tag.Participle
                && i > 0
                && tokens[i + 1].Tag == Tag.Name
                && !tokens[i].IsCapital
                && text[tokens[i - 1].Start] is ','
                && lexicon.Words[tokens[i].Word] is var said
                && said.Is(WordFlags.Saying)
                && said.Can(Tag.Past))
            {
                tokens[i].Tag = Tag.Past;
            }
            // a keeper who lives in Porto
            else if (tokens[i].Tag == Tag.Wh)
            {
                if (tokens[i + 1] is { Tag: Tag.Plural, IsCapital: false } does
                    && text.AsSpan(tokens[i].Start, tokens[i].Length) is "who"
                    && lexicon.Words[does.Word].Can(Tag.Third))
                {
                    tokens[i + 1].Tag = Tag.Third;
                }
            }
            // …, witnesses and an official told
            else if (tokens[i].Tag == Tag.Third)
            {
                OwnedPost(tokens, i, lexicon);
                if (i > 0
                    && text[tokens[i - 1].Start] is ','
                    && tokens[i + 1].Tag is Tag.Coordinator
                    && tokens[i + 2].Tag.In(Tags.Determiner | Tags.Noun | Tags.Plural | Tags.Name)
                    && lexicon.Words[tokens[i].Word] is var people
                    && people.Is(WordFlags.PersonPlural)
                    && people.Can(Tag.Plural))
                {
                    tokens[i].Tag = Tag.Plural;
                }
            }
            else if (tokens[i].Tag == Tag.Pronoun) { ThatClause(text, tokens, i, lexicon); OwnedThing(text, tokens, i); }
            else if (tokens[i].Tag == Tag.Determiner) { SaidClause(text, tokens, i, lexicon); CloseOnes(text, tokens, i, lexicon); }
            // 39 percent blame the port
            else if (tokens[i].Tag == Tag.Noun
                && i > 1
                && tokens[i - 1] is { Tag: Tag.Noun, Length: 7 }
                && tokens[i + 1].Tag.In(Tags.Determiner | Tags.PossessivePronoun)
                && text.AsSpan(tokens[i - 1].Start, 7) is "percent"
                && lexicon.Words[tokens[i].Word].Can(Tag.Base))
            {
                tokens[i].Tag = Tag.Base;
            }
            else if (tokens[i].Tag == Tag.Noun
                && i > 1
                && tokens[i - 1].Tag == Tag.Name
                && !tokens[i].IsCapital
                && lexicon.Words[tokens[i].Word].Is(WordFlags.Cue)
                && lexicon.Words[tokens[i].Word].Can(Tag.Gerund))
            {
                NamedWarning(text, tokens, i);
            }
            // Ann Lee first announced · the rust, first found in May, spread
            else if (tokens[i].Tag == Tag.Noun
                && i > 0
                && !tokens[i].IsCapital
                && (tokens[i - 1].Tag.In(Tags.Nominal) || text[tokens[i - 1].Start] is ',')
                && tokens[i + 1].Tag.In(Tags.Past | Tags.Third)
                && lexicon.Cues.Is(tokens[i].Word, SubjectWord.Adverbial))
            {
                tokens[i].Tag = Tag.Adverb;
            }
            // to sheathe their swords
            else if (tokens[i].Tag == Tag.Noun
                && i > 0
                && tokens[i - 1].Tag == Tag.To
                && tokens[i + 1].Tag.In(Tags.PossessivePronoun | Tags.Determiner)
                && !tokens[i].IsCapital
                && lexicon.Words[tokens[i].Word].Tags == 0)
            {
                tokens[i].Tag = Tag.Base;
            }
            else if (tokens[i].Tag == Tag.Noun && i > 0 && tokens[i - 1].Kind == TokenKind.Punct) AddedWarning(text, tokens, i, lexicon);
            else if (tokens[i].Tag == Tag.Base && i > 1) NoVerb(text, tokens, i, lexicon);
        }
    }

    /// <summary>for more direct talks · at which point the crowd left: behind a preposition and "more" or "which" stands no verb.</summary>
    private static void NoVerb(string text, Span<Token> tokens, int i, Lexicon lexicon)
    {
        if (!tokens[i - 2].Tag.In(Tags.Preposition)) return;
        var before = text.AsSpan(tokens[i - 1].Start, tokens[i - 1].Length);
        ref readonly var entry = ref lexicon.Words[tokens[i].Word];
        if (before is "more" or "most" && entry.Can(Tag.Adjective) && tokens[i + 1].Tag.In(Tags.Noun | Tags.Plural | Tags.Adjective))
            tokens[i].Tag = Tag.Adjective;
        else if (before is "which" && entry.Can(Tag.Noun)) tokens[i].Tag = Tag.Noun;
    }

    /// <summary>
    /// …, demand should grow: before a modal and behind no subject of its own what looks like a verb is the noun; but not a tax it says would hurt.
    /// </summary>
    private static void BeforeModal(Span<Token> tokens, int i, Lexicon lexicon)
    {
        if (i > 0 && tokens[i - 1].Kind != TokenKind.Punct && !tokens[i - 1].Tag.In(Tags.Coordinator | Tags.Adjective | Tags.Preposition | Tags.Subordinator))
            return;
        ref readonly var entry = ref lexicon.Words[tokens[i].Word];
        if (tokens[i].Tag == Tag.Base && entry.Can(Tag.Noun)) tokens[i].Tag = Tag.Noun;
        else if (tokens[i].Tag == Tag.Third && entry.Can(Tag.Plural)) tokens[i].Tag = Tag.Plural;
    }

    /// <summary>
    /// Lions coach Pat Lee was angry: before a whole name with a verb of its own what looks like one is the post; but not Lions host Harrow Town on Sunday.
    /// </summary>
    private static void TeamPost(Span<Token> tokens, Lexicon lexicon)
    {
        if (lexicon.Words[tokens[1].Word] is var entry && !(entry.Is(WordFlags.Person) && entry.Can(Tag.Noun))) return;
        int end = 2;
        while (end < tokens.Length && tokens[end] is { Tag: Tag.Name, IsCapital: true }) end++;
        if (end > 3 && end < tokens.Length && tokens[end].Tag.In(Tags.Past | Tags.Third | Tags.Modal)) tokens[1].Tag = Tag.Noun;
    }

    /// <summary>Costa further states that: between a name and a verb that looks like a plural.</summary>
    private static void FurtherStates(string text, Span<Token> tokens, int i, Lexicon lexicon)
    {
        if (i == 0
            || !tokens[i - 1].Tag.In(Tags.Nominal)
            || tokens[i + 1].Tag != Tag.Plural
            || !lexicon.Cues.Is(tokens[i].Word, SubjectWord.Adverbial)
            || !lexicon.Words[tokens[i + 1].Word].Can(Tag.Third))
        {
            return;
        }
        if (text.AsSpan(tokens[i + 2].Start, tokens[i + 2].Length) is not "that") return;
        (tokens[i].Tag, tokens[i + 1].Tag, tokens[i + 2].Tag) = (Tag.Adverb, Tag.Third, Tag.Subordinator);
    }

    /// <summary>those close to the mayor: what looks like a noun tells who they are.</summary>
    private static void CloseOnes(string text, Span<Token> tokens, int i, Lexicon lexicon)
    {
        if (tokens[i].Length != 5
            || tokens[i + 1].Tag != Tag.Noun
            || !tokens[i + 2].Tag.In(Tags.Preposition | Tags.To)
            || !lexicon.Words[tokens[i + 1].Word].Can(Tag.Adjective))
        {
            return;
        }
        if (text.AsSpan(tokens[i].Start, 5) is "those" or "Those") tokens[i + 1].Tag = Tag.Adjective;
    }

    /// <summary>
    /// Managing director Ann Lee · said acting mayor Ann Lee · is visiting professor: what looks like a verb tells of the person behind it; but not is leading
    /// economists.
    /// </summary>
    private static void HeldPost(Span<Token> tokens, int i, Lexicon lexicon)
    {
        const int Reach = 4;
        if (!lexicon.Words[tokens[i].Word].Is(WordFlags.Post)) return;
        for (int j = i + 1; j < tokens.Length && j < i + Reach && tokens[j].Tag.In(Tags.Noun | Tags.Adjective | Tags.Plural) && !tokens[j].IsCapital; j++)
        {
            if (!lexicon.Words[tokens[j].Word].Is(WordFlags.Person | WordFlags.PersonPlural) || !tokens[j].Tag.In(Tags.Noun | Tags.Plural)) continue;
            if (tokens[j].Tag == Tag.Noun || i == 0 || !tokens[i - 1].Tag.In(Tags.Verbal)) tokens[i].Tag = Tag.Adjective;
            return;
        }
    }

    /// <summary>Costa shrugs.: of a sentence that is a name and one word more the word is its verb.</summary>
    private static void ShortSentence(string text, Span<Token> tokens, Lexicon lexicon)
    {
        if (text[tokens[^1].Start] is '.'
            && tokens[^2] is { Tag: Tag.Plural, IsCapital: false } verb
            && tokens[^3].Tag == Tag.Name
            && tokens[0].Tag == Tag.Name
            && lexicon.Words[verb.Word].Can(Tag.Third))
        {
            tokens[^2].Tag = Tag.Third;
        }
    }

    /// <summary>
    /// Per Dahl, a keeper, said · Per Dahl said: what looks like a preposition is a first name where the first finite verb stands right behind the name or a
    /// comma; but not Per Reuters, the port is shut.
    /// </summary>
    private static void FirstName(string text, Span<Token> tokens)
    {
        for (int i = 2; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark) return;
            if (!tokens[i].Tag.In(Tags.Past | Tags.Third | Tags.Modal) || tokens[i - 1].Tag == Tag.Wh) continue;
            if (tokens[i - 1].Tag == Tag.Name && i <= 3 || text[tokens[i - 1].Start] is ',') tokens[0].Tag = Tag.Name;
            return;
        }
    }

    /// <summary>urged them to act, warning in a letter that …: behind a comma what looks like a noun of saying reports a clause.</summary>
    private static void AddedWarning(string text, Span<Token> tokens, int i, Lexicon lexicon)
    {
        const int Reach = 7;
        if (text[tokens[i - 1].Start] is not ','
            || tokens[i].IsCapital
            || !lexicon.Words[tokens[i].Word].Is(WordFlags.Cue)
            || !lexicon.Words[tokens[i].Word].Can(Tag.Gerund))
        {
            return;
        }
        for (int j = i + 1; j < tokens.Length && j < i + Reach; j++)
        {
            if (text.AsSpan(tokens[j].Start, tokens[j].Length) is "that") { tokens[i].Tag = Tag.Gerund; return; }
            if (!tokens[j].Tag.In(Tags.Preposition | Tags.Determiner | Tags.Noun | Tags.PossessivePronoun | Tags.Adjective | Tags.Name)) return;
        }
    }

    /// <summary>with Ann Lee warning of a flood: behind "with" and a name alone what looks like a noun of saying reports one.</summary>
    private static void NamedWarning(string text, Span<Token> tokens, int i)
    {
        const int Reach = 6;
        if (text.AsSpan(tokens[i + 1].Start, tokens[i + 1].Length) is not ("of" or "that")) return;
        int with = i - 1;
        while (with > 0 && i - with < Reach && tokens[with].Tag is Tag.Name or Tag.Determiner) with--;
        if (text.AsSpan(tokens[with].Start, tokens[with].Length) is "with" or "With") tokens[i].Tag = Tag.Gerund;
    }

    /// <summary>called it late and accused him of it: behind a conjunction and before a pronoun what looks like an adjective is a verb of saying.</summary>
    private static void JoinedVerb(Span<Token> tokens, int i, Lexicon lexicon)
    {
        if (i == 0 || tokens[i - 1].Tag != Tag.Coordinator || tokens[i + 1].Tag != Tag.Pronoun || tokens[i].IsCapital) return;
        ref readonly var entry = ref lexicon.Words[tokens[i].Word];
        if (entry.Can(Tag.Past) && entry.Is(WordFlags.Saying | WordFlags.Cue)) tokens[i].Tag = Tag.Past;
    }

    /// <summary>asked whether his proposed tax would help: what stands before a participle and its noun owns the noun.</summary>
    private static void OwnedThing(string text, Span<Token> tokens, int i)
    {
        if (!text.AsSpan(tokens[i].Start, tokens[i].Length).Equals("his", StringComparison.OrdinalIgnoreCase)
            || !tokens[i + 1].Tag.In(Tags.Past | Tags.Participle)
            || !tokens[i + 2].Tag.In(Tags.Noun | Tags.Plural))
        {
            return;
        }
        tokens[i].Tag = Tag.PossessivePronoun;
        tokens[i + 1].Tag = Tag.Adjective;
    }
}
