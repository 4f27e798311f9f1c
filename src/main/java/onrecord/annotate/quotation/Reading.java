package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.annotate.quotation.QuoteMarks.Quoted;
import org.jspecify.annotations.Nullable;

/** One passage while the sieve works on it: what was found so far, and which cues and quotation marks are spoken for. */
final class Reading {
    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;
    private final Verbs verbs;
    private final Named named;
    private final Turns turns;
    private final List<Cue> cues;
    private final Cue[] cueAt;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Quoted> usedQuotes = new HashSet<>();
    private final Set<Cue> usedCues = new HashSet<>();

    Reading(Passage passage, Verbs verbs, Named named) {
        this.passage = passage;
        this.verbs = verbs;
        this.named = named;
        this.layout = new Layout(passage, QuoteMarks.in(passage), verbs);
        this.phrases = new Phrases(passage, layout, verbs);
        this.turns = new Turns(passage, layout, phrases, named);
        this.cues = new CueFinder(passage, layout, verbs, phrases)
                .cues().stream().filter(cue -> !turns.covers(cue.first())).toList();
        this.cueAt = new Cue[passage.size()];
        cues.forEach(cue -> cueAt[cue.first()] = cue);
    }

    Passage passage() {
        return passage;
    }

    Layout layout() {
        return layout;
    }

    Phrases phrases() {
        return phrases;
    }

    Verbs verbs() {
        return verbs;
    }

    /** People and countries of the passage. */
    Named named() {
        return named;
    }

    Turns turns() {
        return turns;
    }

    /** The cues of the narrator: what the speakers of a transcript report is left to them. */
    List<Cue> cues() {
        return cues;
    }

    /** The cue whose verb begins at the token, or null. */
    @Nullable
    Cue cueAt(int token) {
        return token < 0 || token >= cueAt.length ? null : cueAt[token];
    }

    List<Draft> drafts() {
        return drafts;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    boolean isUsed(Cue cue) {
        return usedCues.contains(cue);
    }

    void use(Cue cue) {
        usedCues.add(cue);
    }

    boolean isUsed(Quoted quote) {
        return usedQuotes.contains(quote);
    }

    void use(Quoted quote) {
        usedQuotes.add(quote);
    }

    /** The quotation that the token opens or stands in. */
    Quoted quoteAt(int token) {
        return layout.quotes().get(layout.quoteAt(token));
    }

    /** Marks every quotation that lies in the range as spoken for. */
    void useQuotesIn(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (layout.opens(i)) {
                use(quoteAt(i));
            }
        }
    }

    static Range range(Quoted quote) {
        return new Range(quote.open(), quote.close());
    }
}
