package onrecord.archive;

/**
 * Which vocabulary an archive was annotated with.
 *
 * @param hash of the vocabulary that articles were annotated with last, 64 lower-case hexadecimal digits; empty for an
 *     archive that nothing was written to
 * @param others how many articles were annotated with another: {@code onrecord reindex} brings them up to date
 */
public record VocabularyUse(String hash, long others) {}
