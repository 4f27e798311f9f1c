package onrecord.ingest;

import onrecord.source.SourceRecord;

/** Hears how an ingest goes, on the thread that runs it. Every method may be left out. */
public interface IngestListener {

    /** Hears nothing. */
    IngestListener NOBODY = new IngestListener() {};

    /** A record was read; called for every one, so it should return at once. */
    default void read(long records) {}

    /** A record was turned away. */
    default void rejected(SourceRecord.Rejected record) {}

    /** Something in an accepted record could not be kept as it stood. */
    default void noticed(SourceRecord.Where where, String notice) {}

    /**
     * A batch is on disk.
     *
     * @param articles how many articles are on disk by now, those counted that stood there already
     */
    default void committed(long articles) {}
}
