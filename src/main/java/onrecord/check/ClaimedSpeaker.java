package onrecord.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.article.Facet;
import onrecord.article.PrintedWord;
import onrecord.article.PrintedWords;
import onrecord.article.Slug;
import onrecord.article.Speaker;
import onrecord.query.Labels;

/**
 * Somebody who is said to have said something: by id, label or alias of the vocabulary, in any known spelling, or by the name as it
 * stands in articles. A family name alone means everybody of that name.
 */
final class ClaimedSpeaker {

    /** What a person may put before a name. The list is our own. */
    private static final Set<String> TITLES = Set.of(
            "president",
            "prime",
            "minister",
            "foreign",
            "defence",
            "defense",
            "interior",
            "secretary",
            "general",
            "mr",
            "mrs",
            "ms",
            "dr",
            "chancellor",
            "king",
            "queen",
            "prince",
            "senator",
            "colonel",
            "lieutenant",
            "major",
            "admiral",
            "captain",
            "sir",
            "professor",
            "prof",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "ambassador",
            "chief",
            "governor",
            "mayor",
            "former",
            "us",
            "u",
            "s",
            "russian",
            "ukrainian",
            "of",
            "the",
            "state",
            "vice",
            "pope",
            "ayatollah",
            "sheikh",
            "gen",
            "lt",
            "col");

    private final Labels labels;
    private final String name;
    private final List<String> words;
    private final Set<String> ids = new LinkedHashSet<>();

    ClaimedSpeaker(Labels labels, String text) {
        this.labels = labels;
        String bare = text;
        List<PrintedWord> all = PrintedWords.of(text);
        int first = 0;
        ids.addAll(labels.ids(Facet.SPEAKER, text));
        while (ids.isEmpty()
                && first + 1 < all.size()
                && TITLES.contains(all.get(first).form())) {
            first++;
            bare = text.substring(all.get(first).start());
            ids.addAll(labels.ids(Facet.SPEAKER, bare));
        }
        this.name = bare.strip();
        this.words = all.stream().skip(first).map(PrintedWord::form).toList();
        if (ids.isEmpty() && !Slug.of(name).isEmpty()) {
            ids.add(Slug.of(name));
        }
    }

    static boolean isTitle(String form) {
        return TITLES.contains(form);
    }

    /** The name without titles. */
    String name() {
        return name;
    }

    /** Ids that the name may mean; empty if it holds no letter. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** What the ids are called, where the vocabulary knows. */
    List<String> labelled() {
        return ids.stream()
                .flatMap(id -> labels.label(Facet.SPEAKER, id).stream())
                .toList();
    }

    boolean is(Speaker speaker) {
        if (speaker.id().isEmpty()) {
            return false;
        }
        return ids.contains(speaker.id())
                || ids.contains(labels.current(Facet.SPEAKER, speaker.id()))
                || sameName(PrintedWords.of(speaker.name()).stream()
                        .map(PrintedWord::form)
                        .toList());
    }

    private boolean sameName(List<String> other) {
        if (words.isEmpty() || other.isEmpty() || !sameWord(words.getLast(), other.getLast())) {
            return false;
        }
        if (words.size() == 1) {
            return true;
        }
        if (words.size() != other.size()) {
            return words.size() > 1 && other.size() > 1 && sameGiven(words.getFirst(), other.getFirst());
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!sameGiven(words.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameGiven(String one, String other) {
        boolean initial = (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
        return initial || sameWord(one, other);
    }

    private boolean sameWord(String one, String other) {
        return one.equals(other)
                || labels.spellings(one.toLowerCase(Locale.ROOT)).contains(other);
    }
}
