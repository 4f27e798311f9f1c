package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Reads the stored records of many documents. Not safe for threads. */
final class Records {

    private static final Set<String> RECORD = Set.of(Schema.RECORD);

    private final List<LeafReaderContext> leaves;
    private final List<StoredFields> fields = new ArrayList<>();

    /**
     * @param sequential whether documents of a segment are read in order: then a block is unpacked once for all of them
     */
    Records(DirectoryReader reader, boolean sequential) throws IOException {
        leaves = reader.leaves();
        for (LeafReaderContext leaf : leaves) {
            fields.add(
                    sequential && leaf.reader() instanceof CodecReader segment
                            ? segment.getFieldsReader().getMergeInstance()
                            : leaf.reader().storedFields());
        }
    }

    BytesRef read(int document) throws IOException {
        int segment = ReaderUtil.subIndex(document, leaves);
        BytesRef record = fields.get(segment)
                .document(document - leaves.get(segment).docBase, RECORD)
                .getBinaryValue(Schema.RECORD);
        if (record == null) {
            throw new IOException("document " + document + " has no record");
        }
        return record;
    }
}
