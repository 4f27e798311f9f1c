package onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.query.Criterion;
import onrecord.query.Place;

/** The parts of a criterion, where they stand in the query, and the criterion with one of them changed. */
final class Clauses {

    private Clauses() {}

    /** What must all be fulfilled, one by one; the criterion itself if it is not a conjunction. */
    static List<Criterion> of(Criterion criterion) {
        if (criterion instanceof Criterion.Everything) {
            return List.of();
        }
        return criterion instanceof Criterion.And and ? and.all() : List.of(criterion);
    }

    /** The criterion without one of its clauses. */
    static Criterion without(Criterion criterion, Criterion clause) {
        List<Criterion> rest =
                of(criterion).stream().filter(part -> part != clause).toList();
        return switch (rest.size()) {
            case 0 -> new Criterion.Everything();
            case 1 -> rest.getFirst();
            default -> new Criterion.And(rest);
        };
    }

    /** Words, phrases and values in reading order, those that are forbidden left out. */
    static List<Criterion> leaves(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Word word -> List.of(word);
            case Criterion.Phrase phrase -> List.of(phrase);
            case Criterion.Value value -> List.of(value);
            case Criterion.Within within -> leaves(within.criterion());
            case Criterion.Quoted quoted -> leaves(quoted.criterion());
            case Criterion.And and ->
                and.all().stream().flatMap(it -> leaves(it).stream()).toList();
            case Criterion.Or or ->
                or.any().stream().flatMap(it -> leaves(it).stream()).toList();
            case Criterion.Near near ->
                Stream.of(near.left(), near.right())
                        .flatMap(it -> leaves(it).stream())
                        .toList();
            case Criterion.SameSentence same ->
                same.all().stream().flatMap(it -> leaves(it).stream()).toList();
            case Criterion.SameParagraph same ->
                same.all().stream().flatMap(it -> leaves(it).stream()).toList();
            case Criterion.AtLeast atLeast -> leaves(atLeast.criterion());
            case Criterion.Fuzzy ignored -> List.of();
            case Criterion.Everything ignored -> List.of();
            case Criterion.Wildcard ignored -> List.of();
            case Criterion.Author ignored -> List.of();
            case Criterion.Dated ignored -> List.of();
            case Criterion.Not ignored -> List.of();
        };
    }

    /** The same said of one quotation, in whose words every part of it must hold: without {@link Criterion.Quoted} around a part. */
    static Criterion unquoted(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Quoted it -> unquoted(it.criterion());
            case Criterion.And and ->
                new Criterion.And(and.all().stream().map(Clauses::unquoted).toList());
            case Criterion.Or or ->
                new Criterion.Or(or.any().stream().map(Clauses::unquoted).toList());
            case Criterion.Not not -> new Criterion.Not(unquoted(not.criterion()));
            case Criterion.Everything it -> it;
            case Criterion.Word it -> it;
            case Criterion.Wildcard it -> it;
            case Criterion.Phrase it -> it;
            case Criterion.Fuzzy it -> it;
            case Criterion.Near it -> it;
            case Criterion.SameSentence it -> it;
            case Criterion.SameParagraph it -> it;
            case Criterion.AtLeast it -> it;
            case Criterion.Within it -> it;
            case Criterion.Value it -> it;
            case Criterion.Author it -> it;
            case Criterion.Dated it -> it;
        };
    }

    /** Where a clause stands in the query; empty for one that no words stand for. */
    static Optional<Place> place(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Word it -> Optional.of(it.at());
            case Criterion.Wildcard it -> Optional.of(it.at());
            case Criterion.Phrase it -> Optional.of(it.at());
            case Criterion.Within it -> Optional.of(it.at());
            case Criterion.Value it -> Optional.of(it.at());
            case Criterion.Author it -> Optional.of(it.at());
            case Criterion.Quoted it -> Optional.of(it.at());
            case Criterion.Dated it -> Optional.of(it.at());
            case Criterion.And and -> cover(and.all());
            case Criterion.Or or -> cover(or.any());
            case Criterion.Not not -> place(not.criterion());
            case Criterion.Near near -> cover(List.of(near.left(), near.right()));
            case Criterion.SameSentence same -> cover(same.all());
            case Criterion.SameParagraph same -> cover(same.all());
            case Criterion.AtLeast it -> Optional.of(it.at());
            case Criterion.Fuzzy it -> Optional.of(it.at());
            case Criterion.Everything ignored -> Optional.empty();
        };
    }

    private static Optional<Place> cover(List<Criterion> parts) {
        List<Place> places = new ArrayList<>();
        parts.forEach(part -> place(part).ifPresent(places::add));
        return places.stream().reduce((a, b) -> new Place(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
    }
}
