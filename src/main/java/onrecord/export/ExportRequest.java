package onrecord.export;

import java.util.List;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.Sort;

/**
 * What is exported, and how.
 *
 * @param of articles or quotations
 * @param columns names of columns, in any order; they are written in their documented order. Empty for those written by
 *     default, {@link #ALL} alone for every one
 * @param guard whether text cells that a spreadsheet would read as a formula are defused; see {@link FormulaGuard}. Only
 *     CSV has such cells
 */
public record ExportRequest(
        Kind of, ExportFormat format, Narrowing narrowing, Sort sort, List<String> columns, boolean guard) {

    /** Stands for every column. */
    public static final String ALL = "all";

    public ExportRequest {
        columns = List.copyOf(columns);
    }
}
