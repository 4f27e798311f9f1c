package onrecord.annotate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.article.Facet;
import onrecord.article.TextSpan;

/** Where an article names countries and their cities, for telling them from people of the same name. */
final class Places {
    private final SpanIndex<NameMatch> matches = new SpanIndex<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /** @param matches the vocabulary's names of all facets */
    Places(List<NameMatch> matches) {
        for (NameMatch match : matches) {
            if (match.facet() == Facet.COUNTRY) {
                this.matches.put(match.span(), match);
                words.computeIfAbsent(match.entry().id(), id -> new HashSet<>())
                        .add(match.text().tokens().get(match.first()).lower());
            }
        }
    }

    List<TextSpan> spans() {
        return matches.all().stream().map(NameMatch::span).toList();
    }

    boolean overlap(TextSpan span) {
        return matches.overlaps(span);
    }

    /** Whether the article names the country at the span in other words too, so that the place is meant. */
    boolean areNamedOtherwise(TextSpan span) {
        NameMatch place = matches.at(span);
        return place != null && words.getOrDefault(place.entry().id(), Set.of()).size() > 1;
    }
}
