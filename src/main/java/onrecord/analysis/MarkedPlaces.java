package onrecord.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.query.Criterion;

/** The places by which a criterion was found to be fulfilled, text by text. */
record MarkedPlaces(List<Stretches> texts, Set<Criterion.Quoted> quoted) {

    /** @param count number of texts */
    MarkedPlaces(int count) {
        this(new ArrayList<>(), new HashSet<>());
        for (int i = 0; i < count; i++) {
            texts.add(new Stretches());
        }
    }
}
