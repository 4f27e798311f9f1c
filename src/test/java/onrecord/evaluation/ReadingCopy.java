package onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.TextSpan;
import org.jspecify.annotations.Nullable;

/** What whoever judges a list reads: each item with the text around it. Quotes articles, so it stays under {@code target/}. */
final class ReadingCopy {
    private static final int BEFORE = 900;
    private static final int BEHIND = 400;

    private ReadingCopy() {}

    /** One item: the words between {@code ⟦⟧}, a quotation's cue between {@code ⟨⟩}, its speaker's words between {@code ⟪⟫}. */
    static String of(int number, CheckedItem item, AnnotatedArticle article) {
        var quotation = article.quotations().stream()
                .filter(candidate -> candidate.extent().equals(item.span()) && isQuotation(item))
                .findFirst()
                .orElse(null);
        var text = article.article().text(item.span().in());
        int start = Math.max(0, item.span().start() - BEFORE);
        int end = Math.min(text.length(), item.span().end() + BEHIND);
        return """
                == %d  %s  %s  %s%s
                   %s
                %s%s%s

                """.formatted(
                        number,
                        item.value(),
                        item.rule(),
                        item.article(),
                        quotation == null ? "" : describe(quotation),
                        article.article().title(),
                        start == 0 ? "" : "…",
                        marked(text, start, end, marks(item, quotation)),
                        end == text.length() ? "" : "…");
    }

    private static boolean isQuotation(CheckedItem item) {
        return item.rule().contains("/");
    }

    private static String describe(Quotation quotation) {
        return "  %s %s%s%s"
                .formatted(
                        quotation.kind().key(),
                        quotation.assertion().key(),
                        quotation.relayedBy().isEmpty()
                                ? ""
                                : "  relayed by "
                                        + quotation.relayedBy().getFirst().text(),
                        quotation.jointWith().isEmpty()
                                ? ""
                                : "  with " + quotation.jointWith().getFirst().text());
    }

    private record Mark(int at, String sign) {}

    private static List<Mark> marks(CheckedItem item, @Nullable Quotation quotation) {
        var marks = new ArrayList<Mark>();
        if (quotation == null) {
            add(marks, item.span(), "⟦", "⟧");
            return marks;
        }
        quotation.spans().forEach(span -> add(marks, span, "⟦", "⟧"));
        if (quotation.cue() != null) {
            add(marks, quotation.cue().span(), "⟨", "⟩");
        }
        var speaker = quotation.speaker().span();
        if (speaker != null && speaker.in() == item.span().in()) {
            add(marks, speaker, "⟪", "⟫");
        }
        return marks;
    }

    private static void add(List<Mark> marks, TextSpan span, String open, String close) {
        marks.add(new Mark(span.start(), open));
        marks.add(new Mark(span.end(), close));
    }

    private static String marked(String text, int start, int end, List<Mark> marks) {
        var copy = new StringBuilder();
        int from = start;
        for (var mark : Stream.concat(marks.stream(), Stream.of(new Mark(end, "")))
                .filter(mark -> mark.at() >= start && mark.at() <= end)
                .sorted(Comparator.comparingInt(Mark::at))
                .toList()) {
            copy.append(text, from, mark.at()).append(mark.sign());
            from = mark.at();
        }
        return copy.toString();
    }
}
