package onrecord.annotate.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.vocabulary.Folding;

/** Cuts text into tokens in one pass; the rules stand at {@link Token.Kind} and in the package's description. */
public final class Tokenizer {
    /** Letters of an abbreviation with inner full stops at most; a longer chain is none, and must not be tried from each letter. */
    private static final int LONGEST_ABBREVIATION = 10;

    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final String text;
    private final int end;
    private final List<Token> tokens;
    private int at;
    private boolean spaced = true;

    private Tokenizer(String text, int start, int end, List<Token> tokens) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.tokens = tokens;
    }

    /**
     * Appends the tokens of a stretch of text.
     *
     * @param end exclusive
     * @param tokens what is already there decides the first index
     */
    public static void tokenize(String text, int start, int end, List<Token> tokens) {
        new Tokenizer(text, start, end, tokens).run();
    }

    private void run() {
        while (at < end) {
            char c = text.charAt(at);
            if (ParagraphSplitter.isSpace(c)) {
                at++;
                spaced = true;
            } else if (isLetter(at)) {
                word();
            } else if (Character.isDigit(c)) {
                number();
            } else if (Folding.isApostrophe(c) && clitic(at) > 0) {
                add(Token.Kind.CLITIC, clitic(at));
            } else {
                mark(c);
            }
        }
    }

    private void word() {
        int abbreviation = abbreviation();
        if (abbreviation > 0) {
            add(Token.Kind.WORD, abbreviation);
            return;
        }
        int to = at;
        while (to < end) {
            if (isIdeograph(to)) {
                to = to == at ? to + charCount(to) : to;
                break;
            } else if (isLetter(to)) {
                to += charCount(to);
            } else if (Folding.isApostrophe(text.charAt(to)) && to + 1 < end && isLetter(to + 1) && clitic(to) == 0) {
                to++;
            } else {
                break;
            }
        }
        add(Token.Kind.WORD, to);
    }

    /** The end of an abbreviation with inner full stops (U.S., a.m., U.N) that begins here, or 0. */
    private int abbreviation() {
        int to = at;
        int letters = 0;
        while (letters < LONGEST_ABBREVIATION
                && to < end
                && isLetter(to)
                && (to + 1 >= end || !isLetter(to + 1))
                && charCount(to) == 1) {
            letters++;
            to++;
            if (to >= end || text.charAt(to) != '.') {
                break;
            }
            to++;
        }
        if (letters < 2 || to < end && isLetter(to)) {
            return 0;
        }
        return to;
    }

    /** The end of a clitic whose apostrophe stands at the offset and which closes its word, or 0. */
    private int clitic(int apostrophe) {
        if (apostrophe == 0
                || !Character.isLetterOrDigit(text.charAt(apostrophe - 1)) && text.charAt(apostrophe - 1) != '.') {
            return 0;
        }
        int to = apostrophe + 1;
        while (to < end && to <= apostrophe + 3 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return CLITICS.contains(text.substring(apostrophe + 1, to).toLowerCase(Locale.ROOT)) ? to : 0;
    }

    private void number() {
        int to = at;
        while (to < end) {
            char c = text.charAt(to);
            if (Character.isDigit(c)) {
                to++;
            } else if ((c == '.' || c == ',' || c == ':') && to + 1 < end && Character.isDigit(text.charAt(to + 1))) {
                to++;
            } else {
                break;
            }
        }
        add(Token.Kind.NUMBER, to);
    }

    private void mark(char c) {
        int to = at + charCount(at);
        if (c == '.' || c == '-') {
            while (to < end && text.charAt(to) == c) {
                to++;
            }
        }
        add(Token.Kind.MARK, to);
    }

    private void add(Token.Kind kind, int to) {
        String plain = Folding.plain(text.substring(at, to));
        if (plain.isEmpty()) {
            plain = text.substring(at, to);
        }
        String lower = isLower(plain) ? plain : plain.toLowerCase(Locale.ROOT);
        if (kind == Token.Kind.WORD && lower.endsWith(".")) {
            lower = lower.substring(0, lower.length() - 1);
        }
        tokens.add(new Token(tokens.size(), at, to, kind, plain, lower, spaced));
        at = to;
        spaced = false;
    }

    private boolean isLetter(int index) {
        char c = text.charAt(index);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        int codePoint = text.codePointAt(index);
        int type = Character.getType(codePoint);
        return (Character.isLetter(codePoint) && !Folding.isApostrophe(c))
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean isIdeograph(int index) {
        return text.charAt(index) >= 0x2E80 && Character.isIdeographic(text.codePointAt(index));
    }

    private int charCount(int index) {
        return Character.charCount(text.codePointAt(index));
    }

    private static boolean isLower(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 0x80 || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }
}
