package onrecord.cli;

import java.util.List;
import java.util.Locale;
import onrecord.annotate.text.Untagged;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.EventValue;
import onrecord.article.Mention;
import onrecord.article.Quotation;
import onrecord.article.Quotation.Cue;
import onrecord.article.Quotation.Occasion;
import onrecord.article.Speaker;
import onrecord.article.TextSpan;

/**
 * What was found in an article, in words: each finding with its place, the words that caused it and the rule; and what was
 * not, with the reason.
 */
final class Explanation {

    private static final int MOST_OF_A_STATEMENT = 120;

    private final Article article;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Article article) {
        this.article = article;
    }

    static String of(AnnotatedArticle annotated, List<Untagged> untagged) {
        Explanation explanation = new Explanation(annotated.article());
        explanation.line("== %s  %s"
                .formatted(annotated.article().id(), annotated.article().title()));
        explanation.line("annotation: " + annotated.status().key());
        annotated.mentions().forEach(explanation::mention);
        annotated.events().forEach(explanation::event);
        annotated.quotations().forEach(explanation::quotation);
        untagged.forEach(explanation::untagged);
        explanation.line("");
        return explanation.text.toString();
    }

    private void mention(Mention mention) {
        line("%-16s %-8s %s  “%s”  by rule %s"
                .formatted(
                        place(mention.span()),
                        mention.facet().key(),
                        mention.id(),
                        article.text(mention.span()),
                        mention.rule()));
    }

    private void event(EventValue event) {
        for (TextSpan span : event.evidence()) {
            line("%-16s event    %s  “%s”  score %s"
                    .formatted(place(span), event.id(), article.text(span), decimal(event.score())));
        }
    }

    private void untagged(Untagged untagged) {
        line("%-16s %-8s not %s  “%s”  %s"
                .formatted(
                        place(untagged.span()),
                        untagged.facet().key(),
                        untagged.id(),
                        article.text(untagged.span()),
                        untagged.why()));
    }

    private void quotation(Quotation quotation) {
        line("%-16s %s, %s  “%s”"
                .formatted(
                        place(quotation.extent()),
                        quotation.kind().key(),
                        quotation.assertion().key(),
                        Table.cut(quotation.text(), MOST_OF_A_STATEMENT)));
        Cue cue = quotation.cue();
        detail("speaker", speaker(quotation.speaker()));
        detail("cue", cue == null ? "none" : "“" + cue.text() + "” " + place(cue.span()));
        quotation.jointWith().forEach(speaker -> detail("joint with", speaker(speaker)));
        quotation.relayedBy().forEach(speaker -> detail("relayed by", speaker(speaker)));
        Occasion occasion = quotation.occasion();
        if (occasion != null) {
            detail("occasion", "“" + occasion.text() + "”");
        }
        detail("rule", quotation.rule() + ", confidence " + decimal(quotation.confidence()));
    }

    private void detail(String name, String value) {
        line("%-16s   %s: %s".formatted("", name, value));
    }

    private static String speaker(Speaker speaker) {
        String name = speaker.name().isEmpty() ? "" : speaker.name() + " (" + speaker.id() + ")";
        String words = speaker.text().isEmpty() ? "" : "“" + speaker.text() + "”";
        return String.join(
                        " ", name, words, speaker.state().key(), speaker.type().key(), speaker.role())
                .replaceAll(" +", " ")
                .strip();
    }

    private static String place(TextSpan span) {
        return span.in().key() + " " + span.start() + "-" + span.end();
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private void line(String line) {
        text.append(Table.oneLine(line)).append('\n');
    }
}
