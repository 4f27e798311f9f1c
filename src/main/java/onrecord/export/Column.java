package onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One column of an export.
 *
 * @param <R> what a row is made of
 * @param name stable, in camel case
 * @param byDefault whether it is written when no columns are asked for
 */
record Column<R>(String name, boolean byDefault, Function<R, Cell> cell) {

    static <R> Column<R> text(String name, Function<R, String> text) {
        return new Column<>(name, true, row -> new Cell.Text(text.apply(row)));
    }

    static <R> Column<R> whole(String name, Function<R, Integer> number) {
        return new Column<>(name, true, row -> new Cell.Whole(number.apply(row)));
    }

    static <R> Column<R> several(String name, Function<R, List<String>> texts) {
        return new Column<>(name, true, row -> new Cell.Several(texts.apply(row)));
    }

    /** Only written when it is asked for by name, or with all. */
    Column<R> onlyWhenAsked() {
        return new Column<>(name, false, cell);
    }

    /**
     * Those chosen, in the order of {@code all}.
     *
     * @throws UnknownColumnException if one was chosen that there is not
     */
    static <R> List<Column<R>> choose(List<Column<R>> all, List<String> chosen) {
        if (chosen.isEmpty()) {
            return all.stream().filter(Column::byDefault).toList();
        }
        if (chosen.equals(List.of(ExportRequest.ALL))) {
            return all;
        }
        Set<String> unknown = new TreeSet<>(chosen);
        List<Column<R>> columns = new ArrayList<>();
        for (Column<R> column : all) {
            unknown.remove(column.name());
            if (chosen.contains(column.name())) {
                columns.add(column);
            }
        }
        for (String column : unknown) {
            throw new UnknownColumnException(
                    column, all.stream().map(Column::name).toList());
        }
        return columns;
    }
}
