package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.vocabulary.SpeechVerb;
import org.jspecify.annotations.Nullable;

/** Finds forms of speech verbs. Immutable. */
final class Verbs {
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    /** Which form it is, by its ending. A regular past form may be a participle. */
    enum Kind {
        BASE,
        THIRD,
        PAST,
        ING
    }

    private record Form(SpeechVerb verb, String[] words, Kind kind) {}

    /**
     * A form in a text.
     *
     * @param first first token
     * @param last last token, inclusive
     */
    record Found(SpeechVerb verb, int first, int last, Kind kind) {}

    Verbs(Collection<SpeechVerb> verbs) {
        for (SpeechVerb verb : verbs) {
            for (String written : verb.forms()) {
                String[] words = written.split(" ");
                byFirstWord
                        .computeIfAbsent(words[0], key -> new ArrayList<>(1))
                        .add(new Form(verb, words, kind(verb, written, words[0])));
            }
        }
        byFirstWord.values().forEach(forms -> forms.sort((a, b) -> b.words().length - a.words().length));
    }

    private static Kind kind(SpeechVerb verb, String written, String first) {
        if (first.endsWith("ing") && !verb.forms().getFirst().startsWith(first)) {
            return Kind.ING;
        }
        if (written.equals(verb.forms().getFirst())) {
            boolean pastAlike = verb.forms().stream().filter(written::equals).count() > 1;
            return pastAlike ? Kind.PAST : Kind.BASE;
        }
        return first.endsWith("s") && !first.endsWith("ss") ? Kind.THIRD : Kind.PAST;
    }

    /** The longest form that begins at the token, or null. */
    @Nullable
    Found at(Passage passage, int token) {
        List<Form> forms = byFirstWord.get(passage.lower(token));
        if (forms == null) {
            return null;
        }
        for (Form form : forms) {
            if (matches(passage, token, form.words())) {
                return new Found(form.verb(), token, token + form.words().length - 1, form.kind());
            }
        }
        return null;
    }

    boolean isForm(Passage passage, int token) {
        return byFirstWord.containsKey(passage.lower(token));
    }

    private static boolean matches(Passage passage, int token, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (!passage.is(token + i, words[i])) {
                return false;
            }
        }
        return true;
    }
}
