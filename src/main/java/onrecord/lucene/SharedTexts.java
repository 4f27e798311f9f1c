package onrecord.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.article.SaidWords;
import onrecord.article.WordWindows;

/**
 * Tells reprints from reports of their own: bodies that share at least half of the shorter one's stretches of five words are one
 * text, and so is whatever hangs together by such pairs. The statement that is looked for is left out: two reporters who heard
 * the same speech have not copied each other. Shingles of words and their containment are Broder's (On the resemblance and
 * containment of documents, 1997).
 */
final class SharedTexts {

    private static final int STRETCH = 5; // words
    private static final int SHARED_PERCENT = 50;
    private static final int FEW = 10; // stretches beside the statement, fewer of which say nothing

    private SharedTexts() {}

    /**
     * @param bodies in order of time
     * @param statement words that all of them print
     * @return the number of each body's text, from 1, in the order of the first body of each
     */
    static int[] of(List<String> bodies, SaidWords statement) {
        Set<Long> said = stretches(statement);
        List<Set<Long>> all =
                bodies.stream().map(SaidWords::of).map(SharedTexts::stretches).toList();
        int[] leader = new int[bodies.size()];
        int[][] shared = shared(all, said);
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (int j = 0; j < i; j++) {
                if (isOneText(all.get(i), all.get(j), said, shared[i][j])
                        || bodies.get(i).equals(bodies.get(j))) {
                    join(leader, i, j);
                }
            }
        }
        return numbered(leader);
    }

    private static Set<Long> stretches(SaidWords words) {
        WordWindows windows = words.windows();
        Set<Long> stretches = new HashSet<>();
        for (int from = 0; from + STRETCH <= windows.length(); from++) {
            stretches.add(windows.key(from, from + STRETCH));
        }
        return stretches;
    }

    /** How many stretches each two bodies share besides the statement's. */
    private static int[][] shared(List<Set<Long>> all, Set<Long> said) {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (long stretch : all.get(i)) {
                if (!said.contains(stretch)) {
                    places.computeIfAbsent(stretch, key -> new ArrayList<>(2)).add(i);
                }
            }
        }
        int[][] shared = new int[all.size()][all.size()];
        for (List<Integer> bodies : places.values()) {
            for (int i = 1; i < bodies.size(); i++) {
                for (int j = 0; j < i; j++) {
                    shared[bodies.get(i)][bodies.get(j)]++;
                }
            }
        }
        return shared;
    }

    private static boolean isOneText(Set<Long> one, Set<Long> other, Set<Long> said, int shared) {
        Set<Long> shorter = one.size() < other.size() ? one : other;
        long own = shorter.stream().filter(stretch -> !said.contains(stretch)).count();
        return own >= FEW && shared * 100L >= own * SHARED_PERCENT;
    }

    private static void join(int[] leader, int i, int j) {
        int first = Math.min(leader[i], leader[j]);
        int second = Math.max(leader[i], leader[j]);
        for (int k = 0; k <= i; k++) {
            if (leader[k] == second) {
                leader[k] = first;
            }
        }
    }

    private static int[] numbered(int[] leader) {
        int[] numbers = new int[leader.length];
        int count = 0;
        for (int i = 0; i < leader.length; i++) {
            numbers[i] = leader[i] == i ? ++count : numbers[leader[i]];
        }
        return numbers;
    }
}
