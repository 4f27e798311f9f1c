package onrecord.lucene;

import java.io.IOException;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.Sort;
import onrecord.query.QueryLimitException;
import org.jspecify.annotations.Nullable;

/** The documents of a whole result, one after another in the order of its pages. Not safe for threads. */
interface ResultOrder {

    record Asked(Kind kind, Narrowing narrowing, Sort sort) {}

    /**
     * @throws QueryLimitException if finding them takes too long
     */
    static ResultOrder of(Session session, Asked asked) throws IOException {
        var limit = new TimeLimit(session.limits().export());
        Search search = session.search(asked.narrowing(), limit);
        boolean byDate = asked.sort() == Sort.NEWEST
                || asked.sort() == Sort.RELEVANCE
                        && !QueryCompiler.scores(asked.narrowing().query().criterion());
        ResultOrder order = byDate ? IndexOrder.of(search, asked) : PagedOrder.of(session, search, asked);
        if (limit.reached()) {
            throw WholeResult.tooSlow();
        }
        return order;
    }

    long total();

    /** Whether the documents of a segment come in their own order. */
    boolean sequential();

    /** Null behind the last. */
    Page.@Nullable Place next() throws IOException;
}
