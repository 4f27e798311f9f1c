package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.Token;
import onrecord.article.Facet;
import onrecord.article.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Drops country names that the text around them says are something else: a city that the next words put elsewhere
 * ("Paris, Texas"), and a name that is part of a person's ("Michael Jordan").
 */
final class CountryFilter {
    private static final Set<String> CITIES = Set.of("city", "capital");
    private static final Set<String> WHOLES = Set.of("name", "region", "former");

    private CountryFilter() {}

    /**
     * @param matches of all facets, in reading order
     * @param people spans of people's names that may cover a country's
     */
    static List<NameMatch> keep(List<NameMatch> matches, SpanIndex<Boolean> people, GivenNameBook givenNames) {
        List<NameMatch> countries =
                matches.stream().filter(match -> match.facet() == Facet.COUNTRY).toList();
        List<NameMatch> kept = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            NameMatch match = countries.get(i);
            NameMatch next = i + 1 < countries.size() ? countries.get(i + 1) : null;
            TextSpan span = match.span();
            boolean inPerson = people.overlaps(span);
            boolean elsewhere = next != null && liesIn(match, next);
            if (!inPerson && !elsewhere && !isGivenName(match, next, givenNames)) {
                kept.add(match);
            }
        }
        return kept;
    }

    /** Whether the name is also a given name and a word follows that can only be a family name: "Sydney Lund". */
    private static boolean isGivenName(NameMatch match, @Nullable NameMatch next, GivenNameBook givenNames) {
        List<Token> tokens = match.text().tokens();
        int behind = match.behind();
        if (behind - match.first() != 1
                || behind >= tokens.size()
                || !givenNames.isAmbiguous(tokens.get(match.first()).lower())) {
            return false;
        }
        Token after = tokens.get(behind);
        boolean placeFollows = next != null && next.text() == match.text() && next.first() == behind;
        Sentence sentence = match.text().sentences().get(match.text().sentenceAt(after.start()));
        return after.spaced()
                && !placeFollows
                && behind > sentence.firstToken()
                && NameRun.isNameWord(after)
                && !PersonGrammar.isShouted(match.text().tokens(sentence));
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
        return abbreviated || spelled && !isListed(tokens, city.first(), next.behind());
    }

    /** Whether the two names stand in a list: "Paris, Russia and Berlin". */
    private static boolean isListed(List<Token> tokens, int first, int behind) {
        boolean before = first > 0
                && (tokens.get(first - 1).is(",") || tokens.get(first - 1).is("and"));
        boolean after = behind < tokens.size()
                && (tokens.get(behind).is("and") || tokens.get(behind).is("or"));
        boolean comma = behind + 1 < tokens.size()
                && tokens.get(behind).is(",")
                && (tokens.get(behind + 1).is("and") || tokens.get(behind + 1).isCapitalised() && before);
        return after || comma || before;
    }
}
