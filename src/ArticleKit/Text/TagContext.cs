using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>What stands to the left of a word in its sentence, and the choice among the word's candidates that follows from it and the next word.</summary>
internal struct TagContext
{
    private enum Wait : byte { Nothing, Base, AfterHave, AfterBe }

    private Tag _previous;
    private Tag _beforeConjunction;
    private Wait _wait;

    /// <summary>Inside a noun phrase whose head has not come.</summary>
    private bool _inPhrase;

    /// <summary>A finite verb stands in this clause, in this sentence.</summary>
    private bool _clauseVerb, _sentenceVerb;

    /// <summary>A conjunction came after the clause's verb: it may have joined clauses or only nouns.</summary>
    private bool _mayBeNewClause;

    /// <summary>A relative clause opened before the main clause had its verb.</summary>
    private bool _mainVerbToCome;
    private bool _afterPunct, _toIsPreposition, _justSaid;
    private Tag _lastVerb;

    public void Pass(string text, in Token token)
    {
        char c = text[token.Start];
        if (token.Kind == TokenKind.Mark) { if (_previous != Tag.None && token.SpaceBefore) _afterPunct |= _previous.In(Tags.Verbal); return; }
        if (c is '$' or '£' or '€' or '¥' or '#') { _inPhrase = true; _previous = Tag.NumberWord; return; }
        if (c is '%' or '&' or '/' or '\'' or '@') { if (c == '%') { _inPhrase = false; _previous = Tag.Noun; } return; }
        _afterPunct = true;
        _clauseVerb = false;
        _inPhrase = false;
        if (c != ',') _wait = Wait.Nothing;
        if (c is ':' or ';' or '(' or ')' or '.') _previous = Tag.None;
    }

    public readonly Tag Clitic(string text, in Token token, in WordEntry entry, in WordEntry next)
    {
        if (token.Length != 2 || !(text[token.Start + 1] is 's' or 'S'))
            return token.Length == 2 && text[token.Start + 1] is 'd' or 'D' ? Tag.Modal : entry.Tags != 0 ? entry.First : Tag.Third;
        if (_previous is Tag.Pronoun or Tag.Wh && !_afterPunct) return Tag.Third;
        if (_previous.In(Tags.Adverb | Tags.Subordinator) && !next.First.In(Tags.Nominal)) return Tag.Third;
        return next.First.In(Tags.Preposition | Tags.Pronoun | Tags.PossessivePronoun)
            || next.First == Tag.Determiner && !(next.Can(Tag.Adjective) && next.Can(Tag.Pronoun) && _previous.In(Tags.Nominal))
            || (next.First == Tag.Adverb && !next.Can(Tag.Adjective) && !next.Can(Tag.Noun))
            ? Tag.Third
            : Tag.Possessive;
    }

    public readonly Tag Choose(string text, in Token token, in WordEntry entry, in WordEntry next, TokenKind nextKind)
    {
        uint can = entry.Tags;
        if ((can & (can - 1)) == 0) return can == 0 ? Tag.Noun : entry.First;
        bool nextNoun = (next.Tags & (Tags.Nominal | Tags.Adjective | Tags.NumberWord)) != 0
            && !next.First.In(Tags.Preposition | Tags.Adverb | Tags.Past | Tags.Third | Tags.Base | Tags.Subordinator | Tags.Coordinator | Tags.Modal
                | Tags.Determiner);
        bool opens = next.First.In(Tags.PhraseStart | Tags.To | Tags.Subordinator) && nextKind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol;
        if (Function(text, token, entry, next, nextNoun, nextKind) is var function and not Tag.None) return function;
        // "Moody's said it", "McDonald's told them": a name that ends so speaks
        if (_previous == Tag.Possessive
            && entry.Is(WordFlags.Saying)
            && entry.First == Tag.Past
            && !token.IsCapital
            && (token.Length == 4 && text.AsSpan(token.Start, 4) is "said" or "told" || next.First.In(Tags.Pronoun | Tags.Subordinator)))
        {
            return Tag.Past;
        }
        // "Harbour Co. executive Ann Lee": before a name the noun for a person is one
        if (next.First == Tag.Name
            && _previous.In(Tags.Nominal | Tags.Adjective)
            && !_afterPunct
            && !next.Is(WordFlags.Nation)
            && entry.Is(WordFlags.Person)
            && entry.Can(Tag.Noun)
            && entry.Can(Tag.Adjective))
        {
            return Tag.Noun;
        }
        // "to chants of": no infinitive ends so
        if (_previous == Tag.To && (can & Tags.Base) == 0 && (can & Tags.Plural) != 0 && (can & Tags.Third) != 0) return Tag.Plural;
        if (_wait == Wait.Base && (can & Tags.Base) != 0 && !(_toIsPreposition && (can & (Tags.Nominal)) != 0 && !opens)) return Tag.Base;
        if (_wait == Wait.AfterHave && (can & Tags.Participle) != 0 && !_inPhrase) return Tag.Participle;
        if (_wait == Wait.AfterBe && !_inPhrase)
        {
            if (entry.First == Tag.Adjective) return Tag.Adjective;
            if ((can & Tags.Participle) != 0) return Tag.Participle;
            if ((can & Tags.Gerund) != 0) return Tag.Gerund;
        }
        bool nominal = _inPhrase || (_previous == Tag.Preposition && !_afterPunct) || _previous.In(Tags.Modifier) && !_afterPunct;
        if (nominal && InPhrase(can, entry, next, nextNoun, nextKind) is var inside and not Tag.None) return inside;
        if (_previous == Tag.Pronoun && !_afterPunct && (can & Tags.Finite) != 0)
            return (can & Tags.Past) != 0 && entry.First != Tag.Base ? Tag.Past : (can & Tags.Third) != 0 ? Tag.Third : Tags.Pick(can, Tag.Base, entry.First);
        if (_previous.In(Tags.Nominal | Tags.Adverb | Tags.Pronoun | Tags.Wh)
            && !_afterPunct
            && AfterNoun(can, entry, next, opens, nextNoun, nextKind) is var after and not Tag.None)
        {
            return after;
        }
        return Fresh(can, entry, next, opens, nextNoun, nextKind);
    }

    /// <summary>Words whose part hangs on the next word alone: that, her, like, no, more, as.</summary>
    private readonly Tag Function(string text, in Token token, in WordEntry entry, in WordEntry next, bool nextNoun, TokenKind nextKind)
    {
        var word = text.AsSpan(token.Start, token.Length);
        switch (word.Length)
        {
            case 2 when word is "as" or "As": return next.First == Tag.Pronoun ? Tag.Subordinator : Tag.Preposition;
            case 2 when word is "so" or "So": return Tag.Adverb;
            case 2 when word is "no" or "No": return nextKind == TokenKind.Punct ? Tag.Interjection : Tag.Determiner;
            case 3 when word is "her" or "Her" or "his" or "His":
                return (next.Tags & (Tags.Nominal | Tags.Adjective | Tags.Gerund | Tags.NumberWord)) != 0
                    && !next.First.In(Tags.Determiner | Tags.Preposition)
                    && nextKind != TokenKind.Punct
                    ? Tag.PossessivePronoun
                    : Tag.Pronoun;
            case 3 when word is "but" or "But": return Tag.Coordinator;
            case 3 when word is "one" or "One": return Tag.NumberWord;
            case 4 when word is "that" or "That": return That(next, nextNoun, nextKind);
            case 4 when word is "like" or "Like" or "past" or "Past": return _wait == Wait.Base || (_previous == Tag.Pronoun && word is "like")
                ? Tag.Base
                : _inPhrase ? nextNoun || word is "like" or "Like" ? Tag.Adjective : Tag.Noun : Tag.Preposition;
            case 5 when word is "since" or "Since" or "until" or "Until" or "after"
                or "After": return next.First == Tag.Pronoun ? Tag.Subordinator : Tag.Preposition;
            case 6 when word is "before" or "Before": return next.First == Tag.Pronoun ? Tag.Subordinator : Tag.Preposition;
        }
        if (entry.First == Tag.Modal) return _inPhrase && !next.First.In(Tags.Base | Tags.Adverb) ? Tag.Noun : Tag.Modal;
        if (word is "this" or "This" && next.Can(Tag.Third) && next.Can(Tag.Plural) && !next.Can(Tag.Noun)) return Tag.Pronoun;
        if (entry.First == Tag.Determiner)
            return nextNoun
                || next.First.In(Tags.NumberWord | Tags.Preposition | Tags.Gerund | Tags.Participle | Tags.Determiner | Tags.Past)
                || next.Can(Tag.Noun)
                || next.Can(Tag.Plural)
                ? Tag.Determiner
                : nextKind == TokenKind.Punct || next.First.In(Tags.Finite)
                    ? Tags.Pick(entry.Tags, Tag.Pronoun, Tag.Determiner)
                    : entry.Second == Tag.Adverb && next.First.In(Tags.Adjective | Tags.Adverb) ? Tag.Adverb : Tag.Determiner;
        // an outside consultant
        if (entry.First == Tag.Preposition && entry.Can(Tag.Adjective) && nextNoun && _previous.In(Tags.Determiner | Tags.PossessivePronoun) && !_afterPunct)
            return Tag.Adjective;
        if (entry.First.In(Tags.Preposition) && entry.Second == Tag.Adverb)
            return nextKind == TokenKind.Punct && _previous.In(Tags.Verbal) ? Tag.Adverb : Tag.Preposition;
        if (entry.First == Tag.Adverb && entry.Can(Tag.Preposition))
            return next.First.In(Tags.Determiner | Tags.PossessivePronoun) && !_previous.In(Tags.Verbal) ? Tag.Preposition : entry.First;
        return Tag.None;
    }

    private readonly Tag That(in WordEntry next, bool nextNoun, TokenKind nextKind)
    {
        if (nextKind == TokenKind.Punct || next.Tags == 0) return Tag.Pronoun;
        bool verbNext = next.First.In(Tags.Past | Tags.Third | Tags.Base | Tags.Modal);
        if (_previous.In(Tags.Nominal) && !_afterPunct) return verbNext ? Tag.Wh : Tag.Subordinator;
        if (_previous.In(Tags.Preposition) && !_afterPunct) return nextNoun ? Tag.Determiner : Tag.Pronoun;
        if (_previous.In(Tags.Verbal | Tags.Adverb | Tags.Adjective))
            return verbNext && !next.Can(Tag.Noun)
                ? Tag.Pronoun
                : _previous.In(Tags.Gerund | Tags.Base | Tags.Past | Tags.Third) && !_justSaid && next.First == Tag.Noun && !next.Can(Tag.Base)
                    ? Tag.Determiner
                    : Tag.Subordinator;
        return verbNext ? Tag.Pronoun : next.First == Tag.Noun ? Tag.Determiner : Tag.Subordinator;
    }

    private readonly Tag InPhrase(uint can, in WordEntry entry, in WordEntry next, bool nextNoun, TokenKind nextKind)
    {
        if ((can & (Tags.Nominal | Tags.Adjective | Tags.Participle | Tags.Gerund | Tags.NumberWord | Tags.Adverb)) == 0) return Tag.None;
        if (_previous == Tag.NumberWord && (can & Tags.Past) != 0 && next.First.In(Tags.Determiner | Tags.PossessivePronoun | Tags.Pronoun)) return Tag.Past;
        bool follows = nextNoun && nextKind is TokenKind.Word or TokenKind.Number;
        if (_previous == Tag.Preposition
            && (can & Tags.Gerund) != 0
            && (next.First.In(Tags.Determiner | Tags.PossessivePronoun | Tags.Pronoun | Tags.Name | Tags.To) || entry.First == Tag.Gerund && !follows))
        {
            return Tag.Gerund;
        }
        if (entry.First == Tag.Adverb && (next.First.In(Tags.Adjective | Tags.NumberWord) || (can & (Tags.Nominal | Tags.Adjective)) == 0)) return Tag.Adverb;
        if (follows)
        {
            if ((can & Tags.Adjective) != 0 && (entry.First != Tag.Plural)) return Tag.Adjective;
            if (entry.First.In(Tags.Nominal)) return entry.First;
            if ((can & Tags.Participle) != 0) return Tag.Participle;
            if ((can & Tags.Gerund) != 0) return Tag.Gerund;
        }
        if (entry.First.In(Tags.Nominal)) return entry.First;
        if ((can & Tags.Noun) != 0 && !(entry.First == Tag.Adjective && next.First.In(Tags.Coordinator) && !_previous.In(Tags.Determiner))) return Tag.Noun;
        if ((can & Tags.Plural) != 0) return Tag.Plural;
        if ((can & Tags.Adjective) != 0) return Tag.Adjective;
        if ((can & Tags.Gerund) != 0) return Tag.Gerund;
        if ((can & Tags.Participle) != 0) return Tag.Participle;
        return Tag.None;
    }

    private readonly Tag AfterNoun(uint can, in WordEntry entry, in WordEntry next, bool opens, bool nextNoun, TokenKind nextKind)
    {
        bool nounToo = (can & (Tags.Nominal)) != 0;
        // "a source close to the family"
        if (entry.First == Tag.Adjective && (can & Tags.Base) != 0 && _previous.In(Tags.Noun | Tags.Plural) && next.First == Tag.To) return Tag.Adjective;
        if ((can & Tags.Past) != 0)
        {
            // "raised its revenue forecast on Thursday": the clause has its verb
            if (nounToo && entry.First.In(Tags.Nominal) && (!opens || _clauseVerb && !_mainVerbToCome && !_mayBeNewClause)) return entry.First;
            if ((can & Tags.Base) != 0 && entry.First == Tag.Base && _previous == Tag.Plural && !opens && nextKind == TokenKind.Word) return Tag.Past;
            if ((can & Tags.Participle) != 0
                && _clauseVerb
                && !_mainVerbToCome
                && !entry.Is(WordFlags.Have)
                && !next.First.In(Tags.Determiner | Tags.PossessivePronoun | Tags.Pronoun | Tags.NumberWord)
                && (!_mayBeNewClause || next.First.In(Tags.Preposition)))
            {
                return Tag.Participle;
            }
            return Tag.Past;
        }
        if ((can & Tags.Participle) != 0 && !((can & Tags.Base) != 0 && !_clauseVerb && _previous.In(Tags.Plural | Tags.Wh))) return Tag.Participle;
        if ((can & Tags.Third) != 0)
        {
            if (!nounToo) return Tag.Third;
            if (_clauseVerb || _previous == Tag.Plural) return Tag.Plural;
            if (opens || next.First.In(Tags.Adverb | Tags.Gerund) || next.First.In(Tags.Adjective | Tags.Plural) && next.First != Tag.Noun) return Tag.Third;
            if (next.First.In(Tags.Finite | Tags.Coordinator | Tags.Wh) || nextKind == TokenKind.Punct) return Tag.Plural;
            return _previous.In(Tags.Name) && nextNoun ? Tag.Third : entry.First;
        }
        if ((can & Tags.Base) != 0 && nounToo)
        {
            // "told pilots last Thursday"
            bool time = entry.Is(WordFlags.Calendar) && next.Is(WordFlags.Calendar) && !next.First.In(Tags.Preposition);
            if (!time
                && _previous.In(Tags.Plural | Tags.Wh)
                && !_clauseVerb
                && (opens || next.First.In(Tags.Adverb) || entry.First == Tag.Base && !next.First.In(Tags.Finite)))
            {
                return Tag.Base;
            }
            return _previous.In(Tags.Adverb) ? Tag.None : Tag.Noun;
        }
        // "many of them holding placards"
        if ((can & Tags.Gerund) != 0 && nounToo) return entry.First == Tag.Noun && !opens && _previous != Tag.Pronoun ? Tag.Noun : Tag.Gerund;
        return Tag.None;
    }

    /// <summary>At a sentence's start, after a comma or a conjunction, after a verb.</summary>
    private readonly Tag Fresh(uint can, in WordEntry entry, in WordEntry next, bool opens, bool nextNoun, TokenKind nextKind)
    {
        if (_previous == Tag.Coordinator && !_afterPunct)
        {
            if (nextNoun && (can & Tags.Adjective) != 0 && !_beforeConjunction.In(Tags.Verbal) && !_lastVerb.In(can)) return Tag.Adjective;
            if (_beforeConjunction.In(can) && !(_beforeConjunction.In(Tags.Nominal) && opens && _lastVerb.In(can))) return _beforeConjunction;
            if (_lastVerb.In(can) && _lastVerb != Tag.None && (opens || !entry.First.In(Tags.Nominal | Tags.Adjective))) return _lastVerb;
        }
        if (_afterPunct && opens && _lastVerb.In(Tags.Third | Tags.Past) && _lastVerb.In(can) && !_inPhrase) return _lastVerb;
        if (_afterPunct && (can & Tags.Gerund) != 0 && (opens || next.First == Tag.NumberWord || _previous.In(Tags.Nominal) && next.Is(WordFlags.PersonPlural)))
            return Tag.Gerund;
        if (_afterPunct && nextNoun && (can & Tags.Adjective) != 0 && entry.First.In(Tags.Base | Tags.Adverb | Tags.Adjective)) return Tag.Adjective;
        if ((can & Tags.Past) != 0 && (can & Tags.Participle) != 0)
        {
            if (entry.First.In(Tags.Nominal | Tags.Adjective) && !opens) return entry.First;
            if (entry.Is(WordFlags.Have)) return Tag.Past;
            if (_previous.In(Tags.Verbal) && !_afterPunct) return nextNoun && (can & Tags.Adjective) != 0 ? Tag.Adjective : Tag.Participle;
            if (_afterPunct && next.First == Tag.To && entry.Is(WordFlags.Saying) && _previous != Tag.None) return Tag.Participle;
            if (_previous == Tag.None) return next.First.In(Tags.Preposition | Tags.Adverb) || nextNoun ? Tag.Participle : Tag.Past;
            if (_previous == Tag.Subordinator) return Tag.Participle;
            return _sentenceVerb && next.First.In(Tags.Preposition) && !_justSaid && !entry.Is(WordFlags.Saying) ? Tag.Participle : Tag.Past;
        }
        if (_previous == Tag.Subordinator && nextNoun && (can & Tags.Adjective) != 0) return Tag.Adjective;
        if (_previous.In(Tags.Verbal) && !_afterPunct && entry.First.In(Tags.Finite))
        {
            if (nextNoun && (can & Tags.Adjective) != 0) return Tag.Adjective;
            if ((can & Tags.Nominal) != 0) return (can & Tags.Plural) != 0 ? Tag.Plural : Tag.Noun;
        }
        if (_previous == Tag.None && entry.First == Tag.Third && (can & Tags.Plural) != 0) return Tag.Plural;
        if (_previous == Tag.None && entry.First == Tag.Base && (can & Tags.Noun) != 0 && next.First.In(Tags.Noun | Tags.Plural)) return Tag.Noun;
        if (entry.First == Tag.Noun && (can & Tags.Adjective) != 0 && nextNoun) return Tag.Adjective;
        if (entry.First == Tag.Adverb && (can & Tags.Adjective) != 0 && nextNoun && !next.First.In(Tags.Adjective)) return Tag.Adjective;
        if (entry.First == Tag.Adjective
            && !nextNoun
            && (can & (Tags.Noun | Tags.Plural)) != 0
            && (next.First.In(Tags.Finite | Tags.Preposition) || next.First == Tag.Adverb && entry.Is(WordFlags.Person))
            && _previous != Tag.Adverb
            && !_previous.In(Tags.Verbal))
        {
            return Tags.Pick(can, Tag.Noun, Tag.Plural);
        }
        if (entry.First == Tag.Gerund) return Tag.Gerund;
        return entry.First;
    }

    public void After(Tag tag, in WordEntry entry)
    {
        if (tag == Tag.Coordinator) { _beforeConjunction = _previous; _mayBeNewClause = true; }
        else if (tag == Tag.Wh) { _mainVerbToCome = !_clauseVerb && _previous.In(Tags.Nominal | Tags.Determiner); _clauseVerb = false; }
        else if (tag is Tag.Subordinator || (tag == Tag.Preposition && entry.Can(Tag.Subordinator))) _clauseVerb = false;
        if (tag.In(Tags.Finite) && _wait != Wait.Base)
        {
            if (_clauseVerb) _mainVerbToCome = false;
            _clauseVerb = true;
            _sentenceVerb = true;
            _mayBeNewClause = false;
        }
        if (tag.In(Tags.Verbal)) { _lastVerb = tag; _justSaid = entry.Is(WordFlags.Saying); if (_justSaid) _clauseVerb = false; }
        else if (tag.In(Tags.Nominal)) _justSaid = false;
        _toIsPreposition = tag == Tag.To
            && _previous.In(Tags.Noun | Tags.Plural | Tags.Adverb | Tags.Adjective | Tags.Preposition | Tags.Gerund)
            && !_afterPunct;
        _wait = tag switch
        {
            Tag.Modal or Tag.To => Wait.Base,
            Tag.Adverb or Tag.Interjection => _wait,
            Tag.Pronoun when _wait != Wait.Nothing && _previous.In(Tags.Modal | Tags.Verbal) => _wait,
            _ when entry.Is(WordFlags.Be) => Wait.AfterBe,
            _ when entry.Is(WordFlags.Have) => Wait.AfterHave,
            _ when entry.Is(WordFlags.Do) => Wait.Base,
            Tag.Third when entry.Tags == 0 => Wait.AfterBe,
            _ => Wait.Nothing,
        };
        _inPhrase = tag.In(Tags.Modifier) || (tag == Tag.Adverb && _inPhrase) || (_inPhrase && tag.In(Tags.Participle | Tags.Gerund));
        _previous = tag;
        _afterPunct = false;
    }
}
