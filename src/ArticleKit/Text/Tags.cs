namespace ArticleKit.Text;

/// <summary>Sets of tags as bits, as in a word's entry.</summary>
internal static class Tags
{
    public const uint Noun =
        1u << (int)Tag.Noun, Plural = 1u << (int)Tag.Plural, Name = 1u << (int)Tag.Name, Base = 1u << (int)Tag.Base, Third = 1u << (int)Tag.Third,
        Past = 1u << (int)Tag.Past, Participle = 1u << (int)Tag.Participle, Gerund = 1u << (int)Tag.Gerund, Adjective = 1u << (int)Tag.Adjective,
        Adverb =
            1u << (int)Tag.Adverb, Preposition = 1u << (int)Tag.Preposition, Determiner = 1u << (int)Tag.Determiner, Coordinator = 1u << (int)Tag.Coordinator,
        Subordinator =
            1u << (int)Tag.Subordinator, Pronoun = 1u << (int)Tag.Pronoun, PossessivePronoun = 1u << (int)Tag.PossessivePronoun, Modal = 1u << (int)Tag.Modal,
        To = 1u << (int)Tag.To, Wh = 1u << (int)Tag.Wh, NumberWord = 1u << (int)Tag.NumberWord, Interjection = 1u << (int)Tag.Interjection,
        Possessive = 1u << (int)Tag.Possessive;

    public const uint Nominal = Noun | Plural | Name;
    public const uint Verbal = Base | Third | Past | Participle | Gerund;
    public const uint Finite = Base | Third | Past | Modal;

    /// <summary>What can open a noun phrase.</summary>
    public const uint PhraseStart = Determiner | PossessivePronoun | Pronoun | NumberWord | Name;

    /// <summary>What stands inside a noun phrase before its head.</summary>
    public const uint Modifier = Determiner | PossessivePronoun | Adjective | NumberWord | Possessive;

    public static uint Bit(this Tag tag) => 1u << (int)tag;

    public static bool In(this Tag tag, uint tags) => ((1u << (int)tag) & tags) != 0;

    /// <summary>The first of a few tags that is among the candidates.</summary>
    public static Tag Pick(uint candidates, Tag first, Tag otherwise) => first.In(candidates) ? first : otherwise;
}
