package onrecord.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weapon system, or a class of them.
 *
 * @param parent id of the class it belongs to; null for the topmost classes
 * @param isClass whether it stands for a class rather than one system
 * @param aliases names and designations, without the label
 * @param generic common words that are filed under this class; empty for a system
 * @param country id of the {@link Country} it comes from, or null
 * @param source where the facts were taken from; empty for a class
 */
public record Weapon(
        String id,
        String label,
        @Nullable String parent,
        boolean isClass,
        List<Alias> aliases,
        List<Alias> generic,
        @Nullable String country,
        String source)
        implements Taxon {
    public Weapon {
        aliases = List.copyOf(aliases);
        generic = List.copyOf(generic);
    }
}
