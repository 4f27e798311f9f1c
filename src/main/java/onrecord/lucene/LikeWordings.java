package onrecord.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.article.WordWindows;

/**
 * Tells which wordings are of one statement: one holds most of the other, in its order. Shorter or longer cuts of a sentence and
 * changed words are found by the stretches of a few words that two wordings share.
 */
final class LikeWordings {

    private static final int STRETCH = 4; // words

    /** Of the shorter wording's stretches, the share that the other must have: 3 of 4. */
    private static final int SHARED = 3;

    private static final int OF = 4;

    /** A stretch that more wordings have is a formula, and joins nothing. */
    private static final int MOST_HOLDERS = 200;

    private LikeWordings() {}

    /** For each wording the numbers of those like it, itself first. */
    static List<List<Integer>> of(List<WordWindows> wordings) {
        List<Set<Long>> stretches = new ArrayList<>();
        List<List<Integer>> like = new ArrayList<>();
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            Set<Long> own = stretches(wordings.get(i));
            Map<Integer, Integer> shared = new TreeMap<>();
            for (long stretch : own) {
                List<Integer> others = holders.computeIfAbsent(stretch, key -> new ArrayList<>(1));
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
                if (others.size() < MOST_HOLDERS) {
                    others.add(i);
                }
            }
            stretches.add(own);
            like.add(new ArrayList<>(List.of(i)));
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                int shorter = Math.min(own.size(), stretches.get(other.getKey()).size());
                if (OF * other.getValue() >= SHARED * shorter) {
                    like.get(i).add(other.getKey());
                    like.get(other.getKey()).add(i);
                }
            }
        }
        return like;
    }

    private static Set<Long> stretches(WordWindows words) {
        Set<Long> stretches = new HashSet<>();
        for (int from = 0; from + STRETCH <= words.length(); from++) {
            stretches.add(words.key(from, from + STRETCH));
        }
        return stretches;
    }
}
