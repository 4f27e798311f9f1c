package onrecord.vocabulary;

/** Anything that a vocabulary lists under an id. */
public interface Entry {
    /** Unique among the entries of its kind. */
    String id();

    /** What readers are shown. */
    String label();
}
