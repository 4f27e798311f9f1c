package onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import onrecord.query.Criterion;

/**
 * Draws together what must hold for one and the same quotation of an article: {@code quote:(grain corridor) speaker:Lavrov} asks
 * for a quotation with these words by this speaker, not for an article with both somewhere.
 */
final class OneQuotation {

    private OneQuotation() {}

    /** The same criterion, in which every speaker, verb, kind, state and assertion stands within a {@link Criterion.Quoted}. */
    static Criterion bind(Criterion criterion) {
        return switch (criterion) {
            case Criterion.And and -> bindAll(and);
            case Criterion.Or or ->
                new Criterion.Or(or.any().stream().map(OneQuotation::bind).toList());
            case Criterion.Not not -> new Criterion.Not(bind(not.criterion()));
            case Criterion.Value value -> ofQuotation(value) ? new Criterion.Quoted(value, value.at()) : value;
            case Criterion.Everything it -> it;
            case Criterion.Word it -> it;
            case Criterion.Wildcard it -> it;
            case Criterion.Phrase it -> it;
            case Criterion.Within it -> it;
            case Criterion.Author it -> it;
            case Criterion.Quoted it -> it;
            case Criterion.Fuzzy it -> it;
            case Criterion.Near it -> it;
            case Criterion.SameSentence it -> it;
            case Criterion.SameParagraph it -> it;
            case Criterion.AtLeast it -> it;
            case Criterion.Dated it -> it;
        };
    }

    private static Criterion bindAll(Criterion.And and) {
        boolean quoted = and.all().stream().anyMatch(Criterion.Quoted.class::isInstance);
        List<Criterion> shared = and.all().stream()
                .filter(part -> ofQuotation(part) || quoted && forbidsOfQuotation(part))
                .toList();
        if (shared.isEmpty()) {
            return new Criterion.And(and.all().stream().map(OneQuotation::bind).toList());
        }
        List<Criterion> parts = new ArrayList<>();
        for (Criterion part : and.all()) {
            if (part instanceof Criterion.Quoted words) {
                parts.add(new Criterion.Quoted(together(words.criterion(), shared), words.at()));
            } else if (!shared.contains(part)) {
                parts.add(bind(part));
            }
        }
        if (!quoted) {
            parts.add(new Criterion.Quoted(together(new Criterion.Everything(), shared), Search.NOWHERE));
        }
        return parts.size() == 1 ? parts.getFirst() : new Criterion.And(parts);
    }

    private static Criterion together(Criterion words, List<Criterion> shared) {
        List<Criterion> all = new ArrayList<>();
        all.add(words);
        all.addAll(shared);
        return new Criterion.And(all);
    }

    private static boolean ofQuotation(Criterion criterion) {
        return criterion instanceof Criterion.Value value && !value.facet().ofArticles();
    }

    private static boolean forbidsOfQuotation(Criterion criterion) {
        return criterion instanceof Criterion.Not not && ofQuotation(not.criterion());
    }
}
