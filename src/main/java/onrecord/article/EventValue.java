package onrecord.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event type that an article reports.
 *
 * @param id a readable slug
 * @param label what people call it
 * @param path ids from the top class to the type itself
 * @param score how certain it is, above 0 up to 1
 * @param evidence the words that caused it, in reading order, at least one
 * @param acled the type and sub-event of ACLED's codebook; null where none fits
 * @param plover one of PLOVER's sixteen classes; null where none fits
 */
public record EventValue(
        String id,
        String label,
        List<String> path,
        double score,
        List<TextSpan> evidence,
        @Nullable Acled acled,
        @Nullable String plover) {

    /**
     * A place in ACLED's codebook.
     *
     * @param type event type, such as {@code Battles}
     * @param subEvent sub-event type, such as {@code Armed clash}
     */
    public record Acled(String type, String subEvent) {}

    public EventValue {
        path = List.copyOf(path);
        evidence = List.copyOf(evidence);
    }
}
