package onrecord.archive;

import onrecord.article.Facet;

/**
 * Values of one facet, beyond what a page of results shows.
 *
 * @param prefix only values with a label or alias of which a word begins like this; empty for all
 * @param byLabel in order of label rather than count
 * @param size at most this many, 1 to 1,000
 */
public record FacetValuesRequest(Kind of, Facet facet, Narrowing narrowing, String prefix, boolean byLabel, int size) {}
