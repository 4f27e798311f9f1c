package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two words can be one name in two romanisations: {@code Qaddafi} and {@code Gadhafi}, {@code Syrskyi} and
 * {@code Sirsky}. The rules are those in which the common tables and the habits of agencies differ (BGN/PCGN, ALA-LC, ISO 9, the
 * Ukrainian resolution 55 of 2010, French and German usage). A doubled letter or a vowel is another family in English, so a rule
 * counts only where one of the words bears a sign of its language, or where the caller knows another.
 */
public final class NameRules {

    /** Languages whose names are romanised in several ways. */
    public enum Language {
        ARABIC,
        SLAVIC
    }

    private static final Set<Language> BOTH = Set.of(Language.ARABIC, Language.SLAVIC);
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    /** One way to write a sound, and another. A {@code ^} stands for the beginning of the word, a {@code $} for its end. */
    private record Rule(String one, String other) {

        boolean stands(String a, int i, String b, int j) {
            return a.startsWith(one, i)
                    && b.startsWith(other, j)
                    && !(isShort() && a.startsWith("$", i + 1) && b.startsWith("$", j + 1));
        }

        /** One vowel for another: at the end of a word it makes another name. */
        boolean isShort() {
            return one.length() == 1 && other.length() == 1 && "aeou".contains(one);
        }
    }

    /** By language, and by the letter that the first way begins with; each rule both ways. */
    private static final Map<Language, Map<Character, List<Rule>>> RULES = rules();

    private static final Pattern SLAVIC_SIGN = Pattern.compile(
            "\\^?(?:.*(?:sk(?:y|i|iy|yi|yy|ii|ij|yj|a|aya|aia|aja|oye|oe|e)|[yi]nsk|[oi]vsk|enko|chuk|tchuk"
                    + "|[^aeiou]iv|[aeiouy]vi(?:ch|tch|c)|[oe]vych|[^aeiou](?:ov|ev)|[iy]ev|yov|off|eff|(?:ov|ev)a|n[iy]y|n[iy]i|[^aeiou](?:iy|yi|yy|ii|ij)"
                    + "|yuk|iuk|slav|[mh]rad|grad|ivka|ovka|dym[iy]r|dim[iy]r)\\$|.*(?:shch|zh[aeiouy]).*|ye[^aeiou].*[aoyv]\\$|yu[^aeiou].*|vlad[iy].*"
                    + "|(?:dm[iy]tr|serhi|serhe|sergei|sergey|andri[iy]|oleks|aleks[ae]).*)");

    private static final Pattern ARABIC_SIGN =
            Pattern.compile("(?:.*(?:q(?!u)|kh|dh[aiou]|i[iy]+[ae]h?\\$|[aou]ll?ah?\\$|[ue]dd?in\\$|aou|iah\\$"
                    + "|[ou][uo][^aeiou]+i\\$).*|gh[aio].*|(?:abd|abou|m[ou]h[ae]m|muam|moam).*)");

    private static final Pattern DOER = Pattern.compile("\\^[^aeiou]{0,2}a([^aeiou])\\1?e[^aeiou]\\$");
    private static final Pattern DONE = Pattern.compile("\\^[^aeiou]{0,2}a([^aeiou])\\1?a[^aeiou]\\$");

    private NameRules() {}

    /**
     * What the words that can be one name have in common, for looking them up: their consonants, those that rules exchange made
     * one. A word with an {@code h} has two keys, since it is silent in some spellings and a {@code g} in others. Empty for what
     * can be no name here: very short or long words, and those with other characters than letters.
     */
    public static List<String> keys(String folded) {
        String word = plain(folded);
        if (word.length() < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(c -> c < 'a' || c > 'z')) {
            return List.of();
        }
        String first = skeleton(word, "");
        List<String> keys = new ArrayList<>(List.of(first));
        if (word.indexOf('h') >= 0) {
            String second = skeleton(word, "k");
            if (!second.equals(first)) {
                keys.add(second);
            }
        }
        keys.removeIf(key -> key.length() < 2);
        return keys;
    }

    private static String skeleton(String word, String h) {
        String sounds = word.replaceAll("t?s?ch|tch", "C")
                .replaceAll("shC|sC|sh", "C")
                .replaceAll("d?zh|dj|j", "J")
                .replaceAll("kh|gh", "k")
                .replaceAll("dh|th|d", "t")
                .replace("x", "ks")
                .replace("tz", "ts")
                .replaceAll("(?<=[oe])ff?$", "v")
                .replaceAll("^ou(?=[aeiou])|w", "v")
                .replaceAll("[qgc]", "k")
                .replaceAll("^J(?=[aou])", "k")
                .replace("h", h);
        return sounds.replaceAll("(.)\\1", "$1").replaceAll("[aeiouyJ]", "");
    }

    /**
     * Languages by whose rules two words are one name; empty if they are not, or are the same word. Signs of the language are not
     * asked for.
     */
    public static Set<Language> alike(String one, String other) {
        String a = "^" + plain(one) + "$";
        String b = "^" + plain(other) + "$";
        if (one.equals(other)) {
            return Set.of();
        }
        if (a.equals(b)) {
            return BOTH;
        }
        Set<Language> languages = EnumSet.noneOf(Language.class);
        int shorter = Math.min(a.length(), b.length()) - 2;
        boolean given = Romanisation.isArabicGiven(plain(one)) && Romanisation.isArabicGiven(plain(other));
        int most = (shorter <= 5 ? 1 : shorter <= 6 ? 2 : 3) + (given ? 1 : 0);
        if (areTwoForms(a, b) || areTwoForms(b, a)) {
            return Set.of();
        }
        for (Language language : Language.values()) {
            if (joined(RULES.getOrDefault(language, Map.of()), a, b, 0, 0, most)) {
                languages.add(language);
            }
        }
        return languages;
    }

    /** Salem and Salam: the first is spelled Salim as well, and never like the second. */
    private static boolean areTwoForms(String one, String other) {
        return DOER.matcher(one).matches() && DONE.matcher(other).matches();
    }

    private static boolean joined(Map<Character, List<Rule>> known, String a, String b, int i, int j, int rules) {
        if (i == a.length() || j == b.length()) {
            return i == a.length() && j == b.length();
        }
        if (a.charAt(i) == b.charAt(j) && joined(known, a, b, i + 1, j + 1, rules)) {
            return true;
        }
        if (rules == 0 || Math.abs((a.length() - i) - (b.length() - j)) > 2 * rules) {
            return false;
        }
        for (Rule rule : known.getOrDefault(a.charAt(i), List.of())) {
            if (rule.stands(a, i, b, j)
                    && joined(
                            known,
                            a,
                            b,
                            i + rule.one().length(),
                            j + rule.other().length(),
                            rules - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word looks as if it came from a language. Cyrillic letters are such a sign. */
    public static boolean bearsSign(Language language, String folded) {
        String word = plain(folded);
        return switch (language) {
            case ARABIC -> ARABIC_SIGN.matcher(word + "$").matches() || Romanisation.isArabicGiven(word);
            case SLAVIC ->
                CyrillicLetters.isIn(folded) || SLAVIC_SIGN.matcher(word + "$").matches();
        };
    }

    private static String plain(String folded) {
        return CyrillicLetters.latin(folded).replace("'", "");
    }

    private static Map<Language, Map<Character, List<Rule>>> rules() {
        Map<Language, Map<Character, List<Rule>>> rules = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            add(rules, language, "ou u, oo u, ay ai, ey ei, yy i, y i, aj ai, ej ei");
            for (char letter : "bcdfghjklmnpqrstvwz".toCharArray()) {
                add(rules, language, "" + letter + letter + " " + letter);
            }
        }
        add(rules, Language.ARABIC, """
                q k, q g, q gh, q kh, gh g, gh k, kh k, kh h, dh d, dh dd, dh th, th t, ee i, ei ai, ey ai, ay ei, ey ay, ei ay,
                a e, e i, o u, ou o, oo o, ou oo, aa a, eh$ ah$, a$ ah$, a$ eh$, iy$ i$, iyya iya, iyah$ iyya$, iyah$ iya$, iyeh$ iya$,
                aw au, aw ow, ow au, ^g ^j, j dj, ch sh, ^ou ^w, ullah$ allah$, ollah$ allah$, ulla$ allah$""");
        add(rules, Language.SLAVIC, """
                y$ iy$, y$ yy$, y$ ii$, y$ ij$, y$ yi$, y$ yj$, iy$ yy$, iy$ ii$, iy$ ij$, iy$ yi$, yy$ ii$, yy$ ij$, yy$ yi$, ii$ ij$,
                ii$ yi$, ij$ yi$, i$ iy$, i$ yy$, i$ ii$, i$ ij$, i$ yi$, ie e, ye e, je e, ye ie, yo e, io e, yo io, ya ia, ja ya,
                ja ia, iya ia, iia ia, iia iya, yu iu, ju yu, ju iu, kh h, h g, zh j, shch sch, shch sh, sch sh, tch ch, tsch ch,
                tz ts, v w, ov$ off$, ev$ eff$, ov$ of$, ev$ ef$, iev$ ev$, j y, j i, ks x, yi i, iv$ ov$""");
        return rules;
    }

    private static void add(Map<Language, Map<Character, List<Rule>>> rules, Language language, String pairs) {
        for (String pair : pairs.strip().split(",\\s+")) {
            String[] ways = pair.split(" ");
            for (Rule rule : List.of(new Rule(ways[0], ways[1]), new Rule(ways[1], ways[0]))) {
                rules.computeIfAbsent(language, none -> new HashMap<>())
                        .computeIfAbsent(rule.one().charAt(0), none -> new ArrayList<>())
                        .add(rule);
            }
        }
    }
}
