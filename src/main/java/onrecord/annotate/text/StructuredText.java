package onrecord.annotate.text;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.TextField;
import onrecord.article.TextSpan;

/**
 * A title or body with its paragraphs, sentences and tokens. Immutable.
 *
 * @param field which text it is
 * @param characters the text as stored
 * @param tokens in reading order
 * @param sentences in reading order; every token is in one
 * @param paragraphs in reading order; every sentence is in one
 */
public record StructuredText(
        TextField field, String characters, List<Token> tokens, List<Sentence> sentences, List<Paragraph> paragraphs) {
    public StructuredText {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
    }

    public static StructuredText of(TextField field, String characters) {
        List<TextSpan> blocks = ParagraphSplitter.split(field, characters);
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (TextSpan block : blocks) {
            int firstToken = tokens.size();
            int firstSentence = sentences.size();
            Tokenizer.tokenize(characters, block.start(), block.end(), tokens);
            SentenceSplitter.split(tokens, firstToken, paragraphs.size(), sentences);
            if (sentences.size() > firstSentence) {
                paragraphs.add(
                        new Paragraph(paragraphs.size(), block.start(), block.end(), firstSentence, sentences.size()));
            }
        }
        return new StructuredText(field, characters, tokens, sentences, paragraphs);
    }

    /** The tokens of a sentence, a view. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** The sentences of a paragraph, a view. */
    public List<Sentence> sentences(Paragraph paragraph) {
        return sentences.subList(paragraph.firstSentence(), paragraph.endSentence());
    }

    /** The characters of a token as they stand. */
    public String text(Token token) {
        return characters.substring(token.start(), token.end());
    }

    /** The span from one token to another, both included. */
    public TextSpan span(Token first, Token last) {
        return new TextSpan(field, first.start(), last.end());
    }

    public TextSpan span(Sentence sentence) {
        return new TextSpan(field, sentence.start(), sentence.end());
    }

    public TextSpan span(Paragraph paragraph) {
        return new TextSpan(field, paragraph.start(), paragraph.end());
    }

    /** Index of the first token that ends behind the offset: the token there, or the next; {@code tokens().size()} behind the last. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the sentence at the offset, or the next one; {@code sentences().size()} behind the last. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
