package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.text.ArticleText;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.article.TextSpan;

/**
 * Finds names of people whom the vocabulary does not know, by what stands in and around them: a given name, a title, a
 * role in front or behind, a verb of saying beside a name whose last word returns alone. Conservative: words with a capital
 * alone are no name, and headlines in title case are not read.
 */
final class PersonGrammar {
    /** Tokens that are looked at to tell a headline. */
    private static final int LONGEST_HEADLINE = 60;

    private final GivenNameBook givenNames;
    private final Set<String> renowned;

    /** @param renowned lower-case family names that mean one person wherever they stand */
    PersonGrammar(GivenNameBook givenNames, Set<String> renowned) {
        this.givenNames = givenNames;
        this.renowned = renowned;
    }

    /**
     * Candidates in reading order, none overlapping another.
     *
     * @param places spans of countries and their cities, which are no family names by themselves
     */
    List<PersonCandidate> find(ArticleText article, List<TextSpan> places) {
        List<PersonCandidate> found = new ArrayList<>();
        for (StructuredText text : article.both()) {
            PersonReading reading =
                    new PersonReading(text, givenNames, renowned, wordCounts(article), placesIn(text, places));
            for (Sentence sentence : text.sentences()) {
                if (!isShouted(text.tokens(sentence))) {
                    reading.read(sentence, found);
                }
            }
        }
        return found;
    }

    /**
     * Whether most words have a capital, as in headlines, so that a capital says nothing. A list of names is none,
     * nor what ends in a full stop.
     */
    static boolean isShouted(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        int separators = 0;
        for (Token token : tokens.subList(0, Math.min(LONGEST_HEADLINE, tokens.size()))) {
            if (token.isWord() && token.plain().length() > 3) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            } else if (token.is(",") || token.is("(") || token.kind() == Token.Kind.NUMBER) {
                separators++;
            }
        }
        boolean sentence = !tokens.isEmpty() && tokens.getLast().is(".");
        return !sentence && words >= 5 && capitals * 10 >= words * 8 && separators * 4 < words;
    }

    private static Map<String, Integer> wordCounts(ArticleText article) {
        Map<String, Integer> counts = new HashMap<>();
        article.both()
                .forEach(text -> text.tokens().forEach(token -> {
                    if (token.isCapitalised()) {
                        counts.merge(token.lower(), 1, Integer::sum);
                    }
                }));
        return counts;
    }

    private static boolean[] placesIn(StructuredText text, List<TextSpan> places) {
        boolean[] marked = new boolean[text.tokens().size()];
        for (TextSpan place : places) {
            if (place.in() == text.field()) {
                for (int i = text.tokenAt(place.start());
                        i < marked.length && text.tokens().get(i).start() < place.end();
                        i++) {
                    marked[i] = true;
                }
            }
        }
        return marked;
    }
}
