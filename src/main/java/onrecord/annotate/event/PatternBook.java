package onrecord.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import onrecord.vocabulary.EventPattern;
import onrecord.vocabulary.EventType;
import onrecord.vocabulary.Vocabulary;

/** All patterns of a vocabulary, compiled, by the word they begin with. Immutable; shared between threads. */
final class PatternBook {
    private final Lexicon lexicon;
    private final List<List<CompiledPattern>> byFirst = new ArrayList<>();

    PatternBook(Vocabulary vocabulary) {
        this(vocabulary, pattern -> pattern);
    }

    /** @param change what each pattern is made before it is compiled */
    PatternBook(Vocabulary vocabulary, UnaryOperator<EventPattern> change) {
        this.lexicon = new Lexicon(vocabulary.eventWords());
        List<CompiledPattern> compiled = new ArrayList<>();
        for (EventType type : vocabulary.eventTypes().all()) {
            for (EventPattern pattern : type.patterns()) {
                compiled.add(CompiledPattern.of(type, change.apply(pattern), lexicon));
            }
        }
        for (int i = 0; i < lexicon.size(); i++) {
            byFirst.add(new ArrayList<>());
        }
        for (CompiledPattern pattern : compiled) {
            for (int number : pattern.steps()[0]) {
                byFirst.get(number).add(pattern);
            }
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The patterns whose first step may be a word of this number. */
    List<CompiledPattern> startingWith(int number) {
        return byFirst.get(number);
    }
}
