package onrecord.annotate.quotation;

import java.util.List;
import onrecord.annotate.quotation.QuoteMarks.Quoted;
import onrecord.vocabulary.SpeechVerb.Takes;

/**
 * The sentences of a passage as a narrator speaks them: what stands in quotation marks never ends one, unless the quotation
 * itself ends there and no attribution follows. {@code “It is over. We go home,” she said.} is one sentence.
 */
final class Layout {
    private final Passage passage;
    private final List<Quoted> quotes;
    private final int[] quoteAt;
    private final int[] first;
    private final int[] last;

    Layout(Passage passage, List<Quoted> quotes, Verbs verbs) {
        this.passage = passage;
        this.quotes = List.copyOf(quotes);
        this.quoteAt = new int[passage.size()];
        java.util.Arrays.fill(quoteAt, -1);
        for (int q = 0; q < quotes.size(); q++) {
            java.util.Arrays.fill(quoteAt, quotes.get(q).open(), quotes.get(q).close() + 1, q);
        }
        this.first = new int[passage.size()];
        this.last = new int[passage.size()];
        int from = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (endsSentence(i, verbs)) {
                for (int j = from; j <= i; j++) {
                    first[j] = from;
                    last[j] = i;
                }
                from = i + 1;
            }
        }
    }

    List<Quoted> quotes() {
        return quotes;
    }

    /** Number of the quotation that the token stands in, marks included, or -1. */
    int quoteAt(int token) {
        return token < 0 || token >= quoteAt.length ? -1 : quoteAt[token];
    }

    boolean isQuoted(int token) {
        return quoteAt(token) >= 0;
    }

    /** Whether the token opens a quotation. */
    boolean opens(int token) {
        int quote = quoteAt(token);
        return quote >= 0 && quotes.get(quote).open() == token;
    }

    /** Whether the token closes a quotation. */
    boolean closes(int token) {
        int quote = quoteAt(token);
        return quote >= 0 && quotes.get(quote).close() == token;
    }

    /** First token of the token's sentence. */
    int sentenceStart(int token) {
        return first[token];
    }

    /** Last token of the token's sentence, its closing mark. */
    int sentenceEnd(int token) {
        return last[token];
    }

    /** Whether most words of the token's sentence are capitalised, as headlines are. */
    boolean isHeadline(int token) {
        int capitals = 0;
        int words = 0;
        for (int i = first[token]; i <= last[token]; i++) {
            if (passage.isWord(i) && passage.end(i) - passage.start(i) > 3) {
                words++;
                capitals += passage.isCapitalised(i) ? 1 : 0;
            }
        }
        return words > 2 && capitals * 10 >= words * 7;
    }

    private boolean endsSentence(int token, Verbs verbs) {
        int next = token + 1;
        if (next >= passage.size() || passage.paragraph(next) != passage.paragraph(token)) {
            return true;
        }
        int quote = quoteAt(token);
        if (quote >= 0) {
            boolean closing = quotes.get(quote).close() == token;
            return closing && endsLikeSentence(token) && startsSentence(next) && !attributes(next, token, verbs);
        }
        if (passage.isOneOf(token, ".?!") || passage.lower(token).startsWith("..") || passage.isOneOf(token, "…")) {
            return passage.spaceAfter(token) ? startsSentence(next) : opens(next);
        }
        if (passage.isOneOf(token, ")]’") && passage.isOneOf(token - 1, ".?!")) {
            return startsSentence(next);
        }
        return passage.lower(token).endsWith(".") && abbreviationEnds(token, next);
    }

    private boolean endsLikeSentence(int close) {
        return passage.isOneOf(close - 1, ".?!…")
                || passage.lower(close - 1).startsWith("..")
                || passage.isOneOf(close - 1, "’'") && passage.isOneOf(close - 2, ".?!")
                || passage.isMark(close) && passage.isOneOf(close, ".?!");
    }

    private boolean startsSentence(int token) {
        return passage.isCapitalised(token)
                || passage.isNumber(token)
                || opens(token)
                || passage.isMark(token) && !passage.isOneOf(token, ",;:)—–-'’”\"");
    }

    /** An abbreviation ends a sentence only before a word that rarely stands inside a name. */
    private boolean abbreviationEnds(int token, int next) {
        if (passage.lower(token).length() < 3
                || !passage.isCapitalised(next) && !(opens(next) && passage.isCapitalised(next + 1))) {
            return false;
        }
        String before = passage.lower(token);
        if (before.equals("mr.") || before.equals("mrs.") || before.equals("ms.") || before.equals("dr.")) {
            return false;
        }
        return opens(next)
                || passage.is(next, WordClass.DETERMINER)
                || passage.is(next, WordClass.SUBJECT_PRONOUN)
                || passage.is(next, WordClass.PREPOSITION)
                || passage.is(next, WordClass.SUBORDINATOR)
                || passage.is(next, WordClass.COORDINATOR)
                || passage.is(next, WordClass.POSSESSIVE);
    }

    /** Whether {@code Mary Smith, a lawyer, asked.} stands there, so that the question before it belongs to the same sentence. */
    private boolean attributes(int from, int close, Verbs verbs) {
        if (passage.isOneOf(close - 1, ".") || isQuoted(from)) {
            return false;
        }
        boolean comma = false;
        for (int i = from; i < Math.min(passage.size(), from + 22); i++) {
            Verbs.Found verb = verbs.at(passage, i);
            if (verb != null && says(verb) && (comma ? passage.isOneOf(i - 1, ",)") : i < from + 7)) {
                return !introduces(verb.last() + 1);
            }
            comma |= passage.isOneOf(i, ",");
            if (passage.isMark(i) && !passage.isOneOf(i, ",()") || comma && i == from) {
                return false;
            }
        }
        return false;
    }

    private static boolean says(Verbs.Found verb) {
        return verb.kind() != Verbs.Kind.BASE && verb.verb().takes(Takes.QUOTATION);
    }

    /** Whether what stands behind a verb shows that other words than those before it were said. */
    private boolean introduces(int behind) {
        return passage.is(behind, "that")
                || opens(behind)
                || passage.isOneOf(behind, ":")
                || passage.isOneOf(behind, ",") && opens(behind + 1);
    }
}
