package onrecord.archive;

import java.util.List;

/**
 * A text and what matched in it.
 *
 * @param text as stored
 * @param start where {@code text} begins in the stored title or body; 0 for the whole
 * @param marks in reading order, not overlapping, as offsets into {@code text}
 */
public record MarkedText(String text, int start, List<Mark> marks) {

    public MarkedText {
        marks = List.copyOf(marks);
    }
}
