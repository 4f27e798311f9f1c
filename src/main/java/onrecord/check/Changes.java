package onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import onrecord.article.PrintedWord;
import onrecord.article.PrintedWords;

/** Collects what a comparison must call out: numbers, negations and quantifiers that do not stand on both sides. */
final class Changes {

    /** A negation so close beyond a cut would have changed what is left. */
    private static final int NEAR_CUT = 3;

    /** Longer stretches that were left out between parts hold some negation nearly always. */
    private static final int LONGEST_GAP = 12;

    private final Pasted pasted;
    private final Stretch stretch;
    private final List<Change> found = new ArrayList<>();

    Changes(Pasted pasted, Stretch stretch) {
        this.pasted = pasted;
        this.stretch = stretch;
    }

    List<Change> found() {
        return found.stream().distinct().toList();
    }

    void note(Step step) {
        if (step.op().equals(Edit.Op.KEEP.key())
                || step.same() != null
                        && step.same() != Allowance.BRACKETS_FOR_WORDS
                        && step.same().best() != WordsVerdict.SPLICED) {
            return;
        }
        List<String> mine = forms(step.yours());
        List<String> theirs = forms(step.printed());
        if (step.op().equals(Edit.Op.SKIP.key()) && theirs.size() > LONGEST_GAP) {
            return;
        }
        note(Change.Kind.NUMBER, mine, theirs, step, Telling::numbers);
        note(Change.Kind.NEGATION, mine, theirs, step, Telling::negations);
        note(Change.Kind.QUANTIFIER, mine, theirs, step, Telling::quantifiers);
    }

    private void note(
            Change.Kind kind, List<String> mine, List<String> theirs, Step step, UnaryOperator<List<String>> telling) {
        if (!telling.apply(mine).equals(telling.apply(theirs))) {
            String next = kind == Change.Kind.NUMBER ? next(step) : "";
            found.add(new Change(
                    kind,
                    step.yours().isEmpty() ? "" : step.yours() + next,
                    step.printed().isEmpty() ? "" : step.printed() + next));
        }
    }

    /** The kept word behind, which says of what there are so many; none behind a mark. */
    private String next(Step step) {
        return pasted.words().stream()
                .filter(word -> word.printed().start() >= step.end())
                .findFirst()
                .filter(word -> pasted.text()
                        .substring(step.end(), word.printed().start())
                        .isBlank())
                .map(word -> " " + word.printed().text())
                .orElse("");
    }

    void noteCutBefore(int word) {
        noteCut(Math.max(0, word - NEAR_CUT), word);
    }

    void noteCutBehind(int word) {
        noteCut(word + 1, Math.min(stretch.words().size(), word + 1 + NEAR_CUT));
    }

    private void noteCut(int from, int to) {
        List<PrintedWord> cut = stretch.words().subList(from, to);
        if (!Telling.negations(cut.stream().map(PrintedWord::form).toList()).isEmpty()) {
            String words = stretch.text()
                    .substring(cut.getFirst().start(), cut.getLast().end());
            found.add(new Change(Change.Kind.NEGATION, "", words));
        }
    }

    private static List<String> forms(String text) {
        return PrintedWords.of(text).stream().map(PrintedWord::form).toList();
    }
}
