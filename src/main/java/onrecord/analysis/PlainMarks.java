package onrecord.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Reads a text with every apostrophe as a plain one, so that it stays within its word, and with a zero-width space as the soft
 * hyphen that words ignore. One character stands for one, so places in the text are the same.
 */
final class PlainMarks extends CharFilter {

    /** As they are typed, printed and transliterated: quotation mark, letter, prime, full-width, accent. */
    private static final String APOSTROPHES = "’‘ʼʻʹʾʿ′＇`´‛ꞌ";

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char SOFT_HYPHEN = '\u00AD';

    PlainMarks(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = input.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            buffer[i] = plain(buffer[i]);
        }
        return read;
    }

    private static char plain(char c) {
        if (c < 0x80 && c != '`') {
            return c;
        }
        return APOSTROPHES.indexOf(c) >= 0 ? '\'' : c == ZERO_WIDTH_SPACE ? SOFT_HYPHEN : c;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }
}
