package onrecord.vocabulary;

import java.util.List;

/**
 * A country or territory and everything that stands for it in a text.
 *
 * @param id ISO 3166-1 alpha-2, or XK
 * @param label what readers are shown
 * @param names every way of naming it, the label first, then in file order
 * @param local words of its local administration, police, courts and roads, which say where a local report plays
 * @param namesakes places in it that are better known elsewhere: they count in local reports only
 * @param source where the names were taken from
 */
public record Country(
        String id, String label, List<Name> names, List<Alias> local, List<Alias> namesakes, String source)
        implements Entry {
    public Country {
        names = List.copyOf(names);
        local = List.copyOf(local);
        namesakes = List.copyOf(namesakes);
    }

    /** Why an alias stands for a country. The constant's name in lower case is the rule that a mention carries. */
    public enum Naming {
        NAME("names"),
        DEMONYM("demonyms"),
        CAPITAL("capitals"),
        CITY("cities"),
        REGION("regions"),
        METONYM("metonyms"),
        BODY("bodies"),
        FORMER("former");

        private final String key;

        Naming(String key) {
            this.key = key;
        }

        /** The key in vocabulary files. */
        public String key() {
            return key;
        }
    }

    /** One alias and why it stands for the country. */
    public record Name(Naming naming, Alias alias) {}
}
