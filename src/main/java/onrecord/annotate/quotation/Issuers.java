package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands behind "the statement": the subject of the sentence that says who released it. */
final class Issuers {
    static final Set<String> ISSUED = Set.of(
            "released",
            "issued",
            "published",
            "signed",
            "adopted",
            "sent",
            "posted",
            "made",
            "put",
            "release",
            "issue",
            "agreed",
            "endorsed");

    private final Passage passage;
    private final Layout layout;
    private final Named named;

    Issuers(Reading reading, Named named) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.named = named;
    }

    /**
     * A document and who issued it.
     *
     * @param document its words where it was issued, without the article
     * @param issuers as named there, at least one
     */
    record Issued(Range document, List<Range> issuers) {}

    /** Looks back from {@code the statement} through this paragraph and the one before; null where nobody is found. */
    @Nullable
    Issued of(int head) {
        String noun = passage.lower(head);
        for (int i = head - 1; i > 0 && passage.paragraph(i) >= passage.paragraph(head) - 1; i--) {
            if (passage.is(i, noun) && !layout.isQuoted(i)) {
                Issued issued = at(i);
                if (issued != null) {
                    return issued;
                }
            }
        }
        return null;
    }

    private @Nullable Issued at(int noun) {
        int floor = layout.sentenceStart(noun);
        for (int verb = noun - 1; verb > floor; verb--) {
            if (ISSUED.contains(passage.lower(verb))) {
                List<Range> issuers = issuers(floor, verb - 1);
                int first = noun;
                while (first - 1 > verb && !passage.is(first - 1, WordClass.DETERMINER)) {
                    first--;
                }
                return issuers.isEmpty() ? null : new Issued(new Range(first, noun), issuers);
            }
        }
        return null;
    }

    private List<Range> issuers(int first, int last) {
        List<Range> issuers = new ArrayList<>();
        int from = first;
        for (int i = first; i <= last + 1; i++) {
            boolean border = i > last
                    || passage.isOneOf(i, ",")
                    || passage.is(i, "and")
                    || passage.is(i, "with")
                    || passage.is(i, "along")
                    || passage.is(i, "together");
            if (border) {
                int end = i - 1;
                while (end > from && passage.is(end, WordClass.ADVERB)) {
                    end--;
                }
                if (i > from && isBody(from, end)) {
                    issuers.add(new Range(from, end));
                }
                from = i + 1;
            }
        }
        return issuers;
    }

    private boolean isBody(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!named.countryAt(i).isEmpty()
                    || named.personAt(i) != null
                    || Nouns.ORGANISATION.contains(passage.lower(i))
                    || Nouns.GOVERNMENT.contains(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
