package onrecord.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.article.TextField;

/**
 * How much what is found in the sentences of one text says about what the article reports. Sentences are taken in reading
 * order: what one says of time holds for those behind it in its paragraph that name no time.
 */
final class Weighing {
    /** What an old date leaves of the weight of evidence in the lead, which may date its news itself. */
    private static final double OLD_LEAD = 0.6;

    /** What the old date of a sentence before it leaves of a sentence without any, in its paragraph. */
    private static final double OLD_PARAGRAPH = 0.6;

    /** The same for the paragraph before. */
    private static final double OLD_BEFORE = 0.85;

    /** What the date of these days of a sentence before it adds, in its paragraph. */
    private static final double NEWS_PARAGRAPH = 1.1;

    /** What a comment leaves of what it mentions below its title. */
    private static final double COMMENT = 0.6;

    /** What it leaves of its own first sentences, which often tell what it comments on. */
    private static final double COMMENT_LEAD = 0.75;

    /** What the form of a verb leaves at least in a text so short that it tells of nothing else. */
    private static final double BRIEF = 0.85;

    /** What words in quotation marks leave: somebody's talk of events, which the narrator would have told otherwise. */
    private static final double QUOTED = 0.8;

    /** What a clause that gives the time or reason of another counts at least where a report begins: it tells its news there. */
    private static final double LEAD_STANDING = 0.75;

    /** What it adds that news far down says where it was, to how many, or who did it. */
    private static final double PARTICULAR = 1.35;

    /** So many kinds of such particulars tell one event from what happens in general. */
    private static final int PARTICULARS = 2;

    /** A sentence of so many words that stood before is a caption or a pulled quotation. */
    private static final int REPEATED = 6;

    private final StructuredText text;
    private final Timing timing;
    private final Genre genre;
    private final List<Clause> clauses = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Whether a quotation is open behind the sentence taken last, and the paragraph it stands in. */
    private boolean open;

    private boolean openBefore;
    private int paragraph = -1;

    Weighing(StructuredText text, Timing timing, Genre genre) {
        this.text = text;
        this.timing = timing;
        this.genre = genre;
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

    /** The weight of something found in the sentence taken last, above 0. */
    double of(Match match, Sentence sentence) {
        Clause clause = clauses.getLast();
        double place = Prominence.of(text, sentence);
        double time = timing.weight(clause, match.at(), match.behind());
        if (time == 1) {
            time = before(sentence);
        }
        double placed = place >= 1 ? place * Math.max(time, OLD_LEAD) : place * time;
        boolean title = text.field() == TextField.TITLE;
        boolean lead = Prominence.isLead(text, sentence);
        boolean brief = Prominence.isBrief(text);
        double telling = title ? 1 : Telling.of(clause, match, time > 1, lead, brief);
        if (brief) {
            telling = Math.max(BRIEF, telling);
        }
        double share = title || brief || genre == Genre.REPORT ? 1 : lead ? COMMENT_LEAD : COMMENT;
        if (!title && isQuoted(clause, match.at())) {
            share *= QUOTED;
        }
        double standing = match.standing();
        if (lead && genre == Genre.REPORT && time >= 1) {
            standing = Math.max(LEAD_STANDING, standing);
        }
        boolean plain = genre == Genre.REPORT && standing == 1 && telling == 1 && share == 1 && time >= 1;
        if (!lead && plain && Particulars.of(clause, match) >= PARTICULARS) {
            share = PARTICULAR;
        }
        return match.pattern().pattern().strength() * standing * telling * share * Math.min(Prominence.TITLE, placed);
    }

    /** What the sentences before one that names no time say of its time. */
    private double before(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= 0; i--) {
            int back = sentence.paragraph() - text.sentences().get(i).paragraph();
            if (back > 1) {
                break;
            }
            double last = timing.last(clauses.get(i));
            if (last < 1) {
                return back == 0 ? OLD_PARAGRAPH : OLD_BEFORE;
            }
            if (last > 1) {
                return back == 0 ? NEWS_PARAGRAPH : 1;
            }
            if (back == 1) {
                break;
            }
        }
        return 1;
    }
}
