/**
 * Finds the types of event that an article reports: fighting, bombardment, protest, moves of troops, acts of diplomacy.
 *
 * <p>An {@link onrecord.annotate.text.ArticleText} enters {@link onrecord.annotate.event.EventTagger}, {@link
 * onrecord.annotate.event.TaggedEvents} leaves. What is an event is not decided here but in the vocabulary, in patterns of
 * words in their roles; {@code index-config/README.md} describes their language.
 *
 * <p>A pattern turns on a verb, a noun or a phrase. {@code Clause} says which words a sentence has and how far a verb's
 * subject and object can stand from it, {@code VerbReading} whether a word is used as a verb and in which voice, {@code
 * Doubt} whether the statement is that it happened. {@code EventTagger} weighs what was found by place and number.
 *
 * <p>This package must not know who said what.
 */
@NullMarked
package onrecord.annotate.event;

import org.jspecify.annotations.NullMarked;
