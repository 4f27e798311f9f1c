package onrecord.check;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.PrintedWord;

/** What differs between words of the same form, and in what stands between words. */
final class Marks {

    private static final String QUOTES = "\"“”„‟«»‹›'‘’‚‛`´＂";
    private static final String DASHES = "-‐‑‒–—―−";

    private Marks() {}

    /** Empty if the two are printed alike. */
    static Optional<Allowance> words(PrintedWord yours, PrintedWord printed, boolean first) {
        if (yours.text().equals(printed.text())) {
            return Optional.empty();
        }
        String mine = plain(yours.text());
        String theirs = plain(printed.text());
        if (mine.equals(theirs)) {
            return Optional.of(Allowance.TYPOGRAPHIC_MARKS);
        }
        if (mine.equalsIgnoreCase(theirs)) {
            boolean start = first && mine.substring(1).equals(theirs.substring(1));
            return Optional.of(start ? Allowance.CASE_AT_START : Allowance.CASE);
        }
        boolean figures = mine.chars().anyMatch(Character::isDigit) || mine.equals("%");
        return Optional.of(figures ? Allowance.MARKS : Allowance.ACCENTS);
    }

    /** Of what stands between two words; empty if it is the same, spaces aside. */
    static Optional<Allowance> between(String yours, String printed) {
        if (yours.equals(printed)) {
            return Optional.empty();
        }
        String mine = canonical(yours);
        String theirs = canonical(printed);
        if (!mine.equals(theirs)) {
            return Optional.of(Allowance.MARKS);
        }
        boolean onlySpaces = yours.replaceAll("\\s+", " ").equals(printed.replaceAll("\\s+", " "));
        return onlySpaces ? Optional.empty() : Optional.of(Allowance.TYPOGRAPHIC_MARKS);
    }

    /** Question and exclamation marks right behind the last word, whatever closes there. */
    static String tone(String text, int end) {
        var tone = new StringBuilder();
        for (int i = end; i < text.length() && !Character.isLetterOrDigit(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '!') {
                tone.append(c);
            } else if (Character.isWhitespace(c)) {
                break;
            }
        }
        return tone.toString();
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** Normal form composed, one kind of apostrophe, nothing invisible. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(c ->
                        c < 0x10000 && QUOTES.indexOf(c) >= 0 || c == 'ʼ' || c == '′' ? "'" : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** One kind of quotation mark and of dash, no spaces. */
    private static String canonical(String between) {
        String dashed = between.replace("--", "-").replace("…", "...");
        return dashed.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT)
                .mapToObj(c -> QUOTES.indexOf(c) >= 0 ? "\"" : DASHES.indexOf(c) >= 0 ? "-" : Character.toString(c))
                .collect(Collectors.joining());
    }
}
