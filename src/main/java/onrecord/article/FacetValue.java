package onrecord.article;

import java.util.List;

/**
 * A country, person or weapon system that an article speaks of.
 *
 * @param id ISO 3166-1 alpha-2 (or XK) for countries, a readable slug for the rest
 * @param label what people call it
 * @param path ids from the top class to the value itself for weapons; just the id for countries and people
 * @param mentions how often it is named, 1 or more
 */
public record FacetValue(String id, String label, List<String> path, int mentions) {

    public FacetValue {
        path = List.copyOf(path);
    }
}
