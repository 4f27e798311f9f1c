package onrecord.lucene;

import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Goes on page by page with large pages: for orders in which the index does not stand. */
final class PagedOrder implements ResultOrder {

    private static final int PAGE = 10_000;

    private final Session session;
    private final Asked asked;
    private final long total;
    private Iterator<Page.Place> page;
    private @Nullable Cursor next;

    private PagedOrder(Session session, Asked asked, long total, Page first) {
        this.session = session;
        this.asked = asked;
        this.total = total;
        this.page = first.documents().iterator();
        this.next = first.next();
    }

    static PagedOrder of(Session session, Search search, Asked asked) throws IOException {
        long total = search.searcher(asked.kind()).count(search.matching(asked.kind(), asked.narrowing()));
        Page first = Page.find(search, asked.kind(), asked.narrowing(), asked.sort(), PAGE, null);
        return new PagedOrder(session, asked, total, first);
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public boolean sequential() {
        return false;
    }

    @Override
    public Page.@Nullable Place next() throws IOException {
        if (!page.hasNext() && next != null) {
            // Each page has the whole time: the reader of the rows sets the pace, not the search.
            Search search = session.search(
                    asked.narrowing(), new TimeLimit(session.limits().export()));
            Page following = Page.find(search, asked.kind(), asked.narrowing(), asked.sort(), PAGE, next);
            page = following.documents().iterator();
            next = following.next();
        }
        return page.hasNext() ? page.next() : null;
    }
}
