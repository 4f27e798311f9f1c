/**
 * Finds in an article what the archive can be asked for: countries, people, weapon systems, event types and quotations.
 *
 * <p>An {@link onrecord.article.Article} enters {@link onrecord.annotate.Annotator}, an {@link
 * onrecord.article.AnnotatedArticle} leaves; every finding carries its place in the text and the rule that found it. The
 * work goes through inner packages, each of which knows only those before it: {@code text} cuts the article into
 * paragraphs, sentences and tokens, {@code name} finds countries, people and weapons, {@code event} the event types, {@code
 * quotation} who said what.
 *
 * <p>Annotation is a pure function of article and vocabulary: nothing here reads a file, a clock or another article.
 */
@NullMarked
package onrecord.annotate;

import org.jspecify.annotations.NullMarked;
