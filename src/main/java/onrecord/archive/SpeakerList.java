package onrecord.archive;

import java.util.List;

/**
 * Speakers by the number of their quotations.
 *
 * @param total how many there are, listed or not
 * @param speakers those with most quotations first, then by name
 */
public record SpeakerList(long total, List<Entry> speakers) {

    /** @param quotations how many of those asked for are by this speaker, alone or jointly */
    public record Entry(SpeakerName speaker, long quotations) {}

    public SpeakerList {
        speakers = List.copyOf(speakers);
    }
}
