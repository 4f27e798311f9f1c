package onrecord.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.TextBreaks;
import onrecord.query.Criterion;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/**
 * The words, phrases, wildcards and fuzzy words of a criterion, made ready so that one pass over a text finds all of them, however
 * many there are. Safe for threads.
 */
final class SoughtLeaves {

    private record Start(TermPattern pattern, int leaf) {}

    private record Shape(List<CharacterRunAutomaton> words, int leaf) {}

    private final Words words;

    /** By each term that a pattern can begin with. */
    private final Map<String, List<Start>> starts = new HashMap<>();

    private final List<Shape> shapes = new ArrayList<>();
    private final int count;

    SoughtLeaves(TermPatterns patterns, List<Criterion> leaves) {
        this.words = patterns.words();
        this.count = leaves.size();
        for (int leaf = 0; leaf < count; leaf++) {
            switch (leaves.get(leaf)) {
                case Criterion.Word word -> addTerms(patterns.of(word), leaf);
                case Criterion.Phrase phrase -> addTerms(patterns.of(phrase), leaf);
                case Criterion.Wildcard wildcard -> addShapes(patterns.of(wildcard), leaf);
                case Criterion.Fuzzy fuzzy -> addShapes(patterns.of(fuzzy), leaf);
                case Criterion other -> throw new IllegalArgumentException(other + " is no word");
            }
        }
    }

    private void addTerms(List<TermPattern> alternatives, int leaf) {
        for (TermPattern pattern : alternatives) {
            for (String term : pattern.positions().getFirst()) {
                starts.computeIfAbsent(term, first -> new ArrayList<>()).add(new Start(pattern, leaf));
            }
        }
    }

    private void addShapes(List<ShapePattern> alternatives, int leaf) {
        for (ShapePattern pattern : alternatives) {
            shapes.add(new Shape(
                    pattern.words().stream().map(CharacterRunAutomaton::new).toList(), leaf));
        }
    }

    /** Where each stands in a text. */
    Found in(SearchedText text) {
        List<Words.Word> all = count == 0 ? List.of() : words.of(text.text());
        var found = new Found(all, text.breaks(), count);
        for (int at = 0; at < all.size(); at++) {
            Words.Word word = all.get(at);
            addStarts(word.stem(), all, at, found);
            addStarts(word.exact(), all, at, found);
            addStarts(word.folded(), all, at, found);
            for (Shape shape : shapes) {
                if (stands(shape, all, at)) {
                    found.add(at, at + shape.words().size() - 1, shape.leaf());
                }
            }
        }
        return found;
    }

    private void addStarts(String term, List<Words.Word> text, int at, Found found) {
        for (Start start : starts.getOrDefault(term, List.of())) {
            if (start.pattern().matches(text, at)) {
                found.add(at, at + start.pattern().length() - 1, start.leaf());
            }
        }
    }

    private static boolean stands(Shape shape, List<Words.Word> text, int at) {
        if (at + shape.words().size() > text.size()) {
            return false;
        }
        for (int i = 0; i < shape.words().size(); i++) {
            if (!shape.words().get(i).run(text.get(at + i).folded())) {
                return false;
            }
        }
        return true;
    }

    /** The leaves that stand in one text. */
    static final class Found implements Occurrences {

        private final List<Words.Word> words;
        private final TextBreaks breaks;
        private final List<Stretches> leaves = new ArrayList<>();

        private Found(List<Words.Word> words, TextBreaks breaks, int count) {
            this.words = words;
            this.breaks = breaks;
            for (int i = 0; i < count; i++) {
                leaves.add(new Stretches());
            }
        }

        private void add(int first, int last, int leaf) {
            leaves.get(leaf).add(first, last, leaf);
        }

        List<Words.Word> words() {
            return words;
        }

        @Override
        public Stretches of(int leaf) {
            return leaves.get(leaf).sorted();
        }

        @Override
        public int[] starts(boolean paragraph) {
            int[] wordStarts = words.stream().mapToInt(Words.Word::start).toArray();
            return TextBreaks.positions(paragraph ? breaks.paragraphs() : breaks.sentences(), wordStarts);
        }
    }
}
