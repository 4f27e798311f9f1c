package onrecord.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onrecord.annotate.event.UntaggedEvents;
import onrecord.annotate.name.NameTagger;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.name.UntaggedNames;
import onrecord.annotate.text.ArticleText;
import onrecord.annotate.text.Untagged;
import onrecord.article.Article;
import onrecord.vocabulary.Vocabulary;

/**
 * Says what in an article could have been tagged and was not: names whose conditions are not met, family names without
 * their full names, and events that are denied, feared, planned or told of in passing. Immutable, and safe to share between
 * threads.
 */
public final class UntaggedFinder {
    private final NameTagger tagger;
    private final UntaggedNames names;
    private final UntaggedEvents events;

    public UntaggedFinder(Vocabulary vocabulary) {
        this.tagger = new NameTagger(vocabulary);
        this.names = new UntaggedNames(vocabulary);
        this.events = new UntaggedEvents(vocabulary);
    }

    /** In reading order, the title first. Only of use for an article that the {@link Annotator} annotates. */
    public List<Untagged> of(Article article) {
        NamedArticle named = tagger.tag(article, ArticleText.of(article));
        return Stream.concat(names.of(named).stream(), events.of(named).stream())
                .sorted(Comparator.comparing(Untagged::span)
                        .thenComparing(Untagged::facet)
                        .thenComparing(Untagged::id)
                        .thenComparing(Untagged::why))
                .toList();
    }
}
