package onrecord.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.article.AnnotatedArticle;

/**
 * A draft with every quotation that was found in it.
 *
 * @param status whether the draft could be read for quotations; where its language is not supported none are found
 * @param characters length of its running text, in UTF-16 code units
 * @param quotations in reading order
 * @param notChecked how many more were found than are checked at once
 * @param nanos time it took, in nanoseconds
 */
public record DraftReport(
        AnnotatedArticle.Status status, int characters, List<DraftQuotation> quotations, int notChecked, long nanos) {

    public DraftReport {
        quotations = List.copyOf(quotations);
    }

    /** How many came to each verdict; all verdicts, strongest first. */
    public Map<WordsVerdict, Long> counts() {
        Map<WordsVerdict, Long> counts = new EnumMap<>(WordsVerdict.class);
        for (WordsVerdict verdict : WordsVerdict.values()) {
            counts.put(
                    verdict,
                    quotations.stream()
                            .flatMap(it -> it.checked().stream())
                            .filter(finding -> finding.words() == verdict)
                            .count());
        }
        return counts;
    }
}
