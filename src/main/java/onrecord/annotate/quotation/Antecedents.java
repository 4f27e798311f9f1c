package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where those stand whom a pronoun may mean: the subjects of a sentence, the likeliest first. */
final class Antecedents {
    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;
    private final List<Cue> cues;

    Antecedents(Reading reading) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
        this.cues = reading.cues();
    }

    /** The cue whose subject is this token alone. */
    @Nullable
    Cue cueOf(int token) {
        Range pronoun = new Range(token, token);
        for (Cue cue : cues) {
            if (pronoun.equals(cue.subject())) {
                return cue;
            }
        }
        return null;
    }

    /** The subjects of a sentence up to a token: its main one, then those who speak; who closes a sentence comes first. */
    List<Range> subjects(int start, int before) {
        List<Range> subjects = new ArrayList<>();
        Range main = phrases.subjectFrom(start, Math.min(before, layout.sentenceEnd(start) + 1));
        if (main != null && !layout.isQuoted(main.first()) && !isCredit(main)) {
            subjects.add(main);
        }
        for (Cue cue : cues) {
            Range subject = cue.subject();
            if (subject != null
                    && cue.first() >= start
                    && subject.last() < before
                    && cue.first() < before
                    && !subjects.contains(subject)) {
                subjects.add(closes(cue, subject, before) ? 0 : subjects.size(), subject);
            }
        }
        return subjects;
    }

    /** {@code He left, the envoy said.}: who speaks at the end of a sentence spoke all of it. */
    private boolean closes(Cue cue, Range subject, int before) {
        return passage.isOneOf(subject.first() - 1, ",")
                && cue.last() + 2 >= layout.sentenceEnd(cue.last())
                && layout.sentenceEnd(cue.last()) < before;
    }

    /** {@code AGENCY/Ada Berg}, under a picture. */
    private boolean isCredit(Range subject) {
        for (int i = subject.first() - 1; i <= subject.last(); i++) {
            if (passage.is(i, "/") || passage.lower(i).indexOf('/') > 0) {
                return true;
            }
        }
        return false;
    }
}
