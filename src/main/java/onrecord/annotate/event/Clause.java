package onrecord.annotate.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.event.Circumstances.ClauseKind;
import onrecord.annotate.text.Token;

/**
 * One sentence as patterns see it: its words without the hyphens inside them and without quotation marks, what the lexicon
 * knows of each, and how far to the left and right of a verb its subject and object can stand.
 */
final class Clause {
    /** What belongs to a noun is looked for among this many words at most. */
    private static final int REACH = 12;

    /** Words that begin another clause. */
    private static final Set<String> CONJUNCTIONS = WordList.of("""
            when while after before because although though if unless until whether that which who whom
            whose where but since as despite amid following whereas said says saying told claims claimed
            """);

    /** Words behind which background stands more often than news. */
    private static final Set<String> DESCRIBING = WordList.of("""
            who which whose where whom because since over retaliation response despite if wake anniversary role
            """);

    private static final Set<String> TIMES = Set.of("after", "following", "before");

    private final List<Token> words = new ArrayList<>();
    private final int[][] known;
    private final BitSet numbers = new BitSet();
    private final BitSet hyphened = new BitSet();
    private final Map<Integer, String> quotes = new HashMap<>();
    private final Lexicon lexicon;
    private final boolean question;
    private final NamesAt names;

    /** @param names the names in the text that holds the sentence */
    Clause(List<Token> sentence, NamesAt names, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = names;
        for (Token token : sentence) {
            if (isInnerHyphen(token)) {
                hyphened.set(words.size());
            } else if (isQuotationMark(token)) {
                quotes.merge(words.size(), token.plain(), String::concat);
            } else {
                words.add(token);
            }
        }
        known = new int[words.size()][];
        for (int i = 0; i < words.size(); i++) {
            known[i] = look(i);
        }
        question =
                lower(words.size() - 1).equals("?") || lower(words.size() - 2).equals("?");
    }

    /** Whether most words begin with a capital letter, as in the title of an American article. */
    boolean isHeadline() {
        long capitals = words.stream().filter(Token::isCapitalised).count();
        return 2 * capitals > words.stream().filter(Token::isWord).count();
    }

    int size() {
        return words.size();
    }

    Token word(int at) {
        return words.get(at);
    }

    String lower(int at) {
        return at >= 0 && at < words.size() ? words.get(at).lower() : "";
    }

    int verbForm(int at) {
        return at >= 0 && at < words.size() ? lexicon.verbForm(words.get(at).lower()) : 0;
    }

    /** Pairs of a number and the index behind the last word of the phrase that begins here and has that number. */
    int[] known(int at) {
        return known[at];
    }

    /** Whether a phrase with one of the numbers stands anywhere in the sentence. */
    boolean has(int[] wanted) {
        for (int number : wanted) {
            if (number >= 0 && numbers.get(number)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase with one of the numbers begins between two places. */
    boolean has(int[] wanted, int from, int to) {
        if (!has(wanted)) {
            return false;
        }
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
            if (end(wanted, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The index behind the longest phrase with one of the numbers that begins here, or -1. */
    int end(int[] wanted, int at) {
        int end = -1;
        int[] here = known[at];
        for (int i = 0; i < here.length; i += 2) {
            for (int number : wanted) {
                if (number == here[i]) {
                    end = Math.max(end, here[i + 1]);
                }
            }
        }
        return end;
    }

    /** Where the words begin among which those stand that belong to a noun. */
    int leftEdge(int noun) {
        int from = noun;
        while (from > 0 && noun - from < REACH && !isBoundary(from - 1)) {
            from--;
        }
        return from;
    }

    /** What kind of clause the index stands in, as the words before it say. */
    ClauseKind kind(int at) {
        ClauseKind kind = ClauseKind.MAIN;
        for (int i = at - 1; i >= 0 && !lower(i).equals(",") && !isHard(i); i--) {
            if (DESCRIBING.contains(lower(i))) {
                return ClauseKind.DESCRIBING;
            }
            if (lower(i).equals("that")
                    && VerbReading.isRelative(this, i)
                    && VerbReading.of(this, at).start() == i + 1) {
                return ClauseKind.DESCRIBING; // "a group that beheads hostages"
            }
            if (TIMES.contains(lower(i))) {
                kind = ClauseKind.OF_TIME;
            }
        }
        return kind;
    }

    /** The index behind the words among which those stand that belong to a noun, which ends before the index. */
    int rightEdge(int behindNoun) {
        int to = behindNoun;
        while (to < words.size() && to - behindNoun < REACH && !isBoundary(to)) {
            to++;
        }
        return to;
    }

    /** Whether words cannot belong together across this one. */
    boolean isBoundary(int at) {
        Token token = words.get(at);
        return isHard(at) || token.is(",") || token.isWord() && CONJUNCTIONS.contains(token.lower());
    }

    /** "a teacher, two nurses and a driver": a comma between things that have the same role. */
    boolean isListed(int comma) {
        if (!lower(comma).equals(",")) {
            return false;
        }
        if (lower(comma + 1).equals("including")) {
            return false;
        }
        for (int at = comma + 1; at < words.size() && at - comma < REACH; at++) {
            if (isHard(at) || verbForm(at) != 0 && VerbReading.of(this, at).isVerb()) {
                return false;
            }
            if (lower(at).equals("and")) {
                return verbForm(at + 1) == 0;
            }
        }
        return false;
    }

    /** Whether a person's name ends before the index. */
    boolean isPersonBefore(int at) {
        int[] named = lexicon.person();
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (end(named, i) == at) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word belongs to a person's name that begins before it: "Ms Lynch" is no deed. */
    boolean isInsidePerson(int at) {
        int[] named = lexicon.person();
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (end(named, i) > at) {
                return true;
            }
        }
        return false;
    }

    /** The quotation marks between a word and the one before it, behind the last one for the size; empty where there is none. */
    String quotesBefore(int at) {
        return quotes.getOrDefault(at, "");
    }

    /** Whether a name of a country or person begins at the index. */
    boolean isNamed(int at) {
        return end(lexicon.named(), at) > 0;
    }

    /** "Norway's": whether the word is the ending of a possessor, behind which a noun stands. */
    boolean isPossessive(int at) {
        return at > 0
                && words.get(at).kind() == Token.Kind.CLITIC
                && lower(at).equals("s")
                && verbForm(at + 1) > 0
                && (verbForm(at + 1) & (Inflection.ING | Inflection.BASE | Inflection.S_FORM)) != 0;
    }

    /** Whether a word stands among the next ones, before anything that parts them. */
    boolean followedBy(String word, int at, int reach) {
        for (int i = at + 1; i <= at + reach && i < words.size() && !isBoundary(i); i++) {
            if (lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hyphen ties the word to the one before it. */
    boolean isHyphened(int at) {
        return at >= 0 && hyphened.get(at);
    }

    boolean isNumber(int at) {
        return at >= 0 && at < words.size() && words.get(at).kind() == Token.Kind.NUMBER;
    }

    /** Whether it asks rather than states. */
    boolean isQuestion() {
        return question;
    }

    boolean isHard(int at) {
        Token token = words.get(at);
        return token.kind() == Token.Kind.MARK
                && ";:()-\u2014\u2013[]?!".indexOf(token.plain().charAt(0)) >= 0;
    }

    private int[] look(int from) {
        Lexicon.Node node = lexicon.root();
        int[] found = names.at(words.get(from).index());
        for (int i = 0; i < found.length; i += 2) {
            numbers.set(found[i]);
            found[i + 1] = behind(found[i + 1], from);
        }
        for (int i = from; i < words.size(); i++) {
            node = node.next(words.get(i).lower());
            if (node == Lexicon.NOWHERE) {
                break;
            }
            int[] here = node.numbers();
            if (here.length > 0) {
                int at = found.length;
                found = java.util.Arrays.copyOf(found, at + 2 * here.length);
                for (int number : here) {
                    numbers.set(number);
                    found[at++] = number;
                    found[at++] = i + 1;
                }
            }
        }
        return found;
    }

    /** The place behind the words up to a token of the text. */
    private int behind(int endToken, int from) {
        int at = from + 1;
        while (at < words.size() && words.get(at).index() < endToken) {
            at++;
        }
        return at;
    }

    /** A mark of quotation; a single closing one only ends a word that belongs to somebody. */
    private static boolean isQuotationMark(Token token) {
        return token.kind() == Token.Kind.MARK && "\"\u201c\u201d\u2018\u00ab\u00bb\u201e".contains(token.plain());
    }

    private static boolean isInnerHyphen(Token token) {
        return token.kind() == Token.Kind.MARK
                && !token.spaced()
                && (token.plain().equals("-")
                        || token.plain().equals("\u2011")
                        || token.plain().equals("\u2010"));
    }
}
