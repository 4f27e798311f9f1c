package onrecord.vocabulary;

import java.util.List;
import onrecord.article.EventValue;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event, or a class of kinds.
 *
 * @param parent id of the class it belongs to; null for the topmost classes
 * @param isClass whether it only groups others
 * @param acled the ACLED type and sub-event it corresponds to, or null where there is none
 * @param plover the PLOVER class it corresponds to, or null where there is none
 * @param description one line for readers; empty where the label says it all
 * @param patterns how it is recognised, in file order; empty for a class
 * @param over ids of more general types that a paragraph does not report besides this one
 * @param prominent whether an article reports it only where its title or first sentences do, because nearly every article
 *     holds some of it further down
 */
public record EventType(
        String id,
        String label,
        @Nullable String parent,
        boolean isClass,
        EventValue.@Nullable Acled acled,
        @Nullable String plover,
        String description,
        List<EventPattern> patterns,
        List<String> over,
        boolean prominent)
        implements Taxon {
    public EventType {
        patterns = List.copyOf(patterns);
        over = List.copyOf(over);
    }
}
