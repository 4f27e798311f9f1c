package onrecord.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import onrecord.article.PrintedWord;
import onrecord.article.PrintedWords;

/** Changes words as a careless or dishonest hand would: every result says something else than the text it was made of. */
public enum Mutation {
    WORD,
    NEGATION,
    NUMBER;

    private static final List<String> NEGATIONS = List.of("not", "never", "no", "cannot", "don't", "won't", "isn't");
    private static final List<String> AUXILIARIES = List.of(
            "is", "are", "was", "were", "will", "would", "can", "could", "have", "has", "had", "do", "did", "must",
            "should");
    private static final List<String> NUMBERS = List.of("two", "three", "five", "ten", "twelve", "hundred", "million");

    /**
     * @param pool words to put in
     * @param random decides which word is changed and how
     */
    public String of(String text, List<String> pool, Random random) {
        List<PrintedWord> words = PrintedWords.of(text);
        return switch (this) {
            case WORD -> exchanged(text, words.get(random.nextInt(words.size())), pool, random);
            case NEGATION -> negated(text, words, random);
            case NUMBER -> numbered(text, words, pool, random);
        };
    }

    /** The text with this share of its words exchanged, at least one. */
    public static String changed(String text, double share, List<String> pool, Random random) {
        List<PrintedWord> words = new ArrayList<>(PrintedWords.of(text));
        int count = Math.max(1, (int) Math.round(words.size() * share));
        Collections.shuffle(words, random);
        List<PrintedWord> chosen = words.subList(0, count).stream()
                .sorted((one, other) -> other.start() - one.start())
                .toList();
        String changed = text;
        for (PrintedWord word : chosen) {
            changed = exchanged(changed, word, pool, random);
        }
        return changed;
    }

    private static String exchanged(String text, PrintedWord word, List<String> pool, Random random) {
        String other = pool.get(random.nextInt(pool.size()));
        while (PrintedWords.key(other).equals(word.form()) || Sameness.alike(word.form(), PrintedWords.key(other))) {
            other = pool.get(random.nextInt(pool.size()));
        }
        return text.substring(0, word.start()) + other + text.substring(word.end());
    }

    private static String negated(String text, List<PrintedWord> words, Random random) {
        for (PrintedWord word : words) {
            if (NEGATIONS.contains(word.form())) {
                boolean contracted = word.form().endsWith("n't") && word.form().length() > 3;
                String rest = contracted ? word.text().substring(0, word.text().length() - 3) : "";
                return text.substring(0, word.start()) + rest + text.substring(word.end());
            }
        }
        for (PrintedWord word : words) {
            if (AUXILIARIES.contains(word.form())) {
                return text.substring(0, word.end()) + " not" + text.substring(word.end());
            }
        }
        PrintedWord word = words.get(random.nextInt(words.size()));
        return text.substring(0, word.start()) + "never " + text.substring(word.start());
    }

    private static String numbered(String text, List<PrintedWord> words, List<String> pool, Random random) {
        for (PrintedWord word : words) {
            for (int i = word.start(); i < word.end(); i++) {
                if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                    char digit = (char) ('1' + (text.charAt(i) - '0' + random.nextInt(8)) % 9);
                    char other = digit == text.charAt(i) ? '9' == digit ? '8' : '9' : digit;
                    return text.substring(0, i) + other + text.substring(i + 1);
                }
            }
        }
        for (PrintedWord word : words) {
            if (NUMBERS.contains(word.form())) {
                return exchanged(text, word, NUMBERS, random);
            }
        }
        return exchanged(text, words.get(random.nextInt(words.size())), pool, random);
    }
}
