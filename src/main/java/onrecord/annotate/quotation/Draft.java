package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.article.Quotation.Assertion;
import org.jspecify.annotations.Nullable;

/** A quotation in the making: tokens only, the speaker a stretch of words. Rules add to it; {@link Finisher} makes it a value. */
final class Draft {
    private static final Set<String> VERBATIM = Set.of("turn", "address", "dialogue");

    private final String rule;
    private final List<Range> content = new ArrayList<>();
    private final @Nullable Range cue;
    private final String verb;
    private Assertion assertion;
    private @Nullable Range speaker;
    private int attributionEnd;
    private @Nullable Range addressee;
    private final List<Range> relays = new ArrayList<>();

    Draft(String rule, @Nullable Range cue, String verb, @Nullable Range speaker, Assertion assertion) {
        this.rule = rule;
        this.cue = cue;
        this.verb = verb;
        this.speaker = speaker;
        this.assertion = assertion;
        this.attributionEnd = cue == null ? -1 : cue.last();
    }

    static Draft of(String rule, Cue cue) {
        Draft draft = new Draft(
                rule,
                new Range(cue.first(), cue.last()),
                cue.verb().id(),
                cue.passive() ? null : cue.subject(),
                cue.assertion());
        draft.attributionEnd = cue.end();
        return draft;
    }

    Draft with(Range range) {
        content.add(range);
        content.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return this;
    }

    /** Whether the words are the speaker's own though no marks say so: those of a transcript. */
    boolean verbatim() {
        return VERBATIM.contains(rule);
    }

    String rule() {
        return rule;
    }

    List<Range> content() {
        return content;
    }

    @Nullable
    Range cue() {
        return cue;
    }

    String verb() {
        return verb;
    }

    Assertion assertion() {
        return assertion;
    }

    void asserted(Assertion assertion) {
        this.assertion = assertion;
    }

    @Nullable
    Range speaker() {
        return speaker;
    }

    void spokenBy(@Nullable Range speaker) {
        this.speaker = speaker;
    }

    int attributionEnd() {
        return attributionEnd;
    }

    @Nullable
    Range addressee() {
        return addressee;
    }

    void saidTo(@Nullable Range addressee) {
        this.addressee = addressee;
    }

    /** Who passes the words on, the outermost first. */
    List<Range> relays() {
        return relays;
    }

    int first() {
        return content.getFirst().first();
    }

    int last() {
        return content.getLast().last();
    }

    boolean covers(int token) {
        for (Range range : content) {
            if (range.contains(token)) {
                return true;
            }
        }
        return false;
    }
}
