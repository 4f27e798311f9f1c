package onrecord.article;

import java.util.Comparator;

/**
 * A stretch of an article's stored title or body.
 *
 * <p>Spans order by text (the title first), then by start, then by end.
 *
 * @param in the text that is indexed
 * @param start first UTF-16 code unit, inclusive, 0 or more
 * @param end first code unit behind it, exclusive, at least {@code start}
 */
public record TextSpan(TextField in, int start, int end) implements Comparable<TextSpan> {

    private static final Comparator<TextSpan> ORDER =
            Comparator.comparing(TextSpan::in).thenComparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public static TextSpan title(int start, int end) {
        return new TextSpan(TextField.TITLE, start, end);
    }

    public static TextSpan body(int start, int end) {
        return new TextSpan(TextField.BODY, start, end);
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    public boolean contains(TextSpan other) {
        return in == other.in && start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(TextSpan other) {
        return in == other.in && start < other.end && other.start < end;
    }

    /** The smallest span that covers both; both must index the same text. */
    public TextSpan cover(TextSpan other) {
        if (in != other.in) {
            throw new IllegalArgumentException("spans of different texts");
        }
        return new TextSpan(in, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words at this span of {@code text}, which must be the text that the span indexes. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }
}
