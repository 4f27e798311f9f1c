package onrecord.check;

import onrecord.article.TextSpan;

/** A draft's report as JSON, with every finding as {@link FindingJson} gives it. */
public final class DraftJson {

    private DraftJson() {}

    /** One object. */
    public static String of(DraftReport report) {
        var json = new JsonText();
        json.object().text("annotation", report.status().key()).number("characters", report.characters());
        json.name("counts").object();
        report.counts().forEach((verdict, count) -> json.number(verdict.key(), count));
        json.endObject().number("notChecked", report.notChecked());
        json.name("quotations").array();
        for (DraftQuotation quotation : report.quotations()) {
            json.object()
                    .text("kind", quotation.quotation().kind().key())
                    .text("text", quotation.quotation().text())
                    .text("checked", quotation.words())
                    .known("speaker", quotation.quotation().speaker().name());
            json.name("spans").array();
            for (TextSpan span : quotation.quotation().spans()) {
                json.array()
                        .raw(Integer.toString(span.start()))
                        .raw(Integer.toString(span.end()))
                        .endArray();
            }
            json.endArray().known("why", quotation.why()).name("finding");
            if (quotation.finding() == null) {
                json.raw("null");
            } else {
                FindingJson.write(json, quotation.finding());
            }
            json.endObject();
        }
        json.endArray()
                .texts("notes", FindingJson.NOTES)
                .decimal("took", report.nanos() / 1e6)
                .endObject();
        return json.toString();
    }
}
