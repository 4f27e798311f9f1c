package onrecord.lucene;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import onrecord.archive.MarkedText;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.article.Publication;
import onrecord.article.Quotation;
import onrecord.json.StoredRecord;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** Makes the documents of an article: one for {@code articles}, one a quotation for {@code quotations}. Safe for threads. */
final class ArticleDocuments {

    Analyzer analyzer() {
        return new StandardAnalyzer();
    }

    Document article(KeptArticle kept) {
        var document = new Document();
        document.add(new StringField(
                Schema.ID, kept.latest().annotated().article().id().value(), Field.Store.NO));
        document.add(new StoredField(Schema.RECORD, StoredRecord.of(kept.latest())));
        kept.earlier().forEach(record -> document.add(new StoredField(Schema.EARLIER, record)));
        document.add(
                new BinaryDocValuesField(Schema.FINGERPRINT, kept.fingerprint().bytes()));
        addOrder(document, kept.latest());
        return document;
    }

    /** One document a quotation, in reading order. */
    List<Document> quotations(StoredArticle stored) {
        List<Document> documents = new ArrayList<>();
        for (Quotation quotation : stored.annotated().quotations()) {
            var document = new Document();
            document.add(new StringField(Schema.ID, quotation.id(), Field.Store.NO));
            document.add(new StringField(
                    Schema.ARTICLE, stored.annotated().article().id().value(), Field.Store.NO));
            var hit = new QuotationHit(
                    quotation, new MarkedText(quotation.text(), 0, List.of()), "", "", stored.summary(), 0);
            document.add(new StoredField(Schema.RECORD, StoredRecord.of(hit)));
            document.add(new NumericDocValuesField(Schema.POSITION, documents.size()));
            addOrder(document, stored);
            documents.add(document);
        }
        return documents;
    }

    private static void addOrder(Document document, StoredArticle stored) {
        Publication published = stored.annotated().article().published();
        LocalDate day = published.date();
        if (day != null) {
            OffsetDateTime time = published.time();
            long second = time == null ? 0 : time.toLocalTime().toSecondOfDay();
            document.add(
                    new NumericDocValuesField(Schema.TIME, day.atStartOfDay().toEpochSecond(ZoneOffset.UTC) + second));
        }
        String hash = Fingerprint.sha256(stored.annotated().article().id().value());
        long key = ByteBuffer.wrap(HexFormat.of().parseHex(hash, 0, 16)).getLong();
        document.add(new NumericDocValuesField(Schema.KEY, key));
    }
}
