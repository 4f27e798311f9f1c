package onrecord.check;

import java.util.List;
import java.util.Set;

/** Words whose change turns a statement round, and words that carry little of one. The lists are our own. */
final class Telling {

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "nowhere",
            "neither",
            "nor",
            "without",
            "hardly",
            "barely",
            "scarcely",
            "rarely",
            "seldom",
            "ain't");

    private static final Set<String> QUANTIFIERS = Set.of(
            "all",
            "every",
            "everyone",
            "everybody",
            "everything",
            "each",
            "some",
            "someone",
            "any",
            "anyone",
            "anybody",
            "many",
            "most",
            "much",
            "few",
            "fewer",
            "several",
            "both",
            "either",
            "only",
            "always",
            "sometimes",
            "often",
            "usually",
            "almost",
            "nearly",
            "about",
            "around",
            "roughly",
            "approximately",
            "more",
            "less",
            "least",
            "over",
            "under",
            "enough",
            "partly",
            "entirely",
            "completely",
            "up");

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as",
            "that", "this", "these", "those", "it", "its", "he", "she", "they", "we", "i", "you", "his", "her", "their",
            "our", "my", "your", "him", "them", "us", "me", "is", "are", "was", "were", "be", "been", "being", "am",
            "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may",
            "might", "must", "not", "no", "so", "if", "than", "then", "there", "here", "who", "which", "what", "when",
            "where", "how", "also", "just", "very", "into", "about", "out", "up", "s", "t", "it's", "that's", "said",
            "says", "more", "all", "any", "some", "one", "because", "while", "after", "before");

    private Telling() {}

    static List<String> negations(List<String> forms) {
        return Sameness.expanded(forms).stream().filter(NEGATIONS::contains).toList();
    }

    static List<String> quantifiers(List<String> forms) {
        return forms.stream().filter(QUANTIFIERS::contains).toList();
    }

    static List<String> numbers(List<String> forms) {
        return forms.stream()
                .filter(form -> Numbers.isNumber(form) || Numbers.isUnit(form))
                .toList();
    }

    /** Whether a form says something by itself. */
    static boolean isContent(String form) {
        return !FUNCTION_WORDS.contains(form);
    }
}
