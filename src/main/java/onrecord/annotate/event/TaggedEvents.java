package onrecord.annotate.event;

import java.util.List;
import onrecord.article.EventValue;
import onrecord.article.Mention;

/**
 * The event types of an article and where it speaks of them.
 *
 * @param events most certain first
 * @param mentions one for each piece of evidence, in reading order, the title first; the rule is the pattern's name
 */
public record TaggedEvents(List<EventValue> events, List<Mention> mentions) {
    public TaggedEvents {
        events = List.copyOf(events);
        mentions = List.copyOf(mentions);
    }
}
