package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.archive.ArticleHit;
import onrecord.archive.Found;
import onrecord.archive.QuotationHit;
import onrecord.archive.Status;
import onrecord.article.Quotation.Cue;
import onrecord.article.Speaker;
import onrecord.query.ParsedQuery;
import onrecord.query.Repair;
import org.jspecify.annotations.Nullable;

/** A page of results as a table for people. */
final class ResultPrinter {

    private static final int MOST_OF_A_SOURCE = 24;
    private static final int MOST_OF_A_SPEAKER = 32;
    private static final int MOST_OF_A_STATEMENT = 200;

    private final Terminal terminal;

    ResultPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void articles(ParsedQuery query, Found<ArticleHit> found, Status status) {
        List<List<String>> rows = new ArrayList<>();
        for (ArticleHit hit : found.hits()) {
            rows.add(List.of(
                    day(hit.article().published().text()),
                    Table.cut(hit.article().source(), MOST_OF_A_SOURCE),
                    hit.article().title().isBlank()
                            ? "(without a title)"
                            : hit.article().title(),
                    hit.article().id().value()));
        }
        print(query, found, "article", status, new Table(terminal, "published", "source", "title", "id"), rows);
    }

    void quotations(ParsedQuery query, Found<QuotationHit> found, Status status) {
        List<List<String>> rows = new ArrayList<>();
        for (QuotationHit hit : found.hits()) {
            rows.add(List.of(
                    day(hit.article().published().text()),
                    Table.cut(speaker(hit.quotation().speaker()), MOST_OF_A_SPEAKER),
                    cue(hit.quotation().cue()),
                    Table.cut(hit.quotation().text(), MOST_OF_A_STATEMENT),
                    Table.cut(hit.article().source(), MOST_OF_A_SOURCE)));
        }
        print(
                query,
                found,
                "quotation",
                status,
                new Table(terminal, "published", "speaker", "said", "words", "source"),
                rows);
    }

    private void print(
            ParsedQuery query, Found<?> found, String noun, Status status, Table table, List<List<String>> rows) {
        for (Repair repair : query.repairs()) {
            terminal.err().println("(" + repair.message() + ")");
        }
        if (!rows.isEmpty()) {
            table.print(rows);
            terminal.out().println();
        }
        terminal.out().println(total(found, noun) + shown(found));
        for (Found.Suggestion suggestion : found.suggestions()) {
            terminal.out().println("Did you mean: " + suggestion.text() + " (" + number(suggestion.total()) + ")");
        }
        for (Found.Without without : found.without()) {
            terminal.out()
                    .println("Without " + without.parameter() + " " + without.value() + ": " + number(without.total()));
        }
        if (found.total() == 0) {
            terminal.out().println(coverage(status));
        }
        if (found.vocabulary().others() > 0) {
            terminal.err()
                    .println("(" + number(found.vocabulary().others())
                            + " articles of the archive were annotated with another vocabulary than the last; "
                            + "`onrecord reindex` brings them up to date.)");
        }
        if (found.next() != null) {
            terminal.out().println("The next page: --cursor " + found.next());
        }
    }

    private static String total(Found<?> found, String noun) {
        String total = number(found.total()) + " " + noun + (found.total() == 1 ? "" : "s");
        return found.partial() ? "At least " + total + " (the time limit cut the search)" : total;
    }

    private static String shown(Found<?> found) {
        int shown = found.hits().size();
        return shown == found.total() ? "" : ", " + number(shown) + " of them here";
    }

    private static String coverage(Status status) {
        String dates = status.earliest() == null || status.latest() == null
                ? "none of them dated"
                : "from " + status.earliest() + " to " + status.latest();
        return "The archive covers %s articles of %s sources, %s; %s were not annotated."
                .formatted(
                        number(status.articles()),
                        number(status.distinctSources()),
                        dates,
                        number(status.notAnnotated()));
    }

    private static String speaker(Speaker speaker) {
        if (!speaker.name().isEmpty()) {
            return speaker.name();
        }
        return speaker.text().isEmpty()
                ? "(unknown)"
                : speaker.text() + " (" + speaker.state().key() + ")";
    }

    private static String cue(@Nullable Cue cue) {
        return cue == null ? "" : cue.text();
    }

    /** The day of a date with a time; other precisions as they are. */
    private static String day(String published) {
        return published.isEmpty() ? "undated" : published.substring(0, Math.min(10, published.length()));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
