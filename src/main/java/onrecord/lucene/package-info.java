/**
 * The embedded engine: an archive in one folder, kept in two Lucene indexes.
 *
 * <p>Annotated articles go in through {@link onrecord.lucene.LuceneArchiveWriter}; answers come out of {@link onrecord.lucene.LuceneArchive}.
 * Nothing here knows HTTP, files of articles or how annotation is done.
 *
 * <h2>The folder</h2>
 *
 * <pre>
 * DATA/CURRENT                            which generation and which batch is the archive: one small file, replaced whole
 * DATA/writer.lock                        held by the one process that writes; writer.txt says who
 * DATA/generations/g000001/articles       an index with one document an article, all its versions in it
 * DATA/generations/g000001/quotations     an index with one document a quotation of a latest version
 * DATA/vocabulary, DATA/archive.yaml      the newsroom's own, never touched here
 * </pre>
 *
 * <h2>Why nothing that was acknowledged is lost</h2>
 *
 * <p>A batch is committed to both indexes in two phases under a number that no other commit ever carries, then {@code
 * CURRENT} names that number, and only then is the batch acknowledged; each step is on disk before the next begins. Each
 * index keeps its last two commits. Wherever a process dies, both indexes therefore share a commit, and the newest that they
 * share is at least the one acknowledged last. Opening begins there: {@link onrecord.lucene.BatchDeletionPolicy} first
 * removes whatever only one index got to, since a second crash would otherwise leave the two without a common commit.
 *
 * <p>Readers look at {@code CURRENT} each second and open exactly the commits it names ({@link onrecord.lucene.Snapshots}),
 * so they never see half a batch, whichever process writes.
 *
 * <p>A new generation is built beside the live one and becomes live by the same file ({@link onrecord.lucene.Rebuild}); the old
 * one is removed with its last reader, whom a locked mark in its folder tells. A copy ({@link onrecord.lucene.Backup}) links
 * the files of one batch, which are never changed, only replaced.
 *
 * <h2>How a search is answered</h2>
 *
 * <p>{@link onrecord.lucene.ArticleDocuments} says what is indexed: one field of words a text, all facets in one space of terms.
 * {@link onrecord.lucene.QueryCompiler} makes queries of criteria, with {@link onrecord.lucene.Join} where one index depends on the
 * other. {@link onrecord.lucene.Searching} then goes twice: {@link onrecord.lucene.Page} finds the page with pruning, and
 * {@link onrecord.lucene.FacetPass} counts everything that matches, once, from heap columns. Counting while ranking would cost ten
 * times as much, since pruning would have to stop. Doc values would do for the columns too, at five to ten times the price.
 *
 * <p>What is shown comes from the stored records, and marks are found in their texts anew: postings need no offsets, and an earlier
 * version of an article is marked like the latest.
 *
 * <p>Start with {@link onrecord.lucene.LuceneArchiveWriter#write}, {@link onrecord.lucene.LuceneArchive} and
 * {@link onrecord.lucene.Snapshots}.
 */
@NullMarked
package onrecord.lucene;

import org.jspecify.annotations.NullMarked;
