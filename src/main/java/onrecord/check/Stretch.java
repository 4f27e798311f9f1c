package onrecord.check;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.PrintedWord;
import onrecord.article.PrintedWords;
import onrecord.article.Quotation;
import onrecord.article.TextField;
import onrecord.article.TextSpan;

/**
 * A printed text that words are compared with: a quotation's own words, a title, or a piece of a body.
 *
 * @param in the stored text that it is of
 * @param text as printed; of a quotation the words at its spans, joined by one space
 * @param words of {@code text}, with offsets in it
 * @param pieces where {@code text} comes from, in order
 * @param kind of the quotation; PLAIN where no rule recognised one
 */
record Stretch(TextField in, String text, List<PrintedWord> words, List<Piece> pieces, PrintedAs kind) {

    /**
     * @param from offset in {@link #text}
     * @param start offset in the stored text
     * @param length of both, in UTF-16 code units
     */
    record Piece(int from, int start, int length) {}

    static Stretch of(Quotation quotation) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (TextSpan span : quotation.spans()) {
            pieces.add(new Piece(from, span.start(), span.length()));
            from += span.length() + 1;
        }
        String text = quotation.text();
        return new Stretch(quotation.in(), text, words(text), List.copyOf(pieces), PrintedAs.of(quotation.kind()));
    }

    static Stretch of(TextField in, String text) {
        return new Stretch(in, text, words(text), List.of(new Piece(0, 0, text.length())), PrintedAs.PLAIN);
    }

    private static List<PrintedWord> words(String text) {
        List<PrintedWord> words = PrintedWords.of(text);
        if (text.indexOf('[') >= 0) {
            words = new ArrayList<>(words);
            Pasted.joinBracketedLetters(text, words);
        }
        return words;
    }

    /** The same text from one word to another, exclusive. */
    Stretch window(int first, int behind) {
        return new Stretch(in, text, words.subList(first, behind), pieces, kind);
    }

    /** The place in the stored text of a range of {@link #text}. */
    TextSpan stored(int from, int to) {
        return new TextSpan(in, stored(from, false), stored(to, true));
    }

    private int stored(int offset, boolean end) {
        Piece last = pieces.getFirst();
        for (Piece piece : pieces) {
            if (end ? piece.from() < offset : piece.from() <= offset) {
                last = piece;
            }
        }
        return last.start() + Math.min(offset - last.from(), last.length());
    }

    /** Whether an attribution stands between a word of {@link #text} that ends here and the next. */
    boolean joint(int end, int nextStart) {
        return pieces.stream()
                .anyMatch(piece -> piece.from() > end - 1 && piece.from() <= nextStart && piece.from() > 0);
    }
}
