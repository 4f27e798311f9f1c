package onrecord.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of one column in one row, before a format gives it letters. */
sealed interface Cell {

    record Text(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    record Fraction(double number) implements Cell {}

    /** Several texts; none is an empty list, not a missing value. */
    record Several(List<String> texts) implements Cell {
        public Several {
            texts = List.copyOf(texts);
        }
    }

    /** Nothing is known. */
    record Absent() implements Cell {}

    /** A text, or nothing where there is none. */
    static Cell ofNullable(@Nullable Object value) {
        return value == null ? new Absent() : new Text(value.toString());
    }
}
