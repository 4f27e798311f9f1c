package onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.annotate.Annotator;
import onrecord.archive.AnnotationChanges;
import onrecord.archive.ChangeExample;
import onrecord.archive.ResultSet;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.ingest.Conveyor;
import onrecord.vocabulary.VocabularyChange;
import org.jspecify.annotations.Nullable;

/**
 * Annotates an archive's articles with two vocabularies and compares. Articles that the {@linkplain VocabularyChange
 * difference} cannot reach are counted without being annotated; the rest is annotated with both where it comes out otherwise
 * than it stands in the archive, so that what a newer program or another earlier vocabulary would change is not taken for
 * the file's doing. Nothing is written.
 */
final class VocabularyTrial {

    private static final int EXAMPLES = 10;
    private static final int UNDER_WAY_A_WORKER = 32;

    private final Annotator now;
    private final String hashNow;
    private final Annotator tried;
    private final VocabularyChange difference;
    private final AnnotationChanges changes = new AnnotationChanges();

    /** The first example of a value and direction, so that the ten show as much as they can; the rest fills up. */
    private final List<ChangeExample> telling = new ArrayList<>();

    private final List<ChangeExample> further = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private long articles;

    /** @param hashNow hash of the vocabulary that {@code now} annotates with */
    VocabularyTrial(Annotator now, String hashNow, Annotator tried, VocabularyChange difference) {
        this.now = now;
        this.hashNow = hashNow;
        this.tried = tried;
        this.difference = difference;
    }

    /** An article annotated with both; both null where the difference cannot reach it. */
    private record Pair(
            @Nullable AnnotatedArticle before, @Nullable AnnotatedArticle after) {}

    /** Goes through all articles of an archive, once. */
    void run(ResultSet<StoredArticle> archive, int workers, Runnable progress) throws IOException {
        try (Conveyor<AnnotatedArticle, Pair> conveyor =
                new Conveyor<>(workers, workers * UNDER_WAY_A_WORKER, this::pair)) {
            conveyor.run(
                    () -> {
                        StoredArticle next = archive.next();
                        return next == null ? null : next.annotated();
                    },
                    pair -> {
                        take(pair);
                        progress.run();
                    });
        }
    }

    private Pair pair(AnnotatedArticle stored) {
        Article article = stored.article();
        if (!difference.concerns(article.title(), article.body())) {
            return new Pair(null, null);
        }
        AnnotatedArticle after = tried.annotate(article);
        // What stands in the archive already needs no second annotation to tell that nothing changes.
        boolean asBefore = stored.vocabularyHash().equals(hashNow) && !AnnotationChanges.differs(stored, after);
        return new Pair(asBefore ? after : now.annotate(article), after);
    }

    private void take(Pair pair) {
        articles++;
        AnnotatedArticle before = pair.before();
        AnnotatedArticle after = pair.after();
        if (before == null || after == null) {
            return;
        }
        if (changes.add(before, after)) {
            keep(ChangeExample.of(before, after));
        }
    }

    /** One of an article's examples: of a value that has none yet, if there is such. */
    private void keep(List<ChangeExample> ofArticle) {
        ChangeExample best = ofArticle.stream()
                .filter(example -> !shown.contains(value(example)))
                .findFirst()
                .orElse(ofArticle.isEmpty() ? null : ofArticle.getFirst());
        if (best != null) {
            List<ChangeExample> list = shown.add(value(best)) ? telling : further;
            if (list.size() < EXAMPLES) {
                list.add(best);
            }
        }
    }

    private static String value(ChangeExample example) {
        return example.facet() + " " + example.value() + " " + example.gained();
    }

    /** How many articles the archive holds. */
    long articles() {
        return articles;
    }

    /** Over the articles that were annotated, since the difference may reach them. */
    AnnotationChanges changes() {
        return changes;
    }

    /** At most ten, each of another article, and of as many values as there are. */
    List<ChangeExample> examples() {
        List<ChangeExample> examples = new ArrayList<>(telling);
        examples.addAll(further.subList(0, Math.min(further.size(), EXAMPLES - telling.size())));
        return examples;
    }
}
