package onrecord.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.PrintedWord;
import org.jspecify.annotations.Nullable;

/**
 * Decides what became of pasted words in one printed stretch. The alignment says which words stand where; every difference is then
 * looked at for what it is, and the weakest verdict that any of them allows is the verdict. So {@code exact} is what is left when
 * nothing differs.
 */
final class Comparison {

    /** Fewer words between two gaps are no part of a statement. */
    private static final int SHORTEST_PART = 3;

    /** What is no difference where print has the same signs. */
    private static final Set<Allowance> EDITING = EnumSet.of(
            Allowance.SIC,
            Allowance.BRACKETS,
            Allowance.BRACKETED_LETTER,
            Allowance.SPACING,
            Allowance.ELLIPSIS_WITHOUT_GAP);

    private final Pasted pasted;
    private final Stretch stretch;
    private final List<PrintedWord> printed;
    private final Names myNames;
    private final Names theirNames;
    private final List<Edit> edits;
    private final Set<Allowance> allowances = EnumSet.noneOf(Allowance.class);
    private final Steps shown;
    private final List<Step> steps = new ArrayList<>();
    private int kept;
    private int content;
    private int exchanged;
    private int inserted;
    private boolean changed;

    private Comparison(Pairing pairing, Stretch stretch) {
        this.pasted = pairing.pasted();
        this.stretch = stretch;
        this.printed = stretch.words();
        this.shown = new Steps(pasted, stretch);
        var yours = pasted.words().stream().map(Pasted.Word::printed).toList();
        this.myNames = new Names(pasted.text(), yours, pairing.knownName());
        this.theirNames = new Names(stretch.text(), printed, pairing.knownName());
        this.edits = new OpenEnds(pasted, stretch, theirNames).filled(Alignment.of(pairing, stretch));
    }

    static Compared of(Pasted pasted, Stretch stretch) {
        return of(new Pairing(pasted), stretch);
    }

    /** @param pairing of the pasted words; the same for all stretches that they are compared with */
    static Compared of(Pairing pairing, Stretch stretch) {
        return new Comparison(pairing, stretch).compare();
    }

    private Compared compare() {
        int mine = pasted.counted();
        if (stretch.kind() != PrintedAs.PLAIN && mostKept() < mine * Judgement.WEAK) {
            return nothing(mine);
        }
        for (int i = 0; i < edits.size(); i++) {
            look(i);
        }
        if (kept == 0) {
            return nothing(mine);
        }
        allowances.addAll(pasted.editing());
        lookBetweenWords();
        if (stretch.text().contains(pasted.bare())) {
            allowances.removeAll(EDITING);
        }
        int theirs = kept + exchanged + inserted;
        var changes = new Changes(pasted, stretch);
        for (int i = 0; i < steps.size(); i++) {
            changes.note(steps.get(i));
            changes.noteNames(steps.get(i), edits.get(i), myNames, theirNames);
        }
        String cut = "";
        if (!changed) {
            cut = lookAtEnds(changes);
            lookAtBracketedEnds();
        }
        if (stretch.kind() == PrintedAs.MIXED && reportersWords()) {
            allowances.add(Allowance.REPORTERS_WORDS);
        }
        var result = new Compared(
                WordsVerdict.NOT_FOUND,
                false,
                kept,
                mine,
                theirs,
                steps,
                changes.found(),
                allowances,
                shown.places(edits),
                cut);
        return new Judgement(pasted, stretch.kind(), changed).of(result, content);
    }

    private static Compared nothing(int mine) {
        return new Compared(WordsVerdict.NOT_FOUND, false, 0, mine, 0, List.of(), List.of(), Set.of(), List.of(), "");
    }

    /** No look at the differences can find more pasted words kept than this; in plain text reported speech may. */
    private int mostKept() {
        int most = 0;
        for (Edit edit : edits) {
            if (edit.op() == Edit.Op.KEEP || edit.op() == Edit.Op.REPLACE) {
                most += edit.yours().size();
            }
        }
        return most;
    }

    private void look(int number) {
        Edit edit = edits.get(number);
        Allowance same = null;
        switch (edit.op()) {
            case KEEP -> {
                keep(edit);
                PrintedWord yours = pasted.words().get(edit.yours().from()).printed();
                if (Pasted.Word.isJoined(printed.get(edit.printed().from())) && !Pasted.Word.isJoined(yours)) {
                    allowances.add(Allowance.BRACKETED_LETTER);
                }
                Marks.words(
                                yours,
                                printed.get(edit.printed().from()),
                                edit.yours().from() == 0)
                        .ifPresent(allowances::add);
            }
            case INSERT -> {
                changed = true;
                inserted += edit.printed().size();
            }
            case DELETE -> {
                if (bracketed(edit)) {
                    same = Allowance.BRACKETS;
                } else {
                    changed = true;
                }
            }
            case REPLACE -> same = replaced(edit);
            case SKIP -> same = skipped(number);
        }
        if (same != null) {
            allowances.add(same);
        }
        steps.add(shown.step(edit, same));
    }

    private void keep(Edit edit) {
        for (int i = edit.yours().from(); i < edit.yours().to(); i++) {
            Pasted.Word word = pasted.words().get(i);
            if (!word.bracketed()) {
                kept++;
                content += Telling.isContent(word.form()) ? 1 : 0;
            }
        }
    }

    private @Nullable Allowance replaced(Edit edit) {
        List<String> mine = forms(edit.yours());
        List<String> theirs = printedForms(edit.printed());
        Optional<Allowance> same = Sameness.of(mine, theirs);
        if (same.isEmpty()
                && stretch.kind() == PrintedAs.INDIRECT
                && mine.size() == 1
                && theirs.size() == 1
                && Sameness.reported(mine.getFirst(), theirs.getFirst())) {
            same = Optional.of(Allowance.REPORTED_FORM);
        }
        if (same.isPresent()) {
            keep(edit);
            return same.get();
        }
        exchanged += edit.printed().size();
        changed = true;
        return bracketed(edit) ? Allowance.BRACKETS_FOR_WORDS : null;
    }

    private boolean bracketed(Edit edit) {
        return pasted.words().subList(edit.yours().from(), edit.yours().to()).stream()
                .allMatch(Pasted.Word::bracketed);
    }

    /** A gap without a sign joins parts where both sides are long enough to be parts; else words were dropped. */
    private @Nullable Allowance skipped(int number) {
        Edit edit = edits.get(number);
        if (pasted.words().get(edit.yours().from()).gapBefore()) {
            return Allowance.ELLIPSIS;
        }
        if (keptBeside(number, -1) >= SHORTEST_PART && keptBeside(number, 1) >= SHORTEST_PART) {
            return Allowance.UNMARKED_GAP;
        }
        changed = true;
        inserted += Math.min(edit.printed().size(), SHORTEST_PART);
        return null;
    }

    private int keptBeside(int number, int direction) {
        int count = 0;
        for (int i = number + direction; i >= 0 && i < edits.size(); i += direction) {
            if (edits.get(i).op() != Edit.Op.KEEP) {
                return count;
            }
            count++;
        }
        return count;
    }

    private void lookBetweenWords() {
        boolean gaps = false;
        for (int i = 1; i < edits.size(); i++) {
            Edit before = edits.get(i - 1);
            Edit edit = edits.get(i);
            boolean ellipsis = edit.yours().from() < pasted.words().size()
                    && pasted.words().get(edit.yours().from()).gapBefore();
            gaps |= edit.op() == Edit.Op.SKIP;
            if (ellipsis
                    && before.op() == Edit.Op.KEEP
                    && edit.op() == Edit.Op.KEEP
                    && !printedEllipsis(before, edit)) {
                allowances.add(Allowance.ELLIPSIS_WITHOUT_GAP);
            } else if (before.op() == Edit.Op.KEEP && edit.op() == Edit.Op.KEEP) {
                lookBetween(before, edit);
            }
        }
        if (!gaps) {
            allowances.remove(Allowance.ELLIPSIS);
        }
    }

    private boolean printedEllipsis(Edit before, Edit edit) {
        int from = printed.get(before.printed().from()).end();
        int to = printed.get(edit.printed().from()).start();
        return Pasted.hasEllipsis(stretch.text().substring(from, to));
    }

    private void lookBetween(Edit before, Edit edit) {
        int mineFrom = pasted.words().get(before.yours().from()).printed().end();
        int mineTo = pasted.words().get(edit.yours().from()).printed().start();
        int from = printed.get(before.printed().from()).end();
        int to = printed.get(edit.printed().from()).start();
        if (stretch.joint(from, to)) {
            allowances.add(Allowance.ATTRIBUTION_BETWEEN);
        } else {
            Marks.between(
                            pasted.text().substring(mineFrom, mineTo),
                            stretch.text().substring(from, to))
                    .ifPresent(allowances::add);
        }
    }

    /** @return the printed words right beyond a cut end */
    private String lookAtEnds(Changes changes) {
        int first = firstPrinted();
        int last = lastPrinted();
        var edges = new Edges(stretch);
        boolean startCut = !edges.startsWhole(first) || edges.isRefusal(first - 1);
        boolean endCut = !edges.endsWhole(last) || edges.isRefusal(last + 1);
        if (startCut) {
            allowances.add(Allowance.TRIMMED_START);
            changes.noteCutBefore(first);
        }
        if (endCut) {
            allowances.add(Allowance.TRIMMED_END);
            changes.noteCutBehind(last);
        }
        if (stretch.kind() == PrintedAs.DIRECT && !startCut && !endCut && !edges.isAll(first, last)) {
            allowances.add(Allowance.WHOLE_SENTENCES);
        }
        int mineLast = pasted.words().getLast().printed().end();
        if (!endCut
                && !Marks.tone(pasted.text(), mineLast)
                        .equals(Marks.tone(stretch.text(), printed.get(last).end()))) {
            allowances.add(Allowance.MARKS);
        }
        return endCut ? edges.behind(last) : startCut ? edges.before(first) : "";
    }

    /** A clarification at an end stands for the printed words there. */
    private void lookAtBracketedEnds() {
        boolean start =
                allowances.contains(Allowance.TRIMMED_START) && steps.getFirst().same() == Allowance.BRACKETS;
        boolean end =
                allowances.contains(Allowance.TRIMMED_END) && steps.getLast().same() == Allowance.BRACKETS;
        if (start || end) {
            allowances.remove(start ? Allowance.TRIMMED_START : Allowance.TRIMMED_END);
            allowances.add(Allowance.BRACKETS_FOR_WORDS);
        }
    }

    private boolean reportersWords() {
        var edges = new Edges(stretch);
        return edits.stream()
                .filter(edit -> edit.op() == Edit.Op.KEEP)
                .map(edit -> printed.get(edit.printed().from()))
                .anyMatch(word -> Telling.isContent(word.form()) && !edges.insideMarks(word.start()));
    }

    private int firstPrinted() {
        return edits.stream()
                .filter(edit -> edit.printed().size() > 0 && edit.op() != Edit.Op.SKIP)
                .findFirst()
                .orElseThrow()
                .printed()
                .from();
    }

    private int lastPrinted() {
        return edits.reversed().stream()
                        .filter(edit -> edit.printed().size() > 0 && edit.op() != Edit.Op.SKIP)
                        .findFirst()
                        .orElseThrow()
                        .printed()
                        .to()
                - 1;
    }

    private List<String> forms(Edit.Range range) {
        return pasted.words().subList(range.from(), range.to()).stream()
                .map(Pasted.Word::form)
                .toList();
    }

    private List<String> printedForms(Edit.Range range) {
        return printed.subList(range.from(), range.to()).stream()
                .map(PrintedWord::form)
                .toList();
    }
}
