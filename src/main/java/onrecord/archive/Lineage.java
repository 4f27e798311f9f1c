package onrecord.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement appears in an archive, in which words, and whose text that is.
 *
 * @param quotation the one asked about
 * @param followed whether it has enough words to be followed; otherwise it stands here alone
 * @param total appearances, listed or not
 * @param wordings groups of appearances in the same words: the words asked about first, then by their first appearance
 * @param first earliest publication day; null if nothing is dated
 * @param firstSeen ids of the quotations of that day: several are a tie. They are in the order of the list
 * @param undated appearances without a day
 * @param articles that print the statement, listed ones only
 * @param texts how many different texts these are: articles that share most of their text count once
 */
public record Lineage(
        QuotationHit quotation,
        boolean followed,
        long total,
        List<Wording> wordings,
        @Nullable LocalDate first,
        List<String> firstSeen,
        long undated,
        int articles,
        int texts) {

    /** How a wording stands to the words asked about. */
    public enum Relation {
        /** The same words. */
        IDENTICAL,
        /** All of the words, and more around them. */
        LONGER,
        /** A part of the words. */
        SHORTER,
        /** Three of four words or more of the longer one, in their order; not all such are found. */
        CHANGED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Appearances in the same words, marks aside.
     *
     * @param text as printed first
     * @param appearances earliest first, undated ones last
     */
    public record Wording(Relation relation, String text, List<Appearance> appearances) {
        public Wording {
            appearances = List.copyOf(appearances);
        }
    }

    /**
     * One place that prints the statement.
     *
     * @param text number of the text that it stands in, from 1 in order of time; places of one number share most of their text
     */
    public record Appearance(QuotationHit quotation, int text) {}

    public Lineage {
        wordings = List.copyOf(wordings);
        firstSeen = List.copyOf(firstSeen);
    }
}
