package onrecord.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import onrecord.json.JsonLine;

/** Rows as JSON Lines: an object a row, the columns as its fields, several values as an array. */
final class JsonRows implements RowWriter {

    private final JsonLine line;
    private final List<String> names;

    JsonRows(Writer out, List<String> names) throws IOException {
        this.line = new JsonLine(out);
        this.names = List.copyOf(names);
    }

    @Override
    public void begin() {
        // Every line names its own fields.
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        line.begin();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            switch (cells.get(i)) {
                case Cell.Absent() -> line.text(name, null);
                case Cell.Text(String text) -> line.text(name, text);
                case Cell.Whole(long number) -> line.whole(name, number);
                case Cell.Fraction(double number) -> line.fraction(name, number);
                case Cell.Several(List<String> texts) -> line.texts(name, texts);
            }
        }
        line.end();
    }
}
