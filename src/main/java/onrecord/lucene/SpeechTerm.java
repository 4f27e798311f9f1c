package onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * As whom a known speaker of a quotation is printed there. A value of its own beside the facets, so that the names and roles of
 * a speaker are counted without reading the quotations.
 *
 * @param id the speaker's
 * @param text the words that name the speaker; may be empty
 * @param role the role as printed or known; may be empty
 * @param country id; may be empty
 */
record SpeechTerm(String id, String text, String role, Speaker.Type type, String country, Speaker.State state) {

    private static final String BETWEEN = "\u0000";
    private static final int LONGEST = 300; // UTF-16 code units; a longer name is no name

    /** One each for the speaker and all who speak the same words jointly, as far as they are known. */
    static List<SpeechTerm> all(Quotation quotation) {
        List<Speaker> speakers = new ArrayList<>(quotation.jointWith());
        speakers.addFirst(quotation.speaker());
        return speakers.stream()
                .filter(it -> !it.id().isEmpty())
                .map(it -> new SpeechTerm(
                        it.id(), plain(it.text()), plain(it.role()), it.type(), plain(it.country()), it.state()))
                .toList();
    }

    private static String plain(String text) {
        String without = text.replace(BETWEEN, "").strip();
        return without.length() > LONGEST ? "" : without;
    }

    void addTo(Document document) {
        String value = String.join(
                BETWEEN,
                new FacetTerm(onrecord.article.Facet.SPEAKER, id).id(),
                text,
                role,
                type.name(),
                country,
                state.name());
        document.add(new SortedSetDocValuesField(Schema.SPEECH, new BytesRef(value)));
    }

    /** What all terms of a speaker begin with. */
    static BytesRef prefix(String id) {
        return new BytesRef(id + BETWEEN);
    }

    static SpeechTerm of(BytesRef value) {
        String[] parts = value.utf8ToString().split(BETWEEN, -1);
        return new SpeechTerm(
                parts[0],
                parts[1],
                parts[2],
                Speaker.Type.valueOf(parts[3]),
                parts[4],
                Speaker.State.valueOf(parts[5]));
    }
}
