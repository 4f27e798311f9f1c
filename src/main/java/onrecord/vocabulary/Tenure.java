package onrecord.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person held a role, and when.
 *
 * @param role id of a {@link Role}
 * @param country id of the {@link Country} it was held in, or null for a role in an organisation
 * @param from first day, inclusive; null where it is not known
 * @param to last day, inclusive; null while it lasts
 */
public record Tenure(
        String role,
        @Nullable String country,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {
    /** Whether the role may have been held on that day; an unknown bound excludes nothing. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
    }
}
