package onrecord.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spelling with accents, apostrophes, case and separators taken away, so that names can be looked up as people type
 * them: {@code Kim Jong-un} and {@code kim jong un}, {@code Sana'a} and {@code Sanaa}, {@code F-16} and {@code f16}.
 */
public final class Folding {
    private Folding() {}

    /** The letters and digits of a name, without accents, in lower case; empty where it has none. */
    public static String key(String name) {
        String plain = plain(name);
        StringBuilder key = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /**
     * The text without accents and apostrophes, case and everything else kept. Letters that Unicode does not decompose
     * are written as English newspapers write them. Text in ASCII without an apostrophe is returned as it is.
     */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isApostrophe(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (c) {
                case 'ł' -> plain.append('l');
                case 'Ł' -> plain.append('L');
                case 'ø' -> plain.append('o');
                case 'Ø' -> plain.append('O');
                case 'đ', 'ð' -> plain.append('d');
                case 'Đ', 'Ð' -> plain.append('D');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ', 'ə' -> plain.append(c == 'æ' ? "ae" : "a");
                case 'Æ', 'Ə' -> plain.append(c == 'Æ' ? "Ae" : "A");
                case 'œ' -> plain.append("oe");
                case 'Œ' -> plain.append("Oe");
                case 'þ' -> plain.append("th");
                case 'Þ' -> plain.append("Th");
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Apostrophes as they are typed, printed and transliterated. */
    public static boolean isApostrophe(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02BC'
                || c == '\u02BB'
                || c == '\u02BE'
                || c == '\u02BF'
                || c == '`'
                || c == '\u00B4';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '\'' || c == '`') {
                return false;
            }
        }
        return true;
    }
}
