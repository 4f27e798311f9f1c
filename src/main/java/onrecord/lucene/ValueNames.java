package onrecord.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onrecord.analysis.WordFolding;
import onrecord.article.Facet;
import onrecord.query.Labels;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Everything that the values of an archive may be called, to be found by the beginning of any word: {@code zel} finds
 * Volodymyr Zelenskyy, {@code f16} finds F-16. Immutable.
 */
final class ValueNames {

    private static final Facet[] NAMED = {Facet.COUNTRY, Facet.PERSON, Facet.WEAPON, Facet.EVENT, Facet.SPEAKER};

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʹ′`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Lengths of a name that is looked for with letters changed; in short ones two letters changed make another name. */
    private static final int SHORTEST = 3;

    private static final int SHORT = 5;
    private static final int LONGEST = 40;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /**
     * @param ordinal of the value
     * @param text as people write it
     * @param folded its words in lower case without accents, a space between them; without spaces for a designation
     * @param label whether it is the value's label rather than another name
     */
    record Name(int ordinal, String text, String folded, boolean label) {}

    /** A name from one of its words on. */
    record Tail(Name name, int start) {

        private int compareTo(String prefix) {
            int length = Math.min(prefix.length(), name.folded.length() - start);
            for (int i = 0; i < length; i++) {
                int difference = name.folded.charAt(start + i) - prefix.charAt(i);
                if (difference != 0) {
                    return difference;
                }
            }
            return length - prefix.length();
        }

        private String folded() {
            return name.folded.substring(start);
        }
    }

    private final FacetDictionary dictionary;
    private final Labels labels;
    private final int size;
    private final Map<Facet, List<Tail>> tails = new EnumMap<>(Facet.class);

    private ValueNames(FacetDictionary dictionary, Labels labels, int size) {
        this.dictionary = dictionary;
        this.labels = labels;
        this.size = size;
    }

    static ValueNames of(FacetDictionary dictionary, Labels labels) {
        var names = new ValueNames(dictionary, labels, dictionary.size());
        for (Facet facet : NAMED) {
            List<Tail> all = new ArrayList<>();
            for (int ordinal : dictionary.ordinals(facet)) {
                if (ordinal < names.size && !dictionary.entry(ordinal).term().isNone()) {
                    addNames(dictionary.entry(ordinal), ordinal, labels, all);
                }
            }
            all.sort(Comparator.comparing(Tail::folded));
            names.tails.put(facet, List.copyOf(all));
        }
        return names;
    }

    /** Whether these are all the values that a dictionary holds now, under the names of one vocabulary. */
    boolean isOf(FacetDictionary other, Labels vocabulary) {
        return dictionary == other && labels == vocabulary && size == other.size();
    }

    private static void addNames(FacetDictionary.Entry entry, int ordinal, Labels labels, List<Tail> all) {
        Facet facet = entry.term().facet() == Facet.SPEAKER
                ? Facet.PERSON
                : entry.term().facet();
        List<String> known = labels.names(facet, entry.term().id());
        String indexed = entry.label().isEmpty() ? entry.term().id() : entry.label();
        List<String> texts = known.isEmpty() ? List.of(indexed) : known;
        for (int i = 0; i < texts.size(); i++) {
            addTails(ordinal, texts.get(i), i == 0, all);
        }
    }

    private static void addTails(int ordinal, String text, boolean label, List<Tail> all) {
        String folded = fold(text);
        var name = new Name(ordinal, text, folded, label);
        for (int start = 0; start >= 0 && start < folded.length(); ) {
            all.add(new Tail(name, start));
            int space = folded.indexOf(' ', start);
            start = space < 0 ? -1 : space + 1;
        }
        if (DIGIT.matcher(folded).find() && folded.indexOf(' ') > 0) {
            // F-16 is typed as F16 too.
            all.add(new Tail(new Name(ordinal, text, folded.replace(" ", ""), label), 0));
        }
    }

    /** Lower case, no accents, no apostrophes, a space between words. */
    static String fold(String text) {
        String words = APOSTROPHES.matcher(WordFolding.fold(text)).replaceAll("");
        return BETWEEN_WORDS.matcher(words).replaceAll(" ").strip();
    }

    /**
     * The names of a facet of which a word, and what follows it, begins like this; ordered by what follows.
     *
     * @param prefix folded; empty for all
     */
    List<Tail> beginning(Facet facet, String prefix) {
        List<Tail> all = tails.getOrDefault(facet, List.of());
        int from = first(all, prefix);
        int to = from;
        while (to < all.size() && all.get(to).compareTo(prefix) == 0) {
            to++;
        }
        return all.subList(from, to);
    }

    /**
     * Names that differ from a text in one or two letters, from one of their words to the end; the closest first, one a value.
     *
     * @param size at most this many
     */
    List<String> near(Facet facet, String text, int size) {
        String typed = fold(text);
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return List.of();
        }
        int most = typed.length() < SHORT ? 1 : 2;
        List<CharacterRunAutomaton> byEdits = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            byEdits.add(new CharacterRunAutomaton(new LevenshteinAutomata(typed, true).toAutomaton(edits)));
        }
        Map<Integer, Near> best = new HashMap<>();
        for (Tail tail : tails.getOrDefault(facet, List.of())) {
            String name = tail.folded();
            if (Math.abs(name.length() - typed.length()) <= most
                    && byEdits.getLast().run(name)) {
                int edits = 0;
                while (!byEdits.get(edits).run(name)) {
                    edits++;
                }
                best.merge(tail.name.ordinal, new Near(tail.name.text, edits, tail.start), Near::closer);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Near::edits)
                        .thenComparingInt(Near::start)
                        .thenComparing(Near::name))
                .limit(size)
                .map(Near::name)
                .toList();
    }

    private record Near(String name, int edits, int start) {
        Near closer(Near other) {
            return other.edits < edits ? other : this;
        }
    }

    /** The first that is not less than the prefix. */
    private static int first(List<Tail> all, String prefix) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
