package onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a query into tokens. Every text can be cut; white space is all that is left out. */
final class QueryLexer {

    /** Double marks of all styles; single ones are apostrophes here, since most of them are. */
    private static final String QUOTATION_MARKS = "\"“”„‟«»〝〞＂";

    private static final Pattern PROXIMITY = Pattern.compile("(NEAR|BEFORE)(?:/(\\d+))?");

    private static final Pattern AT_LEAST = Pattern.compile("(?i:atleast)(\\d+)");

    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int next;

    QueryLexer(String text) {
        this.text = text;
    }

    List<QueryToken> tokens() {
        while (next < text.length()) {
            char c = text.charAt(next);
            if (isSpace(c)) {
                next++;
            } else if (c == '(') {
                tokens.add(new QueryToken.Open(take(1)));
            } else if (c == ')') {
                tokens.add(new QueryToken.Close(take(1)));
            } else if (isQuotationMark(c)) {
                quoted(false);
            } else if (c == '=' && next + 1 < text.length() && isQuotationMark(text.charAt(next + 1))) {
                next++;
                quoted(true);
            } else if (c == '-' && forbids()) {
                tokens.add(new QueryToken.Operator(QueryToken.Operator.Kind.NOT, take(1)));
            } else {
                bare();
            }
        }
        return tokens;
    }

    private Place take(int length) {
        next += length;
        return new Place(next - length, next);
    }

    private void quoted(boolean exact) {
        int start = next++;
        while (next < text.length() && !isQuotationMark(text.charAt(next))) {
            next++;
        }
        boolean closed = next < text.length();
        var inside = text.substring(start + 1, next);
        if (closed) {
            next++;
        }
        tokens.add(new QueryToken.Quoted(inside, exact, closed, new Place(exact ? start - 1 : start, next)));
    }

    private void bare() {
        int start = next;
        while (next < text.length() && (!endsBare(text.charAt(next)) || isWithinWord(next))) {
            next++;
            if (text.charAt(next - 1) == ':') {
                var field = QueryField.of(text.substring(start, next - 1));
                if (field.isPresent()) {
                    tokens.add(new QueryToken.Field(field.get(), new Place(start, next)));
                    return;
                }
            }
        }
        var word = text.substring(start, next);
        var at = new Place(start, next);
        switch (word) {
            case "AND" -> tokens.add(new QueryToken.Operator(QueryToken.Operator.Kind.AND, at));
            case "OR" -> tokens.add(new QueryToken.Operator(QueryToken.Operator.Kind.OR, at));
            case "NOT" -> tokens.add(new QueryToken.Operator(QueryToken.Operator.Kind.NOT, at));
            case "/s" -> tokens.add(new QueryToken.Same(false, at));
            case "/p" -> tokens.add(new QueryToken.Same(true, at));
            default -> proximityOrWord(word, at);
        }
    }

    private void proximityOrWord(String word, Place at) {
        var proximity = PROXIMITY.matcher(word);
        var atLeast = AT_LEAST.matcher(word);
        if (proximity.matches()) {
            var number = proximity.group(2);
            tokens.add(new QueryToken.Proximity(proximity.group(1).equals("BEFORE"), number == null ? "" : number, at));
        } else if (atLeast.matches() && opensOperand()) {
            tokens.add(new QueryToken.AtLeast(atLeast.group(1), at));
        } else {
            boolean exact = word.startsWith("=") && word.length() > 1;
            tokens.add(new QueryToken.Bare(exact ? word.substring(1) : word, exact, at));
        }
    }

    private boolean opensOperand() {
        return next < text.length() && (text.charAt(next) == '(' || isQuotationMark(text.charAt(next)));
    }

    /** Whether the hyphen stands before something to forbid; two of them are a dash, and one by itself is nothing. */
    private boolean forbids() {
        if (next + 1 == text.length() || text.charAt(next + 1) == '-') {
            return false;
        }
        if (text.charAt(next + 1) == '(' || isQuotationMark(text.charAt(next + 1))) {
            return true;
        }
        int end = next + 1;
        while (end < text.length() && !endsBare(text.charAt(end))) {
            end++;
        }
        var word = text.substring(next + 1, end);
        boolean exactPhrase = word.equals("=") && end < text.length() && isQuotationMark(text.charAt(end));
        return exactPhrase || word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean endsBare(char c) {
        return isSpace(c) || c == '(' || c == ')' || isQuotationMark(c);
    }

    /** Whether a character that is not seen stands between two letters, as it comes with text copied from a page. */
    private boolean isWithinWord(int at) {
        return (text.charAt(at) == '\u200B' || text.charAt(at) == '\uFEFF')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isQuotationMark(char c) {
        return QUOTATION_MARKS.indexOf(c) >= 0;
    }
}
