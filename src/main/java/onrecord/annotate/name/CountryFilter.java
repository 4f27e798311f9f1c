package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.annotate.text.Token;
import onrecord.article.Facet;
import onrecord.article.TextSpan;

/**
 * Drops country names that the text around them says are something else: a name that is part of a person's ("Michael
 * Jordan"), a language; and files a city that the next words put elsewhere ("Paris, Texas") there.
 */
final class CountryFilter {
    private static final Set<String> CITIES = Set.of("city", "capital");
    private static final Set<String> WHOLES = Set.of("name", "region", "former");
    private static final Set<String> PREPOSITIONS = Set.of("in", "near", "of", "from", "at", "outside", "to");

    private CountryFilter() {}

    /**
     * @param matches of all facets, in reading order
     * @param people spans of people's names that may cover a country's
     */
    static List<NameMatch> keep(List<NameMatch> matches, SpanIndex<Boolean> people, GivenNameBook givenNames) {
        List<NameMatch> countries =
                matches.stream().filter(match -> match.facet() == Facet.COUNTRY).toList();
        Places places = new Places(countries);
        Map<String, String> elsewhere = elsewhere(countries, places);
        Set<String> surnames = countries.stream()
                .filter(match -> endsPerson(match, people) || PlaceSense.isFamilyName(match, givenNames))
                .map(CountryFilter::key)
                .collect(Collectors.toSet());
        List<NameMatch> kept = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            NameMatch match = countries.get(i);
            NameMatch next = i + 1 < countries.size() ? countries.get(i + 1) : null;
            TextSpan span = match.span();
            boolean surname = surnames.contains(key(match)) && !places.areNamedOtherwise(span);
            if (people.overlaps(span) || surname || PlaceSense.isOther(match, next, givenNames)) {
                continue;
            }
            if (next != null && liesIn(match, next)) {
                kept.add(match.elsewhere(next.entry().id()));
            } else {
                String country = elsewhere.get(key(match));
                kept.add(country == null ? match : match.elsewhere(country));
            }
        }
        return kept;
    }

    /**
     * The country of each city that the article puts there at least once, while it names nothing else of the country that
     * the city's name suggests: then the name means that place throughout.
     */
    private static Map<String, String> elsewhere(List<NameMatch> countries, Places places) {
        Map<String, String> elsewhere = new HashMap<>();
        for (int i = 0; i + 1 < countries.size(); i++) {
            NameMatch city = countries.get(i);
            NameMatch next = countries.get(i + 1);
            if (liesIn(city, next) && !places.areNamedOtherwise(city.span())) {
                elsewhere.putIfAbsent(key(city), next.entry().id());
            }
        }
        return elsewhere;
    }

    /** Whether the name is the last of a person's: "Bill Holland". */
    private static boolean endsPerson(NameMatch match, SpanIndex<Boolean> people) {
        TextSpan span = match.span();
        List<Token> tokens = match.text().tokens();
        return people.overlaps(span)
                && match.first() > 0
                && people.overlaps(match.text().span(tokens.get(match.first() - 1), tokens.get(match.first() - 1)))
                && (match.behind() >= tokens.size()
                        || !people.overlaps(match.text().span(tokens.get(match.behind()), tokens.get(match.behind()))));
    }

    private static String key(NameMatch match) {
        return match.entry().id() + ' ' + match.entry().alias().text();
    }

    /** Whether {@code next} says where the city lies, and it is another country than the city's name suggests. */
    private static boolean liesIn(NameMatch city, NameMatch next) {
        if (city.text() != next.text()
                || !CITIES.contains(city.rule())
                || !WHOLES.contains(next.rule())
                || city.entry().id().equals(next.entry().id())) {
            return false;
        }
        List<Token> tokens = city.text().tokens();
        boolean abbreviated =
                next.first() == city.behind() && tokens.get(next.first()).is(",");
        boolean spelled =
                next.first() == city.behind() + 1 && tokens.get(city.behind()).is(",");
        return abbreviated
                || spelled
                        && (next.rule().equals("region") || isBehindPreposition(tokens, city.first()))
                        && PlaceSense.isClosed(next)
                        && !isListed(tokens, city.first(), next.behind());
    }

    private static boolean isBehindPreposition(List<Token> tokens, int first) {
        return first > 0 && PREPOSITIONS.contains(tokens.get(first - 1).lower());
    }

    /** Whether the two names stand in a list: "Paris, Russia and Berlin". */
    private static boolean isListed(List<Token> tokens, int first, int behind) {
        boolean before = first > 0
                && (tokens.get(first - 1).is(",")
                        || tokens.get(first - 1).is("and")
                        || tokens.get(first - 1).is("between"));
        boolean after = behind < tokens.size()
                && (tokens.get(behind).is("and") || tokens.get(behind).is("or"));
        boolean comma = behind + 1 < tokens.size()
                && tokens.get(behind).is(",")
                && (tokens.get(behind + 1).is("and") || tokens.get(behind + 1).isCapitalised() && before);
        return after || comma || before;
    }
}
