package onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import onrecord.article.Facet;

/**
 * What was chosen in one facet: any of the included values, none of the excluded ones.
 *
 * @param include ids, or {@link #NONE} for articles without any value; empty for no condition
 * @param exclude likewise
 */
public record Choice(List<String> include, List<String> exclude) {

    /** Stands for "has no value". */
    public static final String NONE = "_none";

    /**
     * Reads values as requests and options write them: a leading hyphen excludes, {@link #NONE} means no value. Countries may be
     * written in small letters.
     *
     * @throws IllegalArgumentException if a value is empty; the message says so to the person who wrote it
     */
    public static Choice of(Facet facet, List<String> values) {
        List<String> include = new ArrayList<>();
        List<String> exclude = new ArrayList<>();
        for (String value : values) {
            boolean excluded = value.startsWith("-") && value.length() > 1;
            String id = excluded ? value.substring(1) : value;
            if (id.isEmpty()) {
                throw new IllegalArgumentException("A value of a facet is not empty; “" + NONE + "” means no value.");
            }
            boolean country = facet == Facet.COUNTRY && !id.equals(NONE);
            (excluded ? exclude : include).add(country ? id.toUpperCase(Locale.ROOT) : id);
        }
        return new Choice(include, exclude);
    }

    /** The same with each id led on to another; two that lead to one count once. */
    public Choice led(UnaryOperator<String> on) {
        return new Choice(
                include.stream().map(on).distinct().toList(),
                exclude.stream().map(on).distinct().toList());
    }

    public Choice {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }
}
