package onrecord.query;

import java.util.List;

/**
 * A query as typed and as read.
 *
 * @param text as typed
 * @param mode how bare words were joined
 * @param criterion what it asks for
 * @param repairs what had to be changed to read it, in order of place; empty if nothing
 */
public record ParsedQuery(String text, QueryMode mode, Criterion criterion, List<Repair> repairs) {

    /** The empty query, which everything fulfils. */
    public static final ParsedQuery EVERYTHING =
            new ParsedQuery("", QueryMode.ALL, new Criterion.Everything(), List.of());

    public ParsedQuery {
        repairs = List.copyOf(repairs);
    }
}
