package onrecord.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import onrecord.archive.Archive;
import onrecord.article.Facet;
import onrecord.query.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Checks one quotation against an archive.
 *
 * <p>Candidates come from the quotations, then from titles and bodies: a statement that no rule recognised is still found. Each is
 * compared word by word. Where no article prints the words, their parts are looked for each by itself. Safe for threads.
 */
public final class QuotationCheck {

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
        var order = new MatchOrder(claimed);
        var until = new Candidates.Until(began + MOST_TIME.toNanos(), clock);
        var candidates = new Candidates(archive, this::isName, pasted, order, until).find();
        var joined = new JoinedParts(archive, this::isName, pasted, order, until);
        joined.find(candidates.matches());
        var matches = joined.found() ? joined.matches() : candidates.matches();
        var similar = candidates.similar();
        var summary = joined.found() ? new Summary(joined.parts(), claimed) : Summary.of(matches, claimed);
        Attribution attribution = summary.attribution();
        boolean zero = matches.isEmpty() || attribution == Attribution.OTHER || attribution == Attribution.UNKNOWN;
        return new Finding(
                request,
                matches.isEmpty() ? WordsVerdict.NOT_FOUND : matches.getFirst().words(),
                attribution,
                claimed == null ? List.of() : claimed.labelled(),
                matches,
                candidates.more(),
                similar.subList(0, Math.min(MOST_SIMILAR, similar.size())),
                summary.earliest(),
                summary.wordings(),
                summary.speakers(),
                summary.conflicting(pasted.words().size()),
                summary.assertions(),
                zero ? coverage(claimed, matches, similar) : null,
                candidates.partial() || joined.partial(),
                clock.getAsLong() - began);
    }

    private boolean isName(String word) {
        return word.length() > 2
                && (!labels.ids(Facet.COUNTRY, word).isEmpty()
                        || !labels.ids(Facet.PERSON, word).isEmpty());
    }

    private Coverage coverage(@Nullable ClaimedSpeaker claimed, List<Match> matches, List<Match> similar)
            throws IOException {
        List<Match> all = new ArrayList<>(matches);
        all.addAll(similar);
        long unknown = all.stream().filter(match -> match.named().isEmpty()).count();
        return new ArchiveCoverage(archive).of(claimed, unknown);
    }
}
