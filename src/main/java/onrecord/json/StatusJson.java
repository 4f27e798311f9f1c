package onrecord.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import onrecord.archive.FacetCounts;
import onrecord.archive.Histogram;
import onrecord.archive.Status;
import org.jspecify.annotations.Nullable;

/** What an archive holds, and its results over time and by value. */
public final class StatusJson {

    private StatusJson() {}

    public static ObjectNode of(Status status) {
        var node = Json.object()
                .put("articles", status.articles())
                .put("quotations", status.quotations())
                .put("notAnnotated", status.notAnnotated())
                .put("languageNotSupported", status.languageNotSupported())
                .put("undated", status.undated())
                .put("from", date(status.earliest()))
                .put("to", date(status.latest()));
        node.set(
                "sources",
                Json.array(
                        status.sources(),
                        it -> Json.object().put("id", it.source()).put("count", it.articles())));
        var changed = status.lastChange();
        return node.put("distinctSources", status.distinctSources())
                .put("generation", status.generation())
                .put("batch", status.batch())
                .put("vocabulary", status.vocabulary().hash())
                .put("otherVocabulary", status.vocabulary().others())
                .put("changed", changed == null ? null : changed.toString());
    }

    public static ObjectNode of(Histogram histogram) {
        var node = Json.object().put("interval", histogram.interval().key());
        node.set(
                "buckets",
                Json.array(
                        histogram.buckets(),
                        it -> Json.object()
                                .put("from", it.from().toString())
                                .put("to", it.to().toString())
                                .put("count", it.count())));
        return node.put("undated", histogram.undated());
    }

    public static ObjectNode of(FacetCounts values) {
        return SearchJson.facet(values);
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
