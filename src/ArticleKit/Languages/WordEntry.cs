using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>What a word is besides its tags.</summary>
[Flags]
internal enum WordFlags : uint
{
    None = 0,

    /// <summary>A noun for a person: spokeswoman, residents.</summary>
    Person = 1,
    PersonPlural = 2,

    /// <summary>As often no person: head, chief.</summary>
    PersonWeak = 4,

    /// <summary>Stands before a name only: Mr, Sen.</summary>
    Title = 8,

    /// <summary>A title that says no role: Mr, Sir.</summary>
    Honorific = 16,

    /// <summary>A first name.</summary>
    Given = 32,

    /// <summary>A first name that is as often a place or a word.</summary>
    GivenWeak = 64,

    /// <summary>A noun for a body: ministry, newspaper.</summary>
    Group = 128,

    /// <summary>The last word of bodies' names: Inc, Institute.</summary>
    Suffix = 256,

    /// <summary>A form of be, have, do.</summary>
    Be = 512,
    Have = 1024,
    Do = 2048,

    /// <summary>A verb that a clause follows without "that": said.</summary>
    Saying = 4096,

    /// <summary>Ends or opens the name of a place or a thing: River, Agreement, Mount.</summary>
    PlaceEnding = 8192,

    /// <summary>A family name that stands before the given one: Xi, Kim, Nguyen.</summary>
    FamilyFirst = 16384,

    /// <summary>A country's name, adjective or people in one word.</summary>
    Nation = 32768,

    /// <summary>not, never, isn't.</summary>
    Negation = 65536,

    /// <summary>Keeps the stop that follows it: Mr, Sen.</summary>
    Abbreviation = 1 << 17,

    /// <summary>In the calendar's tables: Friday, last, the. The flags from here on let an extractor pass over most words with one look.</summary>
    Calendar = 1 << 18,

    /// <summary>A number word, a part or an ordinal.</summary>
    Number = 1 << 19,

    /// <summary>A verb or noun of saying, or the first word of a cue phrase.</summary>
    Cue = 1 << 20,

    /// <summary>Before a hyphen it leaves the verb behind it a verb: re-elect, kick-start.</summary>
    Joined = 1 << 21,

    /// <summary>With a capital behind an abbreviation it begins a sentence: "in the U.S. The".</summary>
    Opener = 1 << 22,

    /// <summary>the, a, every: stands for no noun by itself.</summary>
    Article = 1 << 23,

    /// <summary>Keeps its stop only before a number: No. 5, and not "he voted no."</summary>
    Numbered = 1 << 24,

    /// <summary>Before a noun for a person it says how the post is held or what it is for, and is no verb: acting mayor, managing director.</summary>
    Post = 1 << 25,

    /// <summary>Hears what others say and decides or reports nothing by hearing it: court, jury, inquest.</summary>
    Audience = 1 << 26,

    /// <summary>Somebody under twenty: teenager, schoolboy.</summary>
    Young = 1 << 27,

    /// <summary>Somebody of sixty or more: pensioner.</summary>
    Old = 1 << 28,
}

/// <summary>All that the lexicons say of a word, in 16 bytes: the extractors' table by word number.</summary>
internal struct WordEntry
{
    private byte _gender, _group, _suffix;

    /// <summary>A bit for each <see cref="Tag"/> the word can have.</summary>
    public uint Tags;

    public WordFlags Flags;

    /// <summary>The commonest tag.</summary>
    public Tag First;
    public Tag Second;

    /// <summary>Of the noun for a person, the title or the first name, in that order of trust.</summary>
    public Gender Gender { readonly get => (Gender)_gender; set => _gender = (byte)value; }

    /// <summary>Of the noun for a body.</summary>
    public SpeakerType Group { readonly get => (SpeakerType)_group; set => _group = (byte)value; }

    /// <summary>Of a body whose name ends so.</summary>
    public SpeakerType Suffix { readonly get => (SpeakerType)_suffix; set => _suffix = (byte)value; }

    public readonly bool Is(WordFlags flags) => (Flags & flags) != 0;
    public readonly bool Can(Tag tag) => (Tags & (1u << (int)tag)) != 0;
}
