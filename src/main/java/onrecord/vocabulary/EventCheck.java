package onrecord.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        checkPatterns();
    }

    /** The same wording for two types is a clash, unless one of them stands over the other. */
    private void checkPatterns() {
        Map<EventPattern, EventType> claims = new HashMap<>();
        for (EventType type : contents.eventTypes()) {
            for (EventPattern pattern : type.patterns()) {
                EventType first = claims.putIfAbsent(wordingOf(pattern), type);
                if (first != null && first != type && !isOver(first, type) && !isOver(type, first)) {
                    fault(
                            Kind.EVENTS,
                            type,
                            "the pattern '" + pattern.name() + "' means both '" + type.id() + "' and '" + first.id()
                                    + "' (" + places.of(Kind.EVENTS, first) + ") and nothing tells them apart");
                }
            }
        }
    }

    private static boolean isOver(EventType one, EventType other) {
        return one.over().contains(other.id());
    }

    private static EventPattern wordingOf(EventPattern pattern) {
        return new EventPattern(
                "",
                pattern.head(),
                pattern.steps(),
                pattern.by(),
                pattern.on(),
                pattern.with(),
                pattern.without(),
                EventPattern.Mood.ANY,
                1);
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
