package onrecord.http;

import onrecord.vocabulary.QuotationRules;
import onrecord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is looked up beside the archive.
 *
 * @param vocabulary what values are; null where nothing is known of any
 * @param rules how often the extraction of quotations was right
 */
public record Reference(@Nullable Vocabulary vocabulary, QuotationRules rules) {

    /** Nothing to look up. */
    public static final Reference NONE = new Reference(null, QuotationRules.NONE);
}
