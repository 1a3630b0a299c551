using ArticleKit.Model;

namespace ArticleKit.Tests.Structure;

/// <summary>Two records that no story gives: one with every field filled, one with nothing known.</summary>
internal static class FullRecord
{
    private static readonly Span Some = new(0, 4);

    private static readonly DatelinePlace Where = new("Harrow", "ENG", "GB", 51.5, -0.3, 1);

    private static readonly Speaker Speaker = new()
    {
        Name = "Ann Lee", Description = "a mayor", Type = SpeakerType.Person, Role = Some, Title = "Mayor", Affiliation = new Affiliation("Harrow", "harrow"),
        Country = "GB",
        Mention = Some, FullMention = Some, ResolvedBy = ResolvedBy.Name, EntityId = "ann-lee",
    };

    public static ArticleRecord Filled { get; } = new()
    {
        Story = new Story
        {
            Text = "Some text about everything there is.",
            Source = new Source
            {
                Path = "a.zip", Member = "b.txt", Index = 1, Id = "r1", MediaType = "text/plain", Bytes = 9, Characters = 36, Sha256 = new string('0', 64)
            },
            Head = new StoryHead
            {
                Id = "urn:1", Version = "2", Language = "en", Headline = "Some", Subheadline = "text", Byline = "By Ann Lee", Authors = ["Ann Lee"],
                Agency = new Agency("AP", "Associated Press"), Publisher = "Harrow Post",
                Published = "2024-01-17", Updated = "2024-01-18", Url = "https://example.org/1", Slug = "flood", Keywords = ["flood"], Section = "news",
                Urgency = 3,
                EditorsNotes = ["Corrects"], Advisories = ["Adds quote"], Images = [new Image("Flood", "A flood.", "Ann Lee")],
                Wire = new Wire
                {
                    Sequence = "0704", Service = "F", Priority = "u", Category = "f", Cycle = "BC", Take = "EXTRA", Words = 105, Usage = "news only",
                    Status = "usable", Genres = ["current"], Expiry = "2024-02-17", Located = "Oslo", Abstract = "A flood."
                },
            },
            Blocks = [new Block(BlockKind.Paragraph, Some) { Id = "b0" }],
        },
        Language = "en",
        Lead = "Some text",
        Dateline = new Dateline(Some, DatelineForm.Dateline) { PlaceText = "HARROW", Place = Where, MorePlaces = [Where], Date = "2024-01-17", Agency = "AP" },
        Focus = new Focus("GB", "ENG", "harrow", 0.5),
        Quotes =
        [
            new Quote
            {
                Id = "q0", Kind = QuoteKind.Partial, Span = Some, Quoted = Some, Mark = "\"", Statement = Some, Speaker = Speaker, OtherSpeakers = [Speaker],
                Cue = new Cue(Some, "say", CueType.Verb),
                Continues = "q1", Via = new Via("BBC", SpeakerType.Publisher, "bbc", Some, Some), Anonymous = true, AnonymityReason = "fear", BlockId = "b0",
                Rule = "quote.test", Confidence = 0.9,
            },
        ],
        MarkedWords = [new MarkedWords("m0", MarkedWordsKind.Scare, Some, "'", "b0", "marks.test")],
        Places =
        [
            new Place
            {
                Id = "harrow", Name = "Harrow", Type = "city", Country = "GB", Admin1 = "ENG", Lat = 51.5, Lon = -0.3, Precision = PlacePrecision.Point,
                GeonamesId = 1, Focus = true, Confidence = 0.9,
                Mentions = [new PlaceMention(Some, PlaceUse.Metonym, "b0", "place.test") { LiteralName = "London", LiteralPlaceId = "london", QuoteId = "q0" }],
            },
        ],
        Figures =
        [
            new Figure
            {
                Id = "f0", Kind = FigureKind.Count, Span = Some, Number = Some, Value = 2.50m, Bound = Bound.AtLeast, Min = 1, Max = 3, Unit = "%",
                UnitName = "percent", ValueSi = 1, UnitSi = "1", Modifier = Some,
                Change = new Change(ChangeDirection.Up, 1, 2, Some), Counted = new Counted(Some, "people", "people"), Event = new FigureEvent("killed", Some),
                Agent = Some,
                Place = new FigurePlace("Harrow", "harrow", "GB", 51.5, -0.3, Some), Date = "2024-01-17", Speaker = Speaker, EquivalentOf = "f1", Of = "f2",
                SameAs = "f3", QuoteId = "q0", InMarks = true,
                BlockId = "b0", Rule = "figure.test", Confidence = 1,
            },
        ],
        Dates =
        [
            new DateMention
            {
                Id = "d0", Span = Some, Type = DateType.Date, Value = "2024-01-17", Timex3 = "2024-01-17", Earliest = "2024-01-17", Latest = "2024-01-17",
                Granularity = "day", Resolution = "explicit",
                Anchor = "published", QuoteId = "q0", InMarks = true, BlockId = "b0", Rule = "date.test", Confidence = 1,
            },
        ],
        Entities =
        [
            new Entity { Id = "ann-lee", Name = "Ann Lee", Type = SpeakerType.Person, Title = "Mayor", Roles = ["mayor"],
                Affiliation = new Affiliation("Harrow", "harrow"), Country = "GB", Aliases = ["Lee"],
                Mentions = [new EntityMention(Some, Some, Some, "name.test")] },
        ],
        Warnings = [new Warning("no_anchor", "the story has no date", Some)],
    };

    public static ArticleRecord Empty { get; } = new()
    {
        Story = new Story { Text = "", Source = new Source { Sha256 = new string('0', 64) } },
        Language = "und",
        Dateline = new Dateline(default, DatelineForm.SourceLine) { Text = "AP" },
        Quotes = [new Quote { Id = "q0", Kind = QuoteKind.Direct, Span = default, BlockId = "b0", Rule = "quote.test" }],
        Figures = [new Figure { Id = "f0", Kind = FigureKind.VagueCount, Span = default, Number = default, Bound = Bound.Vague, BlockId = "b0",
            Rule = "figure.test" }],
        Places = [new Place { Id = "p", Name = "P", Type = "sea", Precision = PlacePrecision.Region, Mentions = [] }],
        Dates = [new DateMention
        {
            Id = "d0", Span = default, Type = DateType.Reference, Granularity = "vague", Resolution = "reference", BlockId = "b0", Rule = "date.test"
        }],
        Entities = [new Entity { Id = "e", Name = "E", Type = SpeakerType.Organization, Mentions = [] }],
        Warnings = [new Warning("encoding_guessed", "none")],
    };

}
