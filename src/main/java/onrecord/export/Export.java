package onrecord.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Archive;
import onrecord.archive.Kind;
import onrecord.archive.QuotationHit;
import onrecord.archive.ResultSet;
import onrecord.archive.StoredArticle;
import onrecord.query.Labels;

/**
 * A result that is about to be written: how many rows it has is known before the first of them.
 *
 * <pre>{@code
 * try (Export export = Export.open(archive, labels, request)) {
 *     header("OnRecord-Rows", export.rows());
 *     export.writeTo(out);
 * }
 * }</pre>
 *
 * <p>Written once, by one thread. All rows come from one snapshot, so what is committed meanwhile does not show.
 */
public final class Export implements Closeable {

    private final ResultSet<?> rows;
    private final Body body;

    private Export(ResultSet<?> rows, Body body) {
        this.rows = rows;
        this.body = body;
    }

    /**
     * Opens a result.
     *
     * @param labels what ids of the vocabulary are called
     * @throws UnknownColumnException if a column was asked for that there is not
     */
    public static Export open(Archive archive, Labels labels, ExportRequest request) throws IOException {
        return switch (request.of()) {
            case ARTICLES -> {
                List<Column<StoredArticle>> columns = Column.choose(ArticleColumns.ALL, request.columns());
                yield over(archive.allArticles(request.narrowing(), request.sort()), columns, request);
            }
            case QUOTATIONS -> {
                List<Column<QuotationHit>> columns =
                        Column.choose(new QuotationColumns(labels).all(), request.columns());
                yield over(archive.allQuotations(request.narrowing(), request.sort()), columns, request);
            }
        };
    }

    /** Names of every column that there is, in the order in which they are written. */
    public static List<String> columns(Kind of) {
        return switch (of) {
            case ARTICLES -> ArticleColumns.ALL.stream().map(Column::name).toList();
            case QUOTATIONS ->
                new QuotationColumns(Labels.NONE)
                        .all().stream().map(Column::name).toList();
        };
    }

    private static <R> Export over(ResultSet<R> rows, List<Column<R>> columns, ExportRequest request) {
        return new Export(rows, out -> write(rows, columns, request, out));
    }

    /** Exact number of rows that will be written, a header not counted. */
    public long rows() {
        return rows.total();
    }

    /**
     * Writes all rows and flushes; the stream stays open.
     *
     * @throws IOException if the archive cannot be read to its end or the stream takes no more: what was written is not
     *     whole, and whoever sends it must break off rather than end it
     */
    public void writeTo(OutputStream out) throws IOException {
        body.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static <R> void write(ResultSet<R> rows, List<Column<R>> columns, ExportRequest request, OutputStream out)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        RowWriter writer = writer(text, columns.stream().map(Column::name).toList(), request);
        writer.begin();
        long written = 0;
        for (R row = rows.next(); row != null; row = rows.next()) {
            List<Cell> cells = new ArrayList<>(columns.size());
            for (Column<R> column : columns) {
                cells.add(column.cell().apply(row));
            }
            writer.row(cells);
            written++;
        }
        if (written != rows.total()) {
            throw new IOException("the archive gave " + written + " of " + rows.total() + " rows");
        }
        text.flush();
    }

    private static RowWriter writer(Writer out, List<String> names, ExportRequest request) throws IOException {
        return switch (request.format()) {
            case CSV -> new CsvRows(out, names, request.guard());
            case JSONL -> new JsonRows(out, names);
        };
    }

    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
