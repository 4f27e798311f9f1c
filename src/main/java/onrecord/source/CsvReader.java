package onrecord.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tables with a header, one article a row. A row with more or fewer cells than the header is rejected, as is one that is not
 * valid UTF-8; a quotation mark out of place ends the table, since behind it no row can be told from the next.
 */
final class CsvReader implements RecordReader {

    private static final String READER = "csv/1";

    /** Stands where bytes were no UTF-8: half a character, which no valid UTF-8 can give. */
    private static final char NOT_UTF8 = '\uDFFF';

    private final RowLimit limit;
    private final CSVParser parser;
    private final List<String> header;
    private final boolean hasText;
    private final String file;
    private final ArticleAssembler assembler;
    private final Iterator<CSVRecord> rows;
    private boolean broken;

    /**
     * @param in UTF-8 without a byte order mark; closed with the reader
     * @param tabs whether cells are apart by tabs rather than commas or semicolons
     */
    CsvReader(InputStream in, boolean tabs, String file, Clock clock) throws IOException {
        this.limit = new RowLimit(decoded(in), 2L * ArticleAssembler.MAX_TEXT);
        var reader = new BufferedReader(limit);
        char delimiter = tabs ? '\t' : delimiter(reader);
        this.parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(reader);
        this.rows = parser.iterator();
        this.header = header(rows);
        this.hasText = header.stream().anyMatch(FieldNames::isText);
        this.file = file;
        this.assembler = new ArticleAssembler(clock);
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        if (broken) {
            return null;
        }
        var where = new SourceRecord.Where(file, "line " + (parser.getCurrentLineNumber() + 1));
        limit.nextRow();
        try {
            return rows.hasNext() ? record(rows.next(), where) : null;
        } catch (UncheckedIOException e) {
            broken = true;
            if (e.getCause() instanceof CSVException) {
                return new SourceRecord.Rejected(
                        where, "The table cannot be read from here on: a quotation mark is out of place.");
            }
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private SourceRecord record(CSVRecord row, SourceRecord.Where where) {
        if (!hasText) {
            return new SourceRecord.Rejected(where, "The table's header names no title and no body.");
        }
        if (row.size() != header.size()) {
            return new SourceRecord.Rejected(
                    where, "The row has %d cells, the header %d.".formatted(row.size(), header.size()));
        }
        var fields = new RecordFields();
        var whole = new StringBuilder();
        for (int i = 0; i < header.size(); i++) {
            whole.append(row.get(i)).append('\u001f');
            if (!row.get(i).isEmpty()) {
                FieldNames.put(fields, header.get(i), row.get(i));
            }
        }
        if (whole.indexOf(String.valueOf(NOT_UTF8)) >= 0) {
            return new SourceRecord.Rejected(where, "The row is not valid UTF-8; save the table as UTF-8.");
        }
        return assembler.assemble(fields, where, READER, Sha256.of(whole.toString()));
    }

    private static List<String> header(Iterator<CSVRecord> rows) throws IOException {
        try {
            return rows.hasNext()
                    ? rows.next().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList()
                    : List.of();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw new UnreadableFileException("A quotation mark is out of place in the table's header.", e);
            }
            throw e.getCause();
        }
    }

    private static Reader decoded(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(NOT_UTF8)));
    }

    /** The one of comma and semicolon that the header has more of. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(1 << 16);
        int commas = 0;
        int semicolons = 0;
        for (int i = 0; i < (1 << 15); i++) {
            int c = reader.read();
            if (c < 0 || c == '\n') {
                break;
            }
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
        }
        reader.reset();
        return semicolons > commas ? ';' : ',';
    }
}
