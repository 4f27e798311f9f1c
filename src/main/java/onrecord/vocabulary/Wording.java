package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A choice of words in an event pattern: {@code air_strike:n|raid:n|@bombing}. Its grammar:
 *
 * <pre>{@code
 * wording = choice ("|" choice)*
 * choice  = "@" id | word ("_" word)*       a class of event-words; one word, or several that follow each other
 * word    = letters (":" form)?             form v: every form of the verb; n: singular and plural
 * }</pre>
 *
 * @param terms the words themselves
 * @param classes ids of {@link EventWords} whose words count too
 */
public record Wording(List<Term> terms, List<String> classes) {
    /** No words: a condition that is not there. */
    public static final Wording NONE = new Wording(List.of(), List.of());

    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{N}.'-]+)(?::([vn]))?");

    public Wording {
        terms = List.copyOf(terms);
        classes = List.copyOf(classes);
    }

    /**
     * Words that follow each other.
     *
     * @param words at least one
     */
    public record Term(List<Word> words) {
        public Term {
            words = List.copyOf(words);
        }
    }

    /** A word and which of its forms count. */
    public record Word(String text, Form form) {}

    /** Which forms of a word count. */
    public enum Form {
        /** As written, in any letter case. */
        EXACT,
        /** All forms of the verb whose infinitive is written. */
        VERB,
        /** The noun in singular and plural. */
        NOUN
    }

    public boolean isEmpty() {
        return terms.isEmpty() && classes.isEmpty();
    }

    /** @throws IllegalArgumentException if the text does not follow the grammar; the message is for its editor */
    static Wording parse(String text) {
        List<Term> terms = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (String choice : text.strip().split("\\|", -1)) {
            String trimmed = choice.strip();
            if (trimmed.startsWith("@")) {
                classes.add(trimmed.substring(1));
            } else {
                terms.add(term(trimmed));
            }
        }
        return new Wording(terms, classes);
    }

    private static Term term(String choice) {
        List<Word> words = new ArrayList<>();
        for (String written : choice.split("[_ ]", -1)) {
            Matcher word = WORD.matcher(written);
            if (!word.matches()) {
                throw new IllegalArgumentException("'" + choice + "' is not a word, nor words joined with _");
            }
            words.add(new Word(Folding.plain(word.group(1)).toLowerCase(Locale.ROOT), form(word.group(2))));
        }
        return new Term(words);
    }

    private static Form form(@Nullable String written) {
        if (written == null) {
            return Form.EXACT;
        }
        return written.equals("v") ? Form.VERB : Form.NOUN;
    }
}
