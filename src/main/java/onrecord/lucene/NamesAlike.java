package onrecord.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether two ids of speakers may be of one: ids are slugs of names, and not every spelling of a name is known to the vocabulary.
 * It is asked only before something is told against somebody, never to make two one.
 */
final class NamesAlike {

    private static final String AMBIGUOUS = "-ambiguous";

    /** Short forms of given names that begin with another letter than the name. */
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "bill", "william",
            "bob", "robert",
            "dick", "richard",
            "ned", "edward",
            "peggy", "margaret",
            "ted", "edward",
            "tony", "anthony");

    /** Short for an office, whose holder a person with a name may be. */
    private static final Set<String> OFFICES = Set.of("pm", "fm", "dpm", "vp", "cm", "president", "potus", "premier");

    /** Shorter family names of two people differ by as little. */
    private static final int TELLING_FAMILY = 5;

    private NamesAlike() {}

    static boolean mayBeOne(String one, String other) {
        return OFFICES.contains(one) || OFFICES.contains(other) || namesMayBeOne(one, other);
    }

    private static boolean namesMayBeOne(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        boolean part = shared.containsAll(first) || shared.containsAll(second);
        boolean family =
                first.size() > 1 && second.size() > 1 && first.getLast().equals(second.getLast());
        boolean runTogether = first.getFirst().equals(second.getFirst())
                && (first.getLast().startsWith(second.getLast())
                        || second.getLast().startsWith(first.getLast()));
        boolean alone = first.size() == 1 || second.size() == 1;
        return part
                || runTogether
                || family && given(first) == given(second)
                || alone && differByOneLetter(first.getLast(), second.getLast())
                || !alone
                        && first.getFirst().equals(second.getFirst())
                        && areOneFamily(first.getLast(), second.getLast())
                || differByOneLetter(one, other);
    }

    private static List<String> parts(String id) {
        return List.of(id.replace(AMBIGUOUS, "").split("-"));
    }

    /** Two letters more, less or other, or swapped: Raferty and Raftery. */
    private static boolean areOneFamily(String one, String other) {
        return Math.min(one.length(), other.length()) >= TELLING_FAMILY && distance(one, other) <= 2;
    }

    /** Letters to add, take away or change. */
    private static int distance(String one, String other) {
        int[] above = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }

    private static int given(List<String> parts) {
        String given = parts.getFirst();
        return SHORT_FORMS.getOrDefault(given, given).codePointAt(0);
    }

    /** One letter more, less or other: Kapnick and Kapnik. */
    private static boolean differByOneLetter(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return longer - start - end <= 1;
    }
}
