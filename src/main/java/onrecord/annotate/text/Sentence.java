package onrecord.annotate.text;

/**
 * A sentence as a run of tokens.
 *
 * @param index place among the text's sentences, from 0
 * @param paragraph index of the paragraph it stands in
 * @param start first UTF-16 code unit, inclusive
 * @param end exclusive; closing quotation marks and brackets included
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 */
public record Sentence(int index, int paragraph, int start, int end, int firstToken, int endToken) {}
