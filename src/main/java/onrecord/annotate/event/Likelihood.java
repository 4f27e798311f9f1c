package onrecord.annotate.event;

import java.util.Comparator;
import java.util.List;
import onrecord.annotate.event.Circumstances.ClauseKind;
import onrecord.annotate.event.Circumstances.Form;
import onrecord.annotate.event.Circumstances.Place;
import onrecord.annotate.event.Circumstances.Time;
import onrecord.vocabulary.EventPattern.Head;

/**
 * How likely an article reports what its statements say. Each circumstance of a statement adds to its log-odds, so that one
 * that speaks against it outweighs another that speaks for it only by what it is worth. The numbers follow a logistic
 * regression over 463 types of event found in 200 articles of many desks, read and judged for it; they were then rounded, and
 * some moved by hand where snippets and reports with known types said otherwise.
 */
final class Likelihood {
    /** How much less each further statement of one type adds: they often tell of the same thing, rightly or not. */
    private static final double AGAIN = 0.8;

    /** What one statement can say at most. */
    private static final double MOST = 0.98;

    private static final double STRONG = 0.85;
    private static final double FAIR = 0.65;

    /** What a fair verb says in the body of an article, by itself. */
    private static final double BASE = -0.25;

    /** What a statement loses from the first sentence to about the seventeenth. */
    private static final double DEPTH = 0.2;

    /** A brief tells of one thing, so that it matters less how it tells it; but an old date makes it a brief on what was. */
    private static final double IN_BRIEF = 0.5;

    private static final double QUOTED = -0.7;
    private static final double COUNTED = 0.6;
    private static final double NOUN = -0.3;

    /** What no, one, two, three other types of event in the article add to each statement of a type. */
    private static final double[] COMPANY = {-0.3, 0, 0.3, 0.5};

    private Likelihood() {}

    /** A probability that the article reports what one statement says, as far as it tells by itself. */
    static double of(Circumstances stands) {
        boolean brief = stands.place() == Place.BRIEF;
        double time = time(stands.time());
        double telling = form(stands.form())
                + (stands.quoted() ? QUOTED : 0)
                + (stands.head() == Head.NOUN ? NOUN : 0)
                + (stands.counted() ? COUNTED : 0);
        double odds = BASE
                + strength(stands.strength())
                + place(stands.place())
                - DEPTH * Math.log1p(stands.sentence() / 10.0)
                + clause(stands.clause(), brief)
                + (brief ? Math.min(time, IN_BRIEF * time) + IN_BRIEF * telling : time + telling);
        return probability(odds);
    }

    private static double probability(double odds) {
        return Math.min(MOST, 1 / (1 + Math.exp(-odds)));
    }

    private static double strength(double strength) {
        return strength > STRONG ? 0.7 : strength > FAIR ? 0 : -0.95;
    }

    private static double place(Place place) {
        return switch (place) {
            case TITLE -> 1.5;
            case BRIEF -> 1.25;
            case LEAD -> 1;
            case BODY -> 0;
            case CAPTION -> -2.5;
        };
    }

    private static double time(Time time) {
        return switch (time) {
            case LONG_AGO -> -1.75;
            case IN_OLD_PARAGRAPH -> -0.65;
            case BEHIND_OLD_PARAGRAPH -> -0.3;
            case UNSAID -> 0;
            case IN_NEW_PARAGRAPH -> 0.3;
            case LATELY -> 0.5;
            case THESE_DAYS -> 0.8;
        };
    }

    private static double form(Form form) {
        return switch (form) {
            case TOLD -> 0;
            case USUAL, MEANS, KIND -> -0.45;
        };
    }

    private static double clause(ClauseKind kind, boolean brief) {
        return switch (kind) {
            case MAIN -> 0;
            case OF_TIME -> brief ? -0.3 : 0;
            case DESCRIBING -> brief ? -0.85 : -0.5;
        };
    }

    /**
     * A probability that at least one of several statements of one type is right, where each further one adds less than the
     * one before.
     *
     * @param statements the probability of each by itself
     * @param company how many other types of event the article reports: one that reports none is about something else
     */
    static double of(List<Double> statements, int company) {
        double wrong = 0;
        double share = 1;
        for (double alone :
                statements.stream().sorted(Comparator.reverseOrder()).toList()) {
            double right = probability(Math.log(alone / (1 - alone)) + COMPANY[Math.min(company, COMPANY.length - 1)]);
            wrong += share * Math.log1p(-right);
            share *= AGAIN;
        }
        return 1 - Math.exp(wrong);
    }
}
