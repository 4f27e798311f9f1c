package onrecord.lucene;

import java.util.HashSet;
import java.util.Set;
import onrecord.archive.Choice;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.article.Quotation;
import org.jspecify.annotations.Nullable;

/** The facet values of an article or quotation, taken from its record. */
final class NaiveValues {

    private NaiveValues() {}

    /** With the classes above each; {@link Choice#NONE} where there is none. */
    static Set<String> of(AnnotatedArticle article, @Nullable Quotation quotation, Facet facet, boolean articleScope) {
        Set<String> values = new HashSet<>();
        if (quotation == null || articleScope && facet.ofArticles()) {
            addOfArticle(article, facet, values);
        } else {
            addOfQuotation(article, quotation, facet, values);
        }
        values.remove("");
        return values.isEmpty() ? Set.of(Choice.NONE) : values;
    }

    private static void addOfArticle(AnnotatedArticle article, Facet facet, Set<String> values) {
        switch (facet) {
            case COUNTRY -> article.countries().forEach(value -> values.add(value.id()));
            case PERSON -> article.people().forEach(value -> values.add(value.id()));
            case WEAPON -> article.weapons().forEach(value -> values.addAll(value.path()));
            case EVENT -> article.events().forEach(value -> values.addAll(value.path()));
            case SOURCE -> values.add(article.article().source());
            case LANGUAGE -> values.add(article.article().language());
            case SPEAKER, KIND, VERB, STATE, ASSERTION ->
                throw new IllegalArgumentException("not of articles: " + facet);
        }
    }

    private static void addOfQuotation(AnnotatedArticle article, Quotation said, Facet facet, Set<String> values) {
        switch (facet) {
            case COUNTRY -> values.addAll(said.countries());
            case PERSON -> values.addAll(said.people());
            case WEAPON -> values.addAll(said.weapons());
            case EVENT -> values.addAll(said.events());
            case SOURCE, LANGUAGE -> addOfArticle(article, facet, values);
            case SPEAKER -> values.add(said.speaker().id());
            case KIND -> values.add(said.kind().key());
            case VERB -> values.add(said.cue() == null ? "" : said.cue().verb());
            case STATE -> values.add(said.speaker().state().key());
            case ASSERTION -> values.add(said.assertion().key());
        }
    }
}
