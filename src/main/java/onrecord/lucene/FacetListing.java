package onrecord.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
        return list(facet, size, BY_COUNT, value -> true, facet.isTree());
    }

    /** Values that fulfil a condition, one by one even in a tree. */
    FacetCounts list(Facet facet, int size, boolean byLabel, Predicate<Count> wanted) {
        return list(facet, size, byLabel ? BY_LABEL : BY_COUNT, wanted, false);
    }

    private FacetCounts list(
            Facet facet, int size, Comparator<Count> order, Predicate<Count> wanted, boolean branches) {
        List<Count> values = counted(facet);
        int distinct = values.size();
        long none = counts.count(dictionary.ordinal(FacetTerm.none(facet)));
        List<Count> listed =
                new ArrayList<>(values.stream().filter(wanted).sorted(order).toList());
        List<Count> shown = branches ? branches(listed, size) : listed.subList(0, Math.min(size, listed.size()));
        return new FacetCounts(withChosen(facet, shown, listed), none, distinct);
    }

    private List<Count> counted(Facet facet) {
        byte[] facets = dictionary.facets();
        List<FacetDictionary.Entry> entries = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        Set<String> classes = new HashSet<>();
        for (int ordinal = 0; ordinal < counts.counts().length; ordinal++) {
            if (facets[ordinal] == facet.ordinal() && counts.count(ordinal) > 0) {
                FacetDictionary.Entry entry = dictionary.entry(ordinal);
                if (!entry.term().isNone()) {
                    entries.add(entry);
                    numbers.add((long) counts.count(ordinal));
                    List<String> path = labels.path(facet, entry.term().id());
                    classes.addAll(path.subList(0, path.size() - 1));
                }
            }
        }
        List<Count> values = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i).term().id();
            values.add(count(facet, id, numbers.get(i), !classes.contains(id)));
        }
        return values;
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
    private List<Count> withChosen(Facet facet, List<Count> shown, List<Count> listed) {
        Choice choice = choices.getOrDefault(facet, NOTHING_CHOSEN);
        Set<String> missing = new LinkedHashSet<>(choice.include());
        missing.addAll(choice.exclude());
        missing.remove(Choice.NONE);
        shown.forEach(value -> missing.remove(value.id()));
        if (missing.isEmpty()) {
            return shown;
        }
        List<Count> all = new ArrayList<>(shown);
        listed.stream().filter(value -> missing.remove(value.id())).forEach(all::add);
        missing.forEach(id -> all.add(count(facet, id, 0, true)));
        return all;
    }
}
