package onrecord.vocabulary;

import onrecord.article.EventValue;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code events}. */
final class EventTypeReader {
    private EventTypeReader() {}

    static EventType read(Fields fields) {
        String description = fields.optionalText("description");
        return new EventType(
                Slug.read(fields),
                fields.text("label"),
                fields.optionalText("parent"),
                fields.flag("class"),
                acled(fields),
                fields.optionalText("plover"),
                description == null ? "" : description);
    }

    private static EventValue.@Nullable Acled acled(Fields fields) {
        Fields entry = fields.entry("acled");
        if (entry == null) {
            return null;
        }
        EventValue.Acled acled = new EventValue.Acled(entry.text("type"), entry.text("subEvent"));
        entry.finish();
        return acled;
    }
}
