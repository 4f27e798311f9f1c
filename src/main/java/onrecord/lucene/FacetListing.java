package onrecord.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import onrecord.archive.Choice;
import onrecord.archive.FacetCounts;
import onrecord.archive.FacetCounts.Count;
import onrecord.archive.FacetCounts.State;
import onrecord.article.Facet;

/** Makes the list of a facet's values that people see, out of the counts of a {@link FacetPass}. */
final class FacetListing {

    private static final Choice NOTHING_CHOSEN = new Choice(List.of(), List.of());
    private static final Comparator<Count> BY_LABEL =
            Comparator.comparing(Count::label, String.CASE_INSENSITIVE_ORDER).thenComparing(Count::id);
    private static final Comparator<Count> BY_COUNT =
            Comparator.comparingLong(Count::count).reversed().thenComparing(BY_LABEL);

    private final FacetDictionary dictionary;
    private final ValueLabels labels;
    private final FacetPass.Counts counts;
    private final Map<Facet, Choice> choices;

    FacetListing(FacetDictionary dictionary, ValueLabels labels, FacetPass.Counts counts, Map<Facet, Choice> choices) {
        this.dictionary = dictionary;
        this.labels = labels;
        this.counts = counts;
        this.choices = choices;
    }

    /**
     * The values of most documents; of a tree whole branches.
     *
     * @param size most values, or branches of a tree; chosen values come besides
     */
    FacetCounts top(Facet facet, int size) {
        int[] present = present(facet);
        if (facet.isTree()) {
            return answer(facet, present.length, branches(listed(facet, present, BY_COUNT, value -> true), size));
        }
        // Nothing rarer can be shown, so nobody needs to know what it is called.
        int atLeast = atLeast(present, size);
        int[] common = IntStream.of(present)
                .filter(ordinal -> counts.count(ordinal) >= atLeast)
                .toArray();
        return answer(facet, present.length, first(listed(facet, common, BY_COUNT, value -> true), size));
    }

    /** Values that fulfil a condition, one by one even in a tree. */
    FacetCounts list(Facet facet, int size, boolean byLabel, Predicate<Count> wanted) {
        int[] present = present(facet);
        List<Count> listed = listed(facet, present, byLabel ? BY_LABEL : BY_COUNT, wanted);
        return answer(facet, present.length, first(listed, size));
    }

    private FacetCounts answer(Facet facet, int distinct, List<Count> shown) {
        long none = counts.count(dictionary.ordinal(FacetTerm.none(facet)));
        return new FacetCounts(withChosen(facet, shown), none, distinct);
    }

    /** Ordinals of the facet's values that occur. */
    private int[] present(Facet facet) {
        int none = dictionary.ordinal(FacetTerm.none(facet));
        return IntStream.of(dictionary.ordinals(facet))
                .filter(ordinal -> counts.count(ordinal) > 0 && ordinal != none)
                .toArray();
    }

    private int atLeast(int[] present, int size) {
        var best = new PriorityQueue<Integer>();
        for (int ordinal : present) {
            int count = counts.count(ordinal);
            if (best.size() < size) {
                best.add(count);
            } else if (size > 0 && count > best.element()) {
                best.remove();
                best.add(count);
            }
        }
        return best.isEmpty() ? Integer.MAX_VALUE : best.element();
    }

    private List<Count> listed(Facet facet, int[] ordinals, Comparator<Count> order, Predicate<Count> wanted) {
        Set<String> classes = facet.isTree() ? classes(facet, ordinals) : Set.of();
        List<Count> listed = new ArrayList<>();
        for (int ordinal : ordinals) {
            String id = dictionary.entry(ordinal).term().id();
            Count value = count(facet, id, counts.count(ordinal), !classes.contains(id));
            if (wanted.test(value)) {
                listed.add(value);
            }
        }
        listed.sort(order);
        return listed;
    }

    /** Ids that have something below them. */
    private Set<String> classes(Facet facet, int[] ordinals) {
        Set<String> classes = new HashSet<>();
        for (int ordinal : ordinals) {
            List<String> path =
                    labels.path(facet, dictionary.entry(ordinal).term().id());
            classes.addAll(path.subList(0, path.size() - 1));
        }
        return classes;
    }

    private static List<Count> first(List<Count> listed, int size) {
        return listed.subList(0, Math.min(size, listed.size()));
    }

    private Count count(Facet facet, String id, long number, boolean leaf) {
        return new Count(id, labels.label(facet, id), labels.path(facet, id), number, state(facet, id), leaf);
    }

    private State state(Facet facet, String id) {
        Choice choice = choices.getOrDefault(facet, NOTHING_CHOSEN);
        if (choice.exclude().contains(id)) {
            return State.EXCLUDED;
        }
        return choice.include().contains(id) ? State.INCLUDED : State.NONE;
    }

    /** The first top classes with all that stands below them, each class right before what is below it. */
    private static List<Count> branches(List<Count> listed, int size) {
        Map<String, List<Count>> below = new HashMap<>();
        Set<String> ids = new HashSet<>();
        listed.forEach(value -> ids.add(value.id()));
        List<Count> tops = new ArrayList<>();
        for (Count value : listed) {
            String parent = nearestAbove(value, ids);
            if (parent.isEmpty()) {
                tops.add(value);
            } else {
                below.computeIfAbsent(parent, id -> new ArrayList<>()).add(value);
            }
        }
        List<Count> shown = new ArrayList<>();
        tops.stream().limit(size).forEach(top -> addBranch(top, below, shown));
        return shown;
    }

    private static String nearestAbove(Count value, Set<String> ids) {
        for (int i = value.path().size() - 2; i >= 0; i--) {
            if (ids.contains(value.path().get(i))) {
                return value.path().get(i);
            }
        }
        return "";
    }

    private static void addBranch(Count value, Map<String, List<Count>> below, List<Count> shown) {
        shown.add(value);
        below.getOrDefault(value.id(), List.of()).forEach(child -> addBranch(child, below, shown));
    }

    /** Chosen values are always there, whatever their count. */
    private List<Count> withChosen(Facet facet, List<Count> shown) {
        Choice choice = choices.getOrDefault(facet, NOTHING_CHOSEN);
        Set<String> missing = new LinkedHashSet<>(choice.include());
        missing.addAll(choice.exclude());
        missing.remove(Choice.NONE);
        shown.forEach(value -> missing.remove(value.id()));
        List<Count> all = new ArrayList<>(shown);
        for (String id : missing) {
            int ordinal = dictionary.ordinal(new FacetTerm(facet, id));
            all.add(count(facet, id, ordinal < 0 ? 0 : counts.count(ordinal), true));
        }
        return all;
    }
}
