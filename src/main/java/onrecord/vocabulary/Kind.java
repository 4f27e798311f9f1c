package onrecord.vocabulary;

import java.util.Optional;

/** What a vocabulary file can hold, by its top-level key. */
enum Kind {
    COUNTRIES("countries"),
    ROLES("roles"),
    PEOPLE("people"),
    WEAPONS("weapons"),
    EVENTS("events"),
    SPEECH_VERBS("speech-verbs"),
    GIVEN_NAMES("given-names"),
    EVENT_WORDS("event-words");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Whether its ids stand in links and saved searches, so that {@code merged} may be said of them. */
    boolean isLinkedTo() {
        return switch (this) {
            case COUNTRIES, PEOPLE, WEAPONS, EVENTS -> true;
            case ROLES, SPEECH_VERBS, GIVEN_NAMES, EVENT_WORDS -> false;
        };
    }

    static Optional<Kind> of(String key) {
        for (Kind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
