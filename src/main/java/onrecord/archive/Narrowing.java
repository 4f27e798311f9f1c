package onrecord.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import onrecord.article.Facet;
import onrecord.query.ParsedQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which articles or quotations are meant: query and filters, as the user set them.
 *
 * @param query the words
 * @param choices by facet; OR within a facet, AND across facets
 * @param from first publication day, inclusive; null for no limit
 * @param to last publication day, inclusive; null for no limit
 * @param articleScope for quotations: whether country, person, weapon and event mean the whole article rather than the
 *     quotation and its sentence; without meaning for articles
 * @param variants which other spellings count
 */
public record Narrowing(
        ParsedQuery query,
        Map<Facet, Choice> choices,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean articleScope,
        SpellingVariants variants) {

    /** Everything there is. */
    public static final Narrowing EVERYTHING =
            new Narrowing(ParsedQuery.EVERYTHING, Map.of(), null, null, false, SpellingVariants.RULES);

    public Narrowing {
        var copy = new EnumMap<Facet, Choice>(Facet.class);
        copy.putAll(choices);
        choices = Collections.unmodifiableMap(copy);
    }

    public Narrowing withQuery(ParsedQuery other) {
        return new Narrowing(other, choices, from, to, articleScope, variants);
    }

    public Narrowing withChoices(Map<Facet, Choice> others) {
        return new Narrowing(query, others, from, to, articleScope, variants);
    }

    public Narrowing withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Narrowing(query, choices, first, last, articleScope, variants);
    }
}
