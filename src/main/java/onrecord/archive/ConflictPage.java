package onrecord.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conflicts, the one with the latest appearance first.
 *
 * @param total how many there are
 * @param next cursor of the next page; null on the last
 */
public record ConflictPage(
        long total, List<Conflict> conflicts, @Nullable String next) {
    public ConflictPage {
        conflicts = List.copyOf(conflicts);
    }
}
