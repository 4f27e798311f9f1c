package onrecord.vocabulary;

import java.util.List;

/**
 * An office such as defence minister, whoever holds it.
 *
 * @param aliases other words for it, without the label
 */
public record Role(String id, String label, List<Alias> aliases) implements Entry {
    public Role {
        aliases = List.copyOf(aliases);
    }
}
