using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Quotes with their speakers.</summary>
internal sealed partial class RecordWriter
{
    private void Quote(Quote quote)
    {
        tree.BeginObject();
        tree.Text("id"u8, quote.Id);
        tree.Word("kind"u8, Snake<QuoteKind>.Json(quote.Kind));
        Piece(quote.Span);
        tree.Number("quoted_start"u8, quote.Quoted is { } a ? _text.At(a.Start) : null);
        tree.Number("quoted_end"u8, quote.Quoted is { } b ? _text.At(b.End) : null);
        tree.Text("mark"u8, quote.Mark);
        Piece("statement"u8, quote.Statement);
        SpeakerObject(quote.Speaker);
        List("other_speakers"u8, quote.OtherSpeakers, static (writer, item) => writer.SpeakerItem(item));
        if (quote.Cue is { } cue)
        {
            tree.BeginObject("cue"u8);
            Piece(cue.Span);
            tree.Text("lemma"u8, cue.Lemma);
            tree.Word("type"u8, Snake<CueType>.Json(cue.Type));
            tree.Word("stance"u8, Snake<Stance>.Json(cue.Stance));
            tree.EndObject();
        }
        else tree.Null("cue"u8);
        tree.Text("continues"u8, quote.Continues);
        ViaObject(quote.Via);
        tree.Flag("anonymous"u8, quote.Anonymous);
        tree.Text("anonymity_reason"u8, quote.AnonymityReason);
        tree.Text("block_id"u8, quote.BlockId);
        tree.Text("rule"u8, quote.Rule);
        tree.Number("confidence"u8, quote.Confidence);
        tree.EndObject();
    }

    private void SpeakerObject(Speaker? speaker)
    {
        if (speaker is null) { tree.Null("speaker"u8); return; }
        tree.Name("speaker"u8);
        SpeakerItem(speaker);
    }

    private void SpeakerItem(Speaker speaker)
    {
        tree.BeginObject();
        tree.Text("name"u8, speaker.Name);
        tree.Text("description"u8, speaker.Description);
        tree.Word("type"u8, Snake<SpeakerType>.Json(speaker.Type));
        Piece("role"u8, speaker.Role);
        tree.Text("title"u8, speaker.Title);
        AffiliationObject(speaker.Affiliation);
        tree.Text("country"u8, speaker.Country);
        Piece("mention"u8, speaker.Mention);
        Piece("full_mention"u8, speaker.FullMention);
        tree.Word("resolved_by"u8, Snake<ResolvedBy>.Json(speaker.ResolvedBy));
        tree.Text("entity_id"u8, speaker.EntityId);
        tree.EndObject();
    }

    private void ViaObject(Via? via)
    {
        if (via is null) { tree.Null("via"u8); return; }
        tree.BeginObject("via"u8);
        tree.Text("name"u8, via.Name);
        tree.Word("type"u8, Snake<SpeakerType>.Json(via.Type));
        tree.Text("entity_id"u8, via.EntityId);
        Piece("mention"u8, via.Mention);
        Piece("cue"u8, via.Cue);
        tree.EndObject();
    }
}
