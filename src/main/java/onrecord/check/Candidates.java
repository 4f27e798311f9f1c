package onrecord.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import onrecord.archive.Archive;
import onrecord.archive.Likely;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.archive.WordsSought;
import onrecord.article.ArticleId;
import onrecord.article.Quotation;

/**
 * The candidates for some pasted words, compared: those among the quotations, then titles and bodies of the articles that did not
 * already give all the words. Of an article the best match stays. Not safe for threads.
 */
final class Candidates {

    /** So many that print the words are compared, the oldest first; the rest is counted. */
    private static final int MOST_PRINTED = 200;

    private static final int MOST_NEAR = 40;
    private static final int MOST_ARTICLES_PRINTED = 30;
    private static final int MOST_ARTICLES_NEAR = 12;

    /** Of a part that was joined to others; who prints it first and in what words is what counts. */
    private static final int MOST_OF_A_PART = 30;

    private final Archive archive;
    private final Pasted pasted;
    private final Pairing pairing;
    private final MatchOrder order;
    private final Until until;
    private final Map<ArticleId, Match> best = new LinkedHashMap<>();
    private long more;
    private boolean partial;

    /**
     * Until when a check goes on.
     *
     * @param deadline on the clock
     * @param clock as {@link System#nanoTime} counts
     */
    record Until(long deadline, LongSupplier clock) {
        boolean inTime() {
            return clock.getAsLong() - deadline < 0;
        }
    }

    Candidates(Archive archive, Predicate<String> knownName, Pasted pasted, MatchOrder order, Until until) {
        this.archive = archive;
        this.pasted = pasted;
        this.pairing = new Pairing(pasted, knownName);
        this.order = order;
        this.until = until;
    }

    /** Whatever prints the words or something near them. */
    Candidates find() throws IOException {
        List<String> parts = pasted.parts();
        var quotations = archive.quotationsLike(new WordsSought(parts, MOST_PRINTED, MOST_NEAR));
        compare(quotations, this::compare);
        more = Math.max(0, quotations.verbatim() - MOST_PRINTED);
        Set<ArticleId> done = printing();
        if (inTime()) {
            int near = done.isEmpty() ? MOST_ARTICLES_NEAR : 0;
            compare(archive.articlesLike(new WordsSought(parts, MOST_ARTICLES_PRINTED, near), done), this::compare);
        }
        return this;
    }

    /** Only what prints the words; plain text only where no quotation does. */
    Candidates findPrinted() throws IOException {
        var sought = new WordsSought(pasted.parts(), MOST_OF_A_PART, 0);
        compare(archive.quotationsLike(sought), this::compare);
        if (printing().isEmpty() && inTime()) {
            compare(archive.articlesLike(sought, Set.of()), this::compare);
        }
        return this;
    }

    private Set<ArticleId> printing() {
        Set<ArticleId> printing = new HashSet<>();
        best.forEach((id, match) -> {
            if (match.words().allPrinted()) {
                printing.add(id);
            }
        });
        return printing;
    }

    private <H> void compare(Likely<H> candidates, Consumer<H> comparison) {
        partial |= candidates.partial();
        for (H hit : candidates.hits()) {
            if (inTime()) {
                comparison.accept(hit);
            }
        }
    }

    private boolean inTime() {
        boolean inTime = until.inTime();
        partial |= !inTime;
        return inTime;
    }

    private void compare(StoredArticle stored) {
        new Places(pairing, stored).find().forEach(this::take);
    }

    private void compare(QuotationHit hit) {
        Quotation quotation = hit.quotation();
        Compared compared = Comparison.of(pairing, Stretch.of(quotation));
        take(new Match(
                compared, PrintedAs.of(quotation.kind()), quotation.in(), quotation.text(), quotation, hit.article()));
    }

    private void take(Match match) {
        best.merge(match.article().id(), match, (one, other) -> order.compare(one, other) <= 0 ? one : other);
    }

    /** How many more quotations print the words than were compared. */
    long more() {
        return more;
    }

    /** Whether a time limit cut the search. */
    boolean partial() {
        return partial;
    }

    /** Best first, one an article. */
    List<Match> matches() {
        return best.values().stream()
                .filter(match -> match.words() != WordsVerdict.NOT_FOUND)
                .sorted(order)
                .toList();
    }

    /** Those with some of the words, too few to be a match; best first, one an article. */
    List<Match> similar() {
        return best.values().stream()
                .filter(match -> match.words() == WordsVerdict.NOT_FOUND
                        && match.compared().weak())
                .sorted(order)
                .toList();
    }
}
