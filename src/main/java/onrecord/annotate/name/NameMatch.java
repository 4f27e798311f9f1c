package onrecord.annotate.name;

import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.TextSpan;

/**
 * A name of the vocabulary at a place of a text.
 *
 * @param first index of the first token
 * @param behind index behind the last token
 * @param rule the reason
 */
record NameMatch(NameEntry entry, StructuredText text, int first, int behind, String rule) {
    boolean overlaps(NameMatch other) {
        return text == other.text && first < other.behind && other.first < behind;
    }

    /** The words of the name, without a comma that only led to them. */
    TextSpan span() {
        int from = first;
        while (from < behind - 1 && text.tokens().get(from).kind() == Token.Kind.MARK) {
            from++;
        }
        return text.span(text.tokens().get(from), text.tokens().get(behind - 1));
    }

    Mention mention() {
        return new Mention(facet(), entry.id(), span(), rule);
    }

    Facet facet() {
        return entry.facet();
    }
}
