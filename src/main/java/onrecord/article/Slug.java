package onrecord.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Readable ids: {@code Rustem Umerov} becomes {@code rustem-umerov}. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘`´]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Slug() {}

    /**
     * The slug of a name: compatibility decomposition without marks, lower case, one hyphen between words. Letters of any
     * script stay.
     *
     * @return empty if the name holds no letter and no digit
     */
    public static String of(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ı', 'i');
        plain = APOSTROPHES.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        plain = OTHER.matcher(plain).replaceAll("-");
        int start = plain.startsWith("-") ? 1 : 0;
        int end = plain.length() > start && plain.endsWith("-") ? plain.length() - 1 : plain.length();
        return plain.substring(start, Math.max(start, end));
    }
}
