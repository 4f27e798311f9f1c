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
import onrecord.query.Criterion;

/** Which other spellings of a query's words count because the archive holds them. */
final class OtherSpellings {

    private OtherSpellings() {}

    static List<Variant> of(Search search, Kind kind, Spellings spellings, Criterion criterion) throws IOException {
        Set<Variant> variants = new LinkedHashSet<>();
        for (String word : typed(criterion)) {
            for (String spelling : spellings.of(word)) {
                if (stands(search, kind, spelling)) {
                    variants.add(new Variant(word, spelling));
                }
            }
        }
        return List.copyOf(variants);
    }

    /** Folded, each once. */
    private static Set<String> typed(Criterion criterion) {
        Set<String> words = new LinkedHashSet<>();
        texts(criterion).forEach(text -> new Words().of(text).forEach(word -> words.add(word.folded())));
        return words;
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

    private static boolean stands(Search search, Kind kind, String spelling) throws IOException {
        List<TermPattern> patterns =
                new TermPatterns(Spellings.NONE).of(new Criterion.Phrase(spelling, false, Search.NOWHERE));
        for (String field : Schema.texts(kind)) {
            if (search.searcher(kind).count(TextQueries.any(field, patterns)) > 0) {
                return true;
            }
        }
        return false;
    }
}
