using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>The kind of body that a lexicon's cell names.</summary>
internal static class BodyType
{
    public static SpeakerType Of(ReadOnlySpan<char> cell) => cell switch
    {
        "government_body" => SpeakerType.GovernmentBody,
        "military" => SpeakerType.Military,
        "armed_group" => SpeakerType.ArmedGroup,
        "news_agency" => SpeakerType.NewsAgency,
        "publisher" => SpeakerType.Publisher,
        "document" => SpeakerType.Document,
        "state" => SpeakerType.State,
        "unnamed_group" => SpeakerType.UnnamedGroup,
        _ => SpeakerType.Organization,
    };
}
