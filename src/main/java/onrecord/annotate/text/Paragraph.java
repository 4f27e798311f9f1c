package onrecord.annotate.text;

/**
 * A paragraph as a run of sentences.
 *
 * @param index place among the text's paragraphs, from 0
 * @param start first UTF-16 code unit, inclusive
 * @param end exclusive, without white space at the end
 * @param firstSentence index of its first sentence
 * @param endSentence index behind its last sentence
 */
public record Paragraph(int index, int start, int end, int firstSentence, int endSentence) {}
