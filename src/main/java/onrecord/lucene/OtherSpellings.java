package onrecord.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.analysis.Spellings;
import onrecord.analysis.TermPattern;
import onrecord.analysis.TermPatterns;
import onrecord.analysis.Words;
import onrecord.archive.Found.Variant;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.query.Criterion;

/** Which other spellings of a query's words count because the archive holds them. */
final class OtherSpellings {

    private OtherSpellings() {}

    static List<Variant> of(Session session, Search search, Kind kind, Narrowing narrowing) throws IOException {
        Spellings spellings = session.spellings(narrowing);
        var asTyped = new TermPatterns(Spellings.NONE, session.words());
        Set<Variant> variants = new LinkedHashSet<>();
        for (String word : typed(narrowing.query().criterion(), session.words())) {
            for (String spelling : spellings.of(word)) {
                if (stands(search, kind, asTyped.of(new Criterion.Phrase(spelling, false, Search.NOWHERE)))) {
                    variants.add(new Variant(word, spelling));
                }
            }
        }
        return List.copyOf(variants);
    }

    /** Folded, each once. */
    private static Set<String> typed(Criterion criterion, Words words) {
        Set<String> typed = new LinkedHashSet<>();
        texts(criterion).forEach(text -> words.of(text).forEach(word -> typed.add(word.folded())));
        return typed;
    }

    private static List<String> texts(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Word word -> word.exact() ? List.of() : List.of(word.text());
            case Criterion.Phrase phrase -> phrase.exact() ? List.of() : List.of(phrase.text());
            case Criterion.Within within -> texts(within.criterion());
            case Criterion.Quoted quoted -> texts(quoted.criterion());
            case Criterion.Not not -> texts(not.criterion());
            case Criterion.And and ->
                and.all().stream().flatMap(it -> texts(it).stream()).toList();
            case Criterion.Or or ->
                or.any().stream().flatMap(it -> texts(it).stream()).toList();
            case Criterion.Everything ignored -> List.of();
            case Criterion.Wildcard ignored -> List.of();
            case Criterion.Value ignored -> List.of();
            case Criterion.Author ignored -> List.of();
            case Criterion.Dated ignored -> List.of();
        };
    }

    private static boolean stands(Search search, Kind kind, List<TermPattern> patterns) throws IOException {
        for (String field : Schema.texts(kind)) {
            if (search.searcher(kind).count(TextQueries.any(field, patterns)) > 0) {
                return true;
            }
        }
        return false;
    }
}
