package onrecord.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.PrintedWord;
import onrecord.article.PrintedWords;

/**
 * Words as somebody has them, with what that person's editing says about them: where something is left out, what was put in
 * brackets.
 *
 * @param text as pasted
 * @param words without {@code [sic]}; a letter in brackets belongs to its word
 * @param endsOpen whether an ellipsis stands before the first word or behind the last
 * @param editing signs of editing that were seen
 */
record Pasted(String text, List<Word> words, boolean endsOpen, Set<Allowance> editing) {

    private static final Pattern SIC = Pattern.compile("[\\[(]\\s*sic\\s*[\\])]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELLIPSIS =
            Pattern.compile("[\\[(]\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*[\\])]|…|\\.\\s?\\.\\s?\\.");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\P{L}*\\s|\\n");

    /** Fewer words say nothing of where they are from. */
    private static final int SHORTEST_PART = 4;

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\]");

    /**
     * @param printed the word with its offsets in {@link #text}
     * @param gapBefore whether an ellipsis stands before it
     * @param bracketed whether it stands in square brackets as a whole
     */
    record Word(PrintedWord printed, boolean gapBefore, boolean bracketed) {

        /** Whether it is put together around a bracket. */
        static boolean isJoined(PrintedWord word) {
            return word.end() - word.start() != word.text().length();
        }

        String form() {
            return printed.form();
        }
    }

    static Pasted of(String text) {
        Set<Allowance> editing = EnumSet.noneOf(Allowance.class);
        List<PrintedWord> words = new ArrayList<>(PrintedWords.of(text));
        List<int[]> sic = ranges(SIC, text);
        if (words.removeIf(word -> inside(word, sic))) {
            editing.add(Allowance.SIC);
        }
        List<int[]> brackets = ranges(BRACKETS, text);
        if (words.stream().allMatch(word -> inside(word, brackets))) {
            brackets.clear();
        }
        if (joinBracketedLetters(text, words)) {
            editing.add(Allowance.BRACKETED_LETTER);
        }
        List<int[]> ellipses = ranges(ELLIPSIS, text);
        List<Word> read = new ArrayList<>();
        int behind = 0;
        for (PrintedWord word : words) {
            read.add(new Word(word, between(ellipses, behind, word.start()), inside(word, brackets)));
            behind = word.end();
        }
        boolean open = !read.isEmpty() && (read.getFirst().gapBefore() || between(ellipses, behind, text.length()));
        if (!read.isEmpty()) {
            read.set(
                    0,
                    new Word(read.getFirst().printed(), false, read.getFirst().bracketed()));
        }
        return new Pasted(text, List.copyOf(read), open, editing);
    }

    /** Stretches between ellipses and brackets, to be sought as phrases. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        for (Word word : words) {
            if (word.bracketed() || word.gapBefore()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (!word.bracketed()) {
                boolean glued = !part.isEmpty()
                        && word.printed().start() > 0
                        && text.charAt(word.printed().start() - 1) == '.';
                part.append(part.isEmpty() || glued ? "" : " ")
                        .append(word.printed().text());
                glue(part, word);
            }
        }
        parts.add(part.toString());
        return parts.stream().filter(it -> !it.isBlank()).toList();
    }

    /**
     * Where parts may have been joined: numbers of words that begin one, ascending, the first and the number of all words among them.
     * Ellipses say where; without any, the ends of sentences may be joints. Nowhere so near another that a part would be too short.
     */
    List<Integer> joints() {
        boolean marked = words.stream().anyMatch(Word::gapBefore);
        List<Integer> joints = new ArrayList<>();
        joints.add(0);
        for (int i = SHORTEST_PART; i <= words.size() - SHORTEST_PART; i++) {
            boolean joint = marked ? words.get(i).gapBefore() : sentenceEndsBefore(i);
            if (joint && i - joints.getLast() >= SHORTEST_PART) {
                joints.add(i);
            }
        }
        joints.add(words.size());
        return joints;
    }

    private boolean sentenceEndsBefore(int word) {
        String between = text.substring(
                words.get(word - 1).printed().end(), words.get(word).printed().start());
        return SENTENCE_END.matcher(between).find();
    }

    /** Some of the words, with their offsets in the whole. */
    Pasted part(int from, int to) {
        List<Word> part = new ArrayList<>(words.subList(from, to));
        Word first = part.getFirst();
        part.set(0, new Word(first.printed(), false, first.bracketed()));
        return new Pasted(text, List.copyOf(part), true, Set.of());
    }

    /** A point inside an abbreviation ({@code U.S.}) parts no words for the index, so it has to stay. */
    private void glue(StringBuilder part, Word word) {
        int end = word.printed().end();
        if (end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1))) {
            part.append('.');
        }
    }

    /** How many words claim to be verbatim: those in brackets do not. */
    int counted() {
        return (int) words.stream().filter(word -> !word.bracketed()).count();
    }

    /** The text from its first word to its last. */
    String bare() {
        return text.substring(
                words.getFirst().printed().start(), words.getLast().printed().end());
    }

    static boolean hasEllipsis(String text) {
        return ELLIPSIS.matcher(text).find();
    }

    /** Makes one word of a letter in brackets and the rest of its word, or of a word and its ending in brackets. */
    static boolean joinBracketedLetters(String text, List<PrintedWord> words) {
        boolean joined = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            PrintedWord first = words.get(i);
            PrintedWord second = words.get(i + 1);
            String between = text.substring(first.end(), second.start());
            if (between.equals("]") || between.equals("[")) {
                String whole = first.text() + second.text();
                words.set(i, new PrintedWord(whole, PrintedWords.key(whole), first.start(), second.end()));
                words.remove(i + 1);
                joined = true;
            }
        }
        return joined;
    }

    private static List<int[]> ranges(Pattern pattern, String text) {
        List<int[]> ranges = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            ranges.add(new int[] {matcher.start(), matcher.end()});
        }
        return ranges;
    }

    private static boolean inside(PrintedWord word, List<int[]> ranges) {
        return ranges.stream().anyMatch(range -> range[0] < word.start() && word.end() < range[1]);
    }

    private static boolean between(List<int[]> ranges, int from, int to) {
        return ranges.stream().anyMatch(range -> range[0] >= from && range[1] <= to);
    }
}
