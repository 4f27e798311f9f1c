package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects faults while reading goes on, so that an editor sees all of them at once. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(Place place, String message) {
        found.add(new Fault(place, message));
    }

    /** @throws BrokenConfigurationException if any fault was added */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenConfigurationException(found.stream()
                    .distinct()
                    .sorted(Comparator.comparing((Fault fault) -> fault.place().file())
                            .thenComparingInt(fault -> fault.place().line()))
                    .toList());
        }
    }
}
