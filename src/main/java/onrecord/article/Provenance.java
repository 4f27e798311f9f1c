package onrecord.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an article's text came from, so that a statement can be traced beyond the archive.
 *
 * @param file name of the file as it was given, {@code -} for standard input, {@code api} for the server
 * @param record place within the file such as {@code line 31}; empty where the file is the record
 * @param reader name and version of the reader, such as {@code jsonl/1}
 * @param recordSha256 SHA-256 of the original record or file, 64 lower-case hexadecimal digits
 * @param retrieved when the text was taken from its publisher, as the record says; null if it does not say
 */
public record Provenance(
        String file,
        String record,
        String reader,
        String recordSha256,
        @Nullable Instant retrieved) {

    /** The file without its folders, which say how the reader's own disk is laid out: what is shown to others. */
    public String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
