package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.List;
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
                fields.reference("parent", Kind.EVENTS),
                fields.flag("class"),
                acled(fields),
                fields.optionalText("plover"),
                description == null ? "" : description,
                patterns(fields),
                fields.references("over", Kind.EVENTS),
                fields.flag("prominent"));
    }

    private static List<EventPattern> patterns(Fields fields) {
        List<EventPattern> patterns = new ArrayList<>();
        for (Fields entry : fields.entries("patterns")) {
            patterns.add(EventPatternReader.pattern(entry));
            entry.finish();
        }
        return patterns;
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
