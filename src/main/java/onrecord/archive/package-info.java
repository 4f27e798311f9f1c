/**
 * The port: what an archive can be asked and told, whatever engine is behind it.
 *
 * <p>{@link onrecord.archive.Archive} answers, {@link onrecord.archive.ArchiveWriter} takes annotated articles and
 * acknowledges a batch only when it is on disk. Requests and answers are values in the terms of {@code article} and {@code
 * query}; nothing here knows Lucene, JSON or HTTP. Every engine passes the same contract suite ({@code WriterContract} and
 * {@code SearchContract} in the tests). Start with {@link onrecord.archive.Narrowing} and {@link
 * onrecord.archive.Archive}.
 */
@NullMarked
package onrecord.archive;

import org.jspecify.annotations.NullMarked;
