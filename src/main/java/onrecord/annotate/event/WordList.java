package onrecord.annotate.event;

import java.util.Set;

/** A set of words as it is easiest to read and edit: a block of text. */
final class WordList {
    private WordList() {}

    /** @param text lower-case words, each once, between white space */
    static Set<String> of(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
