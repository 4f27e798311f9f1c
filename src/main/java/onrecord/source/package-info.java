/**
 * Reading articles from files: one reader a format, one record at a time.
 *
 * <p>Bytes enter, {@link onrecord.source.SourceRecord}s leave: a record is {@code Accepted} with its article, or {@code
 * Rejected} with its place and the reason, and reading goes on behind it. Readers gather what a record says as {@link
 * onrecord.source.RecordFields}, and {@link onrecord.source.ArticleAssembler} makes the article of it the same way for every
 * format: identity, dates in their own precision, provenance, and the limits that hostile input must not pass.
 * {@link onrecord.source.SourceOpener} says which reader a file gets.
 *
 * <p>Files are UTF-8, or UTF-16 that a byte order mark shows; only pages, which declare what they are, may have any other
 * encoding. What is in no encoding that is certain is rejected rather than guessed.
 *
 * <p>Titles and bodies are kept as submitted. This package must not know what becomes of an article.
 */
@NullMarked
package onrecord.source;

import org.jspecify.annotations.NullMarked;
