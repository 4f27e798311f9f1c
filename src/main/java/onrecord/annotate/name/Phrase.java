package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.annotate.text.Token;
import onrecord.annotate.text.Tokenizer;

/**
 * A name of the vocabulary cut into tokens as text is, without hyphens, and the rules for its letter case.
 *
 * @param tokens at least one
 * @param anyCase whether it is written without a capital and so matches any case
 * @param designation whether it holds a number, so that {@code MIG-29} is as good as {@code MiG-29}
 */
record Phrase(List<Token> tokens, boolean anyCase, boolean designation) {
    /** Articles that open Arabic and Spanish names, written in either case. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ad", "as", "ash", "ar", "an", "at", "az", "ed", "ul", "de", "da", "do", "dos", "del", "la",
            "van", "von", "bin", "ibn");

    /** An abbreviation of this length or more may be printed with only its first letter capital: {@code Himars}. */
    private static final int PRONOUNCEABLE = 5;

    static Phrase of(String text) {
        List<Token> tokens = new ArrayList<>();
        Tokenizer.tokenize(text, 0, text.length(), tokens);
        tokens.removeIf(Phrase::isHyphen);
        boolean designation = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
        return new Phrase(List.copyOf(tokens), text.equals(text.toLowerCase(Locale.ROOT)), designation);
    }

    /** Hyphens and dashes that join words. */
    static boolean isHyphen(Token token) {
        if (token.kind() != Token.Kind.MARK || token.end() - token.start() != 1) {
            return false;
        }
        return switch (token.plain().charAt(0)) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013' -> true;
            default -> false;
        };
    }

    /**
     * Whether the text's tokens from {@code first} on, whose letters are known to agree, agree in case too.
     *
     * @param plural whether the last token carries a plural s that the phrase lacks
     */
    boolean agreesInCase(List<Token> text, int first, boolean plural) {
        if (anyCase) {
            return true;
        }
        int at = first;
        for (int i = 0; i < tokens.size(); i++) {
            boolean hyphenated = false;
            while (isHyphen(text.get(at)) && i > 0) {
                hyphenated = true;
                at++;
            }
            boolean pluralHere = plural && i == tokens.size() - 1;
            if (!agree(tokens.get(i).plain(), text.get(at).plain(), hyphenated, pluralHere)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean agree(String mine, String written, boolean hyphenated, boolean plural) {
        String theirs = plural ? written.substring(0, written.length() - 1) : stripStop(written);
        String wanted = stripStop(mine);
        if (wanted.equals(theirs)
                || Character.isLowerCase(wanted.codePointAt(0))
                || theirs.equals(wanted.toUpperCase(Locale.ROOT))
                || !designation && PARTICLES.contains(wanted.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean capital = Character.isUpperCase(theirs.codePointAt(0));
        boolean shouted = wanted.length() >= PRONOUNCEABLE && wanted.equals(wanted.toUpperCase(Locale.ROOT));
        boolean rest = theirs.length() == wanted.length()
                && theirs.substring(1).equals(wanted.substring(1).toLowerCase(Locale.ROOT));
        return designation && capital || shouted && capital && rest || hyphenated && rest;
    }

    private static String stripStop(String word) {
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
