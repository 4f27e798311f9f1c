package onrecord.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a record says, field by field, before it is an article. Empty where it says nothing.
 *
 * <p>A reader sets what it finds; {@link ArticleAssembler} judges. Not safe for threads.
 */
final class RecordFields {

    private static final Set<String> KNOWN =
            Set.of("id", "title", "body", "url", "source", "author", "published", "date", "language", "retrieved");

    /** Most code units of what is kept besides an article's own fields. */
    private static final int MAX_EXTRA = 1 << 20;

    String id = "";
    String title = "";
    boolean titleDerived;
    String body = "";
    String url = "";
    String source = "";
    String author = "";

    /** Read first; {@link #date} where nothing can be made of it. */
    String published = "";

    String date = "";
    String language = "";
    String retrieved = "";
    final SortedMap<String, String> extra = new TreeMap<>();
    final List<String> notices = new ArrayList<>();
    private int kept;

    /** Whether articles have a field of this name. */
    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    /** @param name one that articles have */
    String text(String name) {
        return switch (name) {
            case "id" -> id;
            case "title" -> title;
            case "body" -> body;
            case "url" -> url;
            case "source" -> source;
            case "author" -> author;
            case "published" -> published;
            case "date" -> date;
            case "language" -> language;
            case "retrieved" -> retrieved;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** @param name one that articles have */
    void set(String name, String value) {
        switch (name) {
            case "id" -> id = value;
            case "title" -> title = value;
            case "body" -> body = value;
            case "url" -> url = value;
            case "source" -> source = value;
            case "author" -> author = value;
            case "published" -> published = value;
            case "date" -> date = value;
            case "language" -> language = value;
            case "retrieved" -> retrieved = value;
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** Code units that {@link #keep} can still take. */
    int room() {
        return MAX_EXTRA - kept;
    }

    /**
     * Keeps a field that articles do not have.
     *
     * @param json its value as JSON; where it is empty, or name and value are too long for the room, that is noticed instead
     */
    void keep(String name, String json) {
        int length = name.length() + json.length();
        if (!json.isEmpty() && length <= room()) {
            kept += length;
            extra.put(Surrogates.mended(name), Surrogates.mended(json));
        } else {
            var notice = "Its further fields are longer than %,d characters and not all are kept.".formatted(MAX_EXTRA);
            if (!notices.contains(notice)) {
                notices.add(notice);
            }
        }
    }

    /** Takes over what another has, but for a body, which goes to extra: the text itself is the body. */
    void takeAll(RecordFields other) {
        for (var name : KNOWN) {
            if (name.equals("body") && !other.body.isEmpty()) {
                keep(name, JsonNodeFactory.instance.textNode(other.body).toString());
            } else {
                set(name, other.text(name));
            }
        }
        other.extra.forEach(this::keep);
        notices.addAll(other.notices);
    }
}
