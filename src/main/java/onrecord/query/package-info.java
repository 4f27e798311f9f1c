/**
 * The one query language: what a person types becomes a {@link onrecord.query.Criterion} tree, and a tree can be said in
 * words again.
 *
 * <p>Text enters, a {@link onrecord.query.ParsedQuery} leaves: the tree, and the {@link onrecord.query.Repair}s without which
 * the text could not be read. Any text is a query; only what costs too much is refused, with the place ({@link
 * onrecord.query.QueryLimitException}). Names of countries, people, weapon systems and event types are looked up through
 * {@link onrecord.query.Labels}, so that this package needs no vocabulary and no engine.
 */
@NullMarked
package onrecord.query;

import org.jspecify.annotations.NullMarked;
