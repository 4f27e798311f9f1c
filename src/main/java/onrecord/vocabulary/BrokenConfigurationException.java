package onrecord.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; carries every fault found, so that nothing starts and everything can be mended at once. */
public final class BrokenConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * @param faults at least one, sorted by file and line
     */
    public BrokenConfigurationException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, sorted by file and line; never empty. */
    public List<Fault> faults() {
        return faults;
    }
}
