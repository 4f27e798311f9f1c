package onrecord.annotate.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the label that names a speaker by its form alone from what else stands in front of a colon on a page: {@code AMY BERG:}
 * speaks, {@code RELATED:}, {@code MUST WATCH Berg:} and {@code THE BRIDGE:} do not.
 */
final class LabelForms {
    /** First words of what web pages set between paragraphs; written from knowledge of news pages. All in lower case. */
    private static final Set<String> FURNITURE = Set.of(
            "related",
            "read",
            "watch",
            "watched",
            "must",
            "just",
            "see",
            "more",
            "also",
            "photo",
            "photos",
            "video",
            "videos",
            "audio",
            "image",
            "images",
            "gallery",
            "slideshow",
            "graphic",
            "graphics",
            "map",
            "chart",
            "interactive",
            "podcast",
            "listen",
            "live",
            "update",
            "updated",
            "updates",
            "breaking",
            "developing",
            "exclusive",
            "story",
            "stories",
            "analysis",
            "opinion",
            "editorial",
            "commentary",
            "explainer",
            "factbox",
            "fact",
            "facts",
            "reality",
            "claim",
            "verdict",
            "rating",
            "correction",
            "clarification",
            "note",
            "editor's",
            "timeline",
            "poll",
            "quiz",
            "newsletter",
            "click",
            "follow",
            "share",
            "subscribe",
            "download",
            "tags",
            "topics",
            "credit",
            "source",
            "sources",
            "advertisement",
            "sponsored",
            "trending",
            "headlines",
            "highlights",
            "summary",
            "background");

    /** Who speaks without a name in a transcript, besides people by their calling. */
    private static final Set<String> NAMELESS = Set.of(
            "audience",
            "crowd",
            "unidentified",
            "male",
            "female",
            "caller",
            "announcer",
            "narrator",
            "translator",
            "interpreter",
            "protesters",
            "all",
            "both");

    /** Parts of names that stand in lower case too. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "de", "da", "del", "van", "von", "der", "den", "la", "le", "jr.", "sr.");

    /** Endings of nouns that are nobody's name. */
    private static final List<String> OF_THINGS = List.of(
            "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ing", "sis", "ism", "ions", "ments", "ings");

    private final Passage passage;
    private final Named named;
    private final Map<String, Boolean> lowerCase = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();

    LabelForms(Passage passage, Named named) {
        this.passage = passage;
        this.named = named;
        for (int i = 0; i < passage.size(); i++) {
            if (passage.isWord(i)) {
                lowerCase.merge(passage.lower(i), !passage.isCapitalised(i), Boolean::logicalOr);
            }
            if (passage.isOneOf(i, ":") && i > 0) {
                labels.merge(before(i), 1, Integer::sum);
            }
        }
    }

    /** The words from the start of the line, or the last capitals, to a colon. */
    private String before(int colon) {
        int first = colon;
        while (first > 0
                && colon - first < 5
                && passage.isCapitalised(first - 1)
                && passage.paragraph(first - 1) == passage.paragraph(colon)) {
            first--;
        }
        return first == colon ? "" : passage.words(first, colon - 1);
    }

    /** What a page sets between paragraphs. */
    boolean isFurniture(int first, int last) {
        if (FURNITURE.contains(passage.lower(first))) {
            return true;
        }
        for (int i = first; i <= last; i++) {
            if (passage.lower(i).startsWith("photo")) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a label by form says of its speaker, where no person's name was found in it.
     *
     * @return null where it is no label of a speaker
     */
    Label.@Nullable Kind kind(int first, int last) {
        int name = first;
        while (name < last && isTitle(name)) {
            name++;
        }
        for (int i = first; i <= last; i++) {
            String word = passage.lower(i);
            if (NAMELESS.contains(word) || Nouns.PERSON.contains(word) && i == last || Nouns.PEOPLE.contains(word)) {
                return Label.Kind.FORM;
            }
            if (named.personAt(i) != null || isCommon(i) || passage.is(i, WordClass.SUBJECT_PRONOUN)) {
                return null;
            }
        }
        if (name == last) {
            return OF_THINGS.stream().anyMatch(passage.lower(last)::endsWith) ? null : Label.Kind.FORM;
        }
        if (!isCapitals(name, last)) {
            return Label.Kind.FORM;
        }
        boolean person =
                name > first || named.isGivenName(passage.lower(name)) || isInitial(name) || recurs(first, last);
        return person ? Label.Kind.NAME : null;
    }

    /** Whether the same words are in front of another colon. */
    boolean recurs(int first, int last) {
        return labels.getOrDefault(passage.words(first, last), 0) > 1;
    }

    private boolean isTitle(int token) {
        return Nouns.TITLE.contains(passage.lower(token)) || Nouns.PERSON.contains(passage.lower(token));
    }

    /** A word that the passage also has in lower case is none's name: {@code THE BRIDGE}, {@code Top Story}. */
    private boolean isCommon(int token) {
        String word = passage.lower(token);
        return Boolean.TRUE.equals(lowerCase.get(word))
                && !PARTICLES.contains(word)
                && !isTitle(token)
                && !named.isGivenName(word);
    }

    private boolean isInitial(int token) {
        return passage.lower(token).matches("(\\p{L}\\.)+");
    }

    boolean isCapitals(int first, int last) {
        String words = passage.words(first, last);
        return words.length() > 2 && words.equals(words.toUpperCase(Locale.ROOT));
    }
}
