package onrecord.annotate.text;

import onrecord.article.Facet;
import onrecord.article.TextSpan;

/**
 * Words that could have meant a value and were not tagged as it.
 *
 * @param facet country, person, weapon or event
 * @param id the value that was not tagged
 * @param span the words
 * @param why the reason, for people: a sentence without a stop
 */
public record Untagged(Facet facet, String id, TextSpan span, String why) {}
