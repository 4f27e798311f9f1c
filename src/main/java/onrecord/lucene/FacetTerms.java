package onrecord.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.article.AnnotatedArticle;
import onrecord.article.EventValue;
import onrecord.article.Facet;
import onrecord.article.FacetValue;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * The facet values that a document has: each with all classes above it, so that choosing a class finds what is below, and "no
 * value" as a value of its own, so that it is counted and chosen like any other.
 */
final class FacetTerms {

    private final Set<String> terms = new LinkedHashSet<>();

    /** Country, person, weapon and event of the whole article. */
    FacetTerms addNamed(AnnotatedArticle article) {
        article.countries().forEach(value -> add(Facet.COUNTRY, value.id()));
        addNoneUnless(Facet.COUNTRY, article.countries());
        article.people().forEach(value -> add(Facet.PERSON, value.id()));
        addNoneUnless(Facet.PERSON, article.people());
        article.weapons().forEach(value -> addPath(Facet.WEAPON, value.path()));
        addNoneUnless(Facet.WEAPON, article.weapons());
        article.events().forEach(value -> addPath(Facet.EVENT, value.path()));
        addNoneUnless(Facet.EVENT, article.events());
        return this;
    }

    /** Country, person, weapon and event of the quotation and its sentence. */
    FacetTerms addNamed(Quotation quotation, AnnotatedArticle article) {
        quotation.countries().forEach(id -> add(Facet.COUNTRY, id));
        addNoneUnless(Facet.COUNTRY, quotation.countries());
        quotation.people().forEach(id -> add(Facet.PERSON, id));
        addNoneUnless(Facet.PERSON, quotation.people());
        quotation.weapons().forEach(id -> addPath(Facet.WEAPON, weaponPath(id, article.weapons())));
        addNoneUnless(Facet.WEAPON, quotation.weapons());
        quotation.events().forEach(id -> addPath(Facet.EVENT, eventPath(id, article.events())));
        addNoneUnless(Facet.EVENT, quotation.events());
        return this;
    }

    private static List<String> weaponPath(String id, List<FacetValue> weapons) {
        return weapons.stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .map(FacetValue::path)
                .orElse(List.of(id));
    }

    private static List<String> eventPath(String id, List<EventValue> events) {
        return events.stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .map(EventValue::path)
                .orElse(List.of(id));
    }

    FacetTerms addPublication(AnnotatedArticle article) {
        add(Facet.SOURCE, article.article().source());
        add(Facet.LANGUAGE, article.article().language());
        return this;
    }

    /** Speaker, kind, verb, state and assertion. Whoever speaks the same words jointly is a speaker too. */
    FacetTerms addSaying(Quotation quotation) {
        add(Facet.SPEAKER, quotation.speaker().id());
        quotation.jointWith().stream()
                .map(Speaker::id)
                .filter(id -> !id.isEmpty())
                .forEach(id -> add(Facet.SPEAKER, id));
        add(Facet.KIND, quotation.kind().key());
        var cue = quotation.cue();
        add(Facet.VERB, cue == null ? "" : cue.verb());
        add(Facet.STATE, quotation.speaker().state().key());
        add(Facet.ASSERTION, quotation.assertion().key());
        return this;
    }

    private void addPath(Facet facet, List<String> path) {
        path.forEach(id -> add(facet, id));
    }

    private void addNoneUnless(Facet facet, List<?> values) {
        if (values.isEmpty()) {
            add(facet, "");
        }
    }

    private void add(Facet facet, String id) {
        terms.add(new FacetTerm(facet, id).text());
    }

    boolean has(Facet facet, String id) {
        return terms.contains(new FacetTerm(facet, id).text());
    }

    void addTo(Document document, String field) {
        for (String term : terms) {
            document.add(new StringField(field, term, Store.NO));
            document.add(new SortedSetDocValuesField(field, new BytesRef(term)));
        }
    }
}
