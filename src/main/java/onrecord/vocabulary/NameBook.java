package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The entries of one kind by everything that people may call them. Immutable once it is filled. */
final class NameBook {

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Letters that look alike in both scripts, at the same place of each. */
    private static final String LATIN = "acekmopxty";

    private static final String CYRILLIC = "асекморхту";

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, String> successors;
    private final Map<String, List<String>> former = new HashMap<>();

    /** @param successors ids that were taken over, with the ids that they lead to */
    NameBook(Map<String, String> successors) {
        this.successors = successors;
        successors.forEach((old, id) -> {
            note(old, id);
            former.computeIfAbsent(id, none -> new ArrayList<>(1)).add(old);
        });
    }

    /** From each word of a name to its end, so that a name is found by the beginning of any word in it. */
    private final NavigableMap<String, Set<String>> byTail = new TreeMap<>();

    /** @param others aliases and other names, in any order */
    void add(Entry entry, List<String> path, Collection<String> others) {
        labels.put(entry.id(), entry.label());
        paths.put(entry.id(), List.copyOf(path));
        Set<String> all = new LinkedHashSet<>();
        all.add(entry.label());
        all.addAll(others);
        names.put(entry.id(), List.copyOf(all));
        note(entry.id(), entry.id());
        all.forEach(name -> note(name, entry.id()));
    }

    /** The id itself, or the one that it leads to since another entry took it over. */
    String current(String id) {
        return successors.getOrDefault(id, id);
    }

    /** Ids that lead to this one. */
    List<String> former(String id) {
        return List.copyOf(former.getOrDefault(id, List.of()));
    }

    Optional<String> label(String id) {
        return Optional.ofNullable(labels.get(current(id)));
    }

    /** The label first, each once; empty for an unknown id. */
    List<String> names(String id) {
        return names.getOrDefault(current(id), List.of());
    }

    List<String> path(String id) {
        return paths.getOrDefault(current(id), List.of(id));
    }

    List<String> ids(String name) {
        return List.copyOf(byName.getOrDefault(Folding.key(name), Set.of()));
    }

    List<String> idsByPrefix(String prefix) {
        String words = String.join(" ", words(prefix));
        Set<String> ids = new LinkedHashSet<>();
        for (String typed : new LinkedHashSet<>(List.of(words, words.replace(" ", ""), cyrillic(words)))) {
            byTail.subMap(typed, true, typed + Character.MAX_VALUE, true)
                    .values()
                    .forEach(ids::addAll);
        }
        return List.copyOf(ids);
    }

    /** The Cyrillic letters that a designation such as C-300 may have been meant with; the text itself where there are none. */
    private static String cyrillic(String words) {
        if (!words.matches("[acekmopxty0-9 ]*[0-9][acekmopxty0-9 ]*")) {
            return words;
        }
        StringBuilder meant = new StringBuilder();
        for (char letter : words.toCharArray()) {
            int at = LATIN.indexOf(letter);
            meant.append(at < 0 ? letter : CYRILLIC.charAt(at));
        }
        return meant.toString();
    }

    private void note(String name, String id) {
        String key = Folding.key(name);
        if (key.isEmpty()) {
            return;
        }
        byName.computeIfAbsent(key, same -> new LinkedHashSet<>()).add(id);
        List<String> words = words(name);
        for (int i = 0; i < words.size(); i++) {
            String tail = String.join(" ", words.subList(i, words.size()));
            byTail.computeIfAbsent(tail, same -> new LinkedHashSet<>(1)).add(id);
            if (DIGIT.matcher(tail).find()) {
                // F-16 is typed as F16 too.
                byTail.computeIfAbsent(tail.replace(" ", ""), same -> new LinkedHashSet<>(1))
                        .add(id);
            }
        }
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(
                Arrays.asList(Folding.plain(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }
}
