package onrecord.annotate.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import onrecord.vocabulary.EventWords;
import onrecord.vocabulary.Wording;

/**
 * Every word that event patterns know, and the numbers under which they know it. A number is a word class, or the words
 * that one wording lists itself. Filled while patterns are compiled, then only read.
 */
final class Lexicon {
    /** A word on the way through the phrases that begin alike. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private int[] numbers = {};

        Node next(String word) {
            return next.getOrDefault(word, NOWHERE);
        }

        int[] numbers() {
            return numbers;
        }

        private void add(int number) {
            if (IntStream.of(numbers).noneMatch(there -> there == number)) {
                numbers = IntStream.concat(IntStream.of(numbers), IntStream.of(number))
                        .toArray();
            }
        }
    }

    static final Node NOWHERE = new Node();

    private final Node root = new Node();
    private final Map<String, Integer> verbForms = new HashMap<>();
    private final Map<String, Integer> classNumbers = new HashMap<>();
    private final Map<List<Wording.Term>, Integer> ownNumbers = new HashMap<>();
    private final Map<String, Wording> classes = new HashMap<>();
    private final int[] person;
    private final int[] named;
    private int count;

    Lexicon(List<EventWords> eventWords) {
        EventWords.FOUND.stream().sorted().forEach(id -> classNumbers.put(id, count++));
        person = new int[] {number("person")};
        named = new int[] {number("person"), number("country")};
        for (EventWords words : eventWords) {
            classes.put(words.id(), words.words());
            int number = count++;
            classNumbers.put(words.id(), number);
            words.words().terms().forEach(term -> file(term, number));
        }
    }

    /** The number of people's names. */
    int[] person() {
        return person;
    }

    /** The numbers of names of people and countries. */
    int[] named() {
        return named;
    }

    /** The number of a class. */
    int number(String id) {
        return classNumbers.getOrDefault(id, -1);
    }

    Node root() {
        return root;
    }

    /** How many numbers there are. */
    int size() {
        return count;
    }

    /** What forms of verbs a word can be, as bits of {@link Inflection}; 0 where no pattern knows it as a verb. */
    int verbForm(String word) {
        return verbForms.getOrDefault(word, 0);
    }

    /** The numbers of a wording: its classes with those they name, and its own words if it has any. */
    int[] numbers(Wording wording) {
        IntStream.Builder numbers = IntStream.builder();
        Set<String> named = new TreeSet<>();
        wording.classes().forEach(id -> name(id, named));
        named.forEach(id -> numbers.add(number(id)));
        if (!wording.terms().isEmpty()) {
            numbers.add(ownNumbers.computeIfAbsent(wording.terms(), terms -> {
                int number = count++;
                terms.forEach(term -> file(term, number));
                return number;
            }));
        }
        return numbers.build().toArray();
    }

    private void name(String id, Set<String> named) {
        if (named.add(id)) {
            classes.getOrDefault(id, Wording.NONE).classes().forEach(inner -> name(inner, named));
        }
    }

    private void file(Wording.Term term, int number) {
        List<Node> ends = List.of(root);
        for (Wording.Word word : term.words()) {
            List<Node> further = new ArrayList<>();
            for (String form : forms(word)) {
                ends.forEach(end -> further.add(end.next.computeIfAbsent(form, key -> new Node())));
            }
            ends = further;
        }
        ends.forEach(end -> end.add(number));
    }

    private Set<String> forms(Wording.Word word) {
        return switch (word.form()) {
            case EXACT -> Set.of(word.text());
            case NOUN -> Set.copyOf(Inflection.noun(word.text()));
            case VERB -> {
                Map<String, Integer> forms = Inflection.verb(word.text());
                forms.forEach((form, bits) -> verbForms.merge(form, bits, (before, more) -> before | more));
                yield forms.keySet();
            }
        };
    }
}
