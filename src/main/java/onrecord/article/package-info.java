/**
 * The nouns of the archive: what an article is, what is found in one, and where each finding stands.
 *
 * <p>A {@link onrecord.article.Article} enters as a reader accepted it; annotating it gives an {@link
 * onrecord.article.AnnotatedArticle}, whose mentions, quotations and values all carry {@link onrecord.article.TextSpan}s
 * that index the title or body as stored. Everything here is a value: immutable, checked when it is made, and free of any
 * library. Start with {@link onrecord.article.AnnotatedArticle} and {@link onrecord.article.Quotation}.
 *
 * <p>This package knows nothing of files, JSON, search or vocabularies, so that every other room can speak its language.
 */
@NullMarked
package onrecord.article;

import org.jspecify.annotations.NullMarked;
