package onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.analysis.Words;
import onrecord.query.Criterion;

/** Where a word, phrase, wildcard or fuzzy word stands, found by trying every place. */
final class NaiveLeaves {

    /** Every spelling that the articles of the test know, both ways. */
    static final Map<String, List<String>> SPELLINGS =
            Map.of("kyiv", List.of("kiev"), "kiev", List.of("kyiv"), "lorry", List.of("motor truck"));

    private static final Map<String, String> OTHERWISE =
            Map.of("f-16", "f16", "f16", "f 16", "kyiv", "kiev", "kiev", "kyiv", "lorry", "motor truck");

    private static final Map<String, String> DESIGNATIONS = Map.of("f-16", "f16", "f16", "f 16");

    private static final Words WORDS = new Words();

    private NaiveLeaves() {}

    /** First and last word of a match. */
    record Match(int first, int last) {}

    /** @param known whether the spellings that the articles know count; forms of one designation always do */
    static List<Match> of(Criterion leaf, List<Words.Word> text, boolean known) {
        return switch (leaf) {
            case Criterion.Word word -> words(word.text(), word.exact(), text, known);
            case Criterion.Phrase phrase -> words(phrase.text(), phrase.exact(), text, known);
            case Criterion.Wildcard wildcard -> wildcard(wildcard.pattern(), text);
            case Criterion.Fuzzy fuzzy -> fuzzy(fuzzy, text);
            case Criterion other -> throw new AssertionError(other);
        };
    }

    private static List<Match> words(String typed, boolean exact, List<Words.Word> text, boolean known) {
        List<Match> matches = new ArrayList<>();
        for (String spelling : exact ? List.of(typed) : spellings(typed, known ? OTHERWISE : DESIGNATIONS)) {
            List<Words.Word> sought = WORDS.of(spelling);
            for (int at = 0; at + sought.size() <= text.size(); at++) {
                boolean all = true;
                for (int i = 0; i < sought.size(); i++) {
                    Words.Word a = sought.get(i);
                    Words.Word b = text.get(at + i);
                    all &= exact ? a.exact().equals(b.exact()) : a.stem().equals(b.stem());
                }
                if (all) {
                    matches.add(new Match(at, at + sought.size() - 1));
                }
            }
        }
        return matches;
    }

    /** Words spelled otherwise in the same number of words in any combination, one more in another number of words. */
    private static List<String> spellings(String typed, Map<String, String> otherwise) {
        List<List<String>> sameLength = new ArrayList<>();
        String[] words = typed.split(" ");
        for (String word : words) {
            String other = otherwise.get(word.toLowerCase(Locale.ROOT));
            sameLength.add(other != null && length(other) == length(word) ? List.of(word, other) : List.of(word));
        }
        List<String> all = new ArrayList<>(combined(sameLength));
        for (int i = 0; i < words.length; i++) {
            String other = otherwise.get(words[i].toLowerCase(Locale.ROOT));
            if (other != null && length(other) != length(words[i])) {
                List<List<String>> changed = new ArrayList<>(sameLength);
                changed.set(i, List.of(other));
                all.addAll(combined(changed));
            }
        }
        return all;
    }

    private static int length(String word) {
        return WORDS.of(word).size();
    }

    private static List<String> combined(List<List<String>> words) {
        List<String> all = List.of("");
        for (List<String> word : words) {
            all = all.stream()
                    .flatMap(before -> word.stream().map(it -> before.isEmpty() ? it : before + " " + it))
                    .toList();
        }
        return all;
    }

    private static List<Match> wildcard(String pattern, List<Words.Word> text) {
        List<List<String>> alternatives =
                pattern.equals("F-1*") ? List.of(List.of("f", "1*"), List.of("f1*")) : List.of(List.of(pattern));
        List<Match> matches = new ArrayList<>();
        for (List<String> words : alternatives) {
            for (int at = 0; at + words.size() <= text.size(); at++) {
                boolean all = true;
                for (int i = 0; i < words.size(); i++) {
                    all &= fits(words.get(i), text.get(at + i).folded());
                }
                if (all) {
                    matches.add(new Match(at, at + words.size() - 1));
                }
            }
        }
        return matches;
    }

    private static boolean fits(String pattern, String word) {
        String regex = pattern.chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf((char) c)))
                .collect(Collectors.joining());
        return word.matches(regex);
    }

    private static List<Match> fuzzy(Criterion.Fuzzy fuzzy, List<Words.Word> text) {
        String typed = WORDS.of(fuzzy.text()).getFirst().folded();
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            String word = text.get(at).folded();
            if (word.charAt(0) == typed.charAt(0) && distance(typed, word) <= fuzzy.edits()) {
                matches.add(new Match(at, at));
            }
        }
        return matches;
    }

    /** Damerau's and Levenshtein's: letters left out, put in, changed, or two neighbours exchanged. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
