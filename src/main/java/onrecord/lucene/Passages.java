package onrecord.lucene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.analysis.MarkFinder;
import onrecord.archive.Mark;
import onrecord.archive.MarkedText;
import onrecord.article.AnnotatedArticle;
import onrecord.article.TextField;
import onrecord.article.TextSpan;

/**
 * Chooses the sentences of a body that show best why it was found: each further one is the sentence with most words of the
 * query that were not shown yet.
 */
final class Passages {

    /** Longest passage in UTF-16 code units; a longer sentence is cut at words around its first mark. */
    private static final int LONGEST = 400;

    private static final int BEFORE_MARK = 120;

    /** A sentence shorter than this ("He agreed.") tells little by itself, in UTF-16 code units. */
    private static final int TELLING = 40;

    private Passages() {}

    /**
     * Passages with marks, best first; without any mark in the body, its beginning.
     *
     * @param marks what matched in the body, in reading order
     */
    static List<MarkedText> choose(AnnotatedArticle article, List<MarkFinder.Found> marks, int size) {
        String body = article.article().body();
        if (size == 0 || body.isBlank()) {
            return List.of();
        }
        List<Sentence> sentences = sentences(article, marks);
        List<MarkedText> chosen = new ArrayList<>();
        Set<Integer> shown = new HashSet<>();
        while (chosen.size() < size) {
            var best = sentences.stream()
                    .filter(sentence -> !sentence.marks().isEmpty())
                    .max(Comparator.<Sentence>comparingLong(sentence -> sentence.fresh(shown))
                            .thenComparingLong(sentence -> sentence.fresh(Set.of()))
                            .thenComparing(sentence -> sentence.end() - sentence.start() >= TELLING)
                            .thenComparing(
                                    Comparator.comparingInt(Sentence::start).reversed()));
            if (best.isEmpty()) {
                break;
            }
            chosen.add(best.get().cut(body));
            best.get().marks().forEach(mark -> shown.add(mark.leaf()));
            sentences.remove(best.get());
        }
        return chosen.isEmpty() ? List.of(beginning(body, sentences)) : chosen;
    }

    private static MarkedText beginning(String body, List<Sentence> sentences) {
        int start = sentences.isEmpty() ? 0 : sentences.getFirst().start();
        int end = start;
        for (Sentence sentence : sentences) {
            if (sentence.end() - start > LONGEST / 2 && end > start) {
                break;
            }
            end = sentence.end();
        }
        return new Sentence(start, end == start ? body.length() : end, List.of()).cut(body);
    }

    private static List<Sentence> sentences(AnnotatedArticle article, List<MarkFinder.Found> marks) {
        List<TextSpan> spans = article.sentences().stream()
                .filter(span -> span.in() == TextField.BODY)
                .toList();
        if (spans.isEmpty()) {
            spans = unannotated(article.article().body());
        }
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (TextSpan span : spans) {
            List<MarkFinder.Found> inside = new ArrayList<>();
            if (next > 0 && marks.get(next - 1).end() > span.start()) {
                inside.add(marks.get(next - 1)); // a phrase that runs on from the sentence before
            }
            while (next < marks.size() && marks.get(next).start() < span.end()) {
                // A mark over the end of a sentence (a phrase may run on) is shown as far as the sentence goes.
                inside.add(marks.get(next++));
            }
            sentences.add(new Sentence(span.start(), span.end(), inside));
        }
        return sentences;
    }

    /** Articles that were not annotated have no sentences stored. */
    private static List<TextSpan> unannotated(String body) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(body);
        List<TextSpan> spans = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            spans.add(TextSpan.body(start, end));
            start = end;
        }
        return spans;
    }

    private record Sentence(int start, int end, List<MarkFinder.Found> marks) {

        /** How many different words of the query it shows that were not shown yet. */
        long fresh(Set<Integer> shown) {
            return marks.stream()
                    .map(MarkFinder.Found::leaf)
                    .filter(leaf -> !shown.contains(leaf))
                    .distinct()
                    .count();
        }

        MarkedText cut(String body) {
            int from = start;
            int to = Math.min(end, body.length());
            if (to - from > LONGEST) {
                int mark = marks.isEmpty() ? start : marks.getFirst().start();
                from = wordStart(body, Math.max(start, Math.min(mark - BEFORE_MARK, to - LONGEST)), mark);
                to = wordEnd(body, Math.min(to, from + LONGEST), from);
            }
            while (from < to && Character.isWhitespace(body.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(body.charAt(to - 1))) {
                to--;
            }
            return new MarkedText(body.substring(from, to), from, marksWithin(from, to));
        }

        private List<Mark> marksWithin(int from, int to) {
            return marks.stream()
                    .filter(mark -> mark.start() < to && mark.end() > from)
                    .map(mark -> new Mark(Math.max(mark.start(), from) - from, Math.min(mark.end(), to) - from))
                    .collect(Collectors.toList());
        }

        private int wordStart(String body, int from, int mark) {
            int at = from;
            while (at > start && at < mark && !Character.isWhitespace(body.charAt(at - 1))) {
                at++;
            }
            return Math.min(at, mark);
        }

        private static int wordEnd(String body, int to, int from) {
            int at = to;
            while (at > from && at < body.length() && !Character.isWhitespace(body.charAt(at))) {
                at--;
            }
            return at == from ? to : at;
        }
    }
}
