package onrecord.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Tables with a header, one article a row. A row with more or fewer cells than the header is rejected. */
final class CsvReader implements RecordReader {

    private static final String READER = "csv/1";

    private final CSVParser parser;
    private final List<String> header;
    private final String file;
    private final ArticleAssembler assembler;
    private final Iterator<CSVRecord> rows;
    private boolean broken;

    /** @param tabs whether cells are apart by tabs rather than commas or semicolons */
    CsvReader(Reader in, boolean tabs, String file, Clock clock) throws IOException {
        var reader = new BufferedReader(in);
        char delimiter = tabs ? '\t' : delimiter(reader);
        this.parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(reader);
        this.rows = parser.iterator();
        this.header = rows.hasNext()
                ? rows.next().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
        this.file = file;
        this.assembler = new ArticleAssembler(clock);
    }

    @Override
    public @Nullable SourceRecord next() {
        if (broken) {
            return null;
        }
        long line = parser.getCurrentLineNumber() + 1;
        try {
            return rows.hasNext() ? record(rows.next(), line) : null;
        } catch (UncheckedIOException e) {
            broken = true; // behind an unclosed quotation mark no row can be told from the next
            var where = new SourceRecord.Where(file, "line " + line);
            return new SourceRecord.Rejected(
                    where, "The table cannot be read from here on: a quotation mark is out of place.");
        }
    }

    private SourceRecord record(CSVRecord row, long line) {
        var where = new SourceRecord.Where(file, "line " + line);
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
        return assembler.assemble(fields, where, READER, Sha256.of(whole.toString()));
    }

    @Override
    public void close() throws IOException {
        parser.close();
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
