package onrecord.annotate.quotation;

import java.util.Map;
import onrecord.article.Speaker;
import onrecord.article.Speaker.State;
import onrecord.vocabulary.QuotationRules;

/** What was measured for each rule, and what follows: no name by a rule that is right less often than 95 times in 100. */
final class Confidences {
    /** The house's promise: DESIGN, "a name is given only by rules whose measured precision is at least 0.95". */
    private static final double LEAST_FOR_A_NAME = 0.95;
    /** With fewer cases, a single one decides: those ways are held to the list checked by hand. */
    private static final int FEWEST_CASES = 20;

    private final Map<String, QuotationRules.Measured> quotations;
    private final Map<String, QuotationRules.Measured> speakers;

    Confidences(QuotationRules rules) {
        this.quotations = rules.quotations();
        this.speakers = rules.speakers();
    }

    /** Measured share of right attributions, 0 where the rule was never measured. */
    double of(String rule) {
        QuotationRules.Measured measured = quotations.get(rule);
        return measured == null ? 0 : measured.share();
    }

    /** How a rule finds its speaker: the part of a rule that a name depends on. */
    static String family(String rule) {
        if (rule.endsWith("-shared")) {
            return "shared-subject";
        }
        return switch (rule) {
            case "quote-cue-subject" -> "subject-behind";
            case "according-to" -> "according-to";
            case "loose-quote" -> "inherited";
            default -> "subject-before";
        };
    }

    /** Whether names found this way are right often enough to be given; what was hardly ever measured is. */
    boolean isSure(Way way) {
        QuotationRules.Measured measured = speakers.get(way.key());
        return measured == null || measured.of() < FEWEST_CASES || measured.share() >= LEAST_FOR_A_NAME;
    }

    /** The speaker as known, or without a name where the rule's speakers are not right often enough. */
    Speaker named(String rule, Speaker speaker) {
        QuotationRules.Measured measured = speakers.get(family(rule));
        boolean sure = measured == null || measured.share() >= LEAST_FOR_A_NAME;
        boolean isKnown = speaker.state() == State.NAMED || speaker.state() == State.RESOLVED;
        return sure || !isKnown
                ? speaker
                : new Speaker(speaker.text(), speaker.span(), "", "", "", speaker.type(), "", State.UNKNOWN);
    }
}
