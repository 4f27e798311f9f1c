package onrecord.vocabulary;

import java.util.List;

/**
 * One way of writing an entry's name, with the conditions under which the words mean it.
 *
 * <p>An alias with a capital letter matches as written, and wholly in capitals; one all in lower case matches any case.
 *
 * @param text the words; never blank
 * @param near at least one of these must stand in the same sentence; empty where there is no such condition
 * @param anywhere at least one of these must stand in the article; with {@code near}, either is enough
 * @param except phrases within which the words mean something else
 */
public record Alias(String text, List<String> near, List<String> anywhere, List<String> except) {
    public Alias {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an alias without text");
        }
        near = List.copyOf(near);
        anywhere = List.copyOf(anywhere);
        except = List.copyOf(except);
    }

    /** An alias without conditions. */
    public static Alias of(String text) {
        return new Alias(text, List.of(), List.of(), List.of());
    }

    /** Whether {@code near} or {@code anywhere} has to be met before the words mean the entry. */
    public boolean conditional() {
        return !near.isEmpty() || !anywhere.isEmpty();
    }
}
