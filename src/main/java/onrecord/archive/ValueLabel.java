package onrecord.archive;

/** A facet value as it is shown. */
public record ValueLabel(String id, String label) {}
