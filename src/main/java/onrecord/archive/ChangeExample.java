package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.Quotation;
import onrecord.article.TextField;
import onrecord.article.TextSpan;

/**
 * One place at which another annotation reads an article otherwise.
 *
 * @param facet what is read there; {@link Facet#SPEAKER} for who speaks
 * @param value id of the value, of a speaker the id or the words where there is none
 * @param gained whether it is found there now and was not, rather than the other way round
 */
public record ChangeExample(Article article, Facet facet, String value, boolean gained, TextSpan place) {

    /** Enough to recognise what a text is about, and to fit a line. */
    private static final int AROUND = 40;

    /** The places in reading order; empty where only counts or labels differ. */
    public static List<ChangeExample> of(AnnotatedArticle before, AnnotatedArticle after) {
        List<ChangeExample> examples = new ArrayList<>();
        add(before, after, true, AnnotatedArticle::mentions, ChangeExample::mention, examples);
        add(after, before, false, AnnotatedArticle::mentions, ChangeExample::mention, examples);
        add(before, after, true, AnnotatedArticle::quotations, ChangeExample::speech, examples);
        add(after, before, false, AnnotatedArticle::quotations, ChangeExample::speech, examples);
        examples.sort(Comparator.comparing(ChangeExample::place).thenComparing(ChangeExample::gained));
        return examples;
    }

    private interface Shape<T> {
        ChangeExample of(Article article, T found, boolean gained);
    }

    private static <T> void add(
            AnnotatedArticle without,
            AnnotatedArticle with,
            boolean gained,
            Function<AnnotatedArticle, List<T>> findings,
            Shape<T> shape,
            List<ChangeExample> examples) {
        Set<ChangeExample> known = new HashSet<>();
        findings.apply(without).forEach(found -> known.add(shape.of(without.article(), found, gained)));
        findings.apply(with).stream()
                .map(found -> shape.of(with.article(), found, gained))
                .filter(example -> !known.contains(example))
                .forEach(examples::add);
    }

    private static ChangeExample mention(Article article, Mention mention, boolean gained) {
        return new ChangeExample(article, mention.facet(), mention.id(), gained, mention.span());
    }

    private static ChangeExample speech(Article article, Quotation quotation, boolean gained) {
        String id = quotation.speaker().id();
        return new ChangeExample(
                article, Facet.SPEAKER, id.isEmpty() ? quotation.speaker().text() : id, gained, quotation.extent());
    }

    /** The words at the place. */
    public String text() {
        return article.text(place);
    }

    /** The words before the place, on one line. */
    public String before() {
        String whole = whole();
        int start = Math.max(0, place.start() - AROUND);
        while (start > 0 && start < place.start() && !Character.isWhitespace(whole.charAt(start - 1))) {
            start++;
        }
        return whole.substring(start, place.start());
    }

    /** The words behind the place. */
    public String after() {
        String whole = whole();
        int end = Math.min(whole.length(), place.end() + AROUND);
        while (end < whole.length() && end > place.end() && !Character.isWhitespace(whole.charAt(end))) {
            end--;
        }
        return whole.substring(place.end(), end);
    }

    private String whole() {
        return place.in() == TextField.TITLE ? article.title() : article.body();
    }
}
