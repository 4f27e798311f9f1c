package onrecord.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whoever a quotation is attributed to, as the article says it and as far as it is known.
 *
 * @param text the words that name the speaker, such as {@code he}; empty where none do
 * @param span where they stand; null where none do
 * @param name full name or name of the body; empty unless the state is named or resolved
 * @param id the person's id, or a slug of the name; empty where there is no name
 * @param role role in words, such as {@code defence minister}; empty if unknown
 * @param type what kind of speaker it is
 * @param country ISO 3166-1 alpha-2 (or XK) of person or body; empty if unknown
 * @param state how the speaker is known
 */
public record Speaker(
        String text,
        @Nullable TextSpan span,
        String name,
        String id,
        String role,
        Type type,
        String country,
        State state) {

    /** Kinds of speakers. */
    public enum Type {
        PERSON,
        GROUP,
        GOVERNMENT,
        ORGANISATION,
        DOCUMENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Named at the quotation, resolved from a pronoun, surname or role, deliberately nameless, or not known. */
    public enum State {
        NAMED,
        RESOLVED,
        ANONYMOUS,
        UNKNOWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The speaker of words that nobody is given for. */
    public static final Speaker NOBODY = new Speaker("", null, "", "", "", Type.PERSON, "", State.UNKNOWN);

    public Speaker {
        boolean known = state == State.NAMED || state == State.RESOLVED;
        if (known == name.isEmpty() || known == id.isEmpty()) {
            throw new IllegalArgumentException("a speaker has a name and an id if and only if known: " + state);
        }
    }
}
