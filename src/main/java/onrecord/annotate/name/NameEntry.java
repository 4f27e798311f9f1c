package onrecord.annotate.name;

import onrecord.article.Facet;
import onrecord.vocabulary.Alias;

/**
 * One name in the gazetteer and what it stands for.
 *
 * @param number tells the alias from all others
 * @param facet country, person or weapon
 * @param id the entry's id
 * @param rule what a mention found by it says as its reason
 * @param alias the name with its conditions
 * @param phrase the alias's text in tokens
 * @param plural whether a plural s may follow
 */
record NameEntry(int number, Facet facet, String id, String rule, Alias alias, Phrase phrase, boolean plural) {}
