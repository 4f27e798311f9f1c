package onrecord.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import onrecord.archive.Archive;
import onrecord.archive.Likely;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.archive.WordsSought;
import onrecord.article.ArticleId;
import onrecord.article.Quotation;
import onrecord.query.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Checks one quotation against an archive.
 *
 * <p>Candidates come from the quotations, then from titles and bodies of the articles that did not already give all the words: a
 * statement that no rule recognised is still found. Each is compared word by word. Safe for threads.
 */
public final class QuotationCheck {

    /** So many that print the words are compared, the oldest first; the rest is counted. */
    private static final int MOST_PRINTED = 200;

    private static final int MOST_NEAR = 40;
    private static final int MOST_ARTICLES_PRINTED = 30;
    private static final int MOST_ARTICLES_NEAR = 12;
    private static final int MOST_SIMILAR = 5;

    /** As long as a search may take; what was not compared until then is left out, and the finding says so. */
    private static final Duration MOST_TIME = Duration.ofSeconds(2);

    private final Archive archive;
    private final Labels labels;
    private final LongSupplier clock;

    public QuotationCheck(Archive archive, Labels labels) {
        this(archive, labels, System::nanoTime);
    }

    /** @param clock as {@link System#nanoTime} counts */
    QuotationCheck(Archive archive, Labels labels, LongSupplier clock) {
        this.archive = archive;
        this.labels = labels;
        this.clock = clock;
    }

    public Finding check(CheckRequest request) throws IOException {
        long began = clock.getAsLong();
        var pasted = Pasted.of(request.text());
        ClaimedSpeaker claimed = request.asksForSpeaker() ? new ClaimedSpeaker(labels, request.speaker()) : null;
        var candidates = new Candidates(pasted, new MatchOrder(claimed), began + MOST_TIME.toNanos());
        candidates.find();
        var matches = candidates.matches();
        var similar = candidates.similar();
        var summary = new Summary(matches, claimed);
        Attribution attribution = summary.attribution();
        boolean zero = matches.isEmpty() || attribution == Attribution.OTHER || attribution == Attribution.UNKNOWN;
        return new Finding(
                request,
                matches.isEmpty() ? WordsVerdict.NOT_FOUND : matches.getFirst().words(),
                attribution,
                claimed == null ? List.of() : claimed.labelled(),
                matches,
                candidates.more,
                similar.subList(0, Math.min(MOST_SIMILAR, similar.size())),
                summary.earliest(),
                summary.wordings(),
                summary.speakers(),
                summary.conflicting(pasted.words().size()),
                zero ? coverage(claimed, matches, similar) : null,
                candidates.partial,
                clock.getAsLong() - began);
    }

    private Coverage coverage(@Nullable ClaimedSpeaker claimed, List<Match> matches, List<Match> similar)
            throws IOException {
        List<Match> all = new ArrayList<>(matches);
        all.addAll(similar);
        long unknown = all.stream().filter(match -> match.named().isEmpty()).count();
        return new ArchiveCoverage(archive).of(claimed, unknown);
    }

    /** The candidates of one check, compared. */
    private final class Candidates {

        private final Pasted pasted;
        private final Pairing pairing;
        private final MatchOrder order;
        private final long deadline;
        private final Map<ArticleId, Match> best = new LinkedHashMap<>();
        private long more;
        private boolean partial;

        /** @param deadline on the clock */
        Candidates(Pasted pasted, MatchOrder order, long deadline) {
            this.pasted = pasted;
            this.pairing = new Pairing(pasted);
            this.order = order;
            this.deadline = deadline;
        }

        void find() throws IOException {
            List<String> parts = pasted.parts();
            Likely<QuotationHit> quotations = archive.quotationsLike(new WordsSought(parts, MOST_PRINTED, MOST_NEAR));
            compare(quotations, this::compare);
            more = Math.max(0, quotations.verbatim() - MOST_PRINTED);
            Set<ArticleId> done = new HashSet<>();
            best.forEach((id, match) -> {
                if (match.words().allPrinted()) {
                    done.add(id);
                }
            });
            if (inTime()) {
                int near = done.isEmpty() ? MOST_ARTICLES_NEAR : 0;
                compare(archive.articlesLike(new WordsSought(parts, MOST_ARTICLES_PRINTED, near), done), this::compare);
            }
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
            boolean inTime = clock.getAsLong() - deadline < 0;
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
                    compared,
                    PrintedAs.of(quotation.kind()),
                    quotation.in(),
                    quotation.text(),
                    quotation,
                    hit.article()));
        }

        private void take(Match match) {
            best.merge(match.article().id(), match, (one, other) -> order.compare(one, other) <= 0 ? one : other);
        }

        List<Match> matches() {
            return best.values().stream()
                    .filter(match -> match.words() != WordsVerdict.NOT_FOUND)
                    .sorted(order)
                    .toList();
        }

        List<Match> similar() {
            return best.values().stream()
                    .filter(match -> match.words() == WordsVerdict.NOT_FOUND
                            && match.compared().weak())
                    .sorted(order)
                    .toList();
        }
    }
}
