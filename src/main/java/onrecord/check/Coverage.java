package onrecord.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could have been found, where nothing was.
 *
 * @param speakerQuotations quotations by the speaker that was asked about; 0 if none was
 * @param speakerArticles articles that name that speaker; 0 if none was asked about
 * @param unknownSpeaker statements near the words whose speaker is not known
 * @param articles articles in the archive
 * @param quotations quotations in the archive
 * @param earliest first publication day; null if nothing is dated
 * @param latest last publication day; null if nothing is dated
 * @param sources the outlets with the most articles, at most 20
 * @param distinctSources outlets in all
 */
public record Coverage(
        long speakerQuotations,
        long speakerArticles,
        long unknownSpeaker,
        long articles,
        long quotations,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<String> sources,
        int distinctSources) {

    public Coverage {
        sources = List.copyOf(sources);
    }
}
