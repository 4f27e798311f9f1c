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
     * Words one after another.
     *
     * @param text what stood between the quotation marks
     * @param exact whether only this spelling and case count
     */
    record Phrase(String text, boolean exact, Place at) implements Criterion {}

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
