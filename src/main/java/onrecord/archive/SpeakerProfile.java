package onrecord.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.article.Facet;
import onrecord.article.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds of one speaker. All counts are exact and of quotations that the request's narrowing allows, but
 * {@code conflicts}.
 *
 * @param quotations by the speaker, alone or jointly
 * @param articles that print them
 * @param facets of the quotations, all but the speakers
 * @param histogram of the quotations by publication date
 * @param spellings as whom the speaker is printed, most frequent first; the first ones where there are very many
 * @param distinctSpellings how many there are in all
 * @param roles as printed, most frequent first
 * @param repeated whole statements that two or more articles print in much the same words, those in most articles first
 * @param conflicts statements of the whole archive that are attributed to this speaker and to somebody else
 */
public record SpeakerProfile(
        SpeakerName speaker,
        long quotations,
        long articles,
        Map<Facet, FacetCounts> facets,
        Histogram histogram,
        List<Spelling> spellings,
        int distinctSpellings,
        List<PrintedRole> roles,
        List<Repeated> repeated,
        long conflicts) {

    /**
     * Words that name the speaker at a quotation, such as {@code Mr. Umerov} or {@code he}.
     *
     * @param state whether the words are a name, or were resolved to one
     */
    public record Spelling(String text, Speaker.State state, long quotations) {}

    /**
     * A role in the words of the articles.
     *
     * @param first earliest publication day of a quotation with it; null if none is dated
     * @param last latest one; null if none is dated
     */
    public record PrintedRole(
            String text,
            long quotations,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /**
     * A statement that several articles print, in wordings of which one holds most of the other.
     *
     * @param earliest the earliest dated appearance of the wording that most of the articles share
     * @param quotations appearances
     * @param outlets that print it
     */
    public record Repeated(QuotationHit earliest, long quotations, long articles, long outlets) {}

    public SpeakerProfile {
        var copy = new EnumMap<Facet, FacetCounts>(Facet.class);
        copy.putAll(facets);
        facets = Collections.unmodifiableMap(copy);
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
        repeated = List.copyOf(repeated);
    }
}
