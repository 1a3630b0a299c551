using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Quotes with their speakers.</summary>
internal sealed partial class RecordWriter
{
    private void Quote(Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("id", quote.Id);
        json.WriteString("kind", Snake<QuoteKind>.Json(quote.Kind));
        Piece(quote.Span);
        Number("quoted_start", quote.Quoted is { } a ? _text.At(a.Start) : null);
        Number("quoted_end", quote.Quoted is { } b ? _text.At(b.End) : null);
        json.WriteString("mark", quote.Mark);
        Piece("statement", quote.Statement);
        SpeakerObject(quote.Speaker);
        List("other_speakers", quote.OtherSpeakers, SpeakerItem);
        if (quote.Cue is { } cue)
        {
            json.WriteStartObject("cue");
            Piece(cue.Span);
            json.WriteString("lemma", cue.Lemma);
            json.WriteString("type", Snake<CueType>.Json(cue.Type));
            json.WriteString("stance", Snake<Stance>.Json(cue.Stance));
            json.WriteEndObject();
        }
        else json.WriteNull("cue");
        json.WriteString("continues", quote.Continues);
        ViaObject(quote.Via);
        json.WriteBoolean("anonymous", quote.Anonymous);
        json.WriteString("anonymity_reason", quote.AnonymityReason);
        json.WriteString("block_id", quote.BlockId);
        json.WriteString("rule", quote.Rule);
        json.WriteNumber("confidence", quote.Confidence);
        json.WriteEndObject();
    }

    private void SpeakerObject(Speaker? speaker)
    {
        if (speaker is null) { json.WriteNull("speaker"); return; }
        json.WritePropertyName("speaker");
        SpeakerItem(speaker);
    }

    private void SpeakerItem(Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteString("name", speaker.Name);
        json.WriteString("description", speaker.Description);
        json.WriteString("type", Snake<SpeakerType>.Json(speaker.Type));
        Piece("role", speaker.Role);
        json.WriteString("title", speaker.Title);
        AffiliationObject(speaker.Affiliation);
        json.WriteString("country", speaker.Country);
        Piece("mention", speaker.Mention);
        Piece("full_mention", speaker.FullMention);
        json.WriteString("resolved_by", Snake<ResolvedBy>.Json(speaker.ResolvedBy));
        json.WriteString("entity_id", speaker.EntityId);
        json.WriteEndObject();
    }

    private void ViaObject(Via? via)
    {
        if (via is null) { json.WriteNull("via"); return; }
        json.WriteStartObject("via");
        json.WriteString("name", via.Name);
        json.WriteString("type", Snake<SpeakerType>.Json(via.Type));
        json.WriteString("entity_id", via.EntityId);
        Piece("mention", via.Mention);
        Piece("cue", via.Cue);
        json.WriteEndObject();
    }
}
