package onrecord.vocabulary;

import java.util.Map;

/**
 * How often each rule of the quotation extractor was right on the development gold.
 *
 * @param quotations by rule: of the attributions it made, those that the gold has, with the right speaker
 * @param speakers by the way the speaker was found: of the names given where the gold has a proper name, those that are right
 * @param recall by kind ({@code direct}, {@code mixed}, {@code indirect}): of the statements in the gold, those that are found,
 *     whoever they were attributed to
 */
public record QuotationRules(
        Map<String, Measured> quotations, Map<String, Measured> speakers, Map<String, Measured> recall) {

    /** Nothing measured. */
    public static final QuotationRules NONE = new QuotationRules(Map.of(), Map.of(), Map.of());

    /**
     * A count.
     *
     * @param right 0 to {@code of}
     * @param of number of cases
     */
    public record Measured(int right, int of) {
        public Measured {
            if (right < 0 || right > of) {
                throw new IllegalArgumentException(right + " of " + of);
            }
        }

        /** From 0 to 1; 0 where there was no case. */
        public double share() {
            return of == 0 ? 0 : (double) right / of;
        }
    }

    public QuotationRules {
        quotations = Map.copyOf(quotations);
        speakers = Map.copyOf(speakers);
        recall = Map.copyOf(recall);
    }
}
