package onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operands joined by NEAR and BEFORE while they are read; where they cannot be joined so, they are joined by AND. */
final class NearChain {

    /** Words between which NEAR without a number looks. */
    static final int DEFAULT_DISTANCE = 10;

    /** Most words from one to the other. Farther apart, {@code /p} says what is meant. */
    static final int MOST_DISTANCE = 100;

    private final List<Repair> repairs;
    private final List<Criterion> done = new ArrayList<>();
    private Optional<Criterion> last;

    NearChain(List<Repair> repairs, Optional<Criterion> first) {
        this.repairs = repairs;
        this.last = first;
    }

    void add(QueryToken.Proximity join, Optional<Criterion> right) {
        if (last.isEmpty() || right.isEmpty()) {
            Repair.dangling(repairs, join.at(), join.name());
            last = last.or(() -> right);
            return;
        }
        if (takes(last.get()) && takes(right.get())) {
            last = Optional.of(joined(last.get(), right.get(), distance(join), join.ordered()));
            return;
        }
        repairs.add(new Repair(
                join.at(),
                "cannot-be-near",
                "%s joins words, phrases, wildcards and alternatives of them in parentheses; here it was read as AND."
                        .formatted(join.name())));
        done.add(last.get());
        last = right;
    }

    private static boolean takes(Criterion criterion) {
        return criterion instanceof Criterion.Near || Criterion.Near.takes(criterion);
    }

    /** A chain to the right is put behind the one to the left: each stands near the one before it either way. */
    private static Criterion joined(Criterion left, Criterion right, int distance, boolean ordered) {
        return right instanceof Criterion.Near chain
                ? new Criterion.Near(
                        joined(left, chain.left(), distance, ordered), chain.right(), chain.distance(), chain.ordered())
                : new Criterion.Near(left, right, distance, ordered);
    }

    private int distance(QueryToken.Proximity join) {
        if (join.number().isEmpty()) {
            return DEFAULT_DISTANCE;
        }
        int distance = Numbers.within(join.number(), 1, MOST_DISTANCE);
        if (!Numbers.says(join.number(), distance)) {
            repairs.add(new Repair(
                    join.at(),
                    "distance-limited",
                    "%s takes 1 to %d words; %d was taken.".formatted(join.name(), MOST_DISTANCE, distance)));
        }
        return distance;
    }

    /** Empty if there was no operand at all. */
    Optional<Criterion> criterion() {
        if (done.isEmpty()) {
            return last;
        }
        last.ifPresent(done::add);
        return Optional.of(new Criterion.And(done));
    }
}
