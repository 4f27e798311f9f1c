package onrecord.archive;

import java.time.Instant;

/** One version of an article, without its text. */
public record VersionSummary(
        int version, String title, Instant indexed, String recordSha256, String bodySha256, boolean latest) {}
