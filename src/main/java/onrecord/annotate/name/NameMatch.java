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

    /** Whether it only counts in a local report of its country. */
    boolean isHint() {
        return rule.equals(Gazetteer.LOCAL) || rule.equals(Gazetteer.NAMESAKE);
    }

    /** The same words, meaning the place of that name in another country. */
    NameMatch elsewhere(String country) {
        NameEntry there = new NameEntry(
                entry.number(),
                entry.facet(),
                country,
                Gazetteer.NAMESAKE,
                entry.alias(),
                entry.phrase(),
                entry.plural());
        return new NameMatch(there, text, first, behind, Gazetteer.NAMESAKE);
    }

    /** The words of the name, without a comma that only led to them, and a person's without titles. */
    TextSpan span() {
        int from = first;
        while (from < behind - 1 && isNoName(text.tokens().get(from))) {
            from++;
        }
        return text.span(text.tokens().get(from), text.tokens().get(behind - 1));
    }

    private boolean isNoName(Token token) {
        return token.kind() == Token.Kind.MARK
                || facet() == Facet.PERSON
                        && token.isCapitalised()
                        && (PersonWords.TITLES.contains(token.lower()) || token.is("prime") || token.is("crown"));
    }

    /** Index of the sentence it stands in. */
    int sentenceIndex() {
        return text.sentenceAt(text.tokens().get(first).start());
    }

    /** The characters of the sentence it stands in. */
    String sentence() {
        return text.span(text.sentences().get(sentenceIndex())).of(text.characters());
    }

    Mention mention() {
        return new Mention(facet(), entry.id(), span(), rule);
    }

    Facet facet() {
        return entry.facet();
    }
}
