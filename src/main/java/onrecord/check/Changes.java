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

    /** In longer stretches that differ there is no telling which word stands for which. */
    private static final int LONGEST_NAMED = 6;

    /** So many letters a name and its adjective share. */
    private static final int STEM = 5;

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

    /** Names that stand on one side only; names in what was left out say nothing. */
    void noteNames(Step step, Edit edit, Names mine, Names theirs) {
        if (step.same() != null
                || edit.op() != Edit.Op.REPLACE && edit.op() != Edit.Op.DELETE
                || edit.yours().size() > LONGEST_NAMED
                || edit.printed().size() > LONGEST_NAMED) {
            return;
        }
        List<String> yours = forms(step.yours());
        List<String> printed = forms(step.printed());
        boolean added = mine.in(edit.yours()).stream().anyMatch(name -> !holds(printed, name));
        boolean other = yours.stream().anyMatch(Telling::isContent)
                && theirs.in(edit.printed()).stream().anyMatch(name -> !holds(yours, name));
        if (added || other) {
            found.add(new Change(Change.Kind.NAME, step.yours(), step.printed()));
        }
    }

    /** The same name, or an adjective of it. */
    private static boolean holds(List<String> forms, String name) {
        return forms.stream()
                .anyMatch(form -> form.equals(name)
                        || form.length() >= STEM
                                && name.length() >= STEM
                                && form.substring(0, STEM).equals(name.substring(0, STEM)));
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
        int from = word;
        while (from > Math.max(0, word - NEAR_CUT) && !marksBefore(from)) {
            from--;
        }
        noteCut(from, word);
    }

    void noteCutBehind(int word) {
        int to = word + 1;
        while (to < Math.min(stretch.words().size(), word + 1 + NEAR_CUT) && !marksBefore(to)) {
            to++;
        }
        noteCut(word + 1, to);
    }

    /** Beyond a quotation mark somebody else speaks. */
    private boolean marksBefore(int word) {
        String between = stretch.text()
                .substring(
                        stretch.words().get(word - 1).end(),
                        stretch.words().get(word).start());
        return between.chars().anyMatch(c -> Edges.isDoubleQuote((char) c));
    }

    private void noteCut(int from, int to) {
        List<PrintedWord> cut = stretch.words().subList(from, to);
        if (!cut.isEmpty()
                && !Telling.negations(cut.stream().map(PrintedWord::form).toList())
                        .isEmpty()) {
            String words = stretch.text()
                    .substring(cut.getFirst().start(), cut.getLast().end());
            found.add(new Change(Change.Kind.NEGATION, "", words));
        }
    }

    private static List<String> forms(String text) {
        return PrintedWords.of(text).stream().map(PrintedWord::form).toList();
    }
}
