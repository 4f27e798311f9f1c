package onrecord.annotate.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.text.Untagged;
import onrecord.article.EventValue;
import onrecord.article.Facet;
import onrecord.vocabulary.EventPattern;
import onrecord.vocabulary.Vocabulary;

/**
 * Says which patterns of events an article meets without the event being tagged, and why. For explaining; the tagger itself
 * does not need it. Immutable.
 */
public final class UntaggedEvents {
    private final EventTagger tagger;
    private final EventTagger believing;

    public UntaggedEvents(Vocabulary vocabulary) {
        this.tagger = new EventTagger(vocabulary);
        this.believing = new EventTagger(vocabulary, new PatternBook(vocabulary, UntaggedEvents::believed));
    }

    /** The same pattern whatever is said of the event. */
    private static EventPattern believed(EventPattern pattern) {
        return new EventPattern(
                pattern.name(),
                pattern.head(),
                pattern.steps(),
                pattern.by(),
                pattern.on(),
                pattern.with(),
                pattern.without(),
                EventPattern.Mood.ANY,
                pattern.strength());
    }

    /** Evidence for types that the article was not tagged with, in no particular order. */
    public Set<Untagged> of(NamedArticle article) {
        Set<String> reported = new HashSet<>();
        tagger.tag(article).events().stream().map(EventValue::id).forEach(reported::add);
        Set<Untagged> untagged = new HashSet<>();
        Set<String> stated = new HashSet<>();
        for (Evidence piece : tagger.evidence(article)) {
            stated.add(key(piece));
            if (!reported.contains(piece.type().id())) {
                untagged.add(untagged(
                        piece,
                        String.format(
                                Locale.ROOT,
                                "by pattern %s, but all that speaks for it is too little: this weighs %.2f for where and how it "
                                        + "stands, or a more particular event is reported there",
                                piece.rule(),
                                piece.weight())));
            }
        }
        for (Evidence piece : believing.evidence(article)) {
            if (!stated.contains(key(piece)) && !reported.contains(piece.type().id())) {
                untagged.add(
                        untagged(
                                piece,
                                "by pattern " + piece.rule()
                                        + ", but it is read as denied, feared, planned, asked or supposed, not as having happened"));
            }
        }
        return untagged;
    }

    /** Where a sentence states the type by any pattern, another that doubts it there says no more. */
    private static String key(Evidence piece) {
        return piece.type().id() + " " + piece.span();
    }

    private static Untagged untagged(Evidence piece, String why) {
        return new Untagged(Facet.EVENT, piece.type().id(), piece.span(), why);
    }
}
