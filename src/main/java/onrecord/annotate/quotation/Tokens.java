package onrecord.annotate.quotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import onrecord.annotate.text.Paragraph;
import onrecord.annotate.text.StructuredText;

/** Cuts a text into words, marks and paragraphs. One use each. */
final class Tokens {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col", "maj",
            "capt", "sgt", "cmdr", "adm", "brig", "rev", "hon", "st", "jr", "sr", "inc", "corp", "co", "ltd", "jan",
            "feb", "aug", "sept", "oct", "nov", "dec", "no", "vs", "etc", "d.c", "u.s", "u.n", "u.k", "e.u", "a.m",
            "p.m", "ph.d", "calif", "fla", "ariz", "mich", "conn", "va", "pa", "mass", "ill", "tenn", "wash", "ore",
            "ga", "ky", "la", "md", "minn", "wis", "colo", "messrs", "supt", "det", "amb", "atty", "asst", "dist",
            "dept", "pres", "sec", "min");

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] paragraphs = new int[256];
    private int size;
    private int paragraph;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(StructuredText text) {
        Tokens tokens = new Tokens(text.characters());
        text.paragraphs().forEach(tokens::cut);
        return tokens;
    }

    int size() {
        return size;
    }

    int[] starts() {
        return Arrays.copyOf(starts, size);
    }

    int[] ends() {
        return Arrays.copyOf(ends, size);
    }

    int[] paragraphs() {
        return Arrays.copyOf(paragraphs, size);
    }

    private void cut(Paragraph bounds) {
        paragraph = bounds.index();
        int at = bounds.start();
        while (at < bounds.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
                at++;
            } else {
                at = startsWord(at) ? word(at) : mark(at);
            }
        }
    }

    private boolean startsWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || "$€£#@".indexOf(c) >= 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private int word(int from) {
        int at = from + 1;
        while (at < text.length() && continuesWord(from, at)) {
            at++;
        }
        int clitic = clitic(from, at);
        if (clitic > from) {
            add(from, clitic);
            add(clitic, at);
            return at;
        }
        if (at < text.length() && text.charAt(at) == '.' && isAbbreviation(from, at)) {
            at++;
        }
        add(from, at);
        return at;
    }

    private boolean continuesWord(int from, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '_'
                || c == '%') {
            return true;
        }
        boolean between = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!between) {
            return false;
        }
        char previous = text.charAt(at - 1);
        return switch (c) {
            case '\'', '’', 'ʼ' -> Character.isLetter(text.charAt(at + 1)) && Character.isLetterOrDigit(previous);
            case '-', '‑', '&', '/', '@' -> Character.isLetterOrDigit(previous);
            case ',', ':' -> Character.isDigit(previous) && Character.isDigit(text.charAt(at + 1));
            case '.' ->
                Character.isDigit(previous) && Character.isDigit(text.charAt(at + 1))
                        || Character.isLetter(previous) && (at - from == 1 || text.charAt(at - 2) == '.')
                        || Character.isLowerCase(text.charAt(at + 1)) && Character.isLowerCase(previous);
            default -> false;
        };
    }

    private int clitic(int from, int to) {
        for (int at = to - 1; at > from && at >= to - 3; at--) {
            char c = text.charAt(at);
            if (c == '\'' || c == '’' || c == 'ʼ') {
                String tail = text.substring(at + 1, to).toLowerCase(Locale.ROOT);
                return switch (tail) {
                    case "s", "ve", "ll", "d", "re", "m" -> at;
                    default -> -1;
                };
            }
        }
        return -1;
    }

    private boolean isAbbreviation(int from, int to) {
        if (to - from == 1) {
            return Character.isUpperCase(text.charAt(from))
                    && (size == 0 || text.charAt(from) != 'I' || capitalisedBefore());
        }
        String word = text.substring(from, to);
        if (word.indexOf('.') > 0 && word.length() <= 6) {
            return true;
        }
        if (!Character.isUpperCase(word.charAt(0))) {
            return word.equals("vs") || word.equals("etc");
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("no")) {
            return to + 2 < text.length() && Character.isDigit(text.charAt(to + 2));
        }
        return ABBREVIATIONS.contains(lower) && to + 1 < text.length();
    }

    private boolean capitalisedBefore() {
        return Character.isUpperCase(text.charAt(starts[size - 1]));
    }

    private int mark(int from) {
        char c = text.charAt(from);
        int at = from + 1;
        if (c == '\'' || c == '`' || c == '-' || c == '.' || c == '’' || c == '‘') {
            int limit = c == '-' || c == '.' ? 4 : 2;
            while (at < text.length() && text.charAt(at) == c && at - from < limit) {
                at++;
            }
            boolean innerCloses = limit == 2
                    && at - from == 2
                    && at < text.length()
                    && text.charAt(at) == c
                    && from > 0
                    && !Character.isWhitespace(text.charAt(from - 1));
            at = innerCloses ? from + 1 : at;
        } else if (Character.isHighSurrogate(c) && at < text.length()) {
            at++;
        }
        add(from, at);
        return at;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            paragraphs = Arrays.copyOf(paragraphs, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        paragraphs[size++] = paragraph;
    }
}
