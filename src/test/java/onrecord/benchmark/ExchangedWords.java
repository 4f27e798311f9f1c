package onrecord.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes other texts of texts: every word becomes another of the same length, the same capitals and about the same frequency,
 * every number another of as many digits. The words that stand everywhere stay, so sentences keep their shape and all offsets
 * hold. One copy exchanges a word for the same word throughout: what repeats or resembles something in the originals does so in
 * each copy, and no more than that.
 */
final class ExchangedWords {

    private static final Pattern RUN = Pattern.compile("\\p{L}+|[0-9]+");

    /** About half of running text. */
    private static final int KEPT = 150;

    /** A word becomes one of those next to it by frequency. */
    private static final int NEIGHBOURS = 16;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<String>> circles = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Takes note of the words of one text; all texts first, then {@link #arrange()}. */
    void count(String text) {
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            counts.merge(run.group(), 1, Integer::sum);
        }
    }

    void arrange() {
        Comparator<Map.Entry<String, Integer>> frequentFirst =
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        List<String> words = counts.entrySet().stream()
                .sorted(frequentFirst)
                .map(Map.Entry::getKey)
                .toList();
        Set<String> kept = words.stream()
                .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                .limit(KEPT)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, List<String>> shapes = new TreeMap<>();
        for (String word : words) {
            if (!kept.contains(word.toLowerCase(Locale.ROOT)) && !Character.isDigit(word.charAt(0))) {
                shapes.computeIfAbsent(shape(word), shape -> new ArrayList<>()).add(word);
            }
        }
        shapes.values().forEach(this::circles);
        counts.clear();
    }

    private void circles(List<String> alike) {
        for (int from = 0; from < alike.size(); from += NEIGHBOURS) {
            List<String> circle = List.copyOf(alike.subList(from, Math.min(alike.size(), from + NEIGHBOURS)));
            for (int place = 0; place < circle.size(); place++) {
                circles.put(circle.get(place), circle);
                places.put(circle.get(place), place);
            }
        }
    }

    private static String shape(String word) {
        return word.chars().mapToObj(c -> Character.isUpperCase(c) ? "A" : "a").collect(Collectors.joining());
    }

    /** The same text for copy 0. */
    String of(String text, int copy) {
        return copy == 0 ? text : RUN.matcher(text).replaceAll(run -> exchanged(run.group(), copy));
    }

    private String exchanged(String word, int copy) {
        List<String> circle = circles.get(word);
        if (circle != null) {
            return circle.get((places.get(word) + copy) % circle.size());
        }
        return Character.isDigit(word.charAt(0)) && word.charAt(0) != '0' ? number(word, copy) : word;
    }

    private static String number(String digits, int copy) {
        var other = new StringBuilder();
        other.append((char) ('1' + (digits.charAt(0) - '1' + copy) % 9));
        for (int i = 1; i < digits.length(); i++) {
            other.append((char) ('0' + (digits.charAt(i) - '0' + copy * (i + 2)) % 10));
        }
        return other.toString();
    }
}
