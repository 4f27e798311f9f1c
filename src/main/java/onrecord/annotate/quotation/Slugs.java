package onrecord.annotate.quotation;

import java.util.Locale;
import onrecord.vocabulary.Folding;

/** Makes readable ids of names. */
final class Slugs {
    private Slugs() {}

    /** Lower-case letters and digits joined by hyphens; empty where the name has none. */
    static String of(String name) {
        StringBuilder slug = new StringBuilder();
        for (String word : Folding.plain(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                slug.append(slug.isEmpty() ? "" : "-").append(word);
            }
        }
        return slug.toString();
    }
}
