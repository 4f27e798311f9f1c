/**
 * Taking articles in: records of a source are annotated on several threads and written in batches.
 *
 * <p>A {@link onrecord.source.RecordReader} enters, an {@link onrecord.ingest.IngestReport} leaves that accounts for every
 * record: new, unchanged, a new version, corrected, or rejected with its place and the reason. Start with {@link
 * onrecord.ingest.Ingest}; {@link onrecord.ingest.Conveyor} is what keeps the processors busy and the order as it was.
 *
 * <p>This package does not know files, formats or engines: it drives what stands behind {@code source}, {@code annotate} and
 * the {@code archive} port. It prints nothing; an {@link onrecord.ingest.IngestListener} hears how it goes.
 */
@NullMarked
package onrecord.ingest;

import org.jspecify.annotations.NullMarked;
