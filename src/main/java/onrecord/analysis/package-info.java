/**
 * How text becomes terms, for indexing, for querying and for marking, the same way each time.
 *
 * <p>Every word of a text gives three terms at one position: as folded (lower case, without accents), as stemmed, and exactly
 * as written ({@link onrecord.analysis.Form}). One field so answers plain words, wildcards, exact words and phrases of all of
 * them. {@link onrecord.analysis.ArchiveAnalyzer} makes the terms, {@link onrecord.analysis.TermPatterns} says which terms a
 * word or phrase of a query stands for, and {@link onrecord.analysis.MarkFinder} finds what of a criterion stands in a text.
 *
 * <p>The package knows Lucene's analysis but no index: both engines build on it, so that they agree on what a word is.
 */
@NullMarked
package onrecord.analysis;

import org.jspecify.annotations.NullMarked;
