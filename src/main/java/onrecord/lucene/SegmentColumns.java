package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The heap columns of one segment. Those that few ask for are read when somebody does. Safe for threads. */
final class SegmentColumns {

    private final FacetDictionary dictionary;
    private final DayColumn days;
    private final NameWords names;
    private final Map<String, FacetColumn> facets = new ConcurrentHashMap<>();

    SegmentColumns(LeafReader segment, FacetDictionary dictionary) throws IOException {
        this.dictionary = dictionary;
        this.days = DayColumn.read(segment);
        this.names = NameWords.read(segment);
        readNames(segment, dictionary);
    }

    private static void readNames(LeafReader segment, FacetDictionary dictionary) throws IOException {
        Terms names = segment.terms(Schema.NAMES);
        if (names == null) {
            return;
        }
        TermsEnum terms = names.iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            ValueName name = ValueName.of(term.utf8ToString());
            dictionary.name(name.value(), name.label(), name.path(), terms.docFreq());
        }
    }

    DayColumn days() {
        return days;
    }

    /** Words that look like names; none in the quotations index. */
    NameWords names() {
        return names;
    }

    /** One column a field, in order. */
    List<FacetColumn> facets(LeafReader segment, List<String> fields) throws IOException {
        List<FacetColumn> columns = new ArrayList<>(fields.size());
        for (String field : fields) {
            FacetColumn column = facets.get(field);
            if (column == null) {
                // Two that come at once both read; they get equal columns, and one stays.
                column = FacetColumn.read(segment, field, dictionary);
                facets.put(field, column);
            }
            columns.add(column);
        }
        return columns;
    }
}
