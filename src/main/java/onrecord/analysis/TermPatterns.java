package onrecord.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.query.Criterion;

/**
 * Which terms a word, phrase or wildcard of a query stands for: any of some {@link TermPattern}s. Other spellings count unless
 * the word is exact; a designation is found with hyphen, space or neither (F-16, F 16, F16). Safe for threads.
 */
public final class TermPatterns {

    private static final Pattern LETTERS_THEN_DIGITS = Pattern.compile("(\\p{L}{1,4})(\\d{1,4}\\p{L}{0,2})");
    private static final int MAX_PATTERNS = 32;

    /** Words of a name that has other spellings. */
    static final int LONGEST_NAME = 4;

    private final Words words;
    private final Spellings spellings;
    private final ShapePatterns shapes;

    public TermPatterns(Spellings spellings) {
        this(spellings, new Words());
    }

    /** With words that others use too, so that what was met before is remembered once. */
    public TermPatterns(Spellings spellings, Words words) {
        this.spellings = spellings;
        this.words = words;
        this.shapes = new ShapePatterns(words);
    }

    Words words() {
        return words;
    }

    /** Patterns of a word as typed, the typed form first; empty if nothing of it is a word. */
    public List<TermPattern> of(Criterion.Word word) {
        return patterns(word.text(), word.exact());
    }

    /** Patterns of a phrase, as typed first; empty if nothing of it is a word. */
    public List<TermPattern> of(Criterion.Phrase phrase) {
        return patterns(phrase.text(), phrase.exact());
    }

    /**
     * What a wildcard stands for, as typed first; empty if nothing of it is a word.
     *
     * @throws onrecord.query.QueryLimitException if an automaton would be too large
     */
    public List<ShapePattern> of(Criterion.Wildcard wildcard) {
        return shapes.of(wildcard);
    }

    /** What a fuzzy word stands for; empty if nothing of it is a word. */
    public List<ShapePattern> of(Criterion.Fuzzy fuzzy) {
        return shapes.of(fuzzy);
    }

    private List<TermPattern> patterns(String text, boolean exact) {
        var typed = words.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        if (exact) {
            return List.of(new TermPattern(
                    typed.stream().map(word -> Set.of(word.exact())).toList()));
        }
        var patterns = new LinkedHashSet<TermPattern>();
        patterns.add(new TermPattern(typed.stream().map(this::oneWordForms).toList()));
        for (int i = 0; i < typed.size() && patterns.size() < MAX_PATTERNS; i++) {
            patterns.addAll(longerForms(typed, i));
        }
        return patterns.stream().limit(MAX_PATTERNS).toList();
    }

    /** The word's stem and those of its other spellings that are one word. */
    private Set<String> oneWordForms(Words.Word word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word.stem());
        for (var spelling : spellings.of(word.folded())) {
            var spelled = words.of(spelling);
            if (spelled.size() == 1) {
                forms.add(spelled.getFirst().stem());
            }
        }
        return forms;
    }

    /** The whole with the word at one place written in another number of words. */
    private List<TermPattern> longerForms(List<Words.Word> typed, int at) {
        var alternatives = new ArrayList<TermPattern>();
        var word = typed.get(at);
        for (int length = 1; length <= LONGEST_NAME && at + length <= typed.size(); length++) {
            for (var spelling : spellings.of(name(typed, at, length))) {
                var spelled = words.of(spelling);
                if (spelled.size() > 1 || length > 1 && !spelled.isEmpty()) {
                    alternatives.add(replaced(typed, at, length, spelled));
                }
            }
        }
        var designation = LETTERS_THEN_DIGITS.matcher(word.folded());
        if (designation.matches()) {
            alternatives.add(replaced(typed, at, 1, words.of(designation.group(1) + " " + designation.group(2))));
        }
        if (at + 1 < typed.size()) {
            var joined = word.folded() + typed.get(at + 1).folded();
            if (LETTERS_THEN_DIGITS.matcher(joined).matches()) {
                alternatives.add(replaced(typed, at, 2, words.of(joined)));
            }
        }
        return alternatives;
    }

    /** Folded, with single spaces. */
    private static String name(List<Words.Word> words, int at, int length) {
        return words.subList(at, at + length).stream().map(Words.Word::folded).collect(Collectors.joining(" "));
    }

    /** All names of a text that can have other spellings, folded, with single spaces: each word and each few words in a row. */
    public Set<String> names(String text) {
        var typed = words.of(text);
        var names = new LinkedHashSet<String>();
        for (int length = 1; length <= LONGEST_NAME; length++) {
            for (int at = 0; at + length <= typed.size(); at++) {
                names.add(name(typed, at, length));
            }
        }
        return names;
    }

    private TermPattern replaced(List<Words.Word> typed, int at, int length, List<Words.Word> by) {
        var positions = new ArrayList<Set<String>>();
        typed.subList(0, at).forEach(word -> positions.add(oneWordForms(word)));
        by.forEach(word -> positions.add(Set.of(word.stem())));
        typed.subList(at + length, typed.size()).forEach(word -> positions.add(oneWordForms(word)));
        return new TermPattern(positions);
    }
}
