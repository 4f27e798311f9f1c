package onrecord.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import onrecord.analysis.WordFolding;
import onrecord.archive.FacetCounts;
import onrecord.archive.FacetValuesRequest;
import onrecord.article.Facet;

/** Values of one facet, searched by the beginning of a word of their labels, ids or aliases; spaces and hyphens do not count. */
final class FacetValues {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Session session;

    FacetValues(Session session) {
        this.session = session;
    }

    FacetCounts find(FacetValuesRequest request) throws IOException {
        Search search = session.search(request.narrowing());
        FacetPass.Counts counts =
                session.totals(search).counts(request.of(), request.narrowing(), Set.of(request.facet()));
        var listing = new FacetListing(
                session.columns().dictionary(),
                session.valueLabels(),
                counts,
                request.narrowing().choices());
        return request.prefix().isBlank() && request.facet().isTree() && !request.byLabel()
                ? listing.top(request.facet(), request.size())
                : listing.list(request.facet(), request.size(), request.byLabel(), wanted(request));
    }

    private Predicate<FacetCounts.Count> wanted(FacetValuesRequest request) {
        if (request.prefix().isBlank()) {
            return value -> true;
        }
        Facet named = request.facet() == Facet.SPEAKER ? Facet.PERSON : request.facet();
        Set<String> known = new HashSet<>(session.labels().idsByPrefix(named, request.prefix()));
        String prefix = WordFolding.fold(request.prefix().strip());
        String letters = letters(prefix);
        boolean byId = request.facet().isTree(); // ids of classes are short names of them: air-strike
        return value -> known.contains(value.id())
                || beginsAWord(WordFolding.fold(value.label()), prefix, letters)
                || byId && beginsAWord(value.id(), prefix, letters);
    }

    private static boolean beginsAWord(String label, String prefix, String letters) {
        if (begins(label, prefix, letters)) {
            return true;
        }
        var between = BETWEEN_WORDS.matcher(label);
        while (between.find()) {
            if (begins(label.substring(between.end()), prefix, letters)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String words, String prefix, String letters) {
        return words.startsWith(prefix) || !letters.isEmpty() && letters(words).startsWith(letters);
    }

    private static String letters(String words) {
        return BETWEEN_WORDS.matcher(words).replaceAll("");
    }
}
