package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.archive.StoredArticle;
import onrecord.article.ArticleId;
import onrecord.json.StoredRecord;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds articles by id in a reader of {@code articles} and reads what is kept of them. Safe for threads. */
final class StoredArticles {

    private final IndexReader articles;

    StoredArticles(IndexReader articles) {
        this.articles = articles;
    }

    Optional<Fingerprint> fingerprint(ArticleId id) throws IOException {
        Place place = find(id);
        if (place == null) {
            return Optional.empty();
        }
        BinaryDocValues fingerprints = place.leaf.getBinaryDocValues(Schema.FINGERPRINT);
        if (fingerprints == null || !fingerprints.advanceExact(place.doc)) {
            throw new IOException("no fingerprint is kept of an article in " + place.leaf);
        }
        return Optional.of(Fingerprint.of(fingerprints.binaryValue()));
    }

    /** Number of the latest version's document in the reader; -1 if the archive does not have the article. */
    int document(ArticleId id) throws IOException {
        Place place = find(id);
        return place == null ? -1 : place.base + place.doc;
    }

    /** The latest version by its document's number. */
    StoredArticle latest(int document) throws IOException {
        return read(articles.storedFields()
                .document(document, Set.of(Schema.RECORD))
                .getBinaryValue(Schema.RECORD));
    }

    /** All versions, the latest first. */
    List<StoredArticle> versions(int document) throws IOException {
        Document fields = articles.storedFields().document(document, Set.of(Schema.RECORD, Schema.EARLIER));
        List<StoredArticle> versions = new ArrayList<>();
        StoredArticle latest = read(fields.getBinaryValue(Schema.RECORD));
        versions.add(latest);
        for (BytesRef record : List.of(fields.getBinaryValues(Schema.EARLIER)).reversed()) {
            StoredArticle earlier = read(record);
            versions.add(new StoredArticle(
                    earlier.annotated(),
                    earlier.version(),
                    latest.versions(),
                    earlier.indexed(),
                    earlier.bodySha256()));
        }
        return versions;
    }

    /** Everything that is kept of an article, by its document's number. */
    KeptArticle kept(int document) throws IOException {
        Document fields = articles.storedFields().document(document, Set.of(Schema.RECORD, Schema.EARLIER));
        List<byte[]> earlier = new ArrayList<>();
        for (BytesRef record : fields.getBinaryValues(Schema.EARLIER)) {
            earlier.add(BytesRef.deepCopyOf(record).bytes);
        }
        StoredArticle latest = read(fields.getBinaryValue(Schema.RECORD));
        return new KeptArticle(Fingerprint.of(latest.annotated().article()), latest, earlier);
    }

    private static StoredArticle read(@Nullable BytesRef record) throws IOException {
        if (record == null) {
            throw new IOException("a document of the index articles has no record");
        }
        return StoredRecord.article(record.bytes, record.offset, record.length);
    }

    /** @param base number of the leaf's first document in the whole reader */
    private record Place(LeafReader leaf, int base, int doc) {}

    private @Nullable Place find(ArticleId id) throws IOException {
        var term = new BytesRef(id.value());
        for (LeafReaderContext context : articles.leaves()) {
            LeafReader leaf = context.reader();
            int doc = find(leaf, term);
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                return new Place(leaf, context.docBase, doc);
            }
        }
        return null;
    }

    private static int find(LeafReader leaf, BytesRef term) throws IOException {
        Terms ids = leaf.terms(Schema.ID);
        if (ids == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        TermsEnum terms = ids.iterator();
        if (!terms.seekExact(term)) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        Bits live = leaf.getLiveDocs();
        PostingsEnum docs = terms.postings(null, PostingsEnum.NONE);
        int doc = docs.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = docs.nextDoc();
        }
        return doc;
    }
}
