package onrecord.annotate.event;

import onrecord.article.TextSpan;
import onrecord.vocabulary.EventType;

/**
 * One piece of evidence for an event type.
 *
 * @param rule the pattern's name
 * @param paragraph number of its paragraph, -1 in the title
 * @param prominent whether it stands in the title or lead
 * @param weight what it says by its words and its place, above 0 below 1
 */
record Evidence(EventType type, TextSpan span, String rule, int paragraph, boolean prominent, double weight) {}
