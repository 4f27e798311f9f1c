package onrecord.query;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.Facet;
import onrecord.article.TextField;
import org.jspecify.annotations.Nullable;

/**
 * What an article or quotation must fulfil. An engine compiles it with a switch that has no default, so that a new kind of
 * criterion cannot be forgotten anywhere.
 */
public sealed interface Criterion {

    /** Fulfilled by everything: the empty query. */
    record Everything() implements Criterion {}

    /**
     * One word, in any inflected form and any known spelling, or exactly as written.
     *
     * @param text the word as typed, without operators
     * @param exact whether only this spelling and case count ({@code =word})
     * @param at where it stands in the query
     */
    record Word(String text, boolean exact, Place at) implements Criterion {}

    /**
     * Words that begin with, or fit, a pattern of at least two literal characters.
     *
     * @param pattern with {@code *} for any characters and {@code ?} for one
     */
    record Wildcard(String pattern, Place at) implements Criterion {}

    /**
     * Words that differ from this one in a few letters: one left out, put in or changed, or two neighbours exchanged. The first
     * letter stays.
     *
     * @param text the word as typed, of 3 to 32 letters and digits
     * @param edits how many letters may differ, 1 or 2
     */
    record Fuzzy(String text, int edits, Place at) implements Criterion {}

    /**
     * Words one after another.
     *
     * @param text what stood between the quotation marks
     * @param exact whether only this spelling and case count
     */
    record Phrase(String text, boolean exact, Place at) implements Criterion {}

    /**
     * Two of {@link Near#takes what can be near} close to each other in one text. In a chain {@code A NEAR/5 B NEAR/3 C}, which is
     * {@code (A NEAR/5 B) NEAR/3 C}, each stands near the one written before it: the same B is near A and near C.
     *
     * @param left a word, phrase, wildcard, fuzzy word, an Or of these, or a Near
     * @param right the same without Near
     * @param distance most words from the last word of the one to the first of the other, 1 or more; 1 is side by side
     * @param ordered whether left must stand before right ({@code BEFORE})
     */
    record Near(Criterion left, Criterion right, int distance, boolean ordered) implements Criterion {

        /** Whether it can be joined by NEAR: a word, phrase, wildcard or fuzzy word, or an Or of these. */
        public static boolean takes(Criterion criterion) {
            return switch (criterion) {
                case Word ignored -> true;
                case Wildcard ignored -> true;
                case Fuzzy ignored -> true;
                case Phrase ignored -> true;
                case Or or -> or.any().stream().allMatch(Near::takes);
                default -> false;
            };
        }
    }

    /** All of them, two or more, within one sentence of one text. */
    record SameSentence(List<Criterion> all) implements Criterion {
        public SameSentence {
            all = List.copyOf(all);
        }

        /** Whether it can be joined by {@code /s}: what {@link Near} takes, a Near, and And and Or of these. */
        public static boolean takes(Criterion criterion) {
            return switch (criterion) {
                case Near ignored -> true;
                case And and -> and.all().stream().allMatch(SameSentence::takes);
                case Or or -> or.any().stream().allMatch(SameSentence::takes);
                default -> Near.takes(criterion);
            };
        }
    }

    /** All of them, two or more, within one paragraph of one text; a title is a paragraph. */
    record SameParagraph(List<Criterion> all) implements Criterion {
        public SameParagraph {
            all = List.copyOf(all);
        }

        /** Whether it can be joined by {@code /p}: what {@link SameSentence} takes, and a SameSentence. */
        public static boolean takes(Criterion criterion) {
            return switch (criterion) {
                case SameSentence ignored -> true;
                case And and -> and.all().stream().allMatch(SameParagraph::takes);
                case Or or -> or.any().stream().allMatch(SameParagraph::takes);
                default -> SameSentence.takes(criterion);
            };
        }
    }

    /**
     * A number of occurrences in title and body together, or in the one text that is asked. Occurrences that overlap are one.
     *
     * @param count fewest occurrences, 1 or more
     * @param criterion what {@link Near} takes
     */
    record AtLeast(int count, Criterion criterion, Place at) implements Criterion {}

    /** A criterion that must hold within the title, or within the body. */
    record Within(TextField field, Criterion criterion, Place at) implements Criterion {}

    /**
     * A facet that must have one of some values; a class of a tree stands for everything below it.
     *
     * @param text the id, label or alias as typed
     * @param ids what it means, in no particular order; empty where nothing is known by it, and then nothing fulfils it
     */
    record Value(Facet facet, String text, List<String> ids, Place at) implements Criterion {
        public Value {
            ids = List.copyOf(ids);
        }
    }

    /** A byline that holds these words. */
    record Author(String text, Place at) implements Criterion {}

    /** A criterion that must hold within the words of one quotation, and with {@code speaker:} or {@code said:} for that one. */
    record Quoted(Criterion criterion, Place at) implements Criterion {}

    /**
     * A publication date; an unknown date never fulfils it.
     *
     * @param from first day, inclusive; null for no limit
     * @param to last day, inclusive; null for no limit
     */
    record Dated(@Nullable LocalDate from, @Nullable LocalDate to, Place at) implements Criterion {}

    /** All of them, two or more. */
    record And(List<Criterion> all) implements Criterion {
        public And {
            all = List.copyOf(all);
        }
    }

    /** At least one of them, two or more. */
    record Or(List<Criterion> any) implements Criterion {
        public Or {
            any = List.copyOf(any);
        }
    }

    /** What must not be fulfilled. By itself: everything that does not fulfil it. */
    record Not(Criterion criterion) implements Criterion {}
}
