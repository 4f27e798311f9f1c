package onrecord.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds event types, their patterns and the word classes against each other. */
final class EventCheck {
    private final Vocabulary.Contents contents;
    private final Places places;
    private final Faults faults;
    private final Set<String> classes = new HashSet<>(EventWords.FOUND);
    private final Set<String> types = new HashSet<>();

    EventCheck(Vocabulary.Contents contents, Places places, Faults faults) {
        this.contents = contents;
        this.places = places;
        this.faults = faults;
        contents.eventWords().forEach(words -> classes.add(words.id()));
        contents.eventTypes().forEach(type -> types.add(type.id()));
    }

    void run() {
        contents.eventWords().forEach(words -> known(words.words(), Kind.EVENT_WORDS, words));
        contents.eventTypes().forEach(this::check);
    }

    private void check(EventType type) {
        if (type.isClass() && !type.patterns().isEmpty()) {
            fault(Kind.EVENTS, type, "'" + type.id() + "' is a class and cannot have patterns");
        }
        type.over().stream()
                .filter(id -> !types.contains(id))
                .forEach(id ->
                        fault(Kind.EVENTS, type, "'" + type.id() + "' stands over an unknown event type '" + id + "'"));
        Set<String> names = new HashSet<>();
        for (EventPattern pattern : type.patterns()) {
            if (!names.add(pattern.name())) {
                fault(Kind.EVENTS, type, "'" + type.id() + "' has two patterns named '" + pattern.name() + "'");
            }
            Stream.concat(
                            pattern.steps().stream().map(EventPattern.Step::wording),
                            Stream.of(pattern.by(), pattern.on(), pattern.with(), pattern.without()))
                    .forEach(wording -> known(wording, Kind.EVENTS, type));
        }
    }

    private void known(Wording wording, Kind kind, Entry entry) {
        List<String> unknown =
                wording.classes().stream().filter(id -> !classes.contains(id)).toList();
        unknown.forEach(id -> fault(kind, entry, "'" + entry.id() + "' names unknown event-words '" + id + "'"));
    }

    private void fault(Kind kind, Entry entry, String message) {
        faults.add(places.of(kind, entry), message);
    }
}
