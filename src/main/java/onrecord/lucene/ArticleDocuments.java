package onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.analysis.ArchiveAnalyzer;
import onrecord.analysis.OpeningAnalyzer;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.Facet;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextBreaks;
import onrecord.json.StoredRecord;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/**
 * Makes the documents of an article's latest version: one for the articles index, one a quotation for the other. Lists of
 * results are shown from the stored records; doc values hold only what is sorted, joined and counted by. Safe for threads.
 */
final class ArticleDocuments {

    /** What a word counts stands in its frequency; their sum says nothing, so there are no norms. */
    private static final FieldType OPENING = new FieldType();

    private static final FieldType NAMES = new FieldType();

    static {
        OPENING.setTokenized(true);
        OPENING.setOmitNorms(true);
        OPENING.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        OPENING.freeze();
        NAMES.setTokenized(false);
        NAMES.setOmitNorms(true);
        NAMES.setIndexOptions(IndexOptions.DOCS);
        NAMES.freeze();
    }

    Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new ArchiveAnalyzer(), Map.of(Schema.OPENING, new OpeningAnalyzer()));
    }

    Document article(KeptArticle kept) {
        StoredArticle stored = kept.latest();
        AnnotatedArticle annotated = stored.annotated();
        Article article = annotated.article();
        var document = new Document();
        document.add(new StringField(Schema.ID, article.id().value(), Store.NO));
        document.add(
                new BinaryDocValuesField(Schema.FINGERPRINT, kept.fingerprint().bytes()));
        addOrder(document, article);
        for (onrecord.article.TextField field : onrecord.article.TextField.values()) {
            document.add(new BrokenText(field.key(), article.text(field), TextBreaks.of(annotated, field)));
        }
        document.add(new Field(Schema.OPENING, article.body(), OPENING));
        document.add(new TextField(Schema.AUTHOR, article.author(), Store.NO));
        document.add(new StringField(Schema.ANNOTATION, annotated.status().key(), Store.NO));
        document.add(new StringField(Schema.VOCABULARY, annotated.vocabularyHash(), Store.NO));
        new FacetTerms().addNamed(annotated).addPublication(annotated).addTo(document, Schema.FACETS);
        names(annotated).forEach(name -> document.add(new Field(Schema.NAMES, name.text(), NAMES)));
        document.add(new StoredField(Schema.RECORD, StoredRecord.of(stored)));
        kept.earlier().forEach(record -> document.add(new StoredField(Schema.EARLIER, record)));
        return document;
    }

    /** One document a quotation, in reading order. */
    List<Document> quotations(StoredArticle stored) {
        List<Document> documents = new ArrayList<>();
        for (int position = 0; position < stored.annotated().quotations().size(); position++) {
            documents.add(quotation(stored, position));
        }
        return documents;
    }

    private static Document quotation(StoredArticle stored, int position) {
        AnnotatedArticle annotated = stored.annotated();
        Quotation quotation = annotated.quotations().get(position);
        var document = new Document();
        document.add(new StringField(Schema.ID, quotation.id(), Store.NO));
        document.add(new StringField(Schema.ARTICLE, annotated.article().id().value(), Store.NO));
        document.add(new NumericDocValuesField(Schema.POSITION, position));
        addOrder(document, annotated.article());
        document.add(new BrokenText(Schema.QUOTED, quotation.text(), TextBreaks.of(annotated, quotation)));
        new FacetTerms().addPublication(annotated).addSaying(quotation).addTo(document, Schema.FACETS);
        new FacetTerms().addNamed(quotation, annotated).addTo(document, Schema.OWN_FACETS);
        new FacetTerms().addNamed(annotated).addTo(document, Schema.ARTICLE_FACETS);
        QuotationWording.of(quotation.text()).addTo(document);
        SpeechTerm.all(quotation).forEach(term -> term.addTo(document));
        names(quotation).forEach(name -> document.add(new Field(Schema.NAMES, name.text(), NAMES)));
        QuotationHit hit = QuotationHits.unmarked(stored, quotation);
        document.add(new StoredField(Schema.RECORD, StoredRecord.of(hit)));
        return document;
    }

    private static void addOrder(Document document, Article article) {
        document.add(new StringField(Schema.SOURCE_NAME, Schema.sourceName(article.source()), Store.NO));
        document.add(new NumericDocValuesField(Schema.KEY, Schema.key(article.id())));
        article.published().day().ifPresent(day -> {
            long time = Schema.time(article.published(), day);
            document.add(new NumericDocValuesField(Schema.TIME, time));
            document.add(new LongPoint(Schema.TIME, time));
        });
    }

    private static List<ValueName> names(AnnotatedArticle article) {
        List<ValueName> names = new ArrayList<>();
        article.countries().forEach(it -> add(names, Facet.COUNTRY, it.id(), it.label(), it.path()));
        article.people().forEach(it -> add(names, Facet.PERSON, it.id(), it.label(), it.path()));
        article.weapons().forEach(it -> add(names, Facet.WEAPON, it.id(), it.label(), it.path()));
        article.events().forEach(it -> add(names, Facet.EVENT, it.id(), it.label(), it.path()));
        return names;
    }

    private static List<ValueName> names(Quotation quotation) {
        List<ValueName> names = new ArrayList<>();
        List<Speaker> speakers = new ArrayList<>(quotation.jointWith());
        speakers.add(quotation.speaker());
        speakers.forEach(it -> add(names, Facet.SPEAKER, it.id(), it.name(), List.of(it.id())));
        return names;
    }

    private static void add(List<ValueName> names, Facet facet, String id, String label, List<String> path) {
        if (!id.isEmpty()) {
            names.add(new ValueName(new FacetTerm(facet, id), label, path));
        }
    }
}
