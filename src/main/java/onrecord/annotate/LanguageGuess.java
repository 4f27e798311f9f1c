package onrecord.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.text.ArticleText;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;

/**
 * Tells whether an article is in English: by what its record says, else by script and by the commonest function words of
 * English against those of the languages that news in Latin script is mostly written in.
 */
final class LanguageGuess {
    /** Tokens looked at; the beginning of an article is enough. */
    private static final int SAMPLE = 400;

    /** Words of another language that are needed before an article is refused. */
    private static final int FEWEST = 5;

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "for", "with", "as", "by", "it", "from", "at", "are", "were",
            "has", "have", "he", "said", "an", "be", "this", "which", "will", "his", "their");

    private static final Map<String, Set<String>> OTHERS = Map.of(
            "de",
                    Set.of(
                            "der", "die", "das", "und", "ist", "nicht", "mit", "den", "dem", "von", "für", "fur", "auf",
                            "ein", "eine", "sich", "auch"),
            "fr",
                    Set.of(
                            "le", "la", "les", "des", "et", "est", "une", "du", "dans", "que", "qui", "pour", "sur",
                            "pas", "au", "aux"),
            "es", Set.of("el", "la", "los", "las", "del", "y", "que", "en", "una", "por", "con", "para", "se", "su"),
            "it", Set.of("il", "lo", "gli", "della", "di", "che", "per", "con", "una", "sono", "nel", "alla", "dei"),
            "pt", Set.of("o", "os", "da", "do", "dos", "em", "que", "uma", "com", "para", "nao", "pelo", "foi"),
            "nl", Set.of("de", "het", "een", "van", "en", "dat", "niet", "zijn", "voor", "met", "ook", "naar"),
            "pl", Set.of("w", "i", "na", "z", "nie", "sie", "do", "jest", "ze", "przez", "oraz", "dla"),
            "tr", Set.of("ve", "bir", "bu", "için", "icin", "ile", "da", "de", "olarak", "oldugu"),
            "id", Set.of("yang", "dan", "di", "dengan", "untuk", "pada", "dari", "ini", "itu", "tidak"),
            "sv", Set.of("och", "att", "det", "som", "en", "av", "för", "for", "inte", "till", "den", "har"));

    private LanguageGuess() {}

    static boolean isEnglish(String declared, ArticleText text) {
        if (!declared.isBlank()) {
            String language = declared.toLowerCase(Locale.ROOT);
            if (!language.equals("und")) {
                return language.equals("en")
                        || language.startsWith("en-")
                        || language.startsWith("en_")
                        || language.equals("english");
            }
        }
        StructuredText sample = text.body().tokens().isEmpty() ? text.title() : text.body();
        List<Token> tokens =
                sample.tokens().subList(0, Math.min(SAMPLE, sample.tokens().size()));
        return isLatin(tokens) && !isOther(tokens);
    }

    private static boolean isLatin(List<Token> tokens) {
        int latin = 0;
        int other = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                boolean isLatin =
                        Character.UnicodeScript.of(token.plain().codePointAt(0)) == Character.UnicodeScript.LATIN;
                latin += isLatin ? 1 : 0;
                other += isLatin ? 0 : 1;
            }
        }
        return latin >= other;
    }

    private static boolean isOther(List<Token> tokens) {
        int english = count(tokens, ENGLISH);
        int most = OTHERS.values().stream()
                .mapToInt(words -> count(tokens, words))
                .max()
                .orElse(0);
        return most >= FEWEST && most > 2 * english;
    }

    private static int count(List<Token> tokens, Set<String> words) {
        return (int)
                tokens.stream().filter(token -> words.contains(token.lower())).count();
    }
}
