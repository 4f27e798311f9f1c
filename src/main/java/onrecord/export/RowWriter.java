package onrecord.export;

import java.io.IOException;
import java.util.List;

/** Writes rows of one format to where it was made for. One instance an export; not safe for threads. */
interface RowWriter {

    /** What stands before the first row. */
    void begin() throws IOException;

    /** @param cells one a column, in the order of the columns */
    void row(List<Cell> cells) throws IOException;
}
