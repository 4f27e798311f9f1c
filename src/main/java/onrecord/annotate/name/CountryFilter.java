package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.Token;
import onrecord.article.Facet;
import onrecord.article.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Drops country names that the text around them says are something else: a name that is part of a person's ("Michael
 * Jordan"), a language; and files a city that the next words put elsewhere ("Paris, Texas") there.
 */
final class CountryFilter {
    private static final Set<String> CITIES = Set.of("city", "capital");
    private static final Set<String> WHOLES = Set.of("name", "region", "former");

    private static final Set<String> LANGUAGE_NOUNS = Set.of(
            "language",
            "languages",
            "speaking",
            "speaker",
            "speakers",
            "dialect",
            "dialects",
            "subtitles",
            "translation",
            "translator",
            "interpreter",
            "alphabet",
            "grammar",
            "dictionary");
    private static final Set<String> SPEAKING = Set.of(
            "speak",
            "speaks",
            "spoke",
            "speaking",
            "spoken",
            "learn",
            "learned",
            "learning",
            "study",
            "studied",
            "studying",
            "understand",
            "understands",
            "teach",
            "teaches",
            "taught");
    private static final Set<String> ADVERBS = Set.of("fluent", "only", "some", "perfect", "broken", "good", "no");
    private static final Set<String> PREPOSITIONS = Set.of("in", "near", "of", "from", "at", "outside", "to");
    private static final Set<String> CLOSING = Set.of(
            "and",
            "or",
            "that",
            "but",
            "on",
            "at",
            "to",
            "when",
            "after",
            "before",
            "while",
            "well",
            "fluently",
            "with",
            "as",
            "for",
            "in",
            "where",
            "who",
            "by",
            "this",
            "last");

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
        List<NameMatch> kept = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            NameMatch match = countries.get(i);
            NameMatch next = i + 1 < countries.size() ? countries.get(i + 1) : null;
            TextSpan span = match.span();
            boolean inPerson = people.overlaps(span);
            if (inPerson || isGivenName(match, next, givenNames) || isLanguage(match)) {
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

    private static String key(NameMatch match) {
        return match.entry().id() + ' ' + match.entry().alias().text();
    }

    /** Whether the demonym is the name of a language: "she spoke Spanish", "in French, he", "Russian-speaking". */
    private static boolean isLanguage(NameMatch match) {
        if (!match.rule().equals("demonym")) {
            return false;
        }
        List<Token> tokens = match.text().tokens();
        int behind = match.behind();
        if (behind < tokens.size() && Phrase.isHyphen(tokens.get(behind))) {
            behind++;
        }
        if (behind < tokens.size() && LANGUAGE_NOUNS.contains(tokens.get(behind).lower())) {
            return true;
        }
        int before = match.first() - 1;
        if (before >= 0 && ADVERBS.contains(tokens.get(before).lower())) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String word = tokens.get(before).lower();
        return isClosed(match) && (SPEAKING.contains(word) || word.equals("in"));
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
        return abbreviated
                || spelled
                        && (next.rule().equals("region") || isBehindPreposition(tokens, city.first()))
                        && isClosed(next)
                        && !isListed(tokens, city.first(), next.behind());
    }

    private static boolean isBehindPreposition(List<Token> tokens, int first) {
        return first > 0 && PREPOSITIONS.contains(tokens.get(first - 1).lower());
    }

    /** Whether no noun follows: "in Rome, Italy's president said" puts Rome nowhere. */
    private static boolean isClosed(NameMatch match) {
        List<Token> tokens = match.text().tokens();
        if (match.behind() >= tokens.size()) {
            return true;
        }
        Token behind = tokens.get(match.behind());
        return behind.kind() == Token.Kind.MARK && !Phrase.isHyphen(behind) || CLOSING.contains(behind.lower());
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
