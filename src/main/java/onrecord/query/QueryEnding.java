package onrecord.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The end of a query that is being typed, where a word or a name may be unfinished.
 *
 * <pre>{@code
 * QueryEnding.of("grain volodymyr zel").tails();   "grain volodymyr zel", "volodymyr zel", "zel"
 * QueryEnding.of("troops country:ukr").facet();    COUNTRY
 * }</pre>
 *
 * @param tails what may be unfinished, the longest first; empty where nothing can be completed
 * @param facet the facet that a field names right before it; empty where there is none
 * @param inPhrase whether it stands within quotation marks that are still open, no field before them
 * @param betweenWords whether the last word was left with a space, so that only a name may go on
 */
public record QueryEnding(List<Tail> tails, Optional<Facet> facet, boolean inPhrase, boolean betweenWords) {

    /** Names of more words than this are found by their last words. */
    private static final int MOST_WORDS = 4;

    /** Facets whose values have names that people type. */
    private static final Set<Facet> NAMED =
            EnumSet.of(Facet.COUNTRY, Facet.PERSON, Facet.WEAPON, Facet.EVENT, Facet.SPEAKER);

    private static final QueryEnding NOTHING = new QueryEnding(List.of(), Optional.empty(), false, false);

    /**
     * @param before the query up to the tail
     * @param words the tail, as typed
     */
    public record Tail(String before, String words) {

        /** The query with a facet's value in the tail's place. */
        public String withValue(Facet facet, String name) {
            boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
            return before + facet.key() + ":" + (plain ? name : "\"" + name + "\"");
        }
    }

    public QueryEnding {
        tails = List.copyOf(tails);
    }

    /** Reads the end of a text. */
    public static QueryEnding of(String text) {
        List<QueryToken> tokens = new QueryLexer(text).tokens();
        if (tokens.isEmpty()) {
            return NOTHING;
        }
        QueryToken last = tokens.getLast();
        boolean left = last.at().end() < text.length();
        return switch (last) {
            case QueryToken.Field field when !left -> value(text, field, "");
            case QueryToken.Quoted quoted when !quoted.closed() && !quoted.exact() -> quoted(text, tokens, quoted);
            case QueryToken.Bare bare -> bare(text, tokens, bare, left);
            default -> NOTHING;
        };
    }

    private static QueryEnding quoted(String text, List<QueryToken> tokens, QueryToken.Quoted quoted) {
        if (fieldBefore(tokens, tokens.size() - 1) instanceof QueryToken.Field field) {
            return value(text, field, quoted.text());
        }
        int start = text.length();
        while (start > quoted.at().start() + 1 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start == text.length()
                ? NOTHING
                : new QueryEnding(List.of(tail(text, start)), Optional.empty(), true, false);
    }

    private static QueryEnding bare(String text, List<QueryToken> tokens, QueryToken.Bare bare, boolean left) {
        if (fieldBefore(tokens, tokens.size() - 1) instanceof QueryToken.Field field) {
            return left ? NOTHING : value(text, field, bare.text());
        }
        String typed = text.substring(0, bare.at().end());
        List<Tail> tails = new ArrayList<>();
        for (int i = tokens.size() - 1; i >= 0 && tails.size() < MOST_WORDS; i--) {
            if (!(tokens.get(i) instanceof QueryToken.Bare word) || !isPlain(word) || !follows(tokens, i, text)) {
                break;
            }
            tails.addFirst(tail(typed, word.at().start()));
        }
        return new QueryEnding(tails, Optional.empty(), false, left);
    }

    private static QueryEnding value(String text, QueryToken.Field field, String name) {
        Optional<Facet> facet = field.field().facet().filter(NAMED::contains);
        var tail = new Tail(text.substring(0, field.at().start()), name);
        return facet.isEmpty() ? NOTHING : new QueryEnding(List.of(tail), facet, false, false);
    }

    /** A word behind another must stand apart from it by spaces alone, and belong to no field. */
    private static boolean follows(List<QueryToken> tokens, int at, String text) {
        if (fieldBefore(tokens, at) != null) {
            return false;
        }
        return at + 1 >= tokens.size()
                || text.substring(
                                tokens.get(at).at().end(),
                                tokens.get(at + 1).at().start())
                        .isBlank();
    }

    private static @Nullable QueryToken fieldBefore(List<QueryToken> tokens, int at) {
        return at > 0
                        && tokens.get(at - 1) instanceof QueryToken.Field field
                        && field.at().end() == tokens.get(at).at().start()
                ? field
                : null;
    }

    private static boolean isPlain(QueryToken.Bare word) {
        return !word.exact() && word.text().chars().allMatch(c -> isOfWord((char) c));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "'’.-".indexOf(c) >= 0;
    }

    private static Tail tail(String text, int start) {
        return new Tail(text.substring(0, start), text.substring(start));
    }
}
