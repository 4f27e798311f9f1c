package onrecord.check;

import java.time.LocalDate;
import java.util.Comparator;
import onrecord.article.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Best matches first: all the words in a row, the strongest words, the largest share kept, the speaker that was asked about, recognised quotations before
 * plain text, the oldest, undated ones last. The article's id decides between the rest, so that an answer is the same every time.
 */
final class MatchOrder implements Comparator<Match> {

    private final Comparator<Match> order;

    MatchOrder(@Nullable ClaimedSpeaker claimed) {
        this.order = Comparator.comparing(MatchOrder::apart)
                .thenComparing(Match::words)
                .thenComparingDouble(match -> -match.compared().share())
                .thenComparing(
                        match -> claimed != null && match.named().stream().noneMatch(claimed::is))
                .thenComparing(Match::assertion)
                .thenComparingInt(match -> differences(match.compared()))
                .thenComparing(match -> match.as() == PrintedAs.PLAIN)
                .thenComparing(match -> match.article().published().day().orElse(LocalDate.MAX))
                .thenComparing(match -> match.speaker().state() == Speaker.State.UNKNOWN)
                .thenComparing(match -> match.article().id().value());
    }

    /** Parts and changed words come behind all that holds the words in a row. */
    private static boolean apart(Match match) {
        return match.words() == WordsVerdict.NOT_FOUND
                || match.words().compareTo(WordsVerdict.TRUNCATED) > 0 && !match.inARow();
    }

    private static int differences(Compared compared) {
        return (int) compared.allowances().stream()
                .filter(allowance -> allowance.best() != WordsVerdict.EXACT)
                .count();
    }

    @Override
    public int compare(Match one, Match other) {
        return order.compare(one, other);
    }
}
