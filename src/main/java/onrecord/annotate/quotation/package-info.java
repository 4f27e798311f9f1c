/**
 * Who said what.
 *
 * <p>A {@link onrecord.annotate.name.NamedArticle} enters, {@link onrecord.article.Quotation}s leave; start at {@link
 * onrecord.annotate.quotation.QuotationTagger}. On the way:
 *
 * <ol>
 *   <li>{@code Passage} cuts title and body into words as grammar needs them, coarser than the tokens by which names are found;
 *       {@code QuoteMarks} pairs quotation marks; {@code Layout} finds sentences as the narrator speaks them, so that what
 *       stands in marks does not end one.
 *   <li>{@code CueFinder} finds verbs of speech with their subjects. There is no tagger of parts of speech: closed word
 *       classes, endings, capitals and what the vocabulary says about each verb are enough, and ten times faster.
 *   <li>The {@code Sieve} applies its rules in a fixed order, the surest first. Each takes what it is sure of and makes
 *       drafts: content, cue and speaker as tokens.
 *   <li>{@code Speakers} says whom the speaker's words mean, {@code Context} who passes the words on, who says them too and on
 *       which occasion, and {@code Finisher} makes values of it all, with the measured confidence of the rule.
 * </ol>
 *
 * <p>Words in quotation marks that nobody is said to have spoken (titles, terms, scare quotations) are no quotations. This
 * package must not know how names were found, nor anything about archives.
 */
@NullMarked
package onrecord.annotate.quotation;

import org.jspecify.annotations.NullMarked;
