package onrecord.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.article.Facet;
import onrecord.article.Slug;
import onrecord.article.TextField;
import org.jspecify.annotations.Nullable;

/** Makes words, phrases, values and dates of tokens, and reports what it had to repair. */
final class OperandReader {

    /** Operators as other archives write them, or ours in small letters: what stands around them must occur. */
    private static final Pattern UNKNOWN_OPERATOR = Pattern.compile(
            "(?i:(?:near|before|adj|onear|next|pre|w|within)/[\\dsp]+|/[sp]|/\\d{1,3}|atleast\\d+)|(?:NEAR|BEFORE|ADJ)\\d+");

    private static final Pattern INNER_QUESTION_MARK = Pattern.compile("\\?\\S*[\\p{L}\\p{N}]");

    private static final int MOST_OCCURRENCES = 999;

    private final Labels labels;
    private final List<Repair> repairs;
    private final int limit;
    private int clauses;

    OperandReader(Labels labels, List<Repair> repairs, int limit) {
        this.labels = labels;
        this.repairs = repairs;
        this.limit = limit;
    }

    Optional<Criterion> phrase(QueryToken.Quoted quoted) {
        closed(quoted);
        if (hasNoWord(quoted.text())) {
            repair(quoted.at(), "empty-phrase", "Quotation marks with no word between them were left out.");
            return Optional.empty();
        }
        if (quoted.text().indexOf('*') >= 0 || endsInner(quoted.text())) {
            wildcardInExact(quoted.at());
        }
        count(quoted.at());
        return Optional.of(new Criterion.Phrase(quoted.text().strip(), quoted.exact(), quoted.at()));
    }

    private void closed(QueryToken.Quoted quoted) {
        if (!quoted.closed()) {
            repair(
                    quoted.at(),
                    "unclosed-quotation-mark",
                    "A quotation mark that was not closed was closed at the end.");
        }
    }

    Optional<Criterion> word(QueryToken.Bare bare) {
        var word = bare.text();
        if (hasNoWord(word)) {
            repair(bare.at(), "no-word", "“%s” holds no word and was left out.".formatted(word));
            return Optional.empty();
        }
        if (!bare.exact() && UNKNOWN_OPERATOR.matcher(word).matches()) {
            repair(
                    bare.at(),
                    "unknown-operator",
                    "“%s” is no operator here and was left out; what stands around it must occur.".formatted(word));
            return Optional.empty();
        }
        count(bare.at());
        if (!bare.exact() && Likeness.isMeant(word)) {
            return Optional.of(new Likeness(repairs).read(word, bare.at()));
        }
        return Optional.of(wordOrWildcard(word, bare));
    }

    private Criterion wordOrWildcard(String word, QueryToken.Bare bare) {
        boolean wildcard = word.indexOf('*') >= 0 || endsInner(word);
        if (bare.exact() && wildcard) {
            wildcardInExact(bare.at());
        }
        if (bare.exact() || !wildcard) {
            return new Criterion.Word(word, bare.exact(), bare.at());
        }
        if (word.chars().filter(Character::isLetterOrDigit).count() < 2) {
            repair(
                    bare.at(),
                    "wildcard-too-short",
                    "A wildcard needs two letters or digits; “%s” was searched as a word.".formatted(word));
            return new Criterion.Word(word.replace("*", "").replace("?", ""), false, bare.at());
        }
        return new Criterion.Wildcard(word, bare.at());
    }

    private void wildcardInExact(Place at) {
        repair(at, "no-wildcard-here", "In an exact word, a phrase or a name there are no wildcards; it was left out.");
    }

    /** A number of occurrences of what was read. */
    Criterion atLeast(QueryToken.AtLeast token, Criterion inside, int end) {
        if (!Criterion.Near.takes(inside)) {
            repair(
                    token.at(),
                    "cannot-be-counted",
                    "Only words, phrases, wildcards and alternatives of them are counted; here once is enough.");
            return inside;
        }
        int times = Numbers.within(token.number(), 1, MOST_OCCURRENCES);
        if (!Numbers.says(token.number(), times)) {
            repair(
                    token.at(),
                    "count-limited",
                    "1 to %d occurrences can be asked; %d was taken.".formatted(MOST_OCCURRENCES, times));
        }
        return new Criterion.AtLeast(times, inside, new Place(token.at().start(), end));
    }

    /** {@code title:}, {@code body:} or {@code quote:} around a criterion that was read. */
    Criterion scope(QueryToken.Field field, Criterion inside, int end) {
        var at = new Place(field.at().start(), end);
        return switch (field.field()) {
            case TITLE -> new Criterion.Within(TextField.TITLE, inside, at);
            case BODY -> new Criterion.Within(TextField.BODY, inside, at);
            default -> new Criterion.Quoted(inside, at);
        };
    }

    /** Whether nothing could fulfil it within the field around it, as body: within title:, so that it is left out. */
    boolean contradicts(QueryToken.Field field, @Nullable QueryField around) {
        if (around == null || field.field() == QueryField.QUOTE || field.field() == around) {
            return false;
        }
        repair(
                field.at(),
                "field-within-field",
                "“%s:” within “%s:(…)” was left out: no words stand in both."
                        .formatted(field.field().key(), around.key()));
        return true;
    }

    /** @param start of the field, or of the value where several share a field */
    Optional<Criterion> value(QueryToken.Field field, QueryToken value, int start) {
        var text = switch (value) {
            case QueryToken.Quoted quoted -> {
                closed(quoted);
                yield quoted.text().strip();
            }
            case QueryToken.Bare bare -> bare.text();
            default -> "";
        };
        if (hasNoWord(text) && start != field.at().start()) {
            repair(value.at(), "no-word", "“%s” holds no word and was left out.".formatted(text));
            return Optional.empty();
        }
        if (hasNoWord(text)) {
            return fieldWithoutValue(field, value.at().end());
        }
        count(value.at());
        var at = new Place(start, value.at().end());
        var facet = field.field().facet();
        if (facet.isPresent()) {
            return Optional.of(facetValue(facet.get(), text, at));
        }
        if (field.field() == QueryField.AUTHOR) {
            if (text.indexOf('*') >= 0) {
                wildcardInExact(at);
            }
            return Optional.of(new Criterion.Author(text, at));
        }
        return Optional.of(date(field, text, at));
    }

    /** @param end of what stands behind the field and is no value */
    Optional<Criterion> fieldWithoutValue(QueryToken.Field field, int end) {
        var name = field.field().key();
        repair(
                new Place(field.at().start(), end),
                "field-without-value",
                "“%s:” had no value behind it and was searched as a word.".formatted(name));
        count(field.at());
        return Optional.of(new Criterion.Word(name, false, field.at()));
    }

    void fieldWithoutWords(QueryToken.Field field) {
        repair(
                field.at(),
                "field-without-value",
                "“%s:” had no words behind it and was left out."
                        .formatted(field.field().key()));
    }

    private Criterion facetValue(Facet facet, String text, Place at) {
        var known = labels.ids(facet == Facet.SPEAKER ? Facet.PERSON : facet, text);
        if (!known.isEmpty()) {
            return new Criterion.Value(facet, text, known, at);
        }
        var ids = switch (facet) {
            case SOURCE -> List.of(text);
            case LANGUAGE, VERB, KIND, STATE, ASSERTION -> List.of(text.toLowerCase(Locale.ROOT));
            case PERSON, SPEAKER -> List.of(Slug.of(text)); // people that are in no vocabulary go by their full name
            case COUNTRY, WEAPON, EVENT -> List.<String>of();
        };
        if (ids.isEmpty()) {
            repair(
                    at,
                    "unknown-value",
                    "No %s is known here as “%s”, so nothing fulfils this.".formatted(facet.key(), text));
        }
        return new Criterion.Value(facet, text, ids, at);
    }

    private Criterion date(QueryToken.Field field, String text, Place at) {
        var parsed = DateExpression.parse(text);
        if (parsed.isEmpty() || (field.field() != QueryField.DATE && text.contains(".."))) {
            repair(
                    at,
                    "not-a-date",
                    "“%s” is not a date such as 2024-11-05, 2024-11 or 2024, and was searched as words."
                            .formatted(text));
            return new Criterion.Word(text, false, at);
        }
        var date = parsed.get();
        var from = date.from();
        var to = date.to();
        if (field.field() == QueryField.AFTER && to != null) {
            return new Criterion.Dated(to.plusDays(1), null, at);
        }
        if (field.field() == QueryField.BEFORE && from != null) {
            return new Criterion.Dated(null, from.minusDays(1), at);
        }
        if (date.isReversed()) {
            repair(at, "reversed-dates", "The later date stood first; the two were exchanged.");
            var reversed = DateExpression.parse(
                    text.substring(text.indexOf("..") + 2) + ".." + text.substring(0, text.indexOf("..")));
            return reversed.<Criterion>map(it -> new Criterion.Dated(it.from(), it.to(), at))
                    .orElseGet(() -> new Criterion.Dated(to, from, at));
        }
        return new Criterion.Dated(from, to, at);
    }

    private void count(Place at) {
        if (++clauses > limit) {
            throw new QueryLimitException(
                    "A query has at most %d words, phrases and values.".formatted(limit), at.start());
        }
    }

    /** A question mark within or before letters is a wildcard; at the end of a word it ends a question. */
    private static boolean endsInner(String text) {
        return INNER_QUESTION_MARK.matcher(text).find();
    }

    private static boolean hasNoWord(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private void repair(Place at, String code, String message) {
        repairs.add(new Repair(at, code, message));
    }
}
