package onrecord.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.annotate.event.Circumstances.Form;
import onrecord.annotate.event.Circumstances.Place;
import onrecord.annotate.event.Circumstances.Time;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;

/**
 * Finds the circumstances of what the sentences of one text say. Sentences are taken in reading order: what one says of time
 * holds for those behind it in its paragraph that name no time.
 */
final class Weighing {
    /** A sentence of so many words that stood before is a caption or a pulled quotation. */
    private static final int REPEATED = 6;

    private final StructuredText text;
    private final Timing timing;
    private final List<Clause> clauses = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Whether a quotation is open behind the sentence taken last, and the paragraph it stands in. */
    private boolean open;

    private boolean openBefore;
    private int paragraph = -1;

    Weighing(StructuredText text, Timing timing) {
        this.text = text;
        this.timing = timing;
    }

    /** Takes the next sentence. */
    void next(Sentence sentence, Clause clause) {
        clauses.add(clause);
        openBefore = open && sentence.paragraph() == paragraph;
        open = isQuoted(clause, clause.size());
        paragraph = sentence.paragraph();
    }

    /** Whether a quotation is open before a word of the sentence taken last. */
    private boolean isQuoted(Clause clause, int behind) {
        boolean quoted = openBefore;
        for (int i = 0; i <= behind; i++) {
            for (char mark : clause.quotesBefore(i).toCharArray()) {
                quoted = switch (mark) {
                    case '\u201c' -> true;
                    case '\u201d' -> false;
                    case '"' -> !quoted;
                    default -> quoted;
                };
            }
        }
        return quoted;
    }

    /** Whether the sentence taken last says again what one before it said. */
    boolean isRepeated(Sentence sentence) {
        return clauses.getLast().size() >= REPEATED
                && !seen.add(text.characters()
                        .substring(sentence.start(), sentence.end())
                        .strip());
    }

    /** How something found in the sentence taken last stands. */
    Circumstances of(Match match, Sentence sentence) {
        Clause clause = clauses.getLast();
        Place place = Prominence.of(text, sentence);
        Time own = timing.of(clause, match.at(), match.behind());
        boolean dated = own == Time.LATELY || own == Time.THESE_DAYS;
        Form form = place == Place.TITLE
                ? Form.TOLD
                : Telling.of(clause, match, dated, Prominence.isLead(text, sentence), place == Place.BRIEF);
        return new Circumstances(
                match.pattern().pattern().strength(),
                match.pattern().pattern().head(),
                place,
                sentence.index(),
                own == Time.UNSAID ? before(sentence) : own,
                form,
                match.clause(),
                place != Place.TITLE && isQuoted(clause, match.at()),
                Telling.isCounted(clause, match));
    }

    /** What the sentences before one that names no time say of its time. */
    private Time before(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= 0; i--) {
            int back = sentence.paragraph() - text.sentences().get(i).paragraph();
            if (back > 1) {
                break;
            }
            Time last = timing.last(clauses.get(i));
            if (last == Time.LONG_AGO) {
                return back == 0 ? Time.IN_OLD_PARAGRAPH : Time.BEHIND_OLD_PARAGRAPH;
            }
            if (last != Time.UNSAID) {
                return back == 0 ? Time.IN_NEW_PARAGRAPH : Time.UNSAID;
            }
            if (back == 1) {
                break;
            }
        }
        return Time.UNSAID;
    }
}
