package onrecord.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as RFC 4180 has them: a header, commas, lines that end in CR LF; several values joined by {@code " | "}. */
final class CsvRows implements RowWriter {

    private static final String BETWEEN_VALUES = " | ";

    private final CSVPrinter printer;
    private final List<String> header;
    private final boolean guard;

    CsvRows(Writer out, List<String> header, boolean guard) throws IOException {
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        this.header = List.copyOf(header);
        this.guard = guard;
    }

    @Override
    public void begin() throws IOException {
        printer.printRecord(header);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        List<String> texts = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            texts.add(text(cell));
        }
        printer.printRecord(texts);
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Absent() -> "";
            case Cell.Whole(long number) -> Long.toString(number);
            case Cell.Fraction(double number) -> Double.toString(number);
            case Cell.Text(String text) -> guarded(text);
            case Cell.Several(List<String> texts) -> guarded(String.join(BETWEEN_VALUES, texts));
        };
    }

    private String guarded(String text) {
        return guard ? FormulaGuard.defuse(text) : text;
    }
}
