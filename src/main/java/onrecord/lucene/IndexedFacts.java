package onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import onrecord.analysis.MarkFinder;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.query.Criterion;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Asks the quotations index whether one of its documents has the values, date and byline that a query asks for, or an article
 * with such words: a quotation in a list comes without its article. One a request; each criterion is looked up once.
 */
final class IndexedFacts {

    private final Search search;
    private final Narrowing narrowing;
    private final IndexSearcher searcher;
    private final Map<Criterion, Weight> asked = new HashMap<>();

    IndexedFacts(Search search, Narrowing narrowing) {
        this.search = search;
        this.narrowing = narrowing;
        this.searcher = search.searcher(Kind.QUOTATIONS);
    }

    MarkFinder.Facts of(int document) {
        return criterion -> holds(criterion, document);
    }

    /** When the time is over, everything holds: the answer says that it is partial. */
    private boolean holds(Criterion criterion, int document) {
        if (search.limit().shouldExit()) {
            return true;
        }
        try {
            return matches(weight(criterion), document);
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Weight weight(Criterion criterion) throws IOException {
        Weight weight = asked.get(criterion);
        if (weight == null) {
            var query = search.compiler(Kind.QUOTATIONS, narrowing).matching(criterion);
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            asked.put(criterion, weight);
        }
        return weight;
    }

    private boolean matches(Weight weight, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return false;
        }
        int inLeaf = document - leaf.docBase;
        var all = scorer.twoPhaseIterator();
        if (all == null) {
            return scorer.iterator().advance(inLeaf) == inLeaf;
        }
        return all.approximation().advance(inLeaf) == inLeaf && all.matches();
    }
}
