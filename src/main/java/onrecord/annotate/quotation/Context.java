package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import org.jspecify.annotations.Nullable;

/** What stands around a quotation besides its speaker: others who say it too, who passes it on, and the occasion. */
final class Context {
    private final Reading reading;
    private final Speakers speakers;
    private final Occasions occasions;

    Context(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.speakers = speakers;
        this.occasions = new Occasions(reading);
    }

    List<Speaker> joint(Draft draft) {
        return speakers.joint(draft.speaker());
    }

    /** The outermost first. */
    List<Speaker> relays(Draft draft) {
        List<Speaker> relays = new ArrayList<>();
        for (Range relay : draft.relays()) {
            relays.add(speakers.at(relay));
        }
        return relays;
    }

    /** The occasion that the sentence names, else the addressee, else the one that the paragraph named for this speaker before. */
    Quotation.@Nullable Occasion occasion(Draft draft, List<Draft> drafts) {
        Range own = occasions.of(draft);
        if (own == null) {
            own = addressee(draft);
        }
        if (own == null) {
            own = before(draft, drafts);
        }
        Passage passage = reading.passage();
        return own == null
                ? null
                : new Quotation.Occasion(passage.words(own.first(), own.last()), passage.span(own.first(), own.last()));
    }

    /** Who is told, without the time behind it; null for a pronoun, which says nothing by itself. */
    private @Nullable Range addressee(Draft draft) {
        Range told = draft.addressee();
        Passage passage = reading.passage();
        if (told == null || told.size() == 1 && passage.is(told.first(), WordClass.OBJECT_PRONOUN)) {
            return null;
        }
        int last = told.last();
        while (last > told.first() && !passage.isCapitalised(last) && isTime(last)) {
            last--;
        }
        return new Range(told.first(), last);
    }

    private boolean isTime(int token) {
        Passage passage = reading.passage();
        return passage.is(token, WordClass.TIME) || passage.is(token, WordClass.ADVERB) || passage.is(token, "late");
    }

    private @Nullable Range before(Draft draft, List<Draft> drafts) {
        Speaker speaker = speakers.at(draft.speaker());
        if (speaker.id().isEmpty()) {
            return null;
        }
        Layout layout = reading.layout();
        Passage passage = reading.passage();
        int inside = draft.cue() == null ? draft.first() : draft.cue().first();
        int at = layout.sentenceStart(Math.min(inside, draft.first())) - 1;
        while (at >= 0 && passage.paragraph(at) == passage.paragraph(inside)) {
            int start = layout.sentenceStart(at);
            if (!sameSpeaker(start, layout.sentenceEnd(at), speaker)) {
                return null;
            }
            Range found = occasions.in(start, layout.sentenceEnd(at), drafts);
            if (found != null) {
                return found;
            }
            at = start - 1;
        }
        return null;
    }

    /** Whether everything that is said in a sentence is said by the speaker, and something is. */
    private boolean sameSpeaker(int start, int end, Speaker speaker) {
        boolean any = false;
        for (Cue cue : reading.cues()) {
            if (cue.first() >= start && cue.first() <= end) {
                if (!speakers.at(cue.subject()).id().equals(speaker.id())) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
