package onrecord.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.archive.Conflict.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A page of conflicts.
 *
 * @param narrowing of quotations; a conflict is meant if one of its places is
 * @param quotations ids, one of which must be a place of the conflict; empty for no condition
 * @param relations what the speakers may be to each other
 * @param size conflicts on the page, 0 to 100
 * @param cursor the {@code next} of the page before; null for the first page
 */
public record ConflictsRequest(
        Narrowing narrowing,
        List<String> quotations,
        Set<Relation> relations,
        int size,
        @Nullable String cursor) {
    public ConflictsRequest {
        quotations = List.copyOf(quotations);
        var copy = EnumSet.noneOf(Relation.class);
        copy.addAll(relations);
        relations = copy;
    }
}
