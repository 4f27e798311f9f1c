package onrecord.article;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the sentences and paragraphs of a text begin.
 *
 * @param sentences offset of each sentence's first UTF-16 code unit in the text, ascending, each once; where a paragraph begins, a
 *     sentence does
 * @param paragraphs likewise of each paragraph
 */
public record TextBreaks(List<Integer> sentences, List<Integer> paragraphs) {

    /** One sentence in one paragraph. */
    public static final TextBreaks NONE = new TextBreaks(List.of(), List.of());

    public TextBreaks {
        paragraphs = paragraphs.stream().sorted().distinct().toList();
        sentences = Stream.concat(sentences.stream(), paragraphs.stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** Of an article's title or body. */
    public static TextBreaks of(AnnotatedArticle annotated, TextField field) {
        return new TextBreaks(starts(annotated.sentences(), field), starts(annotated.paragraphs(), field));
    }

    /** Of the words of one of the article's quotations: what begins between two of its spans begins with the later one. */
    public static TextBreaks of(AnnotatedArticle annotated, Quotation quotation) {
        var all = of(annotated, quotation.in());
        return new TextBreaks(moved(all.sentences(), quotation), moved(all.paragraphs(), quotation));
    }

    private static List<Integer> starts(List<TextSpan> spans, TextField field) {
        return spans.stream()
                .filter(span -> span.in() == field)
                .map(TextSpan::start)
                .toList();
    }

    private static List<Integer> moved(List<Integer> starts, Quotation quotation) {
        int first = quotation.extent().start();
        int end = quotation.extent().end();
        return starts.stream()
                .filter(start -> start > first && start < end)
                .map(start -> moved(start, quotation.spans()))
                .toList();
    }

    private static int moved(int start, List<TextSpan> spans) {
        int at = 0;
        for (TextSpan span : spans) {
            if (start < span.end()) {
                return at + Math.max(0, start - span.start());
            }
            at += span.length() + 1;
        }
        return at;
    }

    /** The offsets as numbers of words: how many of the words begin before each; what no word stands before or behind is left out. */
    public static int[] positions(List<Integer> starts, int[] wordStarts) {
        return starts.stream()
                .mapToInt(start -> {
                    int found = Arrays.binarySearch(wordStarts, start);
                    return found < 0 ? -found - 1 : found;
                })
                .filter(position -> position > 0 && position < wordStarts.length)
                .distinct()
                .toArray();
    }
}
