package onrecord.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Decides a {@link TextCondition} on one text, and finds the places by which it holds. */
public final class Conditions {

    private static final int[] WHOLE_TEXT = {};

    private final Occurrences text;

    private Conditions(Occurrences text) {
        this.text = text;
    }

    /** Whether it holds in any of the texts of one document; what is counted, in all of them together. */
    public static boolean hold(TextCondition condition, List<? extends Occurrences> texts) throws IOException {
        if (condition instanceof TextCondition.AtLeast counted) {
            int count = 0;
            for (Occurrences text : texts) {
                count += new Conditions(text).alternatives(counted.leaves()).apart();
            }
            return count >= counted.count();
        }
        for (Occurrences text : texts) {
            if (!new Conditions(text).units(condition, WHOLE_TEXT).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The places by which it holds in one text, in no particular order; empty where it does not. */
    static Stretches places(TextCondition condition, Occurrences text) throws IOException {
        var found = new Stretches();
        var conditions = new Conditions(text);
        conditions.collect(condition, WHOLE_TEXT, conditions.units(condition, WHOLE_TEXT), found);
        return found;
    }

    /**
     * Numbers of the units in which it holds.
     *
     * @param starts positions at which each unit but the first begins
     */
    private BitSet units(TextCondition condition, int[] starts) throws IOException {
        return switch (condition) {
            case TextCondition.Leaf leaf -> unitsOf(text.of(leaf.number()), starts);
            case TextCondition.Chain chain -> unitsOf(linked(chain, starts).getFirst(), starts);
            case TextCondition.AtLeast counted -> unitsOf(alternatives(counted.leaves()), starts);
            case TextCondition.All all -> inAll(all.parts(), starts);
            case TextCondition.Any any -> {
                var units = new BitSet();
                for (TextCondition part : any.parts()) {
                    units.or(units(part, starts));
                }
                yield units;
            }
            case TextCondition.OneUnit one -> {
                int[] inner = text.starts(one.paragraph());
                var outer = new BitSet();
                inAll(one.parts(), inner).stream().forEach(unit -> outer.set(outer(unit, inner, starts)));
                yield outer;
            }
        };
    }

    private BitSet inAll(List<TextCondition> parts, int[] starts) throws IOException {
        BitSet units = units(parts.getFirst(), starts);
        for (TextCondition part : parts.subList(1, parts.size())) {
            if (units.isEmpty()) {
                return units;
            }
            units.and(units(part, starts));
        }
        return units;
    }

    /** Adds the places by which it holds in some units. */
    private void collect(TextCondition condition, int[] starts, BitSet units, Stretches found) throws IOException {
        switch (condition) {
            case TextCondition.Leaf leaf -> addWithin(text.of(leaf.number()), starts, units, found);
            case TextCondition.AtLeast counted -> addWithin(alternatives(counted.leaves()), starts, units, found);
            case TextCondition.Chain chain -> {
                for (Stretches operand : linked(chain, starts)) {
                    addWithin(operand, starts, units, found);
                }
            }
            case TextCondition.All all -> {
                for (TextCondition part : all.parts()) {
                    collect(part, starts, units, found);
                }
            }
            case TextCondition.Any any -> {
                for (TextCondition part : any.parts()) {
                    BitSet both = units(part, starts);
                    both.and(units);
                    collect(part, starts, both, found);
                }
            }
            case TextCondition.OneUnit one -> {
                int[] inner = text.starts(one.paragraph());
                BitSet held = inAll(one.parts(), inner);
                held.stream()
                        .filter(unit -> !units.get(outer(unit, inner, starts)))
                        .forEach(held::clear);
                for (TextCondition part : one.parts()) {
                    collect(part, inner, held, found);
                }
            }
        }
    }

    private Stretches alternatives(List<Integer> leaves) throws IOException {
        if (leaves.size() == 1) {
            return text.of(leaves.getFirst());
        }
        List<Stretches> some = new ArrayList<>();
        for (int leaf : leaves) {
            some.add(text.of(leaf));
        }
        return Stretches.merged(some);
    }

    /** Of each operand those places that are part of a whole chain within one unit. */
    private List<Stretches> linked(TextCondition.Chain chain, int[] starts) throws IOException {
        List<Stretches> operands = new ArrayList<>();
        for (List<Integer> leaves : chain.operands()) {
            Stretches all = alternatives(leaves);
            operands.add(all.where(i -> unit(all.first(i), starts) == unit(all.last(i), starts)));
        }
        int end = operands.size() - 1;
        for (int i = 1; i <= end; i++) {
            var step = chain.steps().get(i - 1);
            operands.set(i, near(operands.get(i), operands.get(i - 1), step.distance(), true, !step.ordered(), starts));
        }
        for (int i = end; i > 0; i--) {
            var step = chain.steps().get(i - 1);
            operands.set(
                    i - 1, near(operands.get(i - 1), operands.get(i), step.distance(), !step.ordered(), true, starts));
        }
        return operands;
    }

    /**
     * Those that have one of the others near them in the same unit.
     *
     * @param behind whether they may stand behind the other
     * @param before whether they may stand before it
     */
    private static Stretches near(
            Stretches some, Stretches others, int distance, boolean behind, boolean before, int[] starts) {
        int[] lasts = others.sortedLasts();
        int[] firsts = others.firsts();
        return some.where(i -> {
            // The nearest is enough: what is farther in the same unit is no nearer than that.
            int left = below(lasts, some.first(i));
            int right = below(firsts, some.last(i) + 1);
            return behind
                            && left > 0
                            && some.first(i) - lasts[left - 1] <= distance
                            && unit(lasts[left - 1], starts) == unit(some.first(i), starts)
                    || before
                            && right < firsts.length
                            && firsts[right] - some.last(i) <= distance
                            && unit(firsts[right], starts) == unit(some.last(i), starts);
        });
    }

    /** How many of the ascending numbers are below a limit. */
    private static int below(int[] ascending, int limit) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending[middle] < limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static BitSet unitsOf(Stretches places, int[] starts) {
        var units = new BitSet();
        for (int i = 0; i < places.size(); i++) {
            int unit = unit(places.first(i), starts);
            if (unit == unit(places.last(i), starts)) {
                units.set(unit);
            }
        }
        return units;
    }

    private static void addWithin(Stretches places, int[] starts, BitSet units, Stretches found) {
        found.addAll(places.where(i -> {
            int unit = unit(places.first(i), starts);
            return units.get(unit) && unit == unit(places.last(i), starts);
        }));
    }

    private static int outer(int unit, int[] inner, int[] outer) {
        return unit(unit == 0 ? 0 : inner[unit - 1], outer);
    }

    private static int unit(int position, int[] starts) {
        return starts.length == 0 ? 0 : below(starts, position + 1);
    }
}
