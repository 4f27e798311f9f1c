package onrecord.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.analysis.Spellings;
import onrecord.analysis.TermPattern;
import onrecord.analysis.TermPatterns;
import onrecord.archive.Found.Variant;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.query.Criterion;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

/** Which other spellings of a query's words count because the archive holds them. */
final class OtherSpellings {

    private OtherSpellings() {}

    static List<Variant> of(Session session, Search search, Kind kind, Narrowing narrowing) throws IOException {
        Spellings spellings = session.spellings(narrowing);
        var asTyped = new TermPatterns(Spellings.NONE, session.words());
        Set<Variant> variants = new LinkedHashSet<>();
        for (String word : typed(narrowing.query().criterion(), asTyped)) {
            for (String spelling : spellings.of(word)) {
                int documents =
                        documents(search, kind, asTyped.of(new Criterion.Phrase(spelling, false, Search.NOWHERE)));
                if (documents > 0) {
                    variants.add(new Variant(word, spelling, documents));
                }
            }
        }
        return variants.stream()
                .sorted(Comparator.comparingInt(Variant::documents).reversed())
                .toList();
    }

    /** Folded, each once. */
    private static Set<String> typed(Criterion criterion, TermPatterns patterns) {
        Set<String> typed = new LinkedHashSet<>();
        texts(criterion).forEach(text -> typed.addAll(patterns.names(text)));
        return typed;
    }

    private static List<String> texts(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Word word -> word.exact() ? List.of() : List.of(word.text());
            case Criterion.Phrase phrase -> phrase.exact() ? List.of() : List.of(phrase.text());
            case Criterion.Within within -> texts(within.criterion());
            case Criterion.Quoted quoted -> texts(quoted.criterion());
            case Criterion.Not not -> texts(not.criterion());
            case Criterion.Near near ->
                Stream.of(near.left(), near.right())
                        .flatMap(it -> texts(it).stream())
                        .toList();
            case Criterion.SameSentence same ->
                same.all().stream().flatMap(it -> texts(it).stream()).toList();
            case Criterion.SameParagraph same ->
                same.all().stream().flatMap(it -> texts(it).stream()).toList();
            case Criterion.AtLeast atLeast -> texts(atLeast.criterion());
            case Criterion.Fuzzy ignored -> List.of();
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

    /** Documents in which any of them stands. */
    private static int documents(Search search, Kind kind, List<TermPattern> patterns) throws IOException {
        var fields = new BooleanQuery.Builder();
        for (String field : Schema.texts(kind)) {
            fields.add(TextQueries.any(field, patterns), Occur.SHOULD);
        }
        return search.searcher(kind).count(fields.build());
    }
}
