package onrecord.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.archive.FormerQuotation;
import onrecord.archive.QuotationHit;
import onrecord.article.ArticleId;
import onrecord.article.Quotation;
import onrecord.article.QuotationId;
import onrecord.article.TextSpan;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Tells what stands in the place of a quotation whose id is gone. An earlier version of the article that still has it gives its
 * words, and the likest words of the latest version take its place; without one, it is what stands where the id says.
 */
final class FormerQuotations {

    /** Of all different words of both, the share that both must have. */
    private static final double LIKE = 0.5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Session session;

    FormerQuotations(Session session) {
        this.session = session;
    }

    Optional<FormerQuotation> find(QuotationId gone) throws IOException {
        Optional<ArticleId> article = article(gone);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        var articles = new StoredArticles(session.snapshot().articles());
        var versions = articles.versions(articles.document(article.get()));
        var latest = versions.getFirst();
        List<Quotation> quotations = latest.annotated().quotations();
        Optional<Quotation> former = versions.stream()
                .flatMap(version -> version.annotated().quotations().stream())
                .filter(quotation -> quotation.id().equals(gone.value()))
                .findFirst();
        Optional<Quotation> successor = former.isPresent() ? likest(former.get(), quotations) : at(gone, quotations);
        return Optional.of(new FormerQuotation(
                latest.summary(),
                successor.map(it -> QuotationHits.unmarked(latest, it)).orElse(null)));
    }

    /** The article of which any quotation has an id that begins like this one. */
    private Optional<ArticleId> article(QuotationId gone) throws IOException {
        var prefix = new BytesRef(gone.prefix());
        for (LeafReaderContext leaf : session.snapshot().quotations().leaves()) {
            Terms ids = leaf.reader().terms(Schema.ID);
            TermsEnum terms = ids == null ? TermsEnum.EMPTY : ids.iterator();
            for (var found = terms.seekCeil(prefix);
                    found != TermsEnum.SeekStatus.END && StringHelper.startsWith(terms.term(), prefix);
                    found = terms.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND) {
                int document = live(leaf, terms);
                if (document != DocIdSetIterator.NO_MORE_DOCS) {
                    QuotationHit any = session.quotation(leaf.docBase + document);
                    return Optional.of(any.article().id());
                }
            }
        }
        return Optional.empty();
    }

    private static int live(LeafReaderContext leaf, TermsEnum term) throws IOException {
        var alive = leaf.reader().getLiveDocs();
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && alive != null && !alive.get(document)) {
            document = documents.nextDoc();
        }
        return document;
    }

    private static Optional<Quotation> likest(Quotation former, List<Quotation> quotations) {
        Set<String> words = words(former.text());
        return quotations.stream()
                .filter(quotation -> shared(words, words(quotation.text())) >= LIKE)
                .max(Comparator.comparingDouble(quotation -> shared(words, words(quotation.text()))));
    }

    /** Share of the different words of both that both have, 0 to 1 (the Jaccard index). */
    private static double shared(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        int all = some.size() + others.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(
                List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip()))));
    }

    private static Optional<Quotation> at(QuotationId gone, List<Quotation> quotations) {
        var place = new TextSpan(gone.in(), gone.start(), gone.start() + 1);
        return quotations.stream()
                .filter(quotation -> quotation.extent().overlaps(place))
                .min(Comparator.comparingInt(
                        quotation -> Math.abs(quotation.extent().start() - gone.start())));
    }
}
