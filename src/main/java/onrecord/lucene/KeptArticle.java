package onrecord.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.json.StoredRecord;

/**
 * An article as one document keeps it: the latest version to be searched, and the record of every earlier one.
 *
 * <p>All versions stand in one document, so that every document is an article, no query has to leave out what is outdated,
 * and no version can be separated from the rest. The price is that a new version copies the earlier ones.
 *
 * @param latest with as many versions as it counts
 * @param earlier records, the first version first; empty for an article of one version
 */
record KeptArticle(Fingerprint fingerprint, StoredArticle latest, List<byte[]> earlier) {

    KeptArticle {
        earlier = List.copyOf(earlier);
    }

    static KeptArticle first(AnnotatedArticle annotated, Instant now) {
        return of(annotated, List.of(), now);
    }

    /** The same with another text: what was latest is kept as it is. */
    KeptArticle revised(AnnotatedArticle annotated, Instant now) {
        List<byte[]> records = new ArrayList<>(earlier);
        records.add(StoredRecord.of(latest));
        return of(annotated, records, now);
    }

    /** The same text with other fields: it stays the version it was, written when it was. */
    KeptArticle corrected(AnnotatedArticle annotated) {
        return of(annotated, earlier, latest.indexed());
    }

    /** The same with every version annotated anew; texts, times and numbers stay. */
    KeptArticle annotatedBy(Function<Article, AnnotatedArticle> annotator) throws IOException {
        List<byte[]> records = new ArrayList<>(earlier.size());
        for (byte[] record : earlier) {
            records.add(StoredRecord.of(annotated(StoredRecord.article(record, 0, record.length), annotator)));
        }
        return new KeptArticle(fingerprint, annotated(latest, annotator), records);
    }

    private static StoredArticle annotated(StoredArticle stored, Function<Article, AnnotatedArticle> annotator) {
        return new StoredArticle(
                annotator.apply(stored.annotated().article()),
                stored.version(),
                stored.versions(),
                stored.indexed(),
                stored.bodySha256());
    }

    private static KeptArticle of(AnnotatedArticle annotated, List<byte[]> earlier, Instant indexed) {
        int version = earlier.size() + 1;
        String bodySha256 = Fingerprint.sha256(annotated.article().body());
        var latest = new StoredArticle(annotated, version, version, indexed, bodySha256);
        return new KeptArticle(Fingerprint.of(annotated.article()), latest, earlier);
    }
}
