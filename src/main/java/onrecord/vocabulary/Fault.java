package onrecord.vocabulary;

/**
 * One thing that is wrong in a configuration file, in words its editor can act on.
 *
 * @param place where it stands
 * @param message what is wrong there
 */
public record Fault(Place place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
