package onrecord.annotate.text;

import java.util.List;
import java.util.Locale;

/**
 * Finds sentence ends among tokens.
 *
 * <p>A full stop, question or exclamation mark (with the quotation marks and brackets that close behind it) ends a
 * sentence where white space and then a capital, a digit or an opening mark follow, unless an abbreviation or an initial
 * stands before the full stop. A trained model was the alternative; rules were preferred because the same tokens serve the
 * taggers, and because an editor who finds "Lt. Gen." torn apart can mend a list.
 */
final class SentenceSplitter {
    private final List<Token> tokens;
    private final int end;

    private SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
        this.end = tokens.size();
    }

    /** Appends the sentences of the paragraph whose tokens begin at {@code firstToken} and run to the end of the list. */
    static void split(List<Token> tokens, int firstToken, int paragraph, List<Sentence> sentences) {
        new SentenceSplitter(tokens).run(firstToken, paragraph, sentences);
    }

    private void run(int firstToken, int paragraph, List<Sentence> sentences) {
        int first = firstToken;
        int at = firstToken;
        while (at < end) {
            int behind = at + 1;
            if (isStop(tokens.get(at)) || isAbbreviation(tokens.get(at))) {
                behind = behindClosingMarks(at + 1);
                if (behind < end && endsAt(at, behind)) {
                    add(first, behind, paragraph, sentences);
                    first = behind;
                }
            }
            at = behind;
        }
        if (first < end) {
            add(first, end, paragraph, sentences);
        }
    }

    private void add(int first, int behind, int paragraph, List<Sentence> sentences) {
        sentences.add(new Sentence(
                sentences.size(),
                paragraph,
                tokens.get(first).start(),
                tokens.get(behind - 1).end(),
                first,
                behind));
    }

    private boolean endsAt(int stop, int behind) {
        Token next = tokens.get(behind);
        if (!next.spaced()) {
            return false;
        }
        int opener = behind;
        while (opener < end - 1 && tokens.get(opener).kind() == Token.Kind.MARK && isOpening(tokens.get(opener))) {
            opener++;
        }
        Token word = tokens.get(opener);
        boolean opens =
                word.isCapitalised() || word.kind() == Token.Kind.NUMBER || (opener == behind && isBullet(word));
        if (!opens) {
            return opener > behind && !Character.isLowerCase(word.plain().codePointAt(0));
        }
        Token mark = tokens.get(stop);
        if (mark.is("?") || mark.is("!")) {
            return behind == stop + 1 || !isSpeaker(opener);
        }
        if (isAbbreviation(mark)) {
            return opener > behind || isOpener(word);
        }
        return mark.end() - mark.start() > 1 || !belongsToAbbreviation(stop, behind, word);
    }

    /** Whether the full stop belongs to the word before it rather than to the sentence. */
    private boolean belongsToAbbreviation(int stop, int behind, Token next) {
        if (stop == 0 || tokens.get(stop).spaced() || behind > stop + 1) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        if (!before.isWord()) {
            return false;
        }
        if (Abbreviations.BEFORE_A_NAME.contains(before.lower())) {
            boolean number = before.is("no") || before.is("nos");
            return number ? next.kind() == Token.Kind.NUMBER && before.isCapitalised() : abbreviates(before, next);
        }
        boolean initial = before.plain().length() == 1 && before.isCapitalised() && !before.is("i");
        return (initial || before.isCapitalised() && Abbreviations.EITHER.contains(before.lower()) || before.is("etc"))
                && !isOpener(next);
    }

    /** Lower-case words such as "est" and "rep" are abbreviations only before a name or number, never before "The". */
    private static boolean abbreviates(Token before, Token next) {
        return before.isCapitalised() || !isOpener(next);
    }

    /** Whether a speaker and a verb of saying follow: {@code "Why now?" Berg asked}. */
    private boolean isSpeaker(int from) {
        for (int i = from; i < Math.min(end, from + 6); i++) {
            Token token = tokens.get(i);
            if (Abbreviations.SAYING.contains(token.lower())) {
                return i > from;
            }
            boolean within = token.isCapitalised()
                    || token.is(".")
                    || token.is("the")
                    || token.is("president")
                    || token.kind() == Token.Kind.CLITIC;
            if (!within) {
                return false;
            }
        }
        return false;
    }

    private int behindClosingMarks(int from) {
        int at = from;
        while (at < end && isClosing(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isStop(Token token) {
        return token.kind() == Token.Kind.MARK
                && switch (token.plain().charAt(0)) {
                    case '.', '?', '!', '\u2026', '\u3002' -> true;
                    default -> false;
                };
    }

    private static boolean isAbbreviation(Token token) {
        return token.isWord() && token.plain().endsWith(".");
    }

    private static boolean isClosing(Token token) {
        if (token.kind() != Token.Kind.MARK || token.spaced()) {
            return false;
        }
        return switch (token.plain().charAt(0)) {
            case '"', '\'', '\u201D', '\u2019', '\u00BB', ')', ']', '.', '?', '!' -> true;
            default -> false;
        };
    }

    private static boolean isOpening(Token token) {
        return switch (token.plain().charAt(0)) {
            case '"',
                    '\'',
                    '\u201C',
                    '\u2018',
                    '\u00AB',
                    '(',
                    '[',
                    '\u2014',
                    '\u2013',
                    '-',
                    '*',
                    '\u2022',
                    '#',
                    '@',
                    '$' -> true;
            default -> false;
        };
    }

    private static boolean isBullet(Token token) {
        return token.is("\u2022") || token.is("*");
    }

    private static boolean isOpener(Token token) {
        return token.isCapitalised()
                && Abbreviations.SENTENCE_OPENERS.contains(token.lower().toLowerCase(Locale.ROOT));
    }
}
