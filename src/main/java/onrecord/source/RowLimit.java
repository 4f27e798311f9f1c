package onrecord.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a table in which so much was read for one row that a quotation mark must have been left open. */
final class RowLimit extends FilterReader {

    private final long limit;
    private long read;

    /** @param limit most UTF-16 code units of a row */
    RowLimit(Reader in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** To be called before each row. */
    void nextRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int count = super.read(chars, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int chars) throws IOException {
        read += chars;
        if (read > limit) {
            throw new UnreadableFileException(
                    "A row is longer than %,d characters, as behind a quotation mark that was left open; the table was not read further."
                            .formatted(limit));
        }
    }
}
