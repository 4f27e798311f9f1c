package onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * The publication day of every document of one segment, on the heap.
 *
 * @param days days since 1970-01-01, or {@link #UNDATED}
 * @param first earliest day; {@link Integer#MAX_VALUE} if nothing is dated
 * @param last latest day; {@link Integer#MIN_VALUE} if nothing is dated
 */
record DayColumn(int[] days, int first, int last) {

    static final int UNDATED = Integer.MIN_VALUE;

    static DayColumn read(LeafReader segment) throws IOException {
        NumericDocValues times = DocValues.getNumeric(segment, Schema.TIME);
        int[] days = new int[segment.maxDoc()];
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int document = 0; document < days.length; document++) {
            days[document] = UNDATED;
            if (times.advanceExact(document)) {
                days[document] = Schema.day(times.longValue());
                first = Math.min(first, days[document]);
                last = Math.max(last, days[document]);
            }
        }
        return new DayColumn(days, first, last);
    }
}
