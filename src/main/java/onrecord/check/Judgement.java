package onrecord.check;

/** Says what became of words: the weakest verdict that any difference allows, or that too few of them stand there. */
final class Judgement {

    /** Share of words from which the rest may be called rewording: with a fifth changed, four of five are kept. */
    private static final double REWORDED = 0.6;

    /** Of the words that say something by themselves at least this share must stand. */
    private static final double CONTENT = 0.5;

    /** So many kept words tell by themselves, even if those that were changed said most. */
    private static final double MOST = 0.75;

    /** Indirect speech changes more, and a journalist wants to see it; but then what is kept must say more. */
    private static final double REPORTED = 0.55;

    private static final double REPORTED_CONTENT = 0.6;

    /** With a smaller share nothing is shown at all. */
    static final double WEAK = 0.4;

    /** Two words alike stand in countless sentences: that is no rewording. */
    private static final int FEWEST = 3;

    private final Pasted pasted;
    private final PrintedAs kind;
    private final boolean changed;

    /** @param changed whether words differ that do not say the same */
    Judgement(Pasted pasted, PrintedAs kind, boolean changed) {
        this.pasted = pasted;
        this.kind = kind;
        this.changed = changed;
    }

    /**
     * @param it without a verdict
     * @param content pasted words that are kept and say something by themselves
     */
    Compared of(Compared it, int content) {
        WordsVerdict verdict = changed ? WordsVerdict.REWORDED : WordsVerdict.EXACT;
        for (Allowance allowance : it.allowances()) {
            verdict = allowance.best().compareTo(verdict) > 0 ? allowance.best() : verdict;
        }
        long sayingSomething = pasted.words().stream()
                .filter(word -> !word.bracketed() && Telling.isContent(word.form()))
                .count();
        double saying = sayingSomething == 0 ? it.share() : content / (double) sayingSomething;
        boolean indirect = kind == PrintedAs.INDIRECT;
        boolean enough = it.share() >= (indirect ? REPORTED : REWORDED)
                && saying >= (indirect ? REPORTED_CONTENT : CONTENT)
                && (it.kept() >= FEWEST || !changed);
        boolean most = it.share() >= MOST && it.yours() > 3;
        if (!verdict.allPrinted() && !enough && !most) {
            boolean weak = it.share() >= WEAK && it.yours() > 3;
            return with(it, WordsVerdict.NOT_FOUND, weak);
        }
        return with(it, indirect ? WordsVerdict.INDIRECT : verdict, false);
    }

    private static Compared with(Compared it, WordsVerdict verdict, boolean weak) {
        return new Compared(
                verdict,
                weak,
                it.kept(),
                it.yours(),
                it.printed(),
                it.steps(),
                it.changes(),
                it.allowances(),
                it.places(),
                it.cut());
    }
}
