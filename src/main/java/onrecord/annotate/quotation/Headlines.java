package onrecord.annotate.quotation;

import java.util.Set;
import onrecord.annotate.quotation.Named.At;
import onrecord.article.Quotation.Assertion;
import onrecord.article.TextField;
import org.jspecify.annotations.Nullable;

/** Titles that attribute without a verb: {@code Berg: Bridge is open}, {@code Bridge is open: Berg}, {@code Bridge is open – Berg}. */
final class Headlines implements Rule {
    private static final Set<String> OF_TALK =
            Set.of("i", "we", "you", "my", "our", "your", "me", "us", "let's", "n't");

    @Override
    public void apply(Reading reading) {
        Passage passage = reading.passage();
        if (passage.field() != TextField.TITLE || !reading.drafts().isEmpty()) {
            return;
        }
        int end = passage.size() - 1;
        for (int i = 1; i < end; i++) {
            boolean colon = passage.isOneOf(i, ":") && passage.spaceAfter(i);
            boolean dash = passage.isDash(i) && passage.spaceBefore(i) && passage.spaceAfter(i);
            if (!(colon || dash) || reading.layout().isQuoted(i)) {
                continue;
            }
            Range before = colon ? speakerBefore(reading, i) : null;
            Range behind = before == null ? speakerBehind(reading, i + 1, end) : null;
            Range content = before != null ? new Range(i + 1, end) : new Range(0, i - 1);
            Range speaker = before != null ? before : behind;
            if (speaker != null && isStatement(reading, content)) {
                Draft draft = new Draft("headline", null, "", speaker, Assertion.SAID).with(content);
                reading.useQuotesIn(content);
                reading.cues().forEach(reading::use);
                reading.add(draft);
                return;
            }
        }
    }

    /** A name or body at the head, with at most a place or an occasion between it and the colon. */
    private static @Nullable Range speakerBefore(Reading reading, int colon) {
        Passage passage = reading.passage();
        for (int i = 0; i < colon; i++) {
            if (reading.cueAt(i) != null || reading.layout().isQuoted(i)) {
                return null;
            }
        }
        int last = colon - 1;
        for (int i = 1; i < colon; i++) {
            if (passage.is(i, WordClass.PREPOSITION) && !passage.is(i, "of")) {
                last = i - 1;
                break;
            }
        }
        return speaker(reading, 0, last);
    }

    /** A name or body and nothing else up to the end, or whose address it was. */
    private static @Nullable Range speakerBehind(Reading reading, int first, int end) {
        Range announced = Address.words(reading, reading.named());
        if (announced != null && announced.first() >= first) {
            return announced;
        }
        return speaker(reading, first, end);
    }

    private static @Nullable Range speaker(Reading reading, int first, int last) {
        Passage passage = reading.passage();
        if (last < first || last - first > 7 || !passage.isCapitalised(first)) {
            return null;
        }
        At at = reading.named().personAt(last);
        if (at != null
                && at.range().first() >= first
                && isOffice(passage, first, at.range().first())) {
            return new Range(first, last);
        }
        String head = passage.lower(last);
        boolean nameless = Nouns.PEOPLE.contains(head)
                || Nouns.GOVERNMENT.contains(head)
                || Nouns.OUTLET.contains(head)
                || head.equals("report")
                || head.equals("study")
                || head.equals("poll")
                || head.equals("official")
                || head.equals("source");
        return nameless && last - first < 3 ? new Range(first, last) : null;
    }

    private static boolean isOffice(Passage passage, int first, int name) {
        for (int i = first; i < name; i++) {
            boolean fits =
                    passage.isCapitalised(i) || passage.is(i, "of") || passage.is(i, "the") || passage.is(i, "for");
            if (!fits || passage.isOneOf(i, ",")) {
                return false;
            }
        }
        return true;
    }

    /** Whether something is stated rather than named: marks around all of it, or a verb that is one by its form. */
    private static boolean isStatement(Reading reading, Range content) {
        Passage passage = reading.passage();
        if (content.size() < 3) {
            return false;
        }
        if (reading.layout().opens(content.first())
                && reading.quoteAt(content.first()).close() >= content.last()) {
            return true;
        }
        for (int i = content.first() + 1; i <= content.last(); i++) {
            boolean verb = passage.is(i, WordClass.BE)
                    || passage.is(i, WordClass.MODAL)
                    || passage.is(i, WordClass.DO)
                    || passage.is(i, WordClass.HAVE)
                    || passage.is(i, WordClass.VERB);
            if (verb && !passage.is(i, WordClass.GENITIVE)) {
                return true;
            }
        }
        return OF_TALK.contains(passage.lower(content.first()));
    }
}
