package onrecord.check;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.Choice;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.Status;
import onrecord.article.Facet;
import onrecord.query.Criterion;
import onrecord.query.ParsedQuery;
import onrecord.query.Place;
import onrecord.query.QueryMode;
import org.jspecify.annotations.Nullable;

/** Asks an archive what it could have known. */
final class ArchiveCoverage {

    private static final int MOST_SOURCES = 20;
    private static final Place NOWHERE = new Place(0, 0);

    private final Archive archive;

    ArchiveCoverage(Archive archive) {
        this.archive = archive;
    }

    Coverage of(@Nullable ClaimedSpeaker claimed, long unknownSpeaker) throws IOException {
        Status status = archive.status();
        return new Coverage(
                claimed == null ? 0 : quotations(claimed),
                claimed == null ? 0 : articles(claimed),
                unknownSpeaker,
                status.articles(),
                status.quotations(),
                status.earliest(),
                status.latest(),
                status.sources().stream()
                        .limit(MOST_SOURCES)
                        .map(Status.SourceCount::source)
                        .toList(),
                status.distinctSources());
    }

    private long quotations(ClaimedSpeaker claimed) throws IOException {
        if (claimed.ids().isEmpty()) {
            return 0;
        }
        var choice = Map.of(Facet.SPEAKER, new Choice(claimed.ids(), List.of()));
        return archive.quotations(counting(Narrowing.EVERYTHING.withChoices(choice)))
                .total();
    }

    /** Articles that name the person as the vocabulary knows them, or that print the name. */
    private long articles(ClaimedSpeaker claimed) throws IOException {
        if (claimed.ids().isEmpty()) {
            return 0;
        }
        var known = new Criterion.Value(Facet.PERSON, claimed.name(), claimed.ids(), NOWHERE);
        var printed = new Criterion.Phrase(claimed.name(), false, NOWHERE);
        var query = new ParsedQuery("", QueryMode.ALL, new Criterion.Or(List.of(known, printed)), List.of());
        return archive.articles(counting(Narrowing.EVERYTHING.withQuery(query))).total();
    }

    private static SearchRequest counting(Narrowing narrowing) {
        return new SearchRequest(narrowing, Sort.NEWEST, 0, null, Set.of(), 0, 0);
    }
}
