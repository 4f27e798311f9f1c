package onrecord.check;

import java.util.Optional;
import onrecord.article.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * One quotation of a draft and what an archive says of it.
 *
 * @param quotation as the extractor found it, with spans in the draft's running text
 * @param words what was checked: the words within quotation marks, or all where there are none
 * @param finding null where it could not be checked
 * @param why it could not be checked; empty where it was
 */
public record DraftQuotation(
        Quotation quotation, String words, @Nullable Finding finding, String why) {

    public Optional<Finding> checked() {
        return Optional.ofNullable(finding);
    }
}
