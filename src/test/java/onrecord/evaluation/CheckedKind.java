package onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextSpan;
import onrecord.evaluation.CheckedItem.Verdict;

/** What a list holds: one thing of all that the program finds in an article. */
enum CheckedKind {
    /** Every quotation, whether its speaker is known or not. */
    QUOTATIONS,
    /** Every quotation of an article that holds a transcript or is an address, whatever rule found it. */
    TRANSCRIPTS,
    /** Quotations whose speaker was given a name. */
    SPEAKERS,
    /** Quotations whose speaker's name does not stand at the place: a pronoun, a role, a description, or nothing. */
    RESOLVED_NAMES,
    WEAPONS,
    PEOPLE,
    COUNTRIES,
    /** Event types an article was given, at their first evidence. */
    EVENTS;

    /** The name in commands and lists, such as {@code resolved-names}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CheckedKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** In reading order, not judged yet. */
    List<CheckedItem> in(AnnotatedArticle article) {
        return switch (this) {
            case QUOTATIONS -> quotations(article, quotation -> true);
            case TRANSCRIPTS -> quotations(article, quotation -> isTranscript(article));
            case SPEAKERS -> quotations(article, quotation -> isKnown(quotation.speaker()));
            case RESOLVED_NAMES ->
                quotations(article, quotation -> quotation.speaker().state() == Speaker.State.RESOLVED);
            case WEAPONS -> mentions(article, Facet.WEAPON);
            case PEOPLE -> mentions(article, Facet.PERSON);
            case COUNTRIES -> mentions(article, Facet.COUNTRY);
            case EVENTS -> events(article);
        };
    }

    /**
     * Whether one of the items found today has the same value at the same place, if not to the letter; for an event tag, in
     * the same article.
     */
    boolean isAmong(List<CheckedItem> today, CheckedItem item) {
        return today.stream()
                .anyMatch(other -> other.article().equals(item.article())
                        && other.value().equals(item.value())
                        && (this == EVENTS || other.span().overlaps(item.span())));
    }

    private static boolean isTranscript(AnnotatedArticle article) {
        return article.quotations().stream()
                .map(Quotation::rule)
                .anyMatch(rule -> rule.equals("turn") || rule.equals("address"));
    }

    private static boolean isKnown(Speaker speaker) {
        return !speaker.id().isEmpty();
    }

    private static List<CheckedItem> quotations(AnnotatedArticle article, Predicate<Quotation> wanted) {
        return article.quotations().stream()
                .filter(wanted)
                .map(quotation -> new CheckedItem(
                        id(article),
                        quotation.extent(),
                        isKnown(quotation.speaker())
                                ? quotation.speaker().id()
                                : quotation.speaker().state().key(),
                        quotation.rule() + "/" + quotation.speaker().state().key(),
                        Verdict.OPEN))
                .toList();
    }

    private static List<CheckedItem> mentions(AnnotatedArticle article, Facet facet) {
        return article.mentions().stream()
                .filter(mention -> mention.facet() == facet)
                .map(mention ->
                        new CheckedItem(id(article), mention.span(), mention.id(), mention.rule(), Verdict.OPEN))
                .toList();
    }

    private static List<CheckedItem> events(AnnotatedArticle article) {
        return article.events().stream()
                .map(event -> {
                    var evidence = event.evidence().getFirst();
                    return new CheckedItem(
                            id(article), evidence, event.id(), pattern(article, event.id(), evidence), Verdict.OPEN);
                })
                .toList();
    }

    private static String pattern(AnnotatedArticle article, String event, TextSpan evidence) {
        return article.mentions().stream()
                .filter(mention -> mention.facet() == Facet.EVENT
                        && mention.id().equals(event)
                        && mention.span().equals(evidence))
                .findFirst()
                .map(Mention::rule)
                .orElse("");
    }

    private static String id(AnnotatedArticle article) {
        return article.article().id().toString();
    }
}
