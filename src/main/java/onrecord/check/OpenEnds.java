package onrecord.check;

import java.util.ArrayList;
import java.util.List;

/**
 * An alignment leaves pasted words at an end without a counterpart, since print may go on there. What stands in their place is
 * put beside them: the same in another form, a name for a name, else as many words of the same sentence.
 */
final class OpenEnds {

    private static final int MOST_NAME = 4;

    private final Pasted pasted;
    private final Stretch stretch;
    private final Names names;

    OpenEnds(Pasted pasted, Stretch stretch, Names names) {
        this.pasted = pasted;
        this.stretch = stretch;
        this.names = names;
    }

    List<Edit> filled(List<Edit> edits) {
        if (edits.size() < 2 || edits.getLast().op() != Edit.Op.DELETE) {
            return edits;
        }
        Edit last = edits.getLast();
        int from = last.printed().to();
        var mine = pasted.words().subList(last.yours().from(), last.yours().to());
        if (mine.stream().anyMatch(Pasted.Word::bracketed)) {
            return edits;
        }
        int limit = sentenceEnd(from);
        int to = same(mine, from, limit);
        if (to < 0) {
            to = Math.min(limit, from + mine.size());
            while (to > from && to < limit && to < from + MOST_NAME && names.isName(to - 1) && names.isName(to)) {
                to++;
            }
        }
        if (to == from) {
            return edits;
        }
        List<Edit> filled = new ArrayList<>(edits.subList(0, edits.size() - 1));
        filled.add(new Edit(Edit.Op.REPLACE, last.yours(), new Edit.Range(from, to)));
        return filled;
    }

    private int same(List<Pasted.Word> mine, int from, int limit) {
        List<String> forms = mine.stream().map(Pasted.Word::form).toList();
        for (int to = from + 1; to <= Math.min(limit, from + mine.size() + 2); to++) {
            var theirs = stretch.words().subList(from, to).stream()
                    .map(word -> word.form())
                    .toList();
            if (Sameness.of(forms, theirs).isPresent()) {
                return to;
            }
        }
        return -1;
    }

    /** The number behind the last word of the sentence that goes on at a word. */
    private int sentenceEnd(int from) {
        var edges = new Edges(stretch);
        int at = from;
        while (at < stretch.words().size() && at < from + 2 * MOST_NAME && (at == 0 || !edges.sentenceEnds(at - 1))) {
            at++;
        }
        return at;
    }
}
