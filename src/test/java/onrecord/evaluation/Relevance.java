package onrecord.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well a ranking answers one query.
 *
 * @param reciprocalRank 1 by the place of the first article of grade 2 or 3 among the first 20; 0 if there is none
 * @param gain normalised discounted cumulative gain of the first ten, with gains of 2^grade - 1 (Burges and others, 2005)
 * @param recall share of the articles of grade 1 to 3 that stand among the first 20
 */
record Relevance(double reciprocalRank, double gain, double recall) {

    /** Results that are looked at. */
    static final int DEPTH = 20;

    private static final int GAIN_DEPTH = 10;
    private static final int GOOD = 2;

    /**
     * @param ranked articles, best first
     * @param grades by article; who is not in it counts as 0
     */
    static Relevance of(List<String> ranked, Map<String, Integer> grades) {
        double first = 0;
        double found = 0;
        for (int i = Math.min(DEPTH, ranked.size()) - 1; i >= 0; i--) {
            int grade = grades.getOrDefault(ranked.get(i), 0);
            first = grade >= GOOD ? 1.0 / (i + 1) : first;
            found += grade > 0 ? 1 : 0;
        }
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        double ideal = gain(best);
        long relevant = best.stream().filter(grade -> grade > 0).count();
        return new Relevance(
                first,
                ideal == 0
                        ? 0
                        : gain(ranked.stream()
                                        .map(id -> grades.getOrDefault(id, 0))
                                        .toList())
                                / ideal,
                relevant == 0 ? 0 : found / relevant);
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(GAIN_DEPTH, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    /** The mean of some, each counting the same. */
    static Relevance mean(List<Relevance> all) {
        return new Relevance(
                all.stream().mapToDouble(Relevance::reciprocalRank).average().orElse(0),
                all.stream().mapToDouble(Relevance::gain).average().orElse(0),
                all.stream().mapToDouble(Relevance::recall).average().orElse(0));
    }
}
