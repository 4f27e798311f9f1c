package onrecord.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds.
 *
 * @param articles articles, each counted once however many versions
 * @param quotations quotations of the latest versions
 * @param notAnnotated articles in a language that is not supported, or empty
 * @param languageNotSupported those of them that are in a language that is not supported
 * @param undated articles without a known date
 * @param earliest first publication day; null if nothing is dated
 * @param latest last publication day; null if nothing is dated
 * @param sources by count, at most 100
 * @param distinctSources how many sources in all
 * @param generation name of the live generation
 * @param batch number of the last committed batch
 * @param vocabulary which one articles were annotated with
 * @param lastChange time of the last commit; null if nothing was written yet
 */
public record Status(
        long articles,
        long quotations,
        long notAnnotated,
        long languageNotSupported,
        long undated,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<SourceCount> sources,
        int distinctSources,
        String generation,
        long batch,
        VocabularyUse vocabulary,
        @Nullable Instant lastChange) {

    public record SourceCount(String source, long articles) {}

    public Status {
        sources = List.copyOf(sources);
    }
}
