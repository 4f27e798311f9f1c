package onrecord.check;

import java.util.ArrayList;
import java.util.List;
import onrecord.archive.ArticleSummary;
import onrecord.article.PrintedWords;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextField;
import org.jspecify.annotations.Nullable;

/**
 * One article that prints the words, or something near them.
 *
 * @param compared what became of the words there
 * @param as as what the article gives them
 * @param in title or body
 * @param text the quotation's words; where no rule recognised one, the printed words with their sentence
 * @param quotation as recognised; null where no rule recognised one
 * @param article the latest version
 */
public record Match(
        Compared compared,
        PrintedAs as,
        TextField in,
        String text,
        @Nullable Quotation quotation,
        ArticleSummary article) {

    public WordsVerdict words() {
        return compared.words();
    }

    /** The same where only a part of the pasted words stands there, and the others elsewhere. */
    Match joined(int yours) {
        return new Match(compared.joined(yours), as, in, text, quotation, article);
    }

    /** Whose words they are there; {@link Speaker#NOBODY} where nobody is given. */
    public Speaker speaker() {
        return quotation == null ? Speaker.NOBODY : quotation.speaker();
    }

    /** Whether it is printed as said; what no rule recognised is printed as nothing else. */
    Quotation.Assertion assertion() {
        return quotation == null ? Quotation.Assertion.SAID : quotation.assertion();
    }

    /** Whether all the words stand there in a row, whatever kind of statement it is. */
    boolean inARow() {
        return compared.share() == 1
                && words() != WordsVerdict.NOT_FOUND
                && !compared.allowances().contains(Allowance.REPORTED_FORM)
                && compared.steps().stream().noneMatch(step -> step.op().equals(Edit.Op.SKIP.key()));
    }

    /** All who are said to have said it there and have a name. */
    List<Speaker> named() {
        List<Speaker> named = new ArrayList<>();
        named.add(speaker());
        if (quotation != null) {
            named.addAll(quotation.jointWith());
        }
        named.removeIf(speaker -> speaker.id().isEmpty());
        return named;
    }

    /** The printed words that were compared; the same for all that print the same. */
    String wording() {
        var wording = new StringBuilder();
        for (Step step : compared.steps()) {
            if (!step.printed().isEmpty()) {
                wording.append(wording.isEmpty() ? "" : " ")
                        .append(step.op().equals(Edit.Op.SKIP.key()) ? "…" : step.printed());
            }
        }
        return wording.toString();
    }

    String wordingKey() {
        return PrintedWords.key(wording());
    }
}
