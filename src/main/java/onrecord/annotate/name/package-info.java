/**
 * Finds the countries, people and weapon systems that an article names, with the rule that found each.
 *
 * <p>A structured article enters, a {@link onrecord.annotate.name.NamedArticle} leaves: the event tagger and the quotation
 * extractor build on it. Names of the vocabulary are found by one pass of a gazetteer; people who are not in the vocabulary
 * by the way their names are introduced.
 *
 * <p>This package must not know events or quotations.
 */
@NullMarked
package onrecord.annotate.name;

import org.jspecify.annotations.NullMarked;
